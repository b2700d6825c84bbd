import type { ModuleDef } from '../../records/module-def.ts';
import { completeTask, reopenTask } from './complete-task.ts';
import { task } from './task.object.ts';

/** Tasks. */
export const tasks: ModuleDef = { name: 'tasks', objects: [task], actions: [completeTask, reopenTask] };
