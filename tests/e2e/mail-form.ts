import type { Frame, Locator, Page } from 'playwright-core';

/** Who and what a mail is about, by the form's labels. */
export const facts = {
  Interviewer: 'Ana Roy',
  Company: 'Northwind',
  Role: 'Data Analyst',
  'Your name': 'Sam Doe',
} as const;

/** The mail in the form. */
export const mailOf = (form: Frame | Page): Locator => form.getByRole('textbox', { name: 'Email text' });

/** The live region of the notes. */
export const notesStatus = (form: Frame | Page): Locator =>
  form.getByRole('region', { name: 'Your notes' }).getByRole('status');

/** Whether the keyboard is there. */
export const hasFocus = (one: Locator): Promise<boolean> =>
  one.evaluate((element) => element === document.activeElement);
