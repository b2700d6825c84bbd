import type { CrossRecord, InvitationLink } from '@cross-crm/sdk';
import { Avatar, Button, ProblemNote, SkeletonRows, StateTag, Tag } from '@cross-crm/ui';
import { Select } from '@mantine/core';
import { useState } from 'react';
import { problemOf } from '../../lib/api.ts';
import { useUpdateRecord } from '../../lib/mutations.ts';
import { Section } from '../../lib/page/section.tsx';
import { useMe, useObject, useRecords } from '../../lib/queries.ts';
import { noteDone } from '../../lib/undo.ts';
import { InviteForm } from './invite-form.tsx';
import { NewLink } from './new-link.tsx';
import { NoRight } from './no-right.tsx';
import { isRoleName, roleChoices, roleLabel } from './roles.ts';
import { TableScroll } from './table-scroll.tsx';
import classes from './settings-table.module.css';

/** Who works here, in which role, and inviting more. */
export function PeoplePage() {
  const mayEdit = useObject('membership')?.rights.update ?? false;
  const [link, setLink] = useState<(InvitationLink & { readonly name: string }) | null>(null);
  const [invited, setInvited] = useState({ email: '', name: '' });
  return (
    <>
      {mayEdit ? (
        <Section title="Invite a colleague" note="You send the link yourself.">
          <InviteForm key={invited.email} invited={invited} onLink={setLink} />
          {link && <NewLink link={link} />}
        </Section>
      ) : (
        <div className={classes.body}>
          <NoRight>Only owners and administrators invite people and change roles.</NoRight>
        </div>
      )}
      <Section title="People">
        <PeopleTable mayEdit={mayEdit} onInvite={setInvited} />
      </Section>
    </>
  );
}

interface PeopleTableProps {
  readonly mayEdit: boolean;
  readonly onInvite: (invited: { email: string; name: string }) => void;
}

function PeopleTable({ mayEdit, onInvite }: PeopleTableProps) {
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage } = useRecords(
    'memberships',
    { sort: ['name'], limit: 100 },
    { live: true },
  );
  const people = data?.pages.flatMap((page) => page.records) ?? [];
  if (isPending) return <SkeletonRows rows={4} widths={[20, 140, 200, 90]} />;
  if (error) return <ProblemNote onRetry={() => void refetch()}>{problemOf(error).message}</ProblemNote>;
  return (
    <TableScroll label="Table of people">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Email</th>
            <th scope="col">Role</th>
            <th scope="col">Sign-in</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} mayEdit={mayEdit} onInvite={onInvite} />
          ))}
        </tbody>
      </table>
      {hasNextPage && (
        <div className={classes.head}>
          <Button onClick={() => void fetchNextPage()}>Show more people</Button>
        </div>
      )}
    </TableScroll>
  );
}

function PersonRow({ person, mayEdit, onInvite }: PeopleTableProps & { readonly person: CrossRecord }) {
  const { membership } = useMe();
  const name = String(person['name'] ?? '');
  const email = typeof person['email'] === 'string' ? person['email'] : '';
  const isMe = person.id === membership.id;
  return (
    <tr>
      <td>
        <span className={classes.person}>
          <Avatar name={name} decorative />
          {name}
          {isMe && <Tag>You</Tag>}
        </span>
      </td>
      <td className="t2">{email}</td>
      <td>
        <RoleCell person={person} mayEdit={mayEdit && !isMe} />
      </td>
      <td>
        <SignInState person={person} />
        {mayEdit && !person['account'] && (
          <Button tone="link" size="sm" onClick={() => onInvite({ email, name })}>
            Invite
          </Button>
        )}
      </td>
    </tr>
  );
}

function SignInState({ person }: { readonly person: CrossRecord }) {
  if (person['active'] === false) return <StateTag tone="warning">Switched off</StateTag>;
  return person['account'] ? <StateTag tone="positive">Can sign in</StateTag> : <span className="muted">Not yet</span>;
}

function RoleCell({ person, mayEdit }: { readonly person: CrossRecord; readonly mayEdit: boolean }) {
  const { mutate } = useUpdateRecord('memberships');
  const role = String(person['role']);
  const name = String(person['name']);
  if (!mayEdit) return <>{roleLabel(role)}</>;
  const change = (next: string | null) => {
    if (!isRoleName(next) || next === role) return;
    mutate(
      { id: person.id, values: { role: next } },
      { onSuccess: ({ batchId }) => noteDone(batchId, { strong: name, text: `is now ${roleLabel(next)}` }) },
    );
  };
  return (
    <Select
      aria-label={`Role of ${name}`}
      w={150}
      variant="unstyled"
      allowDeselect={false}
      data={[...roleChoices]}
      value={role}
      onChange={change}
    />
  );
}
