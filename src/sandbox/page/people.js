// The row of people: toggle buttons where several chats fit side by side, tabs where one does.
import { languages, strings } from './strings.js';
import { el, askForm } from './ui.js';

export function initials(name) {
  const parts = name.trim().split(/\s+/).filter(Boolean);
  const pick = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return pick.map((part) => [...part][0].toLocaleUpperCase()).join('');
}

export function languageName(code) {
  if (!code || code === 'unknown') return el('span', {}, strings.languageUnknown);
  const known = languages.find((language) => language.code?.toLowerCase() === code.toLowerCase());
  if (known) return el('span', {}, el('bdi', { lang: known.code }, known.own), known.english ? ` – ${known.english}` : null);
  let name = code;
  try { name = new Intl.DisplayNames('en', { type: 'language' }).of(code); } catch { /* An odd code is shown as it is. */ }
  return el('span', {}, name);
}

export const languageOptions = (chosen) => languages.map(({ code, own, english }) => el('option', {
  value: code ?? '', selected: code === chosen, lang: code,
}, english ? `${own} – ${english}` : own));

// The closest of our languages to the browser's own.
export function browserLanguage() {
  for (const wanted of navigator.languages ?? []) {
    const exact = languages.find(({ code }) => code?.toLowerCase() === wanted.toLowerCase());
    const near = exact ?? languages.find(({ code }) => code?.split('-')[0] === wanted.toLowerCase().split('-')[0]);
    if (near) return near.code;
  }
  return 'en-GB';
}

export async function askPerson(number) {
  const answer = await askForm({
    title: strings.addPerson, hint: strings.addPersonHint, submit: strings.addPersonSubmit, submitTestid: 'person-add',
    fields: [
      { name: 'name', label: strings.personName, kind: 'text', value: strings.defaultName(number), required: true, testid: 'person-name' },
      { name: 'language', label: strings.personLanguage, kind: 'select', options: languageOptions(browserLanguage()), testid: 'person-language' },
    ],
  });
  return answer && { name: answer.name.trim() || strings.defaultName(number), languageCode: answer.language || null };
}

// `people`: [{ person, hue, shown, unread }]. `choose(id)` is the click.
export function renderPeople(bar, people, { tabs, choose }) {
  const focusedId = bar.contains(document.activeElement) ? document.activeElement.dataset.personId : null;
  bar.setAttribute('role', tabs ? 'tablist' : 'group');
  bar.setAttribute('aria-label', strings.peopleRegion);
  bar.replaceChildren(...people.map(({ person, hue, shown, unread }) => el('button', {
    type: 'button', class: 'person', dataset: { personId: person.id, hue }, 'data-testid': 'person',
    role: tabs ? 'tab' : null, 'aria-selected': tabs ? String(shown) : null, 'aria-controls': tabs && shown ? `chat-${person.id}` : null,
    tabindex: tabs && !shown ? '-1' : null, 'aria-pressed': tabs ? null : String(shown),
    on: { click: () => choose(person.id) },
  },
  el('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(person.name)),
  el('span', { class: 'person-name', dir: 'auto' }, person.name),
  person.blocked ? el('span', { class: 'chip' }, strings.blockedMark) : null,
  unread > 0 ? el('span', { class: 'unread' }, el('span', { 'aria-hidden': 'true' }, String(unread)), el('span', { class: 'visually-hidden' }, strings.unread(unread))) : null)));
  bar.onkeydown = tabs ? (event) => moveBetweenTabs(bar, event, choose) : null;
  if (focusedId !== null) bar.querySelector(`[data-person-id="${CSS.escape(focusedId)}"]`)?.focus();
}

function moveBetweenTabs(bar, event, choose) {
  const all = [...bar.children];
  const at = all.indexOf(document.activeElement);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  const target = all.at(to % all.length);
  target.focus();
  choose(target.dataset.personId);
}
