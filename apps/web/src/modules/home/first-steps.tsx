import type { IconName } from '@cross-crm/ui';
import { Button, buttonClass, Icon } from '@cross-crm/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { openCreate } from '../../lib/create-requests.ts';
import { useDemo } from '../../lib/demo.ts';
import { useMe } from '../../lib/queries.ts';
import classes from './home.module.css';

/** An empty workspace: what to do first. */
export function FirstSteps() {
  const { workspace } = useMe();
  return (
    <div className={classes.start}>
      <h2>{workspace.name} is ready</h2>
      <p className="t2">Bring in what you have, or begin with a single company. Everything can be undone.</p>
      <ol className={classes.steps}>
        <Step icon="upload" title="Import from a file" about="Companies, contacts, deals: CSV files of any shape.">
          <Link to="/import" className={buttonClass({ tone: 'primary' })}>
            Import
          </Link>
        </Step>
        <Step icon="company" title="Add a first company" about="Contacts and deals hang on it.">
          <Button onClick={() => openCreate('company')}>New company</Button>
        </Step>
        <LoadDemoStep />
        <Step icon="users" title="Invite your colleagues" about="By a link that you send them yourself.">
          <Link to="/settings/people" className={buttonClass()}>
            Invite
          </Link>
        </Step>
      </ol>
    </div>
  );
}

function LoadDemoStep() {
  const { mayChange, isLoaded, load } = useDemo();
  if (!mayChange || isLoaded) return null;
  return (
    <Step icon="star" title="Look around first" about="Invented companies, people and deals, removed with one press.">
      <Button busy={load.isPending} onClick={() => load.mutate()}>
        Load sample data
      </Button>
    </Step>
  );
}

interface StepProps {
  readonly icon: IconName;
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

function Step({ icon, title, about, children }: StepProps) {
  return (
    <li>
      <Icon name={icon} size={20} />
      <span className="grow">
        <span className="b">{title}</span>
        <br />
        <span className="t2">{about}</span>
      </span>
      {children}
    </li>
  );
}
