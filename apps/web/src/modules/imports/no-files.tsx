import classes from './imports.module.css';
import { DropFiles } from './drop-files.tsx';
import { useUpload } from './upload.ts';

/** A draft whose files were all taken out again. */
export function NoFiles({ id }: { readonly id: string }) {
  const { state, send } = useUpload();
  return (
    <div className={classes.page}>
      <DropFiles state={state} onFiles={(files) => void send(files, id)}>
        <p className="b">This import has no files yet</p>
        <p className="small muted">Drop CSV files here, one or several.</p>
      </DropFiles>
    </div>
  );
}
