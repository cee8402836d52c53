// The demo server's JSON interface and its event stream.
import { strings } from './strings.js';

// `body`: nothing for a GET, a form as it is, anything else as JSON.
function requestOf(body) {
  if (body === undefined) return { headers: { accept: 'application/json' }, cache: 'no-store' };
  if (body instanceof FormData) return { method: 'POST', body };
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

async function call(path, body) {
  let response;
  try {
    response = await fetch(path, requestOf(body));
  } catch {
    throw new Error(strings.serverAway);
  }
  const text = await response.text();
  if (!response.ok) throw new Error(text.trim().slice(0, 200) || strings.serverSaid(response.status));
  return text ? JSON.parse(text) : null;
}

function documentForm(file, caption) {
  const form = new FormData();
  if (caption) form.set('caption', caption);
  form.set('file', file);
  return form;
}

const person = (id, action) => `/demo/people/${encodeURIComponent(id)}/${action}`;

export const api = {
  state: () => call('/demo/state'),
  addPerson: (name, languageCode) => call('/demo/people', { name, language_code: languageCode }),
  messages: (id) => call(person(id, 'messages')),
  text: (id, text, forwarded = false) => call(person(id, 'text'), forwarded ? { text, forwarded } : { text }),
  edit: (id, messageId, text) => call(person(id, 'edit'), { message_id: messageId, text }),
  press: (id, messageId, row, column) => call(person(id, 'press'), { message_id: messageId, row, column }),
  attachment: (id, kind, caption) => call(person(id, 'attachment'), caption ? { kind, caption } : { kind }),
  document: (id, file, caption) => call(person(id, 'document'), documentForm(file, caption)),
  block: (id, blocked) => call(person(id, 'block'), { blocked }),
  forwardClock: (seconds) => call('/demo/clock', { forward_seconds: seconds }),
  fileUrl: (fileId) => `/demo/files/${encodeURIComponent(fileId)}`,
  openUrl: (fileId) => `/demo/files/${encodeURIComponent(fileId)}/open`,
};

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 8000;

// Keeps one event stream open. `onOpen(again)` runs at each connection, so that the caller can fetch what it missed.
export function listen({ onOpen, onEvent, onLost }) {
  let opened = false;
  let wait = FIRST_RETRY_MS;
  const connect = () => {
    const stream = new EventSource('/demo/events');
    stream.onopen = () => {
      const again = opened;
      opened = true;
      wait = FIRST_RETRY_MS;
      onOpen(again);
    };
    stream.onmessage = ({ data }) => {
      let event;
      try { event = JSON.parse(data); } catch { return; } // A keep-alive that is not JSON.
      onEvent(event);
    };
    stream.onerror = () => {
      // The browser's own retry gives up on some errors; ours never does.
      stream.close();
      onLost();
      setTimeout(connect, wait);
      wait = Math.min(wait * 2, LONGEST_RETRY_MS);
    };
  };
  connect();
}
