import { z } from 'zod';
import { defineJob } from '../../../kernel/jobs.ts';
import { refreshStatistics } from '../../../kernel/statistics.ts';
import type { FilePlan } from '../checking/file-plan.ts';
import { linksPass, rowsPass, writeProgress } from './file-pass.ts';
import type { ImportRun, PlannedFile } from './import-run.ts';
import { expectAhead, guarded, maxAttempts, plannedFiles, takeOver, tell } from './import-run.ts';

/**
 * Writes an import's rows through the same pipeline as everybody else's, chunk by chunk, each committed together with
 * its position: whenever it is cut off it goes on from there, and ends with exactly the rows of the files.
 */
export const runImport = defineJob({
  name: 'imports.run',
  input: z.strictObject({ importId: z.uuid() }),
  as: 'member',
  maxAttempts,
  async run(ctx, { importId }, facts) {
    const run = await takeOver(ctx, importId, 'running', facts);
    if (run) await guarded(run, facts, 'failed', () => importAll(run));
  },
});

async function importAll(run: ImportRun): Promise<void> {
  const files = await plannedFiles(run.ctx, run.stored.id);
  const expected = await expectAhead(run, files);
  const progress = writeProgress(run.stored.rowsDone);
  for (const planned of files)
    if (planned.file.pass !== 'links' && planned.file.pass !== 'done') await rowsPass(run, planned, expected, progress);
  for (const { file, plan } of await plannedFiles(run.ctx, run.stored.id)) {
    if (file.pass === 'links') await linksPass(run, { file, plan: linksOnly(plan, files) });
  }
  await tell(run, { status: 'done', phase: null, message: null, finishedAt: new Date().toISOString() });
  await refreshStatistics(run.ctx);
}

/** A plan that finds rows' records again and sets only the links that may have had to wait. */
function linksOnly(plan: FilePlan, files: readonly PlannedFile[]): FilePlan {
  const at = files.findIndex((each) => each.plan.fileId === plan.fileId);
  const later = new Set(files.slice(at).map((each) => each.plan.object.def.name));
  const keyNames = new Set(plan.key.map((field) => field.name));
  return {
    ...plan,
    fields: new Map([...plan.fields].filter(([name]) => keyNames.has(name))),
    links: plan.links.filter((link) => later.has(link.object.def.name) || keyNames.has(link.target.field.name)),
    composed: [],
  };
}
