import type { ModuleDef } from '../../records/module-def.ts';
import { pipelineHooks } from './pipeline.hooks.ts';
import { pipeline } from './pipeline.object.ts';
import { seedPipeline } from './seed-pipeline.ts';
import { stage } from './stage.object.ts';

export { stagesOf } from './stages.query.ts';
export type { Stage } from './stages.query.ts';

/** Pipelines and their stages. */
export const pipelines: ModuleDef = { name: 'pipelines', objects: [pipeline, stage], hooks: pipelineHooks, seed: seedPipeline };
