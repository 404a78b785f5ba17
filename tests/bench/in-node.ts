import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { cache, harperBinary, raceJob } from './job.ts';
import type { RaceResult } from './race.ts';

/** The race in a Node process of its own, on the very bundles that the browser gets. */
export async function raceInNode(rounds: number): Promise<RaceResult> {
  const base = pathToFileURL(join(cache, 'bench/')).href;
  const job = raceJob(base, pathToFileURL(harperBinary).href, rounds);
  const script = `const { race } = await import(${JSON.stringify(`${base}race.js`)});
    console.log(JSON.stringify(await race(${JSON.stringify(job)})));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    maxBuffer: 1 << 24,
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as RaceResult;
}
