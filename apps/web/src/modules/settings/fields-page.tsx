import type { CatalogObject } from '@cross-crm/sdk';
import { Button, Icon } from '@cross-crm/ui';
import { useState } from 'react';
import { objectIcon } from '../../lib/object-icon.ts';
import { useCatalog, useObject } from '../../lib/queries.ts';
import { FieldPanel } from './fields/field-panel.tsx';
import { FieldTable } from './fields/field-table.tsx';
import { useCustomFields } from './fields/use-custom-fields.ts';
import { NoRight } from './no-right.tsx';
import classes from './settings-table.module.css';

/** The fields of each object, and fields of one's own. */
export function FieldsPage() {
  const objects = useCatalog().objects.filter(({ administered }) => !administered);
  const [chosen, setChosen] = useState(objects[0]?.name ?? '');
  const object = objects.find(({ name }) => name === chosen);
  return (
    <div className={classes.split}>
      <ObjectChoice objects={objects} chosen={chosen} onChoose={setChosen} />
      {object && <FieldsOf key={object.name} object={object} />}
    </div>
  );
}

interface ObjectChoiceProps {
  readonly objects: readonly CatalogObject[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

function ObjectChoice({ objects, chosen, onChoose }: ObjectChoiceProps) {
  return (
    <div className={classes.objects} role="group" aria-label="Object">
      {objects.map((object) => (
        <button
          key={object.name}
          type="button"
          className={classes.object}
          aria-pressed={object.name === chosen}
          onClick={() => onChoose(object.name)}
        >
          <Icon name={objectIcon(object)} />
          {object.labelPlural}
          <span className={classes.count}>{object.fields.length}</span>
        </button>
      ))}
    </div>
  );
}

function FieldsOf({ object }: { readonly object: CatalogObject }) {
  const mayEdit = useObject('customField')?.rights.create ?? false;
  const customFields = useCustomFields(object.name);
  const [open, setOpen] = useState<string | null>(null);
  const edited = customFields.find(({ name }) => name === open) ?? null;
  return (
    <div>
      <div className={classes.head}>
        <p className="t2 grow">{object.description}</p>
        {mayEdit && (
          <Button tone="primary" icon="plus" onClick={() => setOpen('new')}>
            New field
          </Button>
        )}
      </div>
      {!mayEdit && <NoRight>Only owners and administrators add fields.</NoRight>}
      <FieldTable object={object} mayEdit={mayEdit} onEdit={setOpen} />
      {(open === 'new' || edited) && <FieldPanel key={open} object={object} field={edited} onClose={() => setOpen(null)} />}
    </div>
  );
}
