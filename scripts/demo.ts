import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { launchWithExtension } from '../tests/browser.ts';
import { serveDoubles } from '../tests/doubles/serve.ts';
import { axClick, axFind } from '../tests/e2e/ax.ts';
import {
  type Desk,
  type FieldName,
  fillForm,
  followUp,
  formReady,
  goToFinding,
  type MailName,
  openDesk,
  openForm,
} from '../tests/e2e/person.ts';
import { root } from './setup.mjs';

/** A real-looking afternoon: what a person would know and jot down in the lift. */
const interview: Partial<Record<FieldName, string>> = {
  Interviewer: 'Ana Roy',
  Company: 'Northwind',
  Role: 'Data Analyst',
  'Your name': 'Sam Doe',
  'Interview date': yesterday(),
  'Something specific you talked about': 'churn dashboard, she’s worried abt the numbers lagging a week',
  'Why you fit': 'cut reporting lag from 9 days to 1 at Contoso',
  'Next step': 'sample report by Friday',
};

const folder = join(root, 'demo');

/**
 * The main job without a screen: on the practice page, on Gmail's and on Outlook's stand-in, as a person would do it.
 * Prints each mail with its warnings and leaves screenshots in `demo/`. Resolves to the exit code.
 */
export async function main(): Promise<number> {
  mkdirSync(folder, { recursive: true });
  console.log('No screen here, so Duly Noted walks its main job in a browser of its own.\n');
  const browser = await launchWithExtension();
  try {
    await practise(browser.welcome);
    const sites = await serveDoubles(browser.context);
    for (const [mail, title] of [
      ['gmail', 'Gmail'],
      ['outlook', 'Outlook'],
    ] as Array<[MailName, string]>) {
      await browser.forget();
      say(`${title}: opening a new mail (a stand-in page under the true host name)`);
      const desk = await openDesk(browser, sites, mail);
      const form = await openForm(desk.page);
      await write(desk.page, form, mail);
      const done = desk.body.getByText('Sam Doe').first();
      await form.getByRole('button', { name: 'Insert', exact: true }).click();
      await done.waitFor();
      await shoot(desk.page, `${mail}-inserted`);
      print(await desk.saved());
      await review(desk, mail);
      say(`${title}: mended from the card; one Ctrl+Z takes that back`);
      await desk.page.keyboard.press('Control+z');
      await desk.page.close();
    }
    if (sites.strays.length > 0) throw new Error(`asked the network for ${sites.strays.join(', ')}`);
    console.log('No request left this machine; nothing was sent.');
    console.log(`Screenshots: ${relative(process.cwd(), folder) || '.'}/`);
    return 0;
  } catch (error) {
    console.error(error);
    return 1;
  } finally {
    await browser.close();
  }
}

async function practise(page: Page): Promise<void> {
  say('Welcome page: the practice compose');
  await shoot(page, 'welcome');
  await page.locator('[data-room]').scrollIntoViewIfNeeded();
  await axClick(page, 'button', followUp);
  const form = await formReady(page);
  await write(page, form, 'practice');
  await form.getByRole('button', { name: 'Insert', exact: true }).click();
  await page.locator('[data-practice="body"]').getByText('Sam Doe').first().waitFor();
  await shoot(page, 'practice-inserted');
}

/** Fills the form in and says what it warns of on the way. */
async function write(page: Page, form: Frame, name: string): Promise<void> {
  await shoot(page, `${name}-form-empty`);
  await printFindings(form, 'before the notes');
  await fillForm(form, interview);
  await shoot(page, `${name}-form`);
  await printFindings(form, 'with the notes');
}

/** A hasty sentence in the finished mail, underlined, and mended from its card. */
async function review(desk: Desk, name: string): Promise<void> {
  const { page, body } = desk;
  say('a hasty sentence typed into the mail, underlined there');
  const paragraph = await body.getByText('glad to send it').last().boundingBox();
  if (!paragraph) throw new Error('the mail is not on the screen');
  await page.mouse.click(paragraph.x + paragraph.width - 4, paragraph.y + paragraph.height - 4);
  await page.keyboard.press('End');
  await page.keyboard.type(' Please answer ASAP.');
  await goToFinding(desk, 'ASAP');
  const card = await axFind(page, 'dialog', 'Leave the clock to them');
  await shoot(page, `${name}-review`);
  console.log(`    the card says: ${card.name}`);
  await page.keyboard.press('Enter');
}

async function printFindings(form: Frame, when: string): Promise<void> {
  const titles = await form.locator('.finding-list .finding-words').allInnerTexts();
  console.log(titles.length === 0 ? `    ${when}: nothing to mend` : `    ${when}, to look at:`);
  for (const title of titles) console.log(`      · ${title.replace(/\s+/g, ' ')}`);
}

function print(mail: { subject: string; text: string } | null): void {
  if (!mail) throw new Error('the mail page has saved nothing');
  console.log(`\n    Subject: ${mail.subject}\n`);
  console.log(mail.text.replace(/^/gm, '    '), '\n');
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

function say(line: string): void {
  console.log(`→ ${line}`);
}

/** Whoever runs this on any day has just been interviewed: a mail written later would be told so. */
function yesterday(): string {
  const day = new Date();
  day.setDate(day.getDate() - 1);
  return day.toLocaleDateString('en-CA');
}
