// A message's text with its entities -> DOM nodes. Nothing here ever parses HTML.
import { el, freshId, icon } from './ui.js';
import { strings } from './strings.js';

const BLOCKS = new Set(['blockquote', 'expandable_blockquote', 'pre']);
const INLINE_TAGS = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code' };
const OPAQUE = new Set(['code', 'pre', 'text_link', 'url', 'email', 'phone_number', 'bot_command']); // No automatic links inside.

// `context`: { botUsername, send(text) }. Offsets and lengths are UTF-16 units, as in JavaScript.
export function renderText(text, entities, context) {
  const sorted = (entities ?? [])
    .map((entity) => ({ ...entity, start: entity.offset, end: Math.min(entity.offset + entity.length, text.length) }))
    .filter((entity) => entity.start >= 0 && entity.start < entity.end)
    .sort(byPlace);
  return renderRange(text, 0, text.length, sorted, context, true);
}

// Outer before inner; of two with the same extent the block is the outer one.
const byPlace = (a, b) => a.start - b.start || b.end - a.end || BLOCKS.has(b.type) - BLOCKS.has(a.type);

function renderRange(text, start, end, entities, context, links) {
  const fragment = document.createDocumentFragment();
  const queue = [...entities];
  let position = start;
  let afterBlock = false;
  const plain = (to, beforeBlock) => {
    let piece = text.slice(position, to);
    // A block brings its own line break.
    if (afterBlock && piece.startsWith('\n')) piece = piece.slice(1);
    if (beforeBlock && piece.endsWith('\n')) piece = piece.slice(0, -1);
    if (piece) fragment.append(...(links ? autoLink(piece, context) : spaced(piece)));
  };
  while (queue.length > 0) {
    const entity = queue.shift();
    const block = BLOCKS.has(entity.type);
    plain(entity.start, block);
    const inner = [];
    while (queue.length > 0 && queue[0].start < entity.end) {
      const next = queue.shift();
      inner.push({ ...next, end: Math.min(next.end, entity.end) });
      if (next.end > entity.end) { // Overlaps our end: the rest is rendered after us.
        queue.push({ ...next, start: entity.end });
        queue.sort(byPlace);
      }
    }
    const content = renderRange(text, entity.start, entity.end, inner, context, links && !OPAQUE.has(entity.type));
    fragment.append(wrap(entity, text.slice(entity.start, entity.end), content, context));
    position = entity.end;
    afterBlock = block;
  }
  plain(end, false);
  return fragment;
}

function wrap(entity, raw, content, context) {
  const tag = INLINE_TAGS[entity.type];
  if (tag) return el(tag, {}, content);
  switch (entity.type) {
    case 'pre': return el('pre', { dir: 'auto', tabindex: '0' }, el('code', {}, content));
    case 'blockquote': return el('blockquote', { dir: 'auto' }, content);
    case 'expandable_blockquote': return expandableQuote(content);
    case 'spoiler': return spoiler(raw, content);
    case 'text_link': return link(entity.url, content, context);
    case 'url': return link(raw.includes('://') ? raw : `https://${raw}`, content, context);
    case 'email': return link(`mailto:${raw}`, content, context);
    case 'phone_number': return phoneLink(raw);
    case 'bot_command': return commandButton(raw, context);
    default: return el('span', {}, content);
  }
}

function expandableQuote(content) {
  const id = freshId('quote');
  const quote = el('blockquote', { id, dir: 'auto' }, content);
  const label = el('span', { lang: 'en' }, strings.quoteMore);
  const button = el('button', { type: 'button', class: 'quote-toggle', 'aria-expanded': 'false', 'aria-controls': id, 'data-testid': 'quote-toggle' }, label, icon('chevron'));
  const box = el('div', { class: 'quote is-collapsed', dataset: { quote: quote.textContent } }, quote, button);
  const expand = (expanded) => {
    box.classList.toggle('is-collapsed', !expanded);
    button.setAttribute('aria-expanded', String(expanded));
    label.textContent = expanded ? strings.quoteLess : strings.quoteMore;
  };
  button.addEventListener('click', () => expand(box.classList.contains('is-collapsed')));
  quote.addEventListener('focusin', () => expand(true)); // A link in the hidden part must be seen when it has the focus.
  // A quotation that is not longer than its collapsed form needs no button.
  new ResizeObserver(() => {
    if (!box.classList.contains('is-collapsed')) return;
    box.classList.toggle('is-short', quote.scrollHeight <= quote.clientHeight + 2);
  }).observe(quote);
  box.expand = expand;
  return box;
}

function spoiler(raw, content) {
  const cover = '\u2007'.repeat(Math.min(raw.length, 60)); // Figure spaces: nothing to read before it is shown.
  const button = el('button', { type: 'button', class: 'spoiler', 'aria-label': strings.spoiler }, cover);
  button.addEventListener('click', () => {
    const shown = el('span', { class: 'spoiler-shown', tabindex: '-1' }, content);
    button.replaceWith(shown);
    shown.focus();
  });
  return button;
}

// The payload of a link that starts this bot, or null.
export function startPayload(url, botUsername) {
  let parsed;
  try { parsed = new URL(url); } catch { return null; }
  let name = null;
  if (/^https?:$/.test(parsed.protocol) && /^(t|telegram)\.me$/i.test(parsed.hostname)) name = parsed.pathname.slice(1);
  else if (parsed.protocol === 'tg:') name = parsed.searchParams.get('domain');
  if (!name || name.toLowerCase() !== botUsername?.toLowerCase()) return null;
  return parsed.searchParams.get('start');
}

export const safeUrl = (url) => /^(https?:|mailto:|tel:)/i.test(url ?? '');

function link(url, content, context) {
  const payload = startPayload(url, context.botUsername);
  if (payload !== null) {
    return el('button', { type: 'button', class: 'link', on: { click: () => context.send(`/start ${payload}`) } }, content);
  }
  if (!safeUrl(url)) return el('span', {}, content);
  const web = /^https?:/i.test(url);
  return el('a', { href: url, target: web ? '_blank' : null, rel: web ? 'noopener noreferrer' : null, 'aria-describedby': web ? 'hint-new-tab' : null }, content);
}

const phoneLink = (raw) => el('a', { href: `tel:${raw.replace(/[^\d+]/g, '')}`, class: 'phone', dir: 'ltr' }, raw);

const commandButton = (raw, context) => el('button', { type: 'button', class: 'link', dir: 'ltr', on: { click: () => context.send(raw) } }, raw);

const URL_PART = String.raw`https?:\/\/[^\s<>"“”«»]+[^\s<>"“”«».,:;!?)\]'’؟،。]`;
const COMMAND_PART = String.raw`(?<![\p{L}\p{N}\/_.<])\/[A-Za-z][A-Za-z0-9_]{0,31}(?![\/\p{L}\p{N}_])`;
const PHONE_PART = String.raw`(?<![\p{L}\p{N}\/.,:-])\+?\(?\d{1,5}\)?(?:[ \u00a0\u2009\u202f\u2011-]?\(?\d{2,8}\)?){0,6}(?![\p{L}\p{N}%]|[.,\/:-]\d)`;
const AUTO_LINKS = new RegExp(`(?<url>${URL_PART})|(?<command>${COMMAND_PART})|(?<phone>${PHONE_PART})`, 'gu');

// Emergency and crisis numbers too short to be recognised by their form.
const SHORT_NUMBERS = new Set(['111', '112', '911', '988', '999', '105', '211']);

function looksLikePhone(raw) {
  const digits = raw.replace(/\D/g, '');
  if (SHORT_NUMBERS.has(raw) || /^116[ \u00a0]?\d{3}$/.test(raw)) return true;
  if (digits.length < 7 || digits.length > 15) return false;
  if (/^\d{4}-\d{2}-\d{2}$|^\d{1,2}[- ]\d{1,2}[- ]\d{2,4}$/.test(raw)) return false; // A date.
  return /^[+(0]/.test(raw) || /^1?[- ]?\(?\d{3}\)?[- \u2011]\d{3}[- \u2011]\d{4}$/.test(raw);
}

// An empty line becomes a gap between paragraphs, less high than a line; the characters stay as they were.
function spaced(text) {
  return text.split(/(?<=\n)(\n+)/).map((piece, index) => (index % 2 ? el('span', { class: 'gap' }, piece) : piece)).filter(Boolean);
}

function autoLink(text, context) {
  const nodes = [];
  let position = 0;
  for (const match of text.matchAll(AUTO_LINKS)) {
    const { url, command, phone } = match.groups;
    if (phone && !looksLikePhone(phone)) continue;
    if (match.index > position) nodes.push(...spaced(text.slice(position, match.index)));
    if (url) nodes.push(link(url, url, context));
    else if (command) nodes.push(commandButton(command, context));
    else nodes.push(phoneLink(phone));
    position = match.index + match[0].length;
  }
  if (position < text.length) nodes.push(...spaced(text.slice(position)));
  return nodes;
}

const RTL_LANGUAGES = new Set(['ar', 'ur', 'fa', 'he', 'ps', 'yi']);
export const directionOf = (code) => (RTL_LANGUAGES.has(baseOf(code)) ? 'rtl' : 'ltr');
const baseOf = (code) => (code ?? '').toLowerCase().split('-')[0];

const SCRIPTS = [
  [/\p{Script=Arabic}/u, ['ar', 'ur', 'fa', 'ps']], [/\p{Script=Cyrillic}/u, ['uk', 'ru', 'bg']], [/\p{Script=Bengali}/u, ['bn']],
  [/\p{Script=Gurmukhi}/u, ['pa']], [/\p{Script=Han}/u, ['zh-Hans', 'zh']], [/\p{Script=Hebrew}/u, ['he']],
];

// The language to tell a screen reader: the person's own, unless the text's script shows another.
export function languageOf(text, code) {
  const letters = text.match(/\p{L}/gu) ?? [];
  for (const [script, codes] of SCRIPTS) {
    if (letters.filter((letter) => script.test(letter)).length * 2 > letters.length) {
      return codes.some((one) => baseOf(one) === baseOf(code)) ? code : codes[0];
    }
  }
  const foreign = SCRIPTS.some(([, codes]) => codes.some((one) => baseOf(one) === baseOf(code)));
  return letters.length > 0 && (foreign || !code || code === 'unknown') ? 'en' : code;
}
