// The demo page: people, their chats, the clock, the theme. Starts everything.
import { api, listen } from './api.js';
import { Chat } from './chat.js';
import { fieldValue, formatInstant, stepSeconds } from './dates.js';
import { askPerson, browserLanguage, languageOptions, renderPeople } from './people.js';
import { strings } from './strings.js';
import { askForm, el, icon, toast, toastError } from './ui.js';

const HUES = 6; // As many as style.css has.
const MOST_CHATS = 3;
const TWO_CHATS_PX = 760;
const THREE_CHATS_PX = 1180;
const CLOCK_POLL_MS = 10_000;

const byId = (id) => document.getElementById(id);
const people = new Map(); // id as a string -> { person, hue, chat: Chat or null, unread }, in the order of joining
let open = []; // ids as strings, the one opened last at the end
let bot = { username: '', name: '', commands: [] };
let now = new Date();

// ---- People and columns

const capacity = () => (innerWidth >= THREE_CHATS_PX ? 3 : innerWidth >= TWO_CHATS_PX ? 2 : 1);
const shownIds = () => open.slice(-capacity());

function putPerson(person) {
  const id = String(person.id);
  const known = people.get(id);
  if (known) {
    known.person = person;
    known.chat?.setPerson(person);
    return;
  }
  people.set(id, { person, hue: people.size % HUES, chat: null, unread: 0 });
  if (open.length < MOST_CHATS && !remembered.closed.has(id)) open.unshift(id); // On a narrow screen the first person is shown.
}

function openChat(id, { focus = false } = {}) {
  open = [...open.filter((one) => one !== id), id];
  remembered.closed.delete(id);
  layout();
  if (focus) people.get(id).chat?.textarea.focus();
}

function closeChat(id) {
  open = open.filter((one) => one !== id);
  remembered.closed.add(id);
  layout();
  byId('people').querySelector(`[data-person-id="${CSS.escape(id)}"]`)?.focus();
}

// Brings the bar and the columns to what `people` and `open` say.
function layout() {
  const shown = new Set(shownIds());
  const tabs = capacity() === 1;
  const started = people.size > 0;
  byId('start').hidden = started;
  byId('people-bar').hidden = !started;
  byId('chats').hidden = !started || shown.size === 0;
  byId('no-chat').hidden = !started || shown.size > 0;
  for (const [id, entry] of people) {
    if (shown.has(id) && !entry.chat) addColumn(id, entry);
    if (!entry.chat) continue;
    const { root } = entry.chat;
    const appears = root.hidden && shown.has(id);
    root.hidden = !shown.has(id);
    if (tabs) root.setAttribute('role', 'tabpanel');
    else root.removeAttribute('role');
    if (shown.has(id)) entry.unread = 0;
    if (appears) entry.chat.settle(entry.chat.log.lastElementChild);
  }
  byId('chats').dataset.columns = shown.size;
  showPeople();
  remembered.save();
}

function addColumn(id, entry) {
  entry.chat = new Chat({ person: entry.person, bot, hue: entry.hue, close: () => closeChat(id), canClose: () => capacity() > 1 });
  // Columns stand in the order of the bar.
  const order = [...people.keys()];
  const next = [...byId('chats').children].find((column) => order.indexOf(column.dataset.chatId) > order.indexOf(id));
  byId('chats').insertBefore(entry.chat.root, next ?? null);
  entry.chat.load();
}

function showPeople() {
  const shown = new Set(shownIds());
  const tabs = capacity() === 1;
  renderPeople(byId('people'), [...people.entries()].map(([id, { person, hue, unread }]) => ({ person, hue, unread, shown: shown.has(id) })), {
    tabs,
    choose: (given) => {
      const id = String(given);
      if (!tabs && shownIds().includes(id)) closeChat(id);
      else openChat(id);
    },
  });
}

// Which columns were closed by hand, kept over a reload of the page.
const remembered = {
  closed: new Set(),
  load() {
    try { this.closed = new Set(JSON.parse(sessionStorage.getItem('demo-closed') ?? '[]')); } catch { /* Storage may be off. */ }
  },
  save() {
    try { sessionStorage.setItem('demo-closed', JSON.stringify([...this.closed])); } catch { /* Storage may be off. */ }
  },
};

async function addPerson(name, languageCode) {
  const person = await api.addPerson(name, languageCode);
  putPerson(person);
  openChat(String(person.id), { focus: true });
  return people.get(String(person.id)).chat;
}

// ---- Clock

function setNow(text) {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) return;
  now = instant;
  const words = formatInstant(now);
  const clock = byId('clock');
  clock.dateTime = now.toISOString();
  clock.title = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (clock.textContent !== words) clock.textContent = words;
}

async function moveClock(step) {
  let seconds = null;
  if (step === 'custom') {
    const later = ({ when }) => new Date(when) > now;
    const answer = await askForm({
      title: strings.clockTitle, hint: strings.clockHint, submit: strings.clockSubmit, submitTestid: 'clock-custom-go',
      fields: [{ name: 'when', label: strings.clockField, kind: 'datetime-local', value: fieldValue(now), step: '60', required: true, testid: 'clock-custom-when' }],
      check: (values) => (later(values) ? null : strings.clockNotLater),
    });
    if (!answer) return;
    seconds = Math.round((new Date(answer.when) - now) / 1000);
  } else {
    seconds = stepSeconds(step, now);
  }
  const buttons = document.querySelectorAll('[data-forward]');
  for (const button of buttons) button.setAttribute('aria-disabled', 'true');
  try {
    const answer = await api.forwardClock(seconds);
    if (answer?.now) setNow(answer.now);
    toast(strings.clockMoved(formatInstant(now)));
  } catch (error) { toastError(error); }
  for (const button of buttons) button.removeAttribute('aria-disabled');
}

// ---- Theme

const THEMES = ['system', 'light', 'dark'];

function showTheme() {
  const theme = document.documentElement.dataset.theme ?? 'system';
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
  const names = { system: strings.themeSystem, light: strings.themeLight, dark: strings.themeDark };
  const button = byId('theme-toggle');
  button.replaceChildren(icon(theme), el('span', { class: 'theme-name' }, names[theme]));
  button.setAttribute('aria-label', strings.themeLabel(names[theme], names[next]));
  return next;
}

function changeTheme() {
  const theme = showTheme();
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try { localStorage.setItem('demo-theme', theme); } catch { /* Storage may be off. */ }
  showTheme();
}

// ---- Server

async function loadState() {
  const state = await api.state();
  bot = { ...state.bot, commands: state.bot.commands ?? [] };
  byId('bot-name').textContent = bot.name;
  byId('bot-username').textContent = `@${bot.username}`;
  document.title = strings.pageTitle(bot.name);
  setNow(state.now);
  for (const person of state.people) putPerson(person);
}

function onEvent(event) {
  if (event.now) setNow(event.now);
  if (event.type === 'person' && event.person) { putPerson(event.person); layout(); return; }
  const entry = people.get(String(event.chat_id));
  if (!entry) return;
  const { chat } = entry;
  if ((event.type === 'message' || event.type === 'edited') && event.message) {
    const fresh = event.type === 'message' && event.message.from === 'bot';
    chat?.upsert(event.message);
    if (fresh && !shownIds().includes(String(event.chat_id))) { entry.unread += 1; showPeople(); }
  } else if (event.type === 'deleted') chat?.remove(event.message_id);
  else if (event.type === 'typing') chat?.showTyping();
}

function setConnected(connected) {
  byId('connection').textContent = connected ? '' : strings.connectionLost;
}

function fillWords() {
  for (const node of document.querySelectorAll('[data-t]')) node.textContent = strings[node.dataset.t];
  for (const node of document.querySelectorAll('[data-t-label]')) node.setAttribute('aria-label', strings[node.dataset.tLabel]);
  byId('add-person').replaceChildren(icon('plus'), el('span', {}, strings.addPerson));
  byId('start-language').replaceChildren(...languageOptions(browserLanguage()));
}

function listenToPage() {
  byId('theme-toggle').addEventListener('click', changeTheme);
  byId('add-person').addEventListener('click', async () => {
    const answer = await askPerson(people.size + 1);
    if (answer) await addPerson(answer.name, answer.languageCode).catch(toastError);
  });
  let starting = false;
  byId('start-form').addEventListener('submit', async (event) => {
    event.preventDefault();
    if (starting) return;
    starting = true;
    try {
      const chat = await addPerson(strings.defaultName(1), byId('start-language').value || null);
      await chat.send('/start');
    } catch (error) { toastError(error); }
    starting = false;
  });
  for (const button of document.querySelectorAll('[data-forward]')) {
    button.addEventListener('click', () => { if (!button.hasAttribute('aria-disabled')) moveClock(button.dataset.forward); });
  }
  const clock = byId('clock-more').closest('.clock');
  const openClock = (shown) => {
    byId('clock-controls').classList.toggle('is-open', shown);
    byId('clock-more').setAttribute('aria-expanded', String(shown));
  };
  byId('clock-more').addEventListener('click', () => openClock(byId('clock-more').getAttribute('aria-expanded') !== 'true'));
  // On a narrow screen the open controls lie over what is below them: they go when the person turns to that.
  clock.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || byId('clock-more').getAttribute('aria-expanded') !== 'true') return;
    openClock(false);
    byId('clock-more').focus();
  });
  document.addEventListener('pointerdown', ({ target }) => { if (!clock.contains(target)) openClock(false); });
  clock.addEventListener('focusout', ({ relatedTarget }) => { if (relatedTarget && !clock.contains(relatedTarget)) openClock(false); });
  let before = capacity();
  addEventListener('resize', () => { if (capacity() !== before) { before = capacity(); layout(); } });
}

fillWords();
showTheme();
listenToPage();
remembered.load();
let loaded = false;

// Fetches the state; on a repeated call also what the open chats missed. The stream is open before, so nothing falls between.
async function refresh() {
  try {
    await loadState();
    const known = [...people.values()].filter(({ chat }) => chat);
    layout();
    await Promise.all(known.map(({ chat }) => chat.load()));
    loaded = true;
    setConnected(true);
  } catch (error) {
    setConnected(false);
    if (!loaded) setTimeout(refresh, 2000);
  }
}

listen({ onOpen: refresh, onEvent, onLost: () => setConnected(false) });

// The demo's clock runs on between events; the server is the only one who knows how.
setInterval(async () => {
  if (document.hidden || !loaded) return;
  try { setNow((await api.state()).now); } catch { /* The event stream tells that the connection is lost. */ }
}, CLOCK_POLL_MS);
