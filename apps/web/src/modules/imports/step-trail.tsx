import type { Import } from '@cross-crm/sdk';
import { Icon } from '@cross-crm/ui';
import { Fragment } from 'react';
import classes from './wizard.module.css';
import type { Step } from './steps.ts';
import { isOpen, stepLabels, steps } from './steps.ts';

interface StepTrailProps {
  readonly given: Import;
  readonly step: Step;
  readonly onStep: (step: Step) => void;
}

/** The four steps, with the way back to those that are done. */
export function StepTrail({ given, step, onStep }: StepTrailProps) {
  const current = steps.indexOf(step);
  return (
    <nav className={classes.trail} aria-label="Steps">
      {steps.map((each, at) => (
        <Fragment key={each}>
          {at > 0 && <span className={classes.trailLine} aria-hidden="true" />}
          <button
            type="button"
            className={classes.trailStep}
            data-state={at === current ? 'on' : at < current ? 'done' : 'next'}
            aria-current={each === step ? 'step' : undefined}
            disabled={each === step || !isOpen(given, each)}
            onClick={() => onStep(each)}
          >
            <span className={classes.trailMark}>{at < current ? <Icon name="check" size={14} label="Done" /> : at + 1}</span>
            <span>{stepLabels[each]}</span>
          </button>
        </Fragment>
      ))}
    </nav>
  );
}
