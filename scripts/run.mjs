// Runs one of the TypeScript scripts in this folder, on any Node the project takes.
import { ensureDependencies, root } from './setup.mjs';

/**
 * Sets up, then calls the script's `main` with the command's own words and the process's streams.
 * @param {string} name the script's file name, without its ending
 * @returns {Promise<number>} the exit code
 */
export async function run(name) {
  ensureDependencies();
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(`${root}scripts/${name}.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module.main(process.argv.slice(2), process);
}
