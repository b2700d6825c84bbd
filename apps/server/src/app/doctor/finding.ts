/** What a check of `cross doctor` found. `mend` says what to do about it. */
export interface Finding {
  readonly state: 'ok' | 'warning' | 'broken';
  readonly says: string;
  readonly mend?: string;
}

export const ok = (says: string): Finding => ({ state: 'ok', says });
export const warning = (says: string, mend: string): Finding => ({ state: 'warning', says, mend });
export const broken = (says: string, mend: string): Finding => ({ state: 'broken', says, mend });
