// Trains the editor of notes from the corpus and writes src/core/notes/learned/weights.ts.
import { run } from './run.mjs';

process.exitCode = await run('train-notes');
