import type { ColumnMapping } from '@cross-crm/sdk';
import { Icon } from '@cross-crm/ui';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import classes from './match.module.css';
import { useWizard } from './wizard-context.ts';

/** Fields of new records that are composed of several columns: a deal's name of company and product. */
export function TemplateRows() {
  const { file } = useWizard();
  return file.mapping
    .filter(({ column, template, field }) => column === null && template !== undefined && field !== null)
    .map((mapping) => <TemplateRow key={`${mapping.field ?? ''} ${mapping.template ?? ''}`} mapping={mapping} />);
}

function TemplateRow({ mapping }: { readonly mapping: ColumnMapping }) {
  const { file, change } = useWizard();
  const [text, setText] = useState(mapping.template ?? '');
  const target = file.targets.find(({ field }) => field === mapping.field);
  const save = (): void => {
    const template = text.trim();
    if (template === mapping.template) return;
    const others = file.mapping.filter((each) => each !== mapping);
    change({ name: file.name, mapping: template === '' ? others : [{ ...mapping, template }, ...others] });
  };
  return (
    <div className={classes.matchRow} role="listitem">
      <span className={`b cut ${classes.matchColumn}`}>Composed</span>
      <TextInput
        aria-label={`Columns that ${target?.label ?? 'the field'} of a new record is composed of`}
        description="Columns in braces; after a bar what to take when one is empty. Only for new records."
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      <span className={classes.matchField}>
        <Icon name="arrowRight" size={14} />
        <span className="b">{target?.label ?? mapping.field}</span>
      </span>
    </div>
  );
}
