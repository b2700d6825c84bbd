import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { useWords } from '@cross-crm/field-types/web';
import { Button } from '@cross-crm/ui';
import { useHotkeys } from '../../lib/hotkeys.ts';
import { useCatalog, objectOf } from '../../lib/queries.ts';
import { noteDone } from '../../lib/undo.ts';
import { focusFirstError, FormFields } from '../form/form-fields.tsx';
import { useForm } from '../form/use-form.ts';
import { fieldNamed } from '../views/fields-of-view.ts';
import { startingValues, timelineLists } from './related.ts';
import type { RelatedList } from './related.ts';
import { composerKinds } from './timeline-kinds.ts';
import type { ComposerKind } from './timeline-kinds.ts';
import classes from './composer.module.css';

interface ComposerProps {
  readonly object: CatalogObject;
  readonly record: CrossRecord;
}

interface Offer {
  readonly kind: ComposerKind;
  readonly list: RelatedList;
}

/** Writes onto a record's timeline: a note, a call, a meeting, a task. Closed it is one line; what is typed is kept on this device. */
export function Composer({ object, record }: ComposerProps) {
  const offers = useOffers(object);
  const [open, setOpen] = useState<string | null>(null);
  useHotkeys(
    offers.map(({ kind }) => ({
      id: `compose-${kind.id}`,
      group: 'This record',
      label: kind.prompt,
      keys: kind.keys,
      icon: kind.icon,
      run: () => setOpen(kind.id),
    })),
  );
  const [first] = offers;
  const current = offers.find(({ kind }) => kind.id === open);
  if (first === undefined) return null;
  return (
    <section className={classes.composer} aria-label="Add to the timeline">
      <div className={classes.kinds} role="group" aria-label="What to add">
        {offers.map(({ kind }) => (
          <Button
            key={kind.id}
            tone="quiet"
            icon={kind.icon}
            on={kind.id === (open ?? first.kind.id)}
            aria-pressed={kind.id === open}
            onClick={() => setOpen(kind.id)}
          >
            {kind.label}
          </Button>
        ))}
      </div>
      {current === undefined ? (
        <button type="button" className={classes.invite} onClick={() => setOpen(first.kind.id)}>
          {first.kind.prompt}
        </button>
      ) : (
        <ComposerForm key={current.kind.id} object={object} record={record} {...current} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}

/** What may be written about this object: kinds whose object links to it and may be made by this person. */
function useOffers(object: CatalogObject): readonly Offer[] {
  const catalog = useCatalog();
  const lists = timelineLists(catalog, object);
  return composerKinds.flatMap((kind) => {
    const list = lists.find((each) => each.object.name === kind.object);
    return list === undefined || objectOf(catalog, kind.object)?.rights.create !== true ? [] : [{ kind, list }];
  });
}

interface ComposerFormProps extends ComposerProps, Offer {
  onClose(): void;
}

function ComposerForm({ object, record, kind, list, onClose }: ComposerFormProps) {
  const { now } = useWords();
  const [values] = useState(() => ({ ...startingValues(object, record, list), ...kind.values(now()) }));
  const fields = kind.fields.flatMap((name) => fieldNamed(list.object, name) ?? []);
  const form = useForm({ object: list.object, fields, values, draftKey: `compose.${kind.id}.${record.id}` });
  const body = useRef<HTMLDivElement>(null);
  const save = async () => {
    const written = await form.save();
    if (written === null) return focusFirstError(body.current);
    noteDone(written.batchId, { strong: kind.label, text: 'saved' });
    onClose();
  };
  const discard = () => {
    form.clear();
    onClose();
  };
  return (
    <div ref={body} className={classes.form} onKeyDown={(event) => onComposerKey(event, () => void save(), onClose)}>
      <FormFields form={form} fields={fields} focused={fields[0]?.name} bare={fields.length === 1} />
      <div className={classes.foot}>
        <Button tone="quiet" size="sm" onClick={discard}>
          Discard
        </Button>
        <span className="grow" />
        <Button size="sm" keys="Ctrl Enter" busy={form.saving} onClick={() => void save()}>
          Save {kind.label.toLowerCase()}
        </Button>
      </div>
    </div>
  );
}

function onComposerKey(event: KeyboardEvent, save: () => void, close: () => void): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  else if (event.key === 'Escape' && !event.defaultPrevented) close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
