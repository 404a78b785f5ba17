import { fileURLToPath } from 'node:url';

// Writes src/core/lint/rules/README.md from the rules.
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
const { module } = await runnerImport('./scripts/rule-docs.ts', {
  configFile: false,
  logLevel: 'silent',
  root,
});
process.exitCode = await module.main(process.argv.slice(2));
