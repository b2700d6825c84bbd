import { SkeletonRows } from '@cross-crm/ui';
import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { issueOf, problemOf } from '../../lib/api.ts';
import { useUpdateRecord } from '../../lib/mutations.ts';
import { Section } from '../../lib/page/section.tsx';
import { CountryField, CurrencyField, TimeZoneField } from '../../lib/place-fields.tsx';
import { keys, useMe, useObject, useRecord } from '../../lib/queries.ts';
import { noteDone } from '../../lib/undo.ts';
import { DemoSection } from './demo-section.tsx';
import { NoRight } from './no-right.tsx';
import classes from './settings-table.module.css';

/** The workspace itself. Each value saves when it is chosen or left. */
export function WorkspacePage() {
  const { workspace } = useMe();
  const { data: record } = useRecord('workspaces', workspace.id);
  const mayEdit = useObject('workspace')?.rights.update ?? false;
  if (!record) return <SkeletonRows rows={4} />;
  return (
    <div className={classes.body}>
      {!mayEdit && <NoRight>Only owners and administrators change the workspace.</NoRight>}
      <Section title="Workspace">
        <NameField key={workspace.name} mayEdit={mayEdit} />
      </Section>
      <Section title="Place and money">
        <p className={classes.lead}>
          Days begin and end in this zone, amounts without a currency are in this one, phone numbers without a prefix are from this country.
        </p>
        <PlaceRows mayEdit={mayEdit} />
      </Section>
      <DemoSection />
    </div>
  );
}

/** Saves one value of the workspace; the answer to "who am I" has them too. */
function useSaveWorkspace() {
  const { workspace } = useMe();
  const client = useQueryClient();
  const update = useUpdateRecord('workspaces');
  const save = (name: string, value: string, label: string) =>
    update.mutate(
      { id: workspace.id, values: { [name]: value }, version: null },
      {
        onSuccess: ({ batchId }) => {
          noteDone(batchId, { strong: label, text: `set to ${value}` });
          void client.invalidateQueries({ queryKey: keys.me });
        },
      },
    );
  return { save, error: update.error };
}

function NameField({ mayEdit }: { readonly mayEdit: boolean }) {
  const { workspace } = useMe();
  const { save, error } = useSaveWorkspace();
  const [name, setName] = useState(workspace.name);
  const id = useId();
  const commit = () => {
    const typed = name.trim();
    if (typed === '') setName(workspace.name);
    else if (typed !== workspace.name) save('name', typed, 'Name');
  };
  return (
    <div className={classes.field}>
      <label htmlFor={id}>Name</label>
      <TextInput
        id={id}
        value={name}
        disabled={!mayEdit}
        error={error ? issueOf(problemOf(error), 'name') : null}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
    </div>
  );
}

function PlaceRows({ mayEdit }: { readonly mayEdit: boolean }) {
  const { workspace } = useMe();
  const { save } = useSaveWorkspace();
  const common = { disabled: !mayEdit };
  return (
    <div className={classes.places}>
      <CountryField {...common} value={workspace.country} onChange={(value) => value && save('country', value, 'Country')} />
      <CurrencyField {...common} value={workspace.currency} onChange={(value) => value && save('currency', value, 'Currency')} />
      <TimeZoneField {...common} value={workspace.timeZone} onChange={(value) => value && save('timeZone', value, 'Time zone')} />
    </div>
  );
}
