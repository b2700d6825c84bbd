import { scrollNear } from './edge-scroll.ts';
import type { CarryControl } from './use-carry.ts';

/** Further than this and a press is a drag, in px. */
const slack = 5;
/** A finger that rests this long lifts the card; before that it scrolls. */
const touchRest = 260;
const touchSlack = 10;

export interface PointerCarryOptions {
  /** The element that scrolls sideways and holds columns (`data-column`), their scrollers (`data-cards`) and cards (`data-card`). */
  readonly board: HTMLElement;
  readonly control: CarryControl;
  /** Lifts the card with this id; false when it may not be moved. */
  lift(cardId: string): boolean;
  /** The copy that follows the pointer, once it is drawn. */
  copy(): HTMLElement | null;
}

/** A finger or button that is down on a card. */
interface Press {
  readonly pointerId: number;
  readonly cardId: string;
  readonly start: Point;
  readonly isTouch: boolean;
  at: Point;
  lifted: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
  frame: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Dragging by mouse, pen and finger. The browser's own drag and drop is not used: it cannot tilt the card, its picture
 * is cut from the page, and on phones it depends on the maker. Returns the way to stop.
 */
export function followPointer(options: PointerCarryOptions): () => void {
  const { board } = options;
  let press: Press | null = null;
  const stop = (): boolean => {
    const wasLifted = press?.lifted ?? false;
    if (press) letGo(press);
    press = null;
    for (const [type, listener] of Object.entries(whilePressed)) document.removeEventListener(type, listener, true);
    return wasLifted;
  };
  const giveUp = (): void => {
    if (stop()) options.control.cancel();
  };
  const whilePressed: Readonly<Record<string, (event: Event) => void>> = {
    pointermove: (event) => press && event instanceof PointerEvent && onMove(press, event, options, stop),
    pointerup: () => {
      if (!stop()) return;
      swallowClick();
      options.control.drop();
    },
    pointercancel: giveUp,
    keydown: (event) => press?.lifted && isEscape(event) && giveUp(),
    contextmenu: (event) => press?.isTouch && event.preventDefault(),
  };
  const onDown = (event: PointerEvent): void => {
    const begun = press ? null : pressOf(event);
    if (!begun) return;
    press = begun;
    if (begun.isTouch) begun.timer = setTimeout(() => lift(begun, options) || stop(), touchRest);
    for (const [type, listener] of Object.entries(whilePressed)) document.addEventListener(type, listener, true);
  };
  const keepFromScrolling = (event: TouchEvent): void => {
    if (press?.lifted && event.cancelable) event.preventDefault();
  };
  board.addEventListener('pointerdown', onDown);
  // Must be there before the finger comes down: browsers decide then whether a page may stop a scroll.
  board.addEventListener('touchmove', keepFromScrolling, { passive: false });
  board.addEventListener('dragstart', preventDefault);
  return () => {
    giveUp();
    board.removeEventListener('pointerdown', onDown);
    board.removeEventListener('touchmove', keepFromScrolling);
    board.removeEventListener('dragstart', preventDefault);
  };
}

function pressOf(event: PointerEvent): Press | null {
  const cardId = event.button === 0 && event.isPrimary ? cardAt(event.target) : null;
  if (!cardId) return null;
  const at = { x: event.clientX, y: event.clientY };
  return {
    pointerId: event.pointerId,
    cardId,
    start: at,
    at,
    isTouch: event.pointerType === 'touch',
    lifted: false,
    timer: undefined,
    frame: 0,
  };
}

function lift(press: Press, options: PointerCarryOptions): boolean {
  if (!options.lift(press.cardId)) return false;
  press.lifted = true;
  if (press.isTouch) navigator.vibrate?.(8);
  const follow = (): void => {
    if (!press.lifted) return;
    const copy = options.copy();
    if (copy) copy.style.translate = `${press.at.x - press.start.x}px ${press.at.y - press.start.y}px`;
    scrollNear(options.board, press.at.x, press.at.y);
    options.control.over(columnAt(press.at));
    press.frame = requestAnimationFrame(follow);
  };
  press.frame = requestAnimationFrame(follow);
  return true;
}

/** A finger that moves before the card is lifted scrolls; a mouse that moves lifts it. */
function onMove(press: Press, event: PointerEvent, options: PointerCarryOptions, stop: () => void): void {
  if (event.pointerId !== press.pointerId) return;
  press.at = { x: event.clientX, y: event.clientY };
  if (press.lifted) return event.preventDefault();
  const far = Math.hypot(press.at.x - press.start.x, press.at.y - press.start.y);
  if (far <= (press.isTouch ? touchSlack : slack)) return;
  if (press.isTouch || !lift(press, options)) stop();
}

function letGo(press: Press): void {
  press.lifted = false;
  clearTimeout(press.timer);
  cancelAnimationFrame(press.frame);
}

/** Escape puts the card back; the button that is still down then ends in no click. */
function isEscape(event: Event): boolean {
  if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return false;
  event.preventDefault();
  event.stopPropagation();
  document.addEventListener('pointerup', swallowClick, { once: true, capture: true });
  return true;
}

/** The card under a press, unless the press is meant for a control on it. */
function cardAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element) || target.closest('button, input, textarea, [role="menu"]')) return null;
  return target.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? null;
}

function columnAt({ x, y }: Point): string | null {
  return document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-column]')?.dataset['column'] ?? null;
}

/** A drop ends in a click on whatever lies below, which must not open it. */
function swallowClick(): void {
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => document.removeEventListener('click', swallow, true), 50);
}

const preventDefault = (event: Event): void => event.preventDefault();
