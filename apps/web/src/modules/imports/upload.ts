import type { Import } from '@cross-crm/sdk';
import { showProblem } from '@cross-crm/ui';
import { useCallback, useState } from 'react';
import { cross, problemOf } from '../../lib/api.ts';
import { keepImport } from './imports-queries.ts';

/** How far an upload is: which file, of how many. Null when nothing goes up. */
export interface UploadState {
  readonly name: string;
  readonly at: number;
  readonly of: number;
}

export interface Upload {
  readonly state: UploadState | null;
  /** Sends files one after the other, into a draft or a new one. Resolves to the import, or null when nothing got through. */
  send(files: readonly File[], into?: string): Promise<Import | null>;
}

/** Sends files to an import. A file that fails is told and the others go on. */
export function useUpload(): Upload {
  const [state, setState] = useState<UploadState | null>(null);
  const send = useCallback(async (files: readonly File[], into?: string): Promise<Import | null> => {
    if (files.length === 0) return null;
    setState({ name: files[0]?.name ?? '', at: 1, of: files.length });
    try {
      return await sendAll(files, into, (at) => setState({ name: files[at]?.name ?? '', at: at + 1, of: files.length }));
    } catch (error) {
      showProblem(`Not uploaded: ${problemOf(error).message}`);
      return null;
    } finally {
      setState(null);
    }
  }, []);
  return { state, send };
}

async function sendAll(files: readonly File[], into: string | undefined, onFile: (at: number) => void): Promise<Import | null> {
  const id = into ?? (await cross.imports.create()).id;
  let given: Import | null = null;
  for (const [at, file] of files.entries()) {
    onFile(at);
    given = (await sendOne(id, file)) ?? given;
  }
  if (given) keepImport(given);
  else if (!into) await cross.imports.remove(id);
  return given;
}

async function sendOne(id: string, file: File): Promise<Import | null> {
  try {
    return await cross.imports.addFile(id, file.name, file);
  } catch (error) {
    showProblem(`${file.name} was not taken. ${problemOf(error).message}`);
    return null;
  }
}
