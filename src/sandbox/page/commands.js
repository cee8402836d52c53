// The list of the bot's commands above the composer: opened by its button or by typing "/".
import { strings } from './strings.js';
import { el, freshId, icon } from './ui.js';

export class CommandMenu {
  constructor({ textarea, commands, send }) {
    this.textarea = textarea;
    this.commands = commands;
    this.send = send;
    this.active = -1; // -1: Enter sends what was typed.
    const id = freshId('commands');
    this.options = el('div', { class: 'command-list', role: 'listbox', id, 'aria-label': strings.commands });
    this.status = el('p', { class: 'visually-hidden', role: 'status' });
    this.list = el('div', { class: 'commands', hidden: true }, this.options);
    this.button = el('button', {
      type: 'button', class: 'button round', 'data-testid': 'commands', 'aria-label': strings.commands, 'aria-haspopup': 'listbox', 'aria-expanded': 'false', 'aria-controls': id,
      hidden: commands.length === 0,
    }, icon('slash'));
    this.list.append(this.status);
    textarea.setAttribute('aria-autocomplete', 'list');
    textarea.setAttribute('aria-haspopup', 'listbox');
    textarea.setAttribute('aria-controls', id);

    // Before the composer's own listener, which leaves a handled key alone.
    textarea.addEventListener('keydown', (event) => this.onKey(event), { capture: true });
    textarea.addEventListener('input', () => this.onInput());
    textarea.addEventListener('blur', ({ relatedTarget }) => { if (relatedTarget !== this.button) this.close(); });
    this.button.addEventListener('click', () => {
      const wasOpen = !this.list.hidden;
      textarea.focus();
      if (wasOpen) this.close();
      else { this.open(this.commands); this.choose(0); }
    });
  }

  onInput() {
    const typed = /^\/(\w*)$/.exec(this.textarea.value);
    const found = typed ? this.commands.filter(({ command }) => bare(command).startsWith(typed[1].toLowerCase())) : [];
    if (found.length > 0) this.open(found);
    else this.close();
  }

  open(found) {
    this.found = found;
    this.options.replaceChildren(...found.map(({ command, description }, index) => {
      const option = el('div', { class: 'command', role: 'option', id: freshId('command'), 'aria-selected': 'false', 'data-testid': 'command' },
        el('span', { class: 'command-name', dir: 'ltr' }, `/${bare(command)}`), el('span', { class: 'command-text', dir: 'auto' }, description));
      option.addEventListener('pointerdown', (event) => event.preventDefault()); // The focus stays in the composer.
      option.addEventListener('click', () => this.pick(index));
      return option;
    }));
    this.list.hidden = false;
    this.button.setAttribute('aria-expanded', 'true');
    this.status.textContent = strings.commandsFound(found.length);
    this.choose(-1);
  }

  close() {
    this.list.hidden = true;
    this.button.setAttribute('aria-expanded', 'false');
    this.textarea.removeAttribute('aria-activedescendant');
    this.status.textContent = '';
    this.active = -1;
  }

  choose(index) {
    this.active = index;
    [...this.options.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = this.options.children[index];
    if (option) {
      this.textarea.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.textarea.removeAttribute('aria-activedescendant');
  }

  pick(index) {
    const { command } = this.found[index];
    this.close();
    this.send(`/${bare(command)}`);
  }

  onKey(event) {
    if (this.list.hidden || event.isComposing) return;
    const count = this.found.length;
    const handled = {
      ArrowDown: () => this.choose((this.active + 1) % count),
      ArrowUp: () => this.choose(this.active <= 0 ? count - 1 : this.active - 1),
      Escape: () => this.close(),
      Enter: this.active >= 0 && !event.shiftKey ? () => this.pick(this.active) : null,
      Tab: this.active >= 0 && !event.shiftKey ? () => this.complete() : null,
    }[event.key];
    if (!handled) return;
    event.preventDefault();
    handled();
  }

  // Puts the command into the composer, to be finished by hand.
  complete() {
    this.textarea.value = `/${bare(this.found[this.active].command)} `;
    this.close();
  }
}

const bare = (command) => command.replace(/^\//, '');
