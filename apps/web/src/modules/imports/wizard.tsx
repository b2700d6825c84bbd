import type { Import } from '@cross-crm/sdk';
import { useMediaQuery } from '@mantine/hooks';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { TopBar } from '../../lib/page/top-bar.tsx';
import { CommitStep } from './commit-step.tsx';
import { DraftActions } from './draft-actions.tsx';
import { FilesRail } from './files-rail.tsx';
import { FilesStep } from './files-step.tsx';
import { useChangeFile } from './imports-queries.ts';
import classes from './wizard.module.css';
import { MatchStep } from './match-step.tsx';
import { NoFiles } from './no-files.tsx';
import { PreviewStep } from './preview-step.tsx';
import { StepTrail } from './step-trail.tsx';
import type { Step } from './steps.ts';
import { stepOf } from './steps.ts';
import type { WizardContextValue } from './wizard-context.ts';
import { WizardProvider } from './wizard-context.ts';

/** Files, Match fields, Preview, Commit. Where one is stands in the address; what one decided, on the server. */
export function Wizard({ given }: { readonly given: Import }) {
  const { step, go } = useStep(given);
  const [looked, look] = useState<string | null>(null);
  const narrow = useMediaQuery('(max-width: 960px)', false, { getInitialValueInEffect: false });
  const { change, saving, savedAt } = useChangeFile(given.id);
  const file = given.files.find(({ name }) => name === looked) ?? given.files[0];
  const wizard = useMemo<WizardContextValue | null>(
    () => (file ? { given, file, step, change, go, look } : null),
    [given, file, step, change, go],
  );
  const trail = <StepTrail given={given} step={step} onStep={go} />;
  return (
    <>
      <TopBar
        icon="upload"
        title="Import"
        centre={narrow ? <span className="desktop-only" /> : trail}
        actions={<DraftActions given={given} saving={saving} savedAt={savedAt} />}
      />
      {narrow && <div className={classes.trailRow}>{trail}</div>}
      {wizard ? (
        <WizardProvider value={wizard}>
          <div className={classes.wrap}>
            <FilesRail />
            <section className={classes.body} aria-label={stepTitles[step]}>
              {step === 'files' && <FilesStep />}
              {step === 'match' && <MatchStep />}
              {step === 'preview' && <PreviewStep />}
              {step === 'commit' && <CommitStep />}
            </section>
          </div>
        </WizardProvider>
      ) : (
        <NoFiles id={given.id} />
      )}
    </>
  );
}

const stepTitles: Readonly<Record<Step, string>> = {
  files: 'How the file is read',
  match: 'Which column goes where',
  preview: 'What would happen',
  commit: 'What happened',
};

function useStep(given: Import) {
  const hash = useLocation({ select: (location) => location.hash });
  // Where one came in, for as long as the address says nothing: a check that starts anew must not throw one back.
  const [entered] = useState(() => stepOf(given, hash));
  const navigate = useNavigate();
  const { id } = given;
  const go = useMemo(
    () =>
      (step: Step): void =>
        void navigate({ to: '/import/$id', params: { id }, hash: step }),
    [navigate, id],
  );
  return { step: stepOf(given, hash || entered), go };
}
