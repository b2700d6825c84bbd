import { body } from '@cross-crm/sdk';
import type { Me } from '@cross-crm/sdk';
import { Button, ProblemNote } from '@cross-crm/ui';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { cross } from '../../lib/api.ts';
import { TextField } from '../../lib/form-fields.tsx';
import { useForm } from '../../lib/form.ts';
import { emailIssue, enter, saidIssues } from './enter.ts';
import { IdentityFrame } from './identity-frame.tsx';
import classes from './identity.module.css';

const route = getRouteApi('/sign-in');

/** Signing in with e-mail and password. */
export function SignInPage() {
  const { next = '/' } = route.useSearch();
  const router = useRouter();
  const form = useForm({
    initial: { email: '', password: '' },
    check: ({ email, password }) => saidIssues({ email: emailIssue(email), password: password === '' ? 'Type your password.' : null }),
    send: async ({ email, password }) => {
      enter(body<Me>(await cross.http.POST('/sign-in', { body: { email: email.trim(), password } })));
      await router.navigate({ href: next, replace: true });
    },
  });
  return (
    <IdentityFrame title="Sign in">
      <form ref={form.ref} className={classes.form} onSubmit={form.submit} noValidate>
        {form.problem && <ProblemNote>{form.problem}</ProblemNote>}
        <TextField form={form} name="email" label="Email" type="email" autoComplete="username" autoFocus />
        <TextField form={form} name="password" label="Password" type="password" autoComplete="current-password" />
        <div className={classes.submit}>
          <Button type="submit" tone="primary" busy={form.busy}>
            Sign in
          </Button>
        </div>
      </form>
    </IdentityFrame>
  );
}
