import type { Page } from 'playwright-core';
import { panelFrame } from '../browser.ts';

const facts = {
  Company: 'Northwind',
  Role: 'Data Analyst',
  'Your name': 'Sam Doe',
  'Something specific you talked about': 'the churn dashboard',
};

/** About as much as our form writes, for the page without us. */
const mail =
  'Dear Ana Roy,\n\nThank you for your time. I enjoyed the churn dashboard.\n\nKind regards,\nSam Doe';

/**
 * Opens composes one after the other; each is filled, edited, undone, then sent or thrown away.
 * With our form where `ours`, by typing where the extension is not there.
 */
export async function work(page: Page, from: number, to: number, ours: boolean): Promise<void> {
  for (let turn = from; turn < to; turn += 1) await one(page, turn, ours);
}

async function one(page: Page, turn: number, ours: boolean): Promise<void> {
  const key = await page.evaluate(() =>
    window.double.openCompose({
      kind: 'new',
      to: [{ name: 'Ana Roy', address: 'ana.roy@northwind.example' }],
    }),
  );
  const parts = await page.evaluate((own) => window.double.parts(own), key);
  const body = page.locator(parts.body);
  if (ours) {
    await page.locator(`${parts.root} [data-room]`).click();
    const form = await panelFrame(page);
    // Filled in once, remembered for the others.
    for (const [label, value] of turn === 0 ? Object.entries(facts) : []) {
      await form.getByLabel(label, { exact: true }).fill(value);
    }
    await form.getByLabel('Why you fit').fill(`built ${turn} churn models`);
    await form.getByRole('button', { name: 'Insert', exact: true }).click();
  } else {
    await body.click({ position: { x: 40, y: 12 } });
    await page.keyboard.insertText(mail);
  }
  const handle = await body.elementHandle();
  await page.waitForFunction(
    (element) =>
      element?.textContent?.includes('churn') && (document.activeElement === element || !element.isConnected),
    handle,
  );
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  await page.keyboard.type(' Answer ASAP.');
  if (ours) {
    await page.waitForFunction(() =>
      [...CSS.highlights].some(
        ([name, ranges]) =>
          name.startsWith('duly-noted-') && [...ranges].some((range) => String(range).includes('ASAP')),
      ),
    );
  }
  await page.keyboard.press('Control+z');
  await page.waitForFunction((element) => !element?.textContent?.includes('ASAP.'), handle);
  await handle?.dispose();
  await page.locator(turn % 2 === 0 ? parts.send : parts.discard).click();
  await page.waitForFunction(
    (selector) =>
      document.querySelector(selector) === null && document.querySelector('duly-noted-form') === null,
    parts.body,
  );
}
