import { z } from 'zod';
import { fileStore } from '../../kernel/files.ts';
import { defineJob } from '../../kernel/jobs.ts';
import { releaseFiles } from './planning/edit-import.ts';

const dayMs = 86_400_000;

/** Removes files that were stored and then belonged to no import: an upload was cut off between the two. */
export const sweepFiles = defineJob({
  name: 'imports.sweep-files',
  input: z.unknown(),
  schedule: '41 3 * * *',
  async run(ctx) {
    const old = await fileStore().storedBefore(ctx.workspaceId, new Date(ctx.now.getTime() - dayMs));
    await releaseFiles(ctx, old);
  },
});
