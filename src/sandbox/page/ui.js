// Small building blocks: elements, icons, menus, dialogs, toasts.
import { strings } from './strings.js';

// `props`: `class`, `dataset`, `on` (listeners); true/false/null for boolean attributes; everything else is an attribute.
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'on') for (const [type, listener] of Object.entries(value)) node.addEventListener(type, listener);
    else if (name === 'dataset') Object.assign(node.dataset, value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

let lastId = 0;
export const freshId = (stem) => `${stem}-${++lastId}`;

const ICONS = {
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  send: 'M4 12h15M13 6l6 6-6 6',
  check: 'M5 13l4.5 4.5L19 7.5',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M12 5v14M6 13l6 6 6-6',
  chevron: 'M6 9l6 6 6-6',
  out: 'M9 6h9v9M18 6L6 18',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3v5M15 3v5',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  voice: 'M4 10v4M8 7v10M12 4v16M16 8v8M20 10v4',
  photo: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01',
  sticker: 'M4 4h16v9l-7 7H4zM20 13h-7v7',
  location: 'M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM12 10h.01',
  contact: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c1-5 4-7 8-7s7 2 8 7',
  edit: 'M4 20l1-5L16 4l4 4L9 19z',
  forward: 'M13 6l6 6-6 6M19 12h-7c-4 0-7 2-8 6',
  block: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM5.6 5.6l12.8 12.8',
  system: 'M4 5h16v11H4zM9 20h6M12 16v4',
  light: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z',
  slash: 'M15 5L9 19',
};

export function icon(name) {
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  const attributes = { class: `icon icon-${name}`, viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  const path = document.createElementNS(ns, 'path');
  path.setAttribute('d', ICONS[name] ?? ICONS.file);
  svg.append(path);
  return svg;
}

// A button that opens a menu (WAI-ARIA menu button). `groups()` is asked at each opening and gives
// [{ label, items: [{ text, icon, run }] }]; `run` is called after the menu has closed.
export function menuButton({ label, groups }) {
  const menuId = freshId('menu');
  const button = el('button', {
    type: 'button', class: 'button round', 'aria-label': label, 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-controls': menuId,
  }, icon('more'));
  const menu = el('div', { class: 'menu', role: 'menu', id: menuId, 'aria-label': label, hidden: true });
  const root = el('div', { class: 'menu-root' }, button, menu);
  const items = () => [...menu.querySelectorAll('[role=menuitem]')];

  const close = (focusButton = true) => {
    if (menu.hidden) return;
    button.setAttribute('aria-expanded', 'false');
    if (focusButton) button.focus();
    menu.hidden = true;
    menu.replaceChildren();
  };
  const open = (last = false) => {
    menu.replaceChildren(...groups().map(({ label: group, items: entries }) => el('div', { role: 'group', 'aria-label': group },
      el('span', { class: 'menu-title', 'aria-hidden': 'true' }, group),
      ...entries.map((entry) => el('button', {
        type: 'button', role: 'menuitem', tabindex: '-1', 'data-testid': entry.testid,
        on: { click: () => { close(); entry.run(); } },
      }, icon(entry.icon), el('span', {}, entry.text))))));
    menu.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    items().at(last ? -1 : 0)?.focus();
  };
  button.addEventListener('click', () => (menu.hidden ? open() : close()));
  button.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') { event.preventDefault(); open(event.key === 'ArrowUp'); }
  });
  menu.addEventListener('keydown', (event) => {
    const all = items();
    const at = all.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) { event.preventDefault(); all.at(to % all.length).focus(); }
    else if (event.key === 'Escape') { event.preventDefault(); close(); }
    else if (event.key === 'Tab') close(false);
    else if (event.key.length === 1) {
      const letter = event.key.toLowerCase();
      [...all.slice(at + 1), ...all.slice(0, at + 1)].find((item) => item.textContent.toLowerCase().startsWith(letter))?.focus();
    }
  });
  root.addEventListener('focusout', ({ relatedTarget }) => { if (!root.contains(relatedTarget)) close(false); });
  return { root, button };
}

// A modal form. `fields`: [{ name, label, kind: 'text' | 'textarea' | 'datetime-local' | 'select' | 'file', value, options, files, required, testid, hint }].
// `check(values)` may give a fault to show. Resolves to the values, or to null when the person cancels.
export function askForm({ title, hint, fields, submit, submitTestid, check }) {
  return new Promise((resolve) => {
    const titleId = freshId('dialog');
    const hintId = freshId('hint');
    const faultId = freshId('fault');
    const inputs = {};
    const rows = fields.map((field) => {
      const id = freshId('field');
      const shared = {
        id, name: field.name, 'data-testid': field.testid, required: field.required, autocomplete: 'off', 'aria-describedby': faultId,
      };
      let input;
      if (field.kind === 'select') {
        input = el('select', shared, ...field.options);
      } else if (field.kind === 'textarea') {
        input = el('textarea', { ...shared, rows: '5', dir: 'auto', maxlength: '4096' });
        input.value = field.value ?? '';
      } else if (field.kind === 'file') {
        input = el('input', { ...shared, type: 'file' });
        if (field.files?.length) input.files = field.files;
      } else {
        input = el('input', { ...shared, type: field.kind, dir: field.kind === 'text' ? 'auto' : null, step: field.step, maxlength: field.kind === 'text' ? '1024' : null });
        input.value = field.value ?? '';
      }
      inputs[field.name] = input;
      return el('div', { class: 'field' }, el('label', { for: id }, field.label), input);
    });
    const fault = el('p', { class: 'fault', id: faultId, role: 'alert' });
    const valueOf = (input) => (input.type === 'file' ? input.files[0] : input.value);
    const values = () => Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, valueOf(input)]));
    const form = el('form', { method: 'dialog', on: { submit: (event) => {
      event.preventDefault();
      const problem = check?.(values());
      fault.textContent = problem ?? '';
      if (problem) { Object.values(inputs)[0].focus(); return; }
      const answer = values();
      dialog.close();
      resolve(answer);
    } } }, ...rows, fault, el('div', { class: 'dialog-actions' },
      el('button', { type: 'button', class: 'button', on: { click: () => dialog.close() } }, strings.cancel),
      el('button', { type: 'submit', class: 'button primary', 'data-testid': submitTestid }, submit)));
    const dialog = el('dialog', { class: 'dialog', 'aria-labelledby': titleId, 'aria-describedby': hint ? hintId : null },
      el('h2', { id: titleId }, title), hint ? el('p', { class: 'hint', id: hintId }, hint) : null, form);
    dialog.addEventListener('close', () => { dialog.remove(); resolve(null); }); // After a submit this changes nothing.
    document.body.append(dialog);
    dialog.showModal();
    const first = Object.values(inputs)[0];
    first.focus();
    first.select?.();
  });
}

export function showAlert(text) {
  const id = freshId('alert');
  const dialog = el('dialog', { class: 'dialog', 'aria-labelledby': id, role: 'alertdialog' },
    el('p', { id, dir: 'auto', class: 'plaintext', 'data-testid': 'toast' }, text),
    el('div', { class: 'dialog-actions' }, el('button', { type: 'button', class: 'button primary', on: { click: () => dialog.close() } }, strings.close)));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

const TOAST_SHORTEST_MS = 5000;
const TOAST_PER_CHARACTER_MS = 70;

// A short note near the top; a new one takes the place of the last. It stays while it is pointed at or focused, an error until it is dismissed.
export function toast(text, { error = false } = {}) {
  const shelf = document.getElementById('toasts');
  const note = el('div', { class: error ? 'toast is-error' : 'toast', 'data-testid': 'toast' },
    el('span', { dir: 'auto', class: 'plaintext' }, text),
    el('button', { type: 'button', class: 'toast-close', 'aria-label': strings.dismiss, on: { click: () => note.remove() } }, icon('close')));
  for (const earlier of [...shelf.children]) if (error || !earlier.classList.contains('is-error')) earlier.remove();
  shelf.append(note);
  if (error) return;
  const leave = () => (note.matches(':hover, :focus-within') ? setTimeout(leave, 1000) : note.remove());
  setTimeout(leave, TOAST_SHORTEST_MS + text.length * TOAST_PER_CHARACTER_MS);
}

export const toastError = (error) => toast(strings.requestFailed(error.message), { error: true });

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast(strings.copied);
  } catch {
    showAlert(`${strings.copyFailed}\n\n${text}`);
  }
}
