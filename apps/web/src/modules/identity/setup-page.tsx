import type { Me } from '@cross-crm/sdk';
import { body } from '@cross-crm/sdk';
import { Button, ProblemNote } from '@cross-crm/ui';
import { useRouter } from '@tanstack/react-router';
import { cross } from '../../lib/api.ts';
import { TextField } from '../../lib/form-fields.tsx';
import type { FormState } from '../../lib/form.ts';
import { useForm } from '../../lib/form.ts';
import { CountryField, CurrencyField, TimeZoneField } from '../../lib/place-fields.tsx';
import { guessPlace } from '../../lib/places.ts';
import { emailIssue, enter, passwordIssue, saidIssues } from './enter.ts';
import { IdentityFrame } from './identity-frame.tsx';
import classes from './identity.module.css';

interface SetupValues {
  readonly workspaceName: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly country: string | null;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** The first page of a new installation: the workspace and its owner. */
export function SetupPage() {
  const router = useRouter();
  const form = useForm<SetupValues>({
    initial: { workspaceName: '', ...guessPlace(navigator.language), name: '', email: '', password: '' },
    check: checkSetup,
    send: async (values) => {
      const input = { ...values, workspaceName: values.workspaceName.trim(), name: values.name.trim(), email: values.email.trim() };
      enter(body<Me>(await cross.http.POST('/setup', { body: input })));
      await router.navigate({ to: '/', replace: true });
    },
  });
  return (
    <IdentityFrame title="Set up your workspace" lead="Nobody has used this installation yet. You become its owner.">
      <form ref={form.ref} className={classes.form} onSubmit={form.submit} noValidate>
        {form.problem && <ProblemNote>{form.problem}</ProblemNote>}
        <WorkspaceFields form={form} />
        <OwnerFields form={form} />
        <div className={classes.submit}>
          <Button type="submit" tone="primary" busy={form.busy}>
            Create workspace
          </Button>
        </div>
      </form>
    </IdentityFrame>
  );
}

function checkSetup({ workspaceName, name, email, password }: SetupValues) {
  return saidIssues({
    workspaceName: workspaceName.trim() === '' ? 'Type the name of your company or team.' : null,
    name: name.trim() === '' ? 'Type your name.' : null,
    email: emailIssue(email),
    password: passwordIssue(password),
  });
}

function WorkspaceFields({ form }: { readonly form: FormState<SetupValues> }) {
  const { values, errors, set } = form;
  return (
    <>
      <TextField form={form} name="workspaceName" label="Company or team" autoComplete="organization" autoFocus />
      <div className={classes.pair}>
        <CountryField value={values.country} error={errors.country} onChange={(country) => set('country', country)} />
        <CurrencyField
          value={values.currency}
          error={errors.currency}
          onChange={(currency) => set('currency', currency ?? values.currency)}
        />
      </div>
      <TimeZoneField
        value={values.timeZone}
        error={errors.timeZone}
        onChange={(timeZone) => set('timeZone', timeZone ?? values.timeZone)}
      />
    </>
  );
}

function OwnerFields({ form }: { readonly form: FormState<SetupValues> }) {
  return (
    <>
      <h2 className={classes.heading}>You</h2>
      <TextField form={form} name="name" label="Your name" autoComplete="name" />
      <TextField form={form} name="email" label="Email" type="email" autoComplete="username" />
      <TextField
        form={form}
        name="password"
        label="Password"
        type="password"
        description="8 characters or more"
        autoComplete="new-password"
      />
    </>
  );
}
