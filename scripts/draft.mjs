// The terminal door. Standard output belongs to the answers: whatever else has something to say uses standard error.
import { run } from './run.mjs';

process.exitCode = await run('draft');
