import type { Context } from '../../kernel/context.ts';
import type { Hook, Write } from '../../records/hooks.ts';
import { company } from './company.object.ts';

/** A domain is stored as browsers send it: lower case, without scheme, www and path. */
function tidyDomain(_ctx: Context, writes: readonly Write[]): void {
  for (const { after } of writes) {
    if (typeof after.domain === 'string') after.domain = domainOf(after.domain);
  }
}

/** The domain in a text that may be a whole address: `https://www.Acme.example/about` gives `acme.example`. */
export function domainOf(text: string): string | null {
  const host = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .split(/[/?#:]/)[0];
  return host || null;
}

/** A company cannot be its own parent, directly. */
function refuseOwnParent(_ctx: Context, writes: readonly Write[]): void {
  for (const write of writes) {
    if (write.after.parent === write.id)
      write.issues.push({ path: ['parent'], code: 'own_parent', message: 'A company cannot be its own parent. Choose another one.' });
  }
}

/** Rules of companies, in order. */
export const companyHooks: readonly Hook[] = [
  { name: 'tidyDomain', on: company, at: 'beforeWrite', run: tidyDomain },
  { name: 'refuseOwnParent', on: company, at: 'beforeWrite', run: refuseOwnParent },
];
