// The demo's instants in words, in the browser's time zone.
const LOCALE = 'en-GB';
const time = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat(LOCALE, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

const two = (number) => String(number).padStart(2, '0');

export const formatTime = (unix) => time.format(unix * 1000);
export const formatDay = (unix) => day.format(unix * 1000).replace(',', '');
export const formatInstant = (date) => `${day.format(date).replace(',', '')}, ${time.format(date)}`;

// Equal for two instants of the same local day.
export const dayKey = (unix) => new Date(unix * 1000).toDateString();

// The value of a `datetime-local` field.
export const fieldValue = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;

const SECONDS = { hour: 3600, day: 86_400, week: 604_800 };
const MONTHS = 13;

// Seconds from `now` to one step later. Thirteen months end on the same day of the month, or on the month's last.
export function stepSeconds(step, now) {
  if (step !== 'months') return SECONDS[step];
  const later = new Date(now);
  later.setDate(1);
  later.setMonth(later.getMonth() + MONTHS);
  const lastDay = new Date(later.getFullYear(), later.getMonth() + 1, 0).getDate();
  later.setDate(Math.min(now.getDate(), lastDay));
  return Math.round((later - now) / 1000);
}
