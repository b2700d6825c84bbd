import type { FocusEvent, KeyboardEvent } from 'react';

/** Where the keyboard goes after an edit. */
export type Leave = 'stay' | 'next' | 'previous' | 'elsewhere';

interface EditKeyActions {
  /** False when what is typed cannot be saved: the editor stays. */
  commit(leave: Leave): boolean;
  cancel(): void;
}

/** What the box around an editor does with keys the editor itself did not use: Enter and Tab save, Esc restores. */
export function onEditKey(event: KeyboardEvent, actions: EditKeyActions): void {
  event.stopPropagation(); // keys typed into an editor are no commands of the table or page around it
  const saves = event.key === 'Enter' && isCommitting(event);
  if ((event.defaultPrevented && !saves) || event.nativeEvent.isComposing) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    actions.cancel();
  } else if (saves || (event.key === 'Enter' && !isMultiline(event.target))) {
    event.preventDefault();
    actions.commit('stay');
  } else if (event.key === 'Tab' && !hasTabStop(event.target, event.shiftKey)) {
    event.preventDefault();
    actions.commit(event.shiftKey ? 'previous' : 'next');
  }
}

const isCommitting = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey;

function isMultiline(target: EventTarget): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable) ||
    target instanceof HTMLButtonElement
  );
}

const stops =
  'input:not([tabindex="-1"]), select:not([tabindex="-1"]), textarea, button:not([tabindex="-1"]):not(:disabled), [contenteditable="true"]';

/** Whether Tab has another control to go to inside the same editor: addresses have several. */
function hasTabStop(target: EventTarget, back: boolean): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const inside = target.closest('.mantine-Popover-dropdown, [data-edit-box]');
  const all = [...(inside?.querySelectorAll<HTMLElement>(stops) ?? [])];
  const place = all.indexOf(target);
  return place !== -1 && all[place + (back ? -1 : 1)] !== undefined;
}

/**
 * Notices when focus leaves an editor for good. An editor's popover is elsewhere in the page but inside it for React, so
 * leaving one part for another is a blur followed at once by a focus.
 */
export function focusWatch(onLeave: () => void): { onBlur(event: FocusEvent): void; onFocus(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    stop,
    onFocus: stop,
    onBlur() {
      stop();
      timer = setTimeout(() => {
        if (document.hasFocus()) onLeave();
      }, 0);
    },
  };
}
