import type { Page } from 'playwright-core';
import { openMeter, timeNodes } from '../tests/bench/extension/nodes.ts';
import { summarise } from '../tests/bench/measure.ts';
import { figures, plainText } from '../tests/bench/tables.ts';
import { launchPlain, launchWithExtension } from '../tests/browser.ts';
import { serveDoubles } from '../tests/doubles/serve.ts';
import { work } from '../tests/soak/composes.ts';
import { type Holdings, holdingsOf } from '../tests/soak/holdings.ts';
import { startScrolling, stopScrolling } from '../tests/soak/scrolling.ts';

const nodesPerSecond = 10_000;
const warm = 20;
const meterRounds = 15;

/** What one page went through. */
interface Worn {
  start: Holdings;
  middle: Holdings;
  end: Holdings;
  /** Main-thread milliseconds for 10,000 nodes that come and go, before and after all composes. */
  ms: { before: number; after: number };
  nodes: number;
}

const doubles = ['gmail', 'outlook'] as const;

/** Opens `composes` (200) mails in one page of each double, or of the one named, with us and without; prints what that left. */
export async function main([count = '200', only]: readonly string[]): Promise<number> {
  const composes = Number(count);
  if (!(composes > 2 * warm)) {
    console.error(`“${count}” composes are too few to tell: more than ${2 * warm}, please.`);
    return 1;
  }
  console.log(
    `${composes} composes in one page, a list of ${nodesPerSecond} node changes a second beside them.\n`,
  );
  for (const mail of doubles) {
    if (only && only !== mail) continue;
    const worn = { ours: await wear(mail, composes, true), plain: await wear(mail, composes, false) };
    console.log(table(mail, composes, worn.ours, worn.plain));
  }
  return 0;
}

async function wear(mail: 'gmail' | 'outlook', composes: number, ours: boolean): Promise<Worn> {
  console.error(`${mail}, ${ours ? 'with' : 'without'} us …`);
  const extension = ours ? await launchWithExtension() : null;
  const plain = ours ? null : await launchPlain();
  const context = extension?.context ?? (await plain?.newContext({ viewport: { width: 1440, height: 900 } }));
  if (!context) throw new Error('no browser');
  try {
    const sites = await serveDoubles(context);
    const page = await context.newPage();
    // A page that is busy for so long may keep one waiting.
    page.setDefaultTimeout(60_000);
    await page.goto(sites[mail].address());
    await page.waitForFunction(() => window.double !== undefined);
    const meter = await openMeter(page);
    const time = async (): Promise<number> => {
      const rounds: number[] = [];
      for (let round = -3; round < meterRounds; round += 1) {
        const ms = await timeNodes(page, meter);
        if (round >= 0) rounds.push(ms);
      }
      return summarise(rounds).median;
    };
    const before = await time();
    let nodes = 0;
    const wearOn = async (from: number, to: number): Promise<Holdings> => {
      await startScrolling(page, nodesPerSecond);
      await work(page, from, to, ours);
      nodes += await stopScrolling(page);
      await settle(page);
      return holdingsOf(page, meter);
    };
    const start = await wearOn(0, warm);
    const middle = await wearOn(warm, Math.floor(composes / 2));
    const end = await wearOn(Math.floor(composes / 2), composes);
    return { start, middle, end, ms: { before, after: await time() }, nodes };
  } finally {
    await extension?.close();
    await plain?.close();
  }
}

/** Two frames, for what waits for one. */
function settle(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

function table(mail: string, composes: number, ours: Worn, plain: Worn): string {
  const counts: Array<[string, keyof Holdings]> = [
    ['DOM nodes', 'nodes'],
    ['event listeners', 'listeners'],
    ['our highlighted ranges', 'highlights'],
    ['our frames', 'frames'],
    ['our elements', 'elements'],
  ];
  const mb = (bytes: number): string => `${figures(bytes / 1e6)} MB`;
  const ms = (value: number): string => `${figures(value)} ms`;
  const half = Math.floor(composes / 2);
  return plainText({
    title: mail,
    head: ['', `with us, ${warm}`, `${half}`, `${composes}`, `without, ${warm}`, `${half}`, `${composes}`],
    rows: [
      ...counts.map(([title, name]) => [
        title,
        ...[ours, plain].flatMap(({ start, middle, end }) =>
          [start, middle, end].map((held) => String(held[name])),
        ),
      ]),
      [
        'JavaScript heap',
        ...[ours, plain].flatMap(({ start, middle, end }) =>
          [start, middle, end].map((held) => mb(held.heapBytes)),
        ),
      ],
      [
        'main thread for 10,000 nodes',
        ...[ours, plain].flatMap(({ ms: { before, after } }) => [ms(before), '', ms(after)]),
      ],
    ],
    notes: [
      `${ours.nodes} nodes came and went beside the composes with us, ${plain.nodes} without.`,
      'The form has a process of its own, which ends with its compose; the page’s figures are without it.',
    ],
  });
}
