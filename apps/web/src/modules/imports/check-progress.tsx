import classes from './wizard.module.css';
import { percentOf } from './steps.ts';
import { useWizard } from './wizard-context.ts';
import { progressWords } from './words.ts';

/** How far the server is. */
export function CheckProgress() {
  const { given } = useWizard();
  const percent = percentOf(given);
  return (
    <div className={classes.progress}>
      <p role="status">{progressWords(given)}</p>
      <div
        className={classes.track}
        role="progressbar"
        aria-label={progressWords(given)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
        data-unknown={percent === null ? '' : undefined}
      >
        <span style={{ width: `${String(percent ?? 30)}%` }} />
      </div>
    </div>
  );
}
