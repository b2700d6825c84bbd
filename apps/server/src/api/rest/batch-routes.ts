import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { notFound } from '../../kernel/errors.ts';
import { isId } from '../../kernel/ids.ts';
import { batchSummary } from '../../records/batches.ts';
import { undoBatch } from '../../records/undo.ts';
import { contextOf } from './session.ts';

/** Routes of batches: what one act changed, and taking it back. */
export function batchRoutes(api: FastifyInstance): void {
  api.get('/batches/:id', async (request) => batchSummary(contextOf(request), batchIdOf(request.params)));
  api.post('/batches/:id/undo', async (request) => undoBatch(contextOf(request), batchIdOf(request.params)));
}

function batchIdOf(params: unknown): string {
  const { id } = z.object({ id: z.string() }).parse(params);
  if (!isId(id)) throw notFound('change to undo');
  return id;
}
