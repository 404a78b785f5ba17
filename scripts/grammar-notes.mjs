// What a grammar checker finds in the mails made of the tuning notes, and the notes themselves do not have.
import { ensureApart, ensureDependencies, root } from './setup.mjs';

ensureDependencies();
ensureApart('tests/bench/rivals', 'the grammar checker');

const folder = new URL('../tests/bench/rivals/node_modules/harper.js/dist/', import.meta.url);
const { LocalLinter } = await import(new URL('index.js', folder).href);
const { binaryInlined } = await import(new URL('binaryInlined.js', folder).href);
const checker = new LocalLinter({ binary: binaryInlined });
await checker.setup();

const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${root}scripts/grammar-notes.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
});
process.exit(await module.report(checker, process.argv.slice(2)));
