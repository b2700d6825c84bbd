import type { Invitation, Me, RoleName } from '@cross-crm/sdk';
import { body } from '@cross-crm/sdk';
import { Button, ProblemNote, SkeletonRows } from '@cross-crm/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { cross, problemOf } from '../../lib/api.ts';
import { TextField } from '../../lib/form-fields.tsx';
import { useForm } from '../../lib/form.ts';
import { enter, passwordIssue, saidIssues } from './enter.ts';
import { IdentityFrame } from './identity-frame.tsx';
import classes from './identity.module.css';

const route = getRouteApi('/invite/$token');

const roleWords: Readonly<Record<RoleName, string>> = {
  owner: 'an owner',
  admin: 'an administrator',
  member: 'a member',
  readOnly: 'a reader',
};

/** Accepting an invitation by its link. */
export function InvitePage() {
  const { token } = route.useParams();
  const { data, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: async () => body<Invitation>(await cross.http.GET('/invitations/{token}', { params: { path: { token } } })),
    retry: false,
    staleTime: Infinity,
  });
  if (error) {
    return (
      <IdentityFrame title="This invitation cannot be used" lead="Ask the person who sent it for a new link.">
        <div className={classes.form}>
          <ProblemNote>{problemOf(error).message}</ProblemNote>
        </div>
      </IdentityFrame>
    );
  }
  if (!data) return <SkeletonRows rows={3} label="Reading the invitation" />;
  return <AcceptForm token={token} invitation={data} />;
}

function AcceptForm({ token, invitation }: { readonly token: string; readonly invitation: Invitation }) {
  const router = useRouter();
  const form = useForm({
    initial: { name: invitation.name, password: '' },
    check: ({ name, password }) => saidIssues({ name: name.trim() === '' ? 'Type your name.' : null, password: passwordIssue(password) }),
    send: async ({ name, password }) => {
      const params = { path: { token } };
      const answer = await cross.http.POST('/invitations/{token}/accept', { params, body: { name: name.trim(), password } });
      enter(body<Me>(answer));
      await router.navigate({ to: '/', replace: true });
    },
  });
  const { workspaceName, email, role } = invitation;
  return (
    <IdentityFrame title={`Join ${workspaceName}`} lead={`You join as ${roleWords[role]} and sign in with ${email}.`}>
      <form ref={form.ref} className={classes.form} onSubmit={form.submit} noValidate>
        {form.problem && <ProblemNote>{form.problem}</ProblemNote>}
        {/* For password stores: which account the new password belongs to. */}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <TextField form={form} name="name" label="Your name" autoComplete="name" autoFocus />
        <TextField
          form={form}
          name="password"
          label="Password"
          type="password"
          description="8 characters or more"
          autoComplete="new-password"
        />
        <div className={classes.submit}>
          <Button type="submit" tone="primary" busy={form.busy}>
            Join {workspaceName}
          </Button>
        </div>
      </form>
    </IdentityFrame>
  );
}
