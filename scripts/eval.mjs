// How right the linter is on labelled mails.
import { run } from './run.mjs';

process.exitCode = await run('eval');
