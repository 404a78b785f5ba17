import type { CDPSession, Page } from 'playwright-core';

/** A page with its meter switched on. */
export async function openMeter(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  // The thread's own time: what other programs take of the processor does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/**
 * Adds 10,000 nodes over twenty frames, as a mail list does while it scrolls, and takes them away again.
 * Answers the main thread's milliseconds.
 */
export async function timeNodes(page: Page, meter: CDPSession): Promise<number> {
  const before = await taskMs(meter);
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    const list = document.createElement('div');
    document.body.append(list);
    for (let batch = 0; batch < 20; batch += 1) {
      const rows = document.createDocumentFragment();
      for (let row = 0; row < 50; row += 1) {
        const line = document.createElement('div');
        line.className = 'row';
        for (let cell = 0; cell < 9; cell += 1) line.append(document.createElement('span'));
        rows.append(line);
      }
      list.append(rows);
      await frame();
    }
    await frame();
    list.remove();
    await frame();
  });
  return (await taskMs(meter)) - before;
}

async function taskMs(meter: CDPSession): Promise<number> {
  const { metrics } = await meter.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/**
 * Styles 10,000 new nodes with our one style rule switched on and off in turn, in the same page: that rule is all
 * that runs while no compose is open. Answers the difference in milliseconds, between the fastest of each:
 * the others say what the machine was busy with.
 */
export function timeStyling(page: Page, pairs: number): Promise<number> {
  return page.evaluate((turns) => {
    const ours = document.adoptedStyleSheets.find((sheet) =>
      [...sheet.cssRules].some(({ cssText }) => cssText.includes('duly-noted-appeared')),
    );
    if (!ours) throw new Error('the page holds no style sheet of ours');
    const time = (on: boolean): number => {
      ours.disabled = !on;
      const list = document.createElement('div');
      document.body.append(list);
      list.getBoundingClientRect();
      for (let row = 0; row < 1000; row += 1) {
        const line = document.createElement('div');
        line.className = 'row';
        for (let cell = 0; cell < 9; cell += 1) line.append(document.createElement('span'));
        list.append(line);
      }
      const start = performance.now();
      list.getBoundingClientRect();
      const end = performance.now();
      list.remove();
      return end - start;
    };
    const taken = { on: [] as number[], off: [] as number[] };
    for (let turn = 0; turn < turns; turn += 1) {
      // Neither always goes first.
      for (const on of turn % 2 === 0 ? [true, false] : [false, true])
        taken[on ? 'on' : 'off'].push(time(on));
    }
    return Math.min(...taken.on) - Math.min(...taken.off);
  }, pairs);
}
