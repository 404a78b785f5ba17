// How much of labelled notes the mails made of them keep.
import { run } from './run.mjs';

process.exitCode = await run('eval-notes');
