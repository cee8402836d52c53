// One message -> one bubble with its keyboard.
import { api } from './api.js';
import { formatTime } from './dates.js';
import { languageOf, renderText, safeUrl, startPayload } from './text.js';
import { strings } from './strings.js';
import { copy, el, icon, toast } from './ui.js';

// `context`: { botUsername, botName, personName, languageCode, send(text), press(message, row, column) -> Promise }.
export function renderMessage(message, context) {
  const own = message.from === 'person';
  const words = message.text ?? message.caption;
  const bubble = el('div', { class: 'bubble' },
    el('span', { class: 'visually-hidden', lang: 'en' }, strings.said(own ? context.personName : context.botName)),
    message.forwarded ? el('p', { class: 'forwarded', lang: 'en' }, icon('forward'), strings.forwarded) : null,
    message.attachment && !message.document ? attachmentTile(message.attachment) : null,
    message.document ? documentCard(message.document) : null,
    words ? el('div', { class: 'words plaintext', dir: 'auto', lang: languageOf(words, context.languageCode) || null },
      renderText(words, message.entities, context)) : null,
    el('p', { class: 'meta', lang: 'en' },
      message.edited ? el('span', { class: 'edited' }, strings.edited) : null,
      el('time', { datetime: new Date(message.date * 1000).toISOString() }, formatTime(message.date))));
  return el('div', {
    class: own ? 'message is-own' : 'message', tabindex: '-1',
    'data-testid': 'message', 'data-from': message.from, 'data-message-id': message.message_id,
  }, bubble, message.inline_keyboard?.length ? keyboard(message, context) : null);
}

function keyboard(message, context) {
  return el('div', { class: 'keyboard' }, ...message.inline_keyboard.map((row, rowIndex) => el('div', { class: 'keyboard-row' },
    ...row.map((button, column) => keyboardButton(message, button, rowIndex, column, context)))));
}

function keyboardButton(message, button, row, column, context) {
  const place = {
    class: 'key', dir: 'auto', lang: languageOf(button.text, context.languageCode) || null,
    'data-testid': 'inline-button', 'data-row': row, 'data-column': column,
  };
  const label = el('span', {}, button.text);
  const act = (run, hint, mark) => el('button', { ...place, type: 'button', 'aria-describedby': hint, on: { click: run } },
    label, mark ? icon(mark) : null);

  if (button.url) {
    const payload = startPayload(button.url, context.botUsername);
    if (payload !== null) return act(() => context.send(`/start ${payload}`), 'hint-sends-start');
    if (safeUrl(button.url)) {
      return el('a', { ...place, href: button.url, target: '_blank', rel: 'noopener noreferrer', 'aria-describedby': 'hint-new-tab' }, label, icon('out'));
    }
    return act(() => toast(strings.onlyTelegram), 'hint-telegram');
  }
  if (button.copy_text) return act(() => copy(button.copy_text.text), 'hint-copies', 'copy');
  if (button.callback_data !== undefined && button.callback_data !== null) {
    // `aria-disabled` and not `disabled`: the focus must stay where it is while the bot works.
    return act(async ({ currentTarget: key }) => {
      if (key.getAttribute('aria-disabled') === 'true') return;
      key.setAttribute('aria-disabled', 'true');
      try { await context.press(message, row, column); } finally { key.removeAttribute('aria-disabled'); }
    });
  }
  const query = button.switch_inline_query ?? button.switch_inline_query_current_chat ?? button.switch_inline_query_chosen_chat?.query;
  if (query !== undefined && query !== null) {
    return act(() => toast(strings.shareInTelegram(`@${context.botUsername} ${query}`.trim())), 'hint-telegram', 'forward');
  }
  return act(() => toast(strings.onlyTelegram), 'hint-telegram');
}

function attachmentTile(kind) {
  return el('p', { class: `attachment attachment-${kind}`, lang: 'en' }, icon(kind === 'document' ? 'file' : kind),
    el('span', {}, strings.attachments[kind] ?? strings.attachmentUnknown));
}

// What the server shows in a tab; the rest is only to keep.
const OPENABLE = new Set(['text/html', 'text/calendar', 'text/plain', 'text/csv', 'application/json']);

function documentCard(file) {
  const kind = (file.mime_type ?? '').split(';')[0].trim();
  const size = strings.fileSize(Math.max(1, Math.round((file.file_size ?? 0) / 1024)));
  const facts = [strings.fileKinds[kind] ?? strings.fileKindOther, size].join(', ');
  const name = file.file_name || strings.fileKindOther;
  const download = el('a', { class: 'document-file', href: api.fileUrl(file.file_id), download: name, 'data-testid': 'document' },
    icon(kind === 'text/calendar' ? 'calendar' : 'file'),
    el('span', { class: 'document-text' },
      el('span', { class: 'document-name', dir: 'auto' }, name),
      el('span', { class: 'document-facts', lang: 'en', dir: 'ltr' }, `${strings.download}: ${facts}`)),
    icon('download'));
  const open = el('a', {
    class: 'document-open', href: api.openUrl(file.file_id), target: '_blank', rel: 'noopener noreferrer', lang: 'en',
    'aria-label': strings.openFile(name), 'aria-describedby': 'hint-new-tab', 'data-testid': 'document-open',
  }, strings.open, icon('out'));
  return el('div', { class: 'document' }, download, OPENABLE.has(kind) ? open : null);
}
