import type { ModuleDef } from '../../records/module-def.ts';
import { acceptInvitation, showInvitation } from './accept-invitation.ts';
import { invite } from './invite.ts';
import { showMe } from './me.ts';
import { setUp, showSetUp } from './set-up.ts';
import { signIn, signOut } from './sign-in.ts';

export { addAccount } from './accounts.ts';
export { addOwner, newWorkspaceContext } from './add-workspace.ts';

/** Set-up, sign-in, sign-out and invitations by link. */
export const identity: ModuleDef = {
  name: 'identity',
  operations: [showSetUp, setUp, signIn, signOut, showMe, invite, showInvitation, acceptInvitation],
};
