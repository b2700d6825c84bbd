import { useCallback, useMemo, useRef, useState } from 'react';
import { sameJson } from '@cross-crm/schema';
import type { Json } from '@cross-crm/schema';
import type { ApiProblem, CrossRecord } from '@cross-crm/sdk';
import type { Draft } from '@cross-crm/field-types/web';
import { issueOf, problemOf } from '../../lib/api.ts';
import { rejected, reopened, withEdit } from './edits.ts';
import type { Edit, Edits } from './edits.ts';

const savedShown = 1500;

/** One field of one record. */
export interface EditTarget {
  readonly key: string;
  readonly id: string;
  readonly field: string;
  /** The value as the screen knows it. */
  readonly value: Json | null;
  /** The version of the record it belongs to. */
  readonly version: number;
}

export interface SaveOptions {
  /** The version the person saw; null writes over what others did meanwhile. */
  readonly version: number | null;
}

/** Writes one field; throws `ApiProblem` when refused. */
export type SaveField = (target: EditTarget, value: Json | null, options: SaveOptions) => Promise<void>;

export interface EditActions {
  open(target: EditTarget, startWith?: string): void;
  change(target: EditTarget, draft: Draft): void;
  /** Saves what is typed, or the given draft. False when it cannot be saved yet and the editor stays. */
  commit(target: EditTarget, draft?: Draft): boolean;
  /** Whether what is typed cannot be read yet: the editor tells as soon as it can. */
  waits(target: EditTarget): boolean;
  /** Saves what is typed when focus goes elsewhere: what cannot be saved stays as typed, with the reason below it. */
  leave(target: EditTarget): void;
  cancel(target: EditTarget): void;
  /** Ends a conflict: with the value of the others, or one's own over it. */
  settle(target: EditTarget, mine: boolean): void;
}

/** The edits of a table or a page. Values show at once; refusals and conflicts stand at their field until dealt with. */
export function useEdits(save: SaveField): { readonly edits: Edits; readonly actions: EditActions } {
  const [edits, setEdits] = useState<Edits>(new Map());
  const drafts = useRef(new Map<string, Draft>());
  const latest = useRef({ edits, save });
  latest.current = { edits, save };
  const set = useCallback((key: string, edit: Edit | null) => setEdits((now) => withEdit(now, key, edit)), []);
  const actions = useMemo(() => actionsOn({ set, drafts: drafts.current, now: () => latest.current }), [set]);
  return { edits, actions };
}

interface EditDesk {
  set(key: string, edit: Edit | null): void;
  readonly drafts: Map<string, Draft>;
  now(): { readonly edits: Edits; readonly save: SaveField };
}

function actionsOn(desk: EditDesk): EditActions {
  return {
    open(target, startWith) {
      desk.drafts.delete(target.key);
      const again = reopened(desk.now().edits.get(target.key), target.value);
      desk.set(target.key, {
        phase: 'editing',
        version: target.version,
        ...again,
        ...(startWith === undefined ? {} : { startWith, error: null }),
      });
    },
    change: (target, draft) => void desk.drafts.set(target.key, draft),
    commit: (target, draft) => commit(desk, target, draft ?? desk.drafts.get(target.key)),
    waits(target) {
      const draft = desk.drafts.get(target.key);
      return draft?.ok === false && draft.pending === true;
    },
    leave(target) {
      const draft = desk.drafts.get(target.key);
      if (draft !== undefined && !draft.ok)
        desk.set(target.key, {
          phase: 'refused',
          draft,
          version: target.version,
          message: draft.message,
          ...(draft.repair === undefined ? {} : { repair: draft.repair }),
        });
      else commit(desk, target, draft);
    },
    cancel: (target) => desk.set(target.key, null),
    settle(target, mine) {
      const edit = desk.now().edits.get(target.key);
      if (edit?.phase !== 'conflict') return;
      if (mine) void write(desk, target, edit.mine, { version: null });
      else desk.set(target.key, null);
    },
  };
}

function commit(desk: EditDesk, target: EditTarget, draft: Draft | undefined): boolean {
  const edit = desk.now().edits.get(target.key);
  if (draft !== undefined && !draft.ok) {
    if (edit?.phase === 'editing' && draft.pending !== true) desk.set(target.key, rejected(edit, draft));
    return false;
  }
  const seen = edit?.phase === 'editing' ? { value: edit.from, version: edit.version } : target;
  if (draft === undefined || isUnchanged(edit, target, draft.value)) {
    desk.set(target.key, null);
    return true;
  }
  void write(desk, { ...target, value: seen.value }, draft.value, { version: seen.version });
  return true;
}

/** A value that was refused once is worth another try, even as it is. */
function isUnchanged(edit: Edit | undefined, target: EditTarget, value: Json | null): boolean {
  if (edit?.phase === 'editing') return edit.error === null && sameJson(value, edit.from);
  return edit === undefined && sameJson(value, target.value);
}

async function write(desk: EditDesk, target: EditTarget, value: Json | null, options: SaveOptions): Promise<void> {
  desk.drafts.delete(target.key);
  desk.set(target.key, { phase: 'saving' });
  try {
    await desk.now().save(target, value, options);
    desk.set(target.key, { phase: 'saved' });
    setTimeout(() => {
      if (desk.now().edits.get(target.key)?.phase === 'saved') desk.set(target.key, null);
    }, savedShown);
  } catch (error) {
    desk.set(target.key, refusal(error, target, value));
  }
}

/** A refusal as the field shows it: a conflict when somebody else wrote the field, the reason otherwise. */
function refusal(error: unknown, target: EditTarget, value: Json | null): Edit {
  const problem = problemOf(error);
  const current = currentOf(problem);
  if (current !== null) {
    const theirs = {
      value: (current[target.field] ?? null) as Json | null,
      by: current.updatedBy?.title ?? 'Somebody',
      at: current.updatedAt,
    }; // the client's JSON type is read-only
    return { phase: 'conflict', mine: value, before: target.value, theirs };
  }
  return {
    phase: 'refused',
    draft: { ok: true, value },
    version: target.version,
    message: issueOf(problem, target.field) ?? problem.message,
  };
}

/** The record as it is now, which a stale write is answered with. */
function currentOf(problem: ApiProblem): CrossRecord | null {
  const current = problem.code === 'stale' ? problem.body['current'] : null;
  return typeof current === 'object' && current !== null ? (current as CrossRecord) : null; // the contract of the problem `stale`
}
