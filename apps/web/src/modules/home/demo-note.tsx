import { Button, Icon } from '@cross-crm/ui';
import { useDemo } from '../../lib/demo.ts';
import classes from './home.module.css';

/** Says that invented records are among one's own, and takes them out with one press. */
export function DemoNote() {
  const { isLoaded, mayChange, remove } = useDemo();
  if (!isLoaded) return null;
  return (
    <div className={classes.demo}>
      <Icon name="eye" size={14} />
      <span className="grow">Sample data is loaded: invented companies, people and deals to look around in.</span>
      {mayChange && (
        <Button size="sm" busy={remove.isPending} onClick={() => remove.mutate()}>
          Remove sample data
        </Button>
      )}
    </div>
  );
}
