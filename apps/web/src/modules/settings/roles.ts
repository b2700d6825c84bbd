import type { RoleName } from '@cross-crm/sdk';

/** The roles in words, strongest first. */
export const roleChoices: readonly { readonly value: RoleName; readonly label: string }[] = [
  { value: 'owner', label: 'Owner' },
  { value: 'admin', label: 'Administrator' },
  { value: 'member', label: 'Member' },
  { value: 'readOnly', label: 'Read only' },
];

/** Whether text is the name of a role. */
export function isRoleName(name: unknown): name is RoleName {
  return roleChoices.some(({ value }) => value === name);
}

/** A role in words. */
export const roleLabel = (name: string): string => roleChoices.find(({ value }) => value === name)?.label ?? name;
