import { PasswordInput, TextInput } from '@mantine/core';
import type { FormState } from './form.ts';

interface TextFieldProps<Values extends object> {
  readonly form: FormState<Values>;
  readonly name: keyof Values & string;
  readonly label: string;
  readonly description?: string;
  readonly type?: 'text' | 'email' | 'password';
  readonly autoComplete?: string;
  readonly autoFocus?: boolean;
}

/** One line of text of a form, with its label, its message and the browser's help in filling it. */
export function TextField<Values extends object>({ form, name, type = 'text', ...rest }: TextFieldProps<Values>) {
  const Input = type === 'password' ? PasswordInput : TextInput;
  return (
    <Input
      {...rest}
      {...(type === 'password' ? { visibilityToggleButtonProps: { 'aria-label': 'Show what is typed' } } : { type })}
      name={name}
      value={String(form.values[name] ?? '')}
      error={form.errors[name]}
      onChange={(event) => form.set(name, event.currentTarget.value as Values[typeof name])}
      onBlur={(event) => event.currentTarget.value !== '' && form.leave(name)}
    />
  );
}
