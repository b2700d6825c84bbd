import type { ImportFile, ImportTarget } from '@cross-crm/sdk';
import { Icon } from '@cross-crm/ui';
import { Checkbox, NativeSelect, Select } from '@mantine/core';
import { useMemo } from 'react';
import { useObject } from '../../lib/queries.ts';
import classes from './match.module.css';
import { mappingOf, targetOf, withLink, withTarget } from './mapping.ts';
import { Samples } from './sample-list.tsx';
import { useWizard } from './wizard-context.ts';

interface MatchRowProps {
  readonly column: ImportFile['columns'][number];
}

/** One column: values from it, the field it goes to, and for links how their records are found. */
export function MatchRow({ column: { column, samples } }: MatchRowProps) {
  const { file, change } = useWizard();
  const target = targetOf(file, column);
  const options = useTargetOptions(file);
  return (
    <div className={classes.matchRow} role="listitem" data-off={target ? undefined : ''}>
      <span className={`b cut ${classes.matchColumn}`} title={column}>
        {column}
      </span>
      <Samples samples={samples} />
      <span className={classes.matchField}>
        <Icon name="arrowRight" size={14} />
        <Select
          aria-label={`Field for ${column}`}
          data={options}
          value={target?.field ?? notImported}
          onChange={(field) => change(withTarget(file, column, field === notImported ? null : field))}
          searchable
          allowDeselect={false}
          nothingFoundMessage="No field is called so"
          maxDropdownHeight={320}
          className="grow"
        />
      </span>
      {target?.link && <LinkChoice column={column} target={target} link={target.link} />}
    </div>
  );
}

const notImported = '-';

function useTargetOptions(file: ImportFile) {
  return useMemo(
    () => [
      { value: notImported, label: 'Not imported' },
      ...file.targets.map(({ field, label, required }) => ({ value: field, label: required ? `${label} (required)` : label })),
    ],
    [file.targets],
  );
}

interface LinkChoiceProps {
  readonly column: string;
  readonly target: ImportTarget;
  readonly link: NonNullable<ImportTarget['link']>;
}

/** How the records behind the cells are found, and what happens to those that are not there. */
function LinkChoice({ column, link }: LinkChoiceProps) {
  const { file, change } = useWizard();
  const object = useObject(link.object);
  const { matchBy, createMissing = false } = mappingOf(file, column);
  const title = object?.title ?? '';
  return (
    <span className={classes.link}>
      <span className="small muted">Found by</span>
      <NativeSelect
        aria-label={`Field by which ${column} finds ${object?.labelPlural.toLowerCase() ?? 'records'}`}
        value={matchBy ?? title}
        data={link.matchBy.map(({ field, label }) => ({ value: field, label: `${object?.label ?? ''} ${label.toLowerCase()}` }))}
        onChange={(event) => change(withLink(file, column, { matchBy: event.currentTarget.value }))}
      />
      <Checkbox
        label={`Create missing ${object?.labelPlural.toLowerCase() ?? 'records'}`}
        checked={createMissing}
        onChange={(event) => change(withLink(file, column, { createMissing: event.currentTarget.checked }))}
      />
    </span>
  );
}
