export type RoleName = 'owner' | 'admin' | 'member' | 'readOnly';

export interface Workspace {
  readonly id: string;
  readonly name: string;
  /** ISO 4217. */
  readonly currency: string;
  /** IANA name: `Europe/Stockholm`. */
  readonly timeZone: string;
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
}

/** The signed-in person, where they are, and the token that unsafe requests carry. */
export interface Me {
  readonly user: { readonly id: string; readonly name: string; readonly email: string };
  readonly membership: { readonly id: string; readonly name: string; readonly role: RoleName };
  readonly workspace: Workspace;
  readonly catalogVersion: number | string;
  readonly csrfToken: string;
}

export interface SetupInput {
  readonly workspaceName: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly country: string | null;
  readonly name: string;
  readonly email: string;
  /** At least 8 characters. */
  readonly password: string;
}

export interface InvitationInput {
  readonly email: string;
  readonly name: string;
  readonly role: RoleName;
}

/** A new invitation; its address is shown once. */
export interface InvitationLink {
  readonly id: string;
  readonly url: string;
  readonly expiresAt: string;
}

/** What somebody who holds the link may read before accepting. */
export interface Invitation extends InvitationInput {
  readonly workspaceName: string;
}
