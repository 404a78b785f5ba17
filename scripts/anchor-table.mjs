// Measures on the doubles what still works when a mail page loses an anchor, and writes it into src/hosts/README.md.
import { run } from './run.mjs';

process.exitCode = await run('anchor-table');
