// What a grammar checker finds in the mails made of the tuning notes, and the notes themselves do not have.
import { run } from './run.mjs';
import { ensureApart, ensureDependencies } from './setup.mjs';

ensureDependencies();
ensureApart('tests/bench/rivals', 'the grammar checker');
process.exit(await run('grammar-notes'));
