import { Button, Icon } from '@cross-crm/ui';
import type { DragEvent, ReactNode } from 'react';
import { useRef, useState } from 'react';
import classes from './imports.module.css';
import type { UploadState } from './upload.ts';

interface DropFilesProps {
  readonly state: UploadState | null;
  readonly onFiles: (files: readonly File[]) => void;
  /** What may be dropped, in a sentence. */
  readonly children: ReactNode;
  /** In one line, where files are there already. */
  readonly small?: boolean;
}

/** A place to drop files on, with a button that opens the file chooser. */
export function DropFiles({ state, onFiles, children, small = false }: DropFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  const enter = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={`${classes.drop} ${small ? classes.dropSmall : ''} ${over ? classes.dropOver : ''}`}
      onDragOver={enter}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {!small && <Icon name="upload" size={20} />}
      <div className="grow">{state ? <UploadWords state={state} /> : children}</div>
      <Button
        tone={small ? 'plain' : 'primary'}
        icon={small ? 'plus' : undefined}
        busy={state !== null}
        onClick={() => input.current?.click()}
      >
        {small ? 'Add files' : 'Choose files'}
      </Button>
      <input
        ref={input}
        type="file"
        className="sr"
        tabIndex={-1}
        aria-label="Files to import"
        accept=".csv,.tsv,.tab,.txt,text/csv,text/plain,text/tab-separated-values"
        multiple
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

function UploadWords({ state: { name, at, of } }: { readonly state: UploadState }) {
  return (
    <p role="status">
      Uploading <b className="b">{name}</b>
      {of > 1 && (
        <span className="muted">
          , file {at} of {of}
        </span>
      )}
    </p>
  );
}
