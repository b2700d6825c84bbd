import type { CrossRecord } from '@cross-crm/sdk';
import { useMemo, useState } from 'react';
import type { BoardColumn } from './column.ts';
import type { Carry, Place } from './keyboard-carry.ts';
import { cancelledWords, carryStep, droppedWords, liftedWords } from './keyboard-carry.ts';
import { useLatest } from './use-latest.ts';

/** A card in somebody's hand. */
export interface Carrying extends Carry {
  readonly record: CrossRecord;
  readonly by: 'pointer' | 'keys';
}

export interface CarryRules {
  readonly carrying: Carrying | null;
  readonly onCarry: (carrying: Carrying | null) => void;
  /** Every place a card may go, in the order in which they stand. */
  readonly targets: readonly BoardColumn[];
  titleOf(record: CrossRecord): string;
  /** Where a card would land in a column. */
  placeIn(record: CrossRecord, columnId: string): Place;
  /** Moves the card; resolves to whether it stayed. */
  move(record: CrossRecord, from: string, to: string): Promise<boolean>;
  /** The card has come to rest, moved or not. */
  onRest(carrying: Carrying): void;
}

/** What can be done with a card in hand. The same object for as long as the board stands. */
export interface CarryControl {
  lift(record: CrossRecord, from: string, by: Carrying['by']): void;
  /** Holds the card over a column; null is nowhere, which is where it came from. */
  over(columnId: string | null): void;
  drop(): void;
  cancel(): void;
  /** A key pressed with a card in hand; true when it meant something. */
  onKey(key: string): boolean;
  say(words: string): void;
}

/** One card at a time is lifted, held over columns, and dropped or put back: by pointer and by keys alike. */
export function useCarry(rules: CarryRules): { readonly said: string; readonly control: CarryControl } {
  const [said, say] = useState('');
  const latest = useLatest(rules);
  const control = useMemo<CarryControl>(() => carryControl(() => latest.current, say), [latest]);
  return { said, control };
}

function carryControl(now: () => CarryRules, say: (words: string) => void): CarryControl {
  const set = (carrying: Carrying | null): void => now().onCarry(carrying);
  const nameOf = (id: string): string => now().targets.find((column) => column.id === id)?.name ?? '';
  const rest = (carrying: Carrying, words: string): void => {
    // Another card may be in hand by the time a refusal comes.
    if (now().carrying?.id === carrying.id) set(null);
    say(words);
    now().onRest(carrying);
  };
  const over = (columnId: string | null): void => {
    const { carrying } = now();
    const next = columnId ?? carrying?.from ?? '';
    if (carrying && carrying.over !== next) set({ ...carrying, over: next });
  };
  const cancel = (): void => {
    const { carrying } = now();
    if (carrying) rest(carrying, cancelledWords(carrying, nameOf(carrying.from)));
  };
  const drop = (): void => {
    const { carrying, move } = now();
    if (!carrying || carrying.over === carrying.from) return cancel();
    rest(carrying, droppedWords(carrying, nameOf(carrying.over)));
    void move(carrying.record, carrying.from, carrying.over).then((stayed) => {
      if (!stayed) rest({ ...carrying, over: carrying.from }, cancelledWords(carrying, nameOf(carrying.from)));
    });
  };
  return {
    over,
    cancel,
    drop,
    say,
    lift(record, from, by) {
      const carry = { id: record.id, title: now().titleOf(record), from, over: from, record, by };
      set(carry);
      say(by === 'keys' ? liftedWords(carry, nameOf(from)) : '');
    },
    onKey(key) {
      const { carrying, targets, placeIn } = now();
      const step = carrying && carryStep(carrying, key, targets, (columnId) => placeIn(carrying.record, columnId));
      if (!step) return false;
      if (step.kind === 'drop') drop();
      if (step.kind === 'cancel') cancel();
      if (step.kind === 'over') {
        over(step.over);
        say(step.say);
      }
      return true;
    },
  };
}
