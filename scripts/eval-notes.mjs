import { fileURLToPath } from 'node:url';

// How much of labelled notes the mails made of them keep.
const root = fileURLToPath(new URL('..', import.meta.url));

async function loadVite() {
  try {
    return await import('vite');
  } catch {
    const { ensureDependencies } = await import('./setup.mjs');
    await ensureDependencies();
    return await import('vite');
  }
}

const { runnerImport } = await loadVite();
const { module } = await runnerImport('./scripts/eval-notes.ts', {
  configFile: false,
  logLevel: 'silent',
  root,
});
process.exitCode = await module.main(process.argv.slice(2));
