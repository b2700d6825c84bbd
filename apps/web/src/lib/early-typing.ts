let typed = '';
let listening = false;

/** Keeps what is typed between asking for a text field and its being there, so that fast fingers lose nothing. */
export function keepEarlyTyping(): void {
  if (listening) return;
  typed = '';
  listening = true;
  document.addEventListener('keydown', keep, true);
}

/** What was typed meanwhile; from now on the field has the keys itself. */
export function takeEarlyTyping(): string {
  const taken = typed;
  typed = '';
  listening = false;
  document.removeEventListener('keydown', keep, true);
  return taken;
}

function keep(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Backspace') typed = typed.slice(0, -1);
  else if (event.key.length === 1) typed += event.key;
  else return;
  event.preventDefault();
  event.stopPropagation();
}
