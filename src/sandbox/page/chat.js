// One person's chat: header, messages, composer.
import { api } from './api.js';
import { CommandMenu } from './commands.js';
import { dayKey, formatDay } from './dates.js';
import { renderMessage } from './message.js';
import { initials, languageName } from './people.js';
import { strings } from './strings.js';
import { directionOf } from './text.js';
import { askForm, el, icon, menuButton, showAlert, toast, toastError } from './ui.js';

const NEAR_BOTTOM_PX = 80;
const TYPING_MS = 6000;
const TEXTAREA_LONGEST_PX = 180;

export class Chat {
  // `bot`: as in the server's state. `close()`: the person wants this column gone; `canClose()`: there are columns, not tabs.
  constructor({ person, bot, hue, close, canClose }) {
    this.bot = bot;
    this.close = close;
    this.canClose = canClose;
    this.messages = new Map(); // message_id -> { message, node }, in the order shown
    this.editing = null; // The message that the composer changes, or null.
    this.sending = Promise.resolve(); // One request after the other keeps the person's order.
    this.loads = new Set(); // For each load under way the ids that changed meanwhile: what it fetched of them is older.
    this.build(person, hue);
    this.setPerson(person);
    this.updateEmpty();
  }

  build(person, hue) {
    const titleId = `chat-title-${person.id}`;
    this.avatar = el('span', { class: 'avatar', 'aria-hidden': 'true' });
    this.name = el('bdi');
    this.language = el('p', { class: 'chat-language' });
    this.menu = menuButton({ label: strings.menu(person.name), groups: () => this.menuGroups() });

    this.log = el('div', { class: 'log', role: 'log', 'aria-live': 'polite', tabindex: '0', 'aria-label': strings.messagesOf(person.name), dir: directionOf(person.language_code) });
    this.atEnd = true;
    this.log.addEventListener('scroll', () => { this.atEnd = this.isNearEnd(); this.updateJump(); }, { passive: true });
    // A growing composer or a phone's keyboard must not cover the last message.
    new ResizeObserver(() => { if (this.atEnd) this.scrollToEnd(); this.updateJump(); }).observe(this.log);
    this.empty = el('div', { class: 'empty' }, el('p', {}, strings.emptyChat(this.bot.name)),
      el('button', { type: 'button', class: 'button primary', 'data-testid': 'chat-start', on: { click: () => { this.send('/start'); this.textarea.focus(); } } }, strings.emptyStart));
    this.jump = el('button', { type: 'button', class: 'jump', hidden: true, on: { click: () => { this.scrollToEnd(); this.log.focus(); } } }, icon('down'), strings.newest);
    this.typingSlot = el('div', { class: 'typing-slot' });
    const strip = el('div', { class: 'strip' }, this.typingSlot, this.jump);

    this.textarea = el('textarea', {
      class: 'composer-text', rows: '1', dir: 'auto', maxlength: '4096', autocomplete: 'off', enterkeyhint: 'send', 'data-testid': 'composer',
      placeholder: strings.composerPlaceholder, 'aria-label': strings.composerLabel(person.name),
    });
    this.commands = new CommandMenu({ textarea: this.textarea, commands: this.bot.commands ?? [], send: (text) => { this.textarea.value = ''; this.grow(); this.send(text); } });
    this.sendButton = el('button', { type: 'submit', class: 'button primary round send', 'data-testid': 'send', 'aria-label': strings.send }, icon('send'));
    this.editBar = el('div', { class: 'edit-bar', hidden: true }, icon('edit'), el('span', {}, strings.editing),
      el('button', { type: 'button', class: 'button round', 'aria-label': strings.editCancel, on: { click: () => this.stopEditing() } }, icon('close')));
    this.status = el('p', { class: 'visually-hidden', role: 'status' }); // For screen readers; the bar below says it to the eye.
    this.composer = el('form', { class: 'composer', on: { submit: (event) => { event.preventDefault(); this.submit(); } } },
      this.commands.list, this.status, this.editBar, el('div', { class: 'composer-row' }, this.commands.button, this.textarea, this.sendButton));
    this.textarea.addEventListener('input', () => this.grow());
    this.textarea.addEventListener('keydown', (event) => this.onKey(event));

    this.blockedBar = el('div', { class: 'blocked-bar', hidden: true }, this.blockedText = el('p', {}),
      el('button', { type: 'button', class: 'button', on: { click: () => this.block(false) } }, strings.unblock));

    this.root = el('section', { class: 'chat', 'aria-labelledby': titleId, id: `chat-${person.id}`, 'data-testid': 'chat', 'data-chat-id': person.id, 'data-hue': hue },
      el('header', { class: 'chat-top' }, this.avatar, el('div', { class: 'chat-who' }, el('h2', { id: titleId }, this.name), this.language), this.menu.root),
      el('div', { class: 'log-frame' }, this.log, this.empty),
      strip, this.composer, this.blockedBar);
    this.takeDrops();
  }

  get context() {
    return {
      botUsername: this.bot.username, botName: this.bot.name, personName: this.person.name, languageCode: this.person.language_code,
      send: (text) => this.send(text),
      press: (message, row, column) => this.press(message, row, column),
    };
  }

  setPerson(person) {
    this.person = person;
    this.name.textContent = person.name;
    this.avatar.textContent = initials(person.name);
    this.language.replaceChildren(languageName(person.language_code));
    if (person.blocked) this.language.append(el('span', { class: 'chip' }, strings.blockedMark));
    this.composer.hidden = person.blocked;
    this.blockedBar.hidden = !person.blocked;
    this.blockedText.textContent = strings.blockedNotice(person.name);
  }

  // ---- Messages

  // Fetches all messages and brings the log to that state; a second time only the differences change.
  async load() {
    let fetched;
    const changed = new Set();
    this.loads.add(changed);
    try { fetched = await api.messages(this.person.id); } catch (error) { toastError(error); return; } finally { this.loads.delete(changed); }
    const first = this.messages.size === 0;
    if (first) this.log.setAttribute('aria-busy', 'true'); // The past is not read out.
    const present = new Set(fetched.map((message) => message.message_id));
    for (const id of [...this.messages.keys()]) if (!present.has(id) && !changed.has(id)) this.remove(id);
    for (const message of fetched) if (!changed.has(message.message_id)) this.upsert(message);
    if (first) {
      this.settle([...this.messages.values()].at(-1)?.node);
      requestAnimationFrame(() => this.log.removeAttribute('aria-busy'));
    }
  }

  upsert(message) {
    for (const changed of this.loads) changed.add(message.message_id);
    const known = this.messages.get(message.message_id);
    if (known) {
      if (JSON.stringify(known.message) !== JSON.stringify(message)) this.replace(known, message);
      return;
    }
    if (message.from === 'bot') this.showTyping(false);
    const stick = this.isNearEnd() || message.from === 'person';
    const node = renderMessage(message, this.context);
    const last = [...this.messages.values()].at(-1);
    this.messages.set(message.message_id, { message, node });
    if (last && last.message.message_id > message.message_id) this.reorder();
    else {
      if (!last || dayKey(last.message.date) !== dayKey(message.date)) this.log.append(separator(message.date));
      this.log.append(node);
    }
    this.updateEmpty();
    if (stick) this.settle(node);
    this.updateJump();
  }

  // A message came late: everything is put in order again, silently.
  reorder() {
    this.messages = new Map([...this.messages].sort(([a], [b]) => a - b));
    this.rebuild();
  }

  rebuild() {
    this.log.setAttribute('aria-busy', 'true');
    let day = null;
    const nodes = [];
    for (const { message, node } of this.messages.values()) {
      if (dayKey(message.date) !== day) nodes.push(separator(message.date));
      day = dayKey(message.date);
      nodes.push(node);
    }
    this.log.replaceChildren(...nodes);
    requestAnimationFrame(() => this.log.removeAttribute('aria-busy'));
  }

  replace(known, message) {
    const stick = this.isNearEnd();
    const focused = known.node.contains(document.activeElement) ? document.activeElement : null;
    const expanded = new Set([...known.node.querySelectorAll('.quote:not(.is-collapsed)')].map((quote) => quote.dataset.quote));
    const node = renderMessage(message, this.context);
    for (const quote of node.querySelectorAll('.quote')) if (expanded.has(quote.dataset.quote)) quote.expand(true);
    known.node.replaceWith(node);
    this.messages.set(message.message_id, { message, node });
    if (focused) { // The pressed button may have moved or gone; the focus stays in the message.
      const same = focused.dataset.row && node.querySelector(`[data-row="${focused.dataset.row}"][data-column="${focused.dataset.column}"]`);
      (same || node).focus({ preventScroll: true });
    }
    if (stick && node === this.log.lastElementChild) this.settle(node);
    this.updateJump();
  }

  remove(messageId) {
    for (const changed of this.loads) changed.add(messageId);
    const known = this.messages.get(messageId);
    if (!known) return;
    const hadFocus = known.node.contains(document.activeElement);
    this.messages.delete(messageId);
    this.rebuild();
    if (hadFocus) this.log.focus();
    this.updateEmpty();
    this.updateJump();
  }

  updateEmpty() {
    this.empty.hidden = this.messages.size > 0;
  }

  showTyping(typing = true) {
    clearTimeout(this.typingTimer);
    if (!typing) { this.typingSlot.replaceChildren(); return; }
    if (!this.typingSlot.firstChild) {
      this.typingSlot.append(el('p', { class: 'typing', 'data-testid': 'typing' },
        el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')), strings.typing(this.bot.name)));
    }
    this.typingTimer = setTimeout(() => this.showTyping(false), TYPING_MS);
  }

  // ---- Scrolling

  isNearEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR_BOTTOM_PX;
  }

  scrollToEnd() {
    this.log.scrollTop = this.log.scrollHeight;
  }

  // Shows the end, but of a message taller than the view its beginning: that is where the reader starts.
  settle(node) {
    if (node && node.offsetHeight > this.log.clientHeight - 16) this.log.scrollTop = node.offsetTop - 12;
    else this.scrollToEnd();
  }

  updateJump() {
    this.jump.hidden = this.messages.size === 0 || this.isNearEnd();
  }

  // ---- What the person does

  // Runs `request` after those before it; a fault is shown and `undo` called.
  enqueue(request, undo) {
    this.sending = this.sending.then(async () => {
      try {
        const answer = await request();
        if (answer?.message_id) this.upsert(answer); // Otherwise the event stream brings it.
        return answer;
      } catch (error) {
        toastError(error);
        undo?.();
        return null;
      }
    });
    return this.sending;
  }

  send(text) {
    if (this.person.blocked) { toast(strings.blockedNotice(this.person.name)); return Promise.resolve(null); }
    this.scrollToEnd();
    return this.enqueue(() => api.text(this.person.id, text), () => this.giveBack(text));
  }

  giveBack(text) {
    if (this.textarea.value === '') { this.textarea.value = text; this.grow(); }
  }

  submit() {
    const text = this.textarea.value.trim();
    this.commands.close();
    if (!text) { this.textarea.focus(); return; }
    const editing = this.editing;
    this.textarea.value = '';
    this.grow();
    this.textarea.focus();
    if (!editing) { this.send(text); return; }
    this.stopEditing();
    this.enqueue(() => api.edit(this.person.id, editing.message_id, text), () => this.giveBack(text));
  }

  async press(message, row, column) {
    const answer = await this.enqueue(() => api.press(this.person.id, message.message_id, row, column));
    if (!answer?.text) return;
    if (answer.show_alert) showAlert(answer.text);
    else toast(answer.text);
  }

  onKey(event) {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); this.submit(); }
    else if (event.key === 'Escape' && this.editing) { event.preventDefault(); this.stopEditing(); }
    else if (event.key === 'ArrowUp' && this.textarea.value === '' && !this.editing && this.lastOwnText()) { event.preventDefault(); this.startEditing(); }
  }

  grow() {
    this.textarea.style.blockSize = 'auto';
    this.textarea.style.blockSize = `${Math.min(this.textarea.scrollHeight + 2, TEXTAREA_LONGEST_PX)}px`;
  }

  lastOwnText() {
    return [...this.messages.values()].map(({ message }) => message)
      .findLast((message) => message.from === 'person' && message.text && !message.forwarded);
  }

  startEditing() {
    const message = this.lastOwnText();
    if (!message) { toast(strings.editNone); return; }
    this.editing = message;
    this.editBar.hidden = false;
    this.sendButton.setAttribute('aria-label', strings.saveEdit);
    this.sendButton.replaceChildren(icon('check'));
    this.textarea.value = message.text;
    this.grow();
    this.textarea.focus();
    this.status.textContent = strings.editing;
  }

  stopEditing() {
    this.editing = null;
    this.status.textContent = '';
    this.editBar.hidden = true;
    this.sendButton.setAttribute('aria-label', strings.send);
    this.sendButton.replaceChildren(icon('send'));
    this.textarea.value = '';
    this.grow();
    this.textarea.focus();
  }

  // ---- Menu

  menuGroups() {
    const { blocked } = this.person;
    const attach = (kind) => ({ text: strings.attachments[kind], icon: kind === 'document' ? 'file' : kind, testid: `attach-${kind}`, run: () => this.attach(kind) });
    return [
      ...(blocked ? [] : [
        { label: strings.menuSend, items: ['voice', 'photo', 'sticker', 'location', 'contact', 'document'].map(attach) },
        { label: strings.menuMessage, items: [
          { text: strings.editLast, icon: 'edit', testid: 'menu-edit', run: () => this.startEditing() },
          { text: strings.forwardText, icon: 'forward', testid: 'menu-forward', run: () => this.forward() },
        ] },
      ]),
      { label: strings.menuChat, items: [
        blocked
          ? { text: strings.unblock, icon: 'check', testid: 'menu-unblock', run: () => this.block(false) }
          : { text: strings.block, icon: 'block', testid: 'menu-block', run: () => this.block(true) },
        ...(this.canClose() ? [{ text: strings.closeColumn, icon: 'close', testid: 'menu-close', run: () => this.close() }] : []),
      ] },
    ];
  }

  async attach(kind) {
    if (kind === 'document') { await this.attachFile(); return; }
    let caption = '';
    if (kind === 'photo' || kind === 'voice') {
      const answer = await askForm({
        title: strings.attachmentTitle(strings.attachments[kind]), hint: strings.attachmentHint, submit: strings.send, submitTestid: 'attachment-send',
        fields: [{ name: 'caption', label: strings.caption, kind: 'text', testid: 'attachment-caption' }],
      });
      if (!answer) return;
      caption = answer.caption.trim();
    }
    this.enqueue(() => api.attachment(this.person.id, kind, caption));
  }

  // `files`: what was dropped, to begin with.
  async attachFile(files) {
    const answer = await askForm({
      title: strings.attachmentTitle(strings.attachments.document), hint: strings.documentHint, submit: strings.send, submitTestid: 'attachment-send',
      fields: [
        { name: 'file', label: strings.documentFile, kind: 'file', files, required: true, testid: 'attachment-file' },
        { name: 'caption', label: strings.caption, kind: 'text', testid: 'attachment-caption' },
      ],
    });
    if (answer) this.enqueue(() => api.document(this.person.id, answer.file, answer.caption.trim()));
  }

  // A file that is dropped on the chat is offered to be sent.
  takeDrops() {
    const over = (event) => event.dataTransfer?.types.includes('Files') && !this.person.blocked;
    this.root.addEventListener('dragover', (event) => {
      if (!over(event)) return;
      event.preventDefault();
      this.root.classList.add('is-dropping');
    });
    this.root.addEventListener('dragleave', ({ relatedTarget }) => { if (!this.root.contains(relatedTarget)) this.root.classList.remove('is-dropping'); });
    this.root.addEventListener('drop', (event) => {
      this.root.classList.remove('is-dropping');
      if (!over(event)) return;
      event.preventDefault();
      this.attachFile(event.dataTransfer.files);
    });
  }

  async forward() {
    const answer = await askForm({
      title: strings.forwardTitle, submit: strings.forwardSubmit, submitTestid: 'forward-send',
      fields: [{ name: 'text', label: strings.forwardField, kind: 'textarea', required: true, testid: 'forward-text' }],
    });
    const text = answer?.text.trim();
    if (text) this.enqueue(() => api.text(this.person.id, text, true));
  }

  async block(blocked) {
    try {
      await api.block(this.person.id, blocked);
      this.setPerson({ ...this.person, blocked });
      if (blocked) this.menu.button.focus();
      else this.textarea.focus();
    } catch (error) { toastError(error); }
  }
}

function separator(unix) {
  return el('p', { class: 'day', lang: 'en', dir: 'ltr' }, el('time', { datetime: new Date(unix * 1000).toISOString().slice(0, 10) }, formatDay(unix)));
}
