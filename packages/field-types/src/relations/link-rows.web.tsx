import { IconButton } from '@cross-crm/ui';
import type { JsonObject } from '@cross-crm/schema';
import type { WebField } from '../field-web.ts';
import { choicesOf } from '../web/choices.ts';
import type { WebChoice } from '../web/choices.ts';
import shown from '../web/display.module.css';
import classes from '../web/editor.module.css';

/** One link of a relation to many, as read. */
export interface RelationsValue extends JsonObject {
  id: string;
  title: string;
  role: string | null;
  startedOn: string | null;
  endedOn: string | null;
}

interface LinkRowsProps {
  readonly links: readonly RelationsValue[];
  readonly field: WebField;
  onChange(links: RelationsValue[]): void;
}

/** The chosen links with their roles and dates, each of which can be taken off. */
export function LinkRows({ links, field, onChange }: LinkRowsProps) {
  const roles = choicesOf(field, 'roles');
  if (links.length === 0) return null;
  const change = (changed: RelationsValue) => onChange(links.map((link) => (link.id === changed.id ? changed : link)));
  return (
    <ul className={classes.links} aria-label={`Chosen: ${field.label}`}>
      {links.map((link) => (
        <li key={link.id} className={classes.link}>
          <span className={shown.cut} title={link.title}>
            {link.title}
          </span>
          {roles.length > 0 && <RoleSelect link={link} roles={roles} onChange={change} />}
          <IconButton
            icon="close"
            small
            label={`Remove ${link.title}`}
            onClick={() => onChange(links.filter((other) => other.id !== link.id))}
          />
          <span className={classes.linkDates}>
            <LinkDate link={link} end="startedOn" label="from" onChange={change} />
            <LinkDate link={link} end="endedOn" label="until" onChange={change} />
          </span>
        </li>
      ))}
    </ul>
  );
}

interface LinkPartProps {
  readonly link: RelationsValue;
  onChange(link: RelationsValue): void;
}

function RoleSelect({ link, roles, onChange }: LinkPartProps & { readonly roles: readonly WebChoice[] }) {
  return (
    <select
      className={classes.unit}
      aria-label={`Role of ${link.title}`}
      value={link.role ?? ''}
      onChange={(event) => onChange({ ...link, role: event.currentTarget.value || null })}
    >
      <option value="">No role</option>
      {roles.map((role) => (
        <option key={role.key} value={role.key}>
          {role.label}
        </option>
      ))}
    </select>
  );
}

function LinkDate({ link, end, label, onChange }: LinkPartProps & { readonly end: 'startedOn' | 'endedOn'; readonly label: string }) {
  return (
    <label className={classes.linkDate}>
      {label}
      <input
        type="date"
        value={link[end] ?? ''}
        aria-label={`${link.title}, ${label}`}
        onChange={(event) => onChange({ ...link, [end]: event.currentTarget.value || null })}
      />
    </label>
  );
}
