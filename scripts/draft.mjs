import { fileURLToPath } from 'node:url';

// The terminal door. Standard output belongs to the answers: whatever else has something to say uses standard error.
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
const { module } = await runnerImport('./scripts/draft.ts', { configFile: false, logLevel: 'silent', root });
process.exitCode = await module.main(process.argv.slice(2), process);
