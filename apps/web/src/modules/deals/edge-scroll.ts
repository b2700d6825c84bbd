/** Near an edge the board or column scrolls by itself, in px. */
const edge = 56;
const fastest = 18;

/** Scrolls the board sideways, and the column at this point up or down, when the point is near an edge. Once a frame. */
export function scrollNear(board: HTMLElement, x: number, y: number): void {
  const { left, right } = board.getBoundingClientRect();
  board.scrollLeft += pull(x, left, right);
  const cards = document.elementFromPoint(x, y)?.closest('[data-column]')?.querySelector<HTMLElement>('[data-cards]');
  if (!cards) return;
  const { top, bottom } = cards.getBoundingClientRect();
  cards.scrollTop += pull(y, top, bottom);
}

/** Pixels to scroll in a frame: more the nearer the edge is; none in between. */
export function pull(at: number, start: number, end: number): number {
  if (end - start < 3 * edge) return 0;
  if (at < start + edge) return -Math.round(fastest * Math.min(1, (start + edge - at) / edge));
  if (at > end - edge) return Math.round(fastest * Math.min(1, (at - end + edge) / edge));
  return 0;
}
