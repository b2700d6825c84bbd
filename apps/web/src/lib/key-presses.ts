import type { Command } from './hotkeys.ts';
import { nearestFirst } from './hotkeys.ts';

const sequenceWait = 1000;
const switchedOff = 'cross.letters-off';

let first: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let onFirst: (following: readonly Command[] | null) => void = () => undefined;

/** Whether single letters act; some people's tools type letters for them. */
export const lettersAct = (): boolean => localStorage.getItem(switchedOff) === null;

export function setLettersAct(act: boolean): void {
  if (act) localStorage.removeItem(switchedOff);
  else localStorage.setItem(switchedOff, 'yes');
}

/** Starts listening; `showFollowing` is told what may follow the first key of two, and null when that is over. */
export function listenToKeys(showFollowing: (following: readonly Command[] | null) => void): () => void {
  onFirst = showFollowing;
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isModifier(event.key)) return;
  const press = pressOf(event);
  const where = { inText: isTextField(event.target), letters: lettersAct() };
  const command = commandFor(nearestFirst(), first === null ? press : `${first} ${press}`, where);
  const begun = first;
  endSequence();
  if (command) {
    event.preventDefault();
    command.run();
    return;
  }
  if (begun === null && !where.inText && where.letters) beginSequence(press, event);
}

/** Where a key is pressed: in a text field, and whether single letters act at all. */
export interface KeyPlace {
  readonly inText: boolean;
  readonly letters: boolean;
}

/** The command that keys such as `Ctrl K`, `C` or `G D` mean here; the first of the list wins. */
export function commandFor(commands: readonly Command[], keys: string, { inText, letters }: KeyPlace): Command | undefined {
  const withCtrl = keys.startsWith('Ctrl ');
  const isLetter = keys.length === 1 || /^\S \S$/.test(keys);
  if (isLetter && (inText || !letters)) return undefined;
  return commands.find((command) => command.keys === keys && (!inText || (withCtrl && command.inText === true)));
}

function beginSequence(press: string, event: KeyboardEvent): void {
  const following = nearestFirst().filter(({ keys }) => keys?.startsWith(`${press} `) && press.length === 1);
  if (following.length === 0) return;
  event.preventDefault();
  first = press;
  onFirst(following);
  timer = setTimeout(endSequence, sequenceWait);
}

function endSequence(): void {
  if (first === null) return;
  first = null;
  clearTimeout(timer);
  onFirst(null);
}

/** A key press as commands write it: `Ctrl Shift Z`, `G`, `?`, `Enter`. */
function pressOf(event: KeyboardEvent): string {
  const isLetter = event.key.length === 1;
  const name = isLetter ? event.key.toUpperCase() : event.key.replace('Arrow', '').replace('Escape', 'Esc');
  const isSign = isLetter && event.key.toUpperCase() === event.key.toLowerCase();
  const ctrl = event.ctrlKey || event.metaKey ? 'Ctrl ' : '';
  const alt = event.altKey && !isSign ? 'Alt ' : '';
  // A sign such as ? already needs Shift on many keyboards; it is the sign that counts.
  const shift = event.shiftKey && !isSign ? 'Shift ' : '';
  return `${ctrl}${alt}${shift}${name === ' ' ? 'Space' : name}`;
}

const isModifier = (key: string): boolean => ['Control', 'Shift', 'Alt', 'Meta', 'CapsLock', 'AltGraph'].includes(key);

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type);
}
