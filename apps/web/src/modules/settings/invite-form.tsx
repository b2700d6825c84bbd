import type { InvitationLink, RoleName } from '@cross-crm/sdk';
import { body } from '@cross-crm/sdk';
import { Button, ProblemNote } from '@cross-crm/ui';
import { Select } from '@mantine/core';
import { cross } from '../../lib/api.ts';
import { TextField } from '../../lib/form-fields.tsx';
import { useForm } from '../../lib/form.ts';
import { useMe } from '../../lib/queries.ts';
import { isRoleName, roleChoices } from './roles.ts';
import classes from './settings-table.module.css';

interface InviteFormProps {
  /** Somebody who is known already, to start from. */
  readonly invited: { readonly email: string; readonly name: string };
  readonly onLink: (link: InvitationLink & { readonly name: string }) => void;
}

interface InviteValues {
  readonly email: string;
  readonly name: string;
  readonly role: RoleName;
}

/** Makes an invitation: who, and in which role. */
export function InviteForm({ invited, onLink }: InviteFormProps) {
  const { membership } = useMe();
  const roles = roleChoices.filter(({ value }) => value !== 'owner' || membership.role === 'owner');
  const form = useForm<InviteValues>({
    initial: { ...invited, role: 'member' },
    check: ({ email, name }) => ({
      ...(/^[^\s@]+@[^\s@]+$/.test(email.trim()) ? {} : { email: 'Type the email address of your colleague.' }),
      ...(name.trim() === '' ? { name: 'Type the name of your colleague.' } : {}),
    }),
    send: async ({ email, name, role }) => {
      const answer = await cross.http.POST('/invitations', { body: { email: email.trim(), name: name.trim(), role } });
      onLink({ ...body<InvitationLink>(answer), name: name.trim() });
    },
  });
  return (
    <>
      <form ref={form.ref} className={classes.invite} onSubmit={form.submit} noValidate>
        <TextField form={form} name="name" label="Name" autoComplete="off" />
        <TextField form={form} name="email" label="Email" type="email" autoComplete="off" />
        <Select
          label="Role"
          data={[...roles]}
          value={form.values.role}
          allowDeselect={false}
          onChange={(role) => isRoleName(role) && form.set('role', role)}
        />
        <Button type="submit" icon="link" busy={form.busy}>
          Create invitation link
        </Button>
      </form>
      {form.problem && <ProblemNote>{form.problem}</ProblemNote>}
    </>
  );
}
