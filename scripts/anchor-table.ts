import { readFileSync, writeFileSync } from 'node:fs';
import { launchPlain } from '../tests/browser.ts';
import { anchorHosts, anchorTable, marksFor, measureAnchors } from '../tests/hosts/anchors/table.ts';

const page = new URL('../src/hosts/README.md', import.meta.url);

/** Writes the tables between their marks. Fails, and writes nothing, when anything broke. */
export async function main(): Promise<number> {
  const browser = await launchPlain();
  let text = readFileSync(page, 'utf8');
  let good = true;
  for (const host of anchorHosts) {
    const measured = await measureAnchors(browser, host);
    for (const { part, lost, outcome } of measured.rows) {
      for (const said of outcome.broken) console.error(`${host}, ${part}, ${lost}: ${said}`);
      if (outcome.broken.length > 0) good = false;
    }
    const [start, end] = marksFor(host);
    const before = text.slice(0, text.indexOf(start) + start.length);
    text = `${before}\n\n${anchorTable(measured)}\n\n${text.slice(text.indexOf(end))}`;
  }
  await browser.close();
  writeFileSync(page, text);
  return good ? 0 : 1;
}
