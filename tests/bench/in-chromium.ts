import { join } from 'node:path';
import { launchPlain } from '../browser.ts';
import { cache, harperBinary, raceJob } from './job.ts';
import type { RaceResult } from './race.ts';

const site = 'https://bench.example/';

// Alone in its process, a page gets a clock of 5 µs and not of 100.
const headers = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** The race in a page of a plain Chromium, answered from the disk. */
export async function raceInChromium(rounds: number): Promise<{ version: string; result: RaceResult }> {
  const browser = await launchPlain();
  try {
    const page = await browser.newPage();
    await page.route(`${site}**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (name === '') return route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html>' });
      const path = name.endsWith('.wasm') ? harperBinary : join(cache, 'bench', name);
      const contentType = name.endsWith('.wasm') ? 'application/wasm' : 'text/javascript';
      return route.fulfill({ contentType, headers, path });
    });
    await page.goto(site);
    const job = raceJob(site, `${site}harper_wasm_bg.wasm`, rounds);
    // As text: what transforms this file for Node would rewrite an import inside a function.
    const result = await page.evaluate<RaceResult>(
      `import('${site}race.js').then(({ race }) => race(${JSON.stringify(job)}))`,
    );
    return { version: browser.version(), result };
  } finally {
    await browser.close();
  }
}
