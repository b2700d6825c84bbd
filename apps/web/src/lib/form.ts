import { useRef, useState } from 'react';
import { issueOf, problemOf } from './api.ts';

export interface FormState<Values extends object> {
  readonly values: Values;
  /** Message per field; shown on leaving the field and on saving. */
  readonly errors: Partial<Record<keyof Values, string>>;
  /** What is wrong with the whole, in one sentence. */
  readonly problem: string | null;
  readonly busy: boolean;
  set<Name extends keyof Values>(name: Name, value: Values[Name]): void;
  /** Says what is wrong with one field, once one has left it. */
  leave(name: keyof Values): void;
  /** For `<form ref>`: after a refusal, its first wrong field takes the focus. */
  readonly ref: React.RefObject<HTMLFormElement | null>;
  /** For `<form onSubmit>`. */
  submit(event: React.SyntheticEvent): void;
}

export interface FormRules<Values extends object> {
  readonly initial: Values;
  /** What is wrong with each value, in sentences. */
  check(values: Values): Partial<Record<keyof Values, string>>;
  /** Sends it; a thrown problem lands on its fields. */
  send(values: Values): Promise<void>;
}

/** A small form: checks on leaving a field, all of it on saving, and puts the server's issues on their fields. */
export function useForm<Values extends object>({ initial, check, send }: FormRules<Values>): FormState<Values> {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<FormState<Values>['errors']>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const ref = useRef<HTMLFormElement>(null);

  const refuse = (found: FormState<Values>['errors'], whole: string | null) => {
    setErrors(found);
    setProblem(whole);
    requestAnimationFrame(() => ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const save = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await send(values);
    } catch (error) {
      const issues = issuesOf(error, values);
      refuse(issues, Object.keys(issues).length > 0 ? null : problemOf(error).message);
    }
    setBusy(false);
  };
  return {
    values,
    errors,
    problem,
    busy,
    ref,
    set: (name, value) => {
      setValues((before) => ({ ...before, [name]: value }));
      setErrors((before) => ({ ...before, [name]: undefined }));
    },
    leave: (name) => setErrors((before) => ({ ...before, [name]: check(values)[name] })),
    submit: (event) => {
      event.preventDefault();
      const found = check(values);
      if (Object.keys(found).length > 0) refuse(found, null);
      else if (!busy) void save();
    },
  };
}

function issuesOf<Values extends object>(error: unknown, values: Values): FormState<Values>['errors'] {
  const problem = problemOf(error);
  const found = Object.keys(values).map((name) => [name, issueOf(problem, name)] as const);
  return Object.fromEntries(found.filter(([, message]) => message !== null)) as FormState<Values>['errors'];
}
