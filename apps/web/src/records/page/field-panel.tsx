import { useState } from 'react';
import type { CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { Button } from '@cross-crm/ui';
import { useEdits } from '../fields/use-edits.ts';
import type { EditActions } from '../fields/use-edits.ts';
import type { Edits } from '../fields/edits.ts';
import { useFieldSave } from '../fields/use-field-save.ts';
import { FieldRow } from './field-row.tsx';
import { sectionsOf } from './sections.ts';
import type { FieldSection } from './sections.ts';
import classes from './fields.module.css';

interface FieldPanelProps {
  readonly object: CatalogObject;
  readonly record: CrossRecord;
  /** A past or deleted record is read only. */
  readonly readOnly: boolean;
}

/** All fields of a record in named sections, each edited where it stands. */
export function FieldPanel({ object, record, readOnly }: FieldPanelProps) {
  const { edits, actions } = useEdits(useFieldSave(object));
  return (
    <div data-field-panel>
      {sectionsOf(object, record).map((section) => (
        <Section key={section.name} object={object} record={record} readOnly={readOnly} section={section} edits={edits} actions={actions} />
      ))}
    </div>
  );
}

interface SectionProps extends FieldPanelProps {
  readonly section: FieldSection;
  readonly edits: Edits;
  readonly actions: EditActions;
}

function Section({ object, record, readOnly, section, edits, actions }: SectionProps) {
  const [unfolded, setUnfolded] = useState(false);
  const { folded } = section;
  const fields = unfolded ? [...section.shown, ...folded] : section.shown;
  const total = section.shown.length + folded.length;
  return (
    <section className={classes.section}>
      <header className={classes.head}>
        <h3 className={classes.name}>{section.name}</h3>
        {folded.length > 0 && !unfolded && (
          <span className="cap">
            {section.shown.length} of {total} shown
          </span>
        )}
      </header>
      <dl>
        {fields.map((field) => (
          <FieldRow
            key={field.name}
            object={object}
            record={record}
            field={field}
            edit={edits.get(field.name)}
            actions={actions}
            readOnly={readOnly}
          />
        ))}
      </dl>
      {folded.length > 0 && (
        <Button
          tone="quiet"
          size="sm"
          icon={unfolded ? 'chevronUp' : 'chevronDown'}
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? 'Fewer' : `${folded.length} more`}
        </Button>
      )}
    </section>
  );
}
