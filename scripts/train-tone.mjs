// Trains the tone model from the corpus and writes src/core/lint/tone/weights.ts.
import { run } from './run.mjs';

process.exitCode = await run('train-tone');
