import { useNavigate } from '@tanstack/react-router';
import { TopBar } from '../../lib/page/top-bar.tsx';
import { DropFiles } from './drop-files.tsx';
import { ImportHistory } from './import-history.tsx';
import classes from './imports.module.css';
import { useUpload } from './upload.ts';

/** All imports, and the start of a new one. */
export function ImportsPage() {
  const navigate = useNavigate();
  const { state, send } = useUpload();
  const start = async (files: readonly File[]): Promise<void> => {
    const given = await send(files);
    if (given) await navigate({ to: '/import/$id', params: { id: given.id } });
  };
  return (
    <>
      <TopBar icon="upload" title="Import" />
      <div className={classes.page}>
        <DropFiles state={state} onFiles={(files) => void start(files)}>
          <p className="b">Drop CSV files here</p>
          <p className="small muted">
            One or several: companies, products, people and deals of another system go together, and their links are found across the files.
            Nothing is written before you have seen a preview.
          </p>
        </DropFiles>
        <ImportHistory />
      </div>
    </>
  );
}
