#!/usr/bin/env node
import { nodeSurroundings } from './surroundings.ts';

const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2), nodeSurroundings());
