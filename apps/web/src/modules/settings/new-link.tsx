import type { InvitationLink } from '@cross-crm/sdk';
import { Button } from '@cross-crm/ui';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import classes from './settings-table.module.css';

/** The link just made. It is shown this once, since only its hash is kept. */
export function NewLink({ link }: { readonly link: InvitationLink & { readonly name: string } }) {
  const format = useFormat();
  const [copied, setCopied] = useState('');
  const copy = async () => {
    await navigator.clipboard.writeText(link.url);
    setCopied(link.url);
  };
  return (
    <>
      <div className={classes.link} role="status">
        <code>{link.url}</code>
        <Button icon={copied === link.url ? 'check' : 'copy'} onClick={() => void copy()}>
          {copied === link.url ? 'Copied' : 'Copy link'}
        </Button>
      </div>
      <p className={`small t2 ${classes.head}`}>
        Send it to {link.name}. It works once, until {format.exact(link.expiresAt)}, and is not shown again.
      </p>
    </>
  );
}
