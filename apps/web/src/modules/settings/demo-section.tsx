import { Button } from '@cross-crm/ui';
import { useDemo } from '../../lib/demo.ts';
import { Section } from '../../lib/page/section.tsx';
import classes from './settings-table.module.css';

/** Brings the sample data or takes it out again. */
export function DemoSection() {
  const { isLoaded, mayChange, load, remove } = useDemo();
  return (
    <Section title="Sample data">
      <p className={classes.lead}>
        Invented companies, people and deals with a year of history, beside your own records. Removing them leaves everything that you
        added.
      </p>
      {mayChange && (
        <div className={classes.places}>
          {isLoaded ? (
            <Button busy={remove.isPending} onClick={() => remove.mutate()}>
              Remove sample data
            </Button>
          ) : (
            <Button busy={load.isPending} onClick={() => load.mutate()}>
              Load sample data
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}
