import type { CDPSession, Page } from 'playwright-core';

/** What a page holds on to, all rubbish collected. */
export interface Holdings {
  heapBytes: number;
  nodes: number;
  listeners: number;
  /** Ranges in highlights of ours. */
  highlights: number;
  /** Frames of the form. */
  frames: number;
  /** Elements of ours in the page. */
  elements: number;
}

/** Counts it. */
export async function holdingsOf(page: Page, meter: CDPSession): Promise<Holdings> {
  // What the last compose left in queues and finalisers goes only with the second or third collection.
  for (let turn = 0; turn < 3; turn += 1) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await meter.send('HeapProfiler.collectGarbage');
  }
  const { metrics } = await meter.send('Performance.getMetrics');
  const metric = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  const seen = await page.evaluate(() => ({
    highlights: [...CSS.highlights]
      .filter(([name]) => name.startsWith('duly-noted-'))
      .reduce((sum, [, ranges]) => sum + ranges.size, 0),
    elements: document.querySelectorAll(
      'duly-noted-form, duly-noted-card, duly-noted-voice, duly-noted-notice, [data-room]',
    ).length,
  }));
  return {
    heapBytes: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    frames: page.frames().filter((frame) => frame.url().includes('/panel.html')).length,
    ...seen,
  };
}
