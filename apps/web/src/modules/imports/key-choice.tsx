import { MultiSelect } from '@mantine/core';
import { useObject } from '../../lib/queries.ts';
import { keyTargets } from './mapping.ts';
import { useWizard } from './wizard-context.ts';

/** The fields by which a row finds the record it is about. Without one, every row is a new record. */
export function KeyChoice() {
  const { file, change } = useWizard();
  const object = useObject(file.object ?? '');
  const many = object?.labelPlural.toLowerCase() ?? 'records';
  return (
    <MultiSelect
      label={`Existing ${many} are found by`}
      description={
        file.key.length === 0 ? 'Nothing chosen: every row is a new record.' : 'Filled cells change them. Empty cells never clear a value.'
      }
      data={keyTargets(file).map(({ field, label }) => ({ value: field, label }))}
      value={[...file.key]}
      onChange={(key) => change({ name: file.name, key })}
      placeholder={file.key.length === 0 ? 'Every row is new' : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  );
}
