import type { CarryControl } from './use-carry.ts';

/** Further than this and a press is a drag, in px. */
const slack = 5;
/** A finger that rests this long lifts the card; before that it scrolls. */
const touchRest = 260;
const touchSlack = 10;
/** Near an edge the board or column scrolls by itself. */
const edge = 56;
const fastest = 18;

export interface PointerCarryOptions {
  /** The element that scrolls sideways and holds columns (`data-column`), their scrollers (`data-cards`) and cards (`data-card`). */
  readonly board: HTMLElement;
  readonly control: CarryControl;
  /** Lifts the card with this id; false when it may not be moved. */
  lift(cardId: string): boolean;
  /** The copy that follows the pointer, once it is drawn. */
  copy(): HTMLElement | null;
}

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
  const { board, control } = options;
  let press: Press | null = null;

  const lift = (): void => {
    if (!press || !options.lift(press.cardId)) return end();
    press.lifted = true;
    if (press.isTouch) navigator.vibrate?.(8);
    press.frame = requestAnimationFrame(follow);
  };
  const follow = (): void => {
    if (!press?.lifted) return;
    const copy = options.copy();
    if (copy) copy.style.translate = `${String(press.at.x - press.start.x)}px ${String(press.at.y - press.start.y)}px`;
    scrollNear(board, press.at);
    control.over(columnAt(press.at));
    press.frame = requestAnimationFrame(follow);
  };
  const end = (): void => {
    if (!press) return;
    clearTimeout(press.timer);
    cancelAnimationFrame(press.frame);
    for (const [type, listener] of away) document.removeEventListener(type, listener, true);
    press = null;
  };
  const onDown = (event: PointerEvent): void => {
    const cardId = press || event.button !== 0 || !event.isPrimary ? null : cardAt(event.target);
    if (!cardId) return;
    const at = { x: event.clientX, y: event.clientY };
    const isTouch = event.pointerType === 'touch';
    press = { pointerId: event.pointerId, cardId, start: at, at, isTouch, lifted: false, timer: undefined, frame: 0 };
    if (isTouch) press.timer = setTimeout(lift, touchRest);
    for (const [type, listener] of away) document.addEventListener(type, listener, true);
  };
  const onMove = (event: Event): void => {
    if (!press || !(event instanceof PointerEvent) || event.pointerId !== press.pointerId) return;
    press.at = { x: event.clientX, y: event.clientY };
    if (press.lifted) return event.preventDefault();
    const far = Math.hypot(press.at.x - press.start.x, press.at.y - press.start.y);
    if (press.isTouch ? far > touchSlack : far > slack) press.isTouch ? end() : lift();
  };
  const onUp = (): void => {
    const wasLifted = press?.lifted ?? false;
    end();
    if (!wasLifted) return;
    swallowClick();
    control.drop();
  };
  const giveUp = (): void => {
    const wasLifted = press?.lifted ?? false;
    end();
    if (wasLifted) control.cancel();
  };
  const onKey = (event: Event): void => {
    if (!press?.lifted || !(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    giveUp();
    document.addEventListener('pointerup', swallowClick, { once: true, capture: true });
  };
  const keepFromScrolling = (event: TouchEvent): void => {
    if (press?.lifted && event.cancelable) event.preventDefault();
  };
  const away = [
    ['pointermove', onMove],
    ['pointerup', onUp],
    ['pointercancel', giveUp],
    ['keydown', onKey],
    ['contextmenu', preventWhenTouched],
  ] as const;
  function preventWhenTouched(event: Event): void {
    if (press?.isTouch) event.preventDefault();
  }

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

/** The card under a press, unless the press is meant for a control on it. */
function cardAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element) || target.closest('button, input, textarea, [role="menu"]')) return null;
  return target.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? null;
}

function columnAt({ x, y }: Point): string | null {
  return document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-column]')?.dataset['column'] ?? null;
}

function scrollNear(board: HTMLElement, at: Point): void {
  const { left, right } = board.getBoundingClientRect();
  board.scrollLeft += pull(at.x, left, right);
  const cards = document.elementFromPoint(at.x, at.y)?.closest('[data-column]')?.querySelector<HTMLElement>('[data-cards]');
  if (!cards) return;
  const { top, bottom } = cards.getBoundingClientRect();
  cards.scrollTop += pull(at.y, top, bottom);
}

/** Pixels to scroll in a frame: more the nearer the edge is; none in between. */
export function pull(at: number, start: number, end: number): number {
  if (end - start < 3 * edge) return 0;
  if (at < start + edge) return -Math.round(fastest * Math.min(1, (start + edge - at) / edge));
  if (at > end - edge) return Math.round(fastest * Math.min(1, (at - end + edge) / edge));
  return 0;
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
