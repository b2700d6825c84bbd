#!/usr/bin/env node
// Starts the command line on the Node.js it needs: this one if it is new enough, else the one npm brought.
import * as modules from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode, isNewEnough, runProgram } from './runtime.mjs';

const file = fileURLToPath(import.meta.url);
const root = join(dirname(file), '../../..');

if (isNewEnough(process.versions.node)) {
  // Preparing hundreds of modules again takes longer than all the rest of a start.
  modules.enableCompileCache(join(root, 'node_modules/.cache/node-compile'));
  // The cache is written at a normal end; a server may be killed first.
  setTimeout(() => modules.flushCompileCache(), 5_000).unref();
  const { runCommandLine } = await import('../src/app/cli.ts');
  await runCommandLine(process.argv.slice(2));
} else {
  process.exitCode = await runProgram(findNode(root), [file, ...process.argv.slice(2)]);
}
