import type { Import, ImportFile, ImportFileChange } from '@cross-crm/sdk';
import { createContext, use } from 'react';
import type { Step } from './steps.ts';

/** What the parts of the wizard share. */
export interface WizardContextValue {
  readonly given: Import;
  /** The file that is looked at. */
  readonly file: ImportFile;
  readonly step: Step;
  /** Decides something about a file. In the preview all rows are then checked again. */
  change(change: ImportFileChange): void;
  go(step: Step): void;
  look(fileName: string): void;
}

const WizardContext = createContext<WizardContextValue | null>(null);

export const WizardProvider = WizardContext.Provider;

/** The import around a part of the wizard. */
export function useWizard(): WizardContextValue {
  const wizard = use(WizardContext);
  if (!wizard) throw new Error('This is a part of the import wizard.');
  return wizard;
}
