import type { Recipient } from '../../core/text/compose.ts';
import { findAll, findFirst } from '../find.ts';
import { outlookSelectors as selectors } from './selectors.ts';

const addressPattern = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+\.[^\s<>"'(),;:]+/;

/**
 * The people in the To field. Outlook has kept addresses out of its markup since 2022, so an address is often unknown;
 * guessing one from another mail on the page has put wrong people into mails before (mailvelope #421).
 */
export function outlookRecipients(root: HTMLElement): Recipient[] {
  const field = findFirst(root, selectors.to);
  return field ? pills(field).map(fromPill) : fromSummary(root);
}

/** The elements that hold one name each. Presence words stand beside the text container, so only that is read. */
function pills(field: HTMLElement): HTMLElement[] {
  const named = findAll(field, selectors.pillName);
  if (named.length > 0) return named;
  // Vintages without those classes: the field's editable holds one non-editable child a person.
  return [...field.querySelectorAll<HTMLElement>('[contenteditable] > [contenteditable]')];
}

function fromPill(pill: HTMLElement): Recipient {
  const text = (pill.textContent ?? '').replace(/\u200b/g, '').trim();
  const address = addressPattern.exec(text)?.[0] ?? addressNear(pill);
  const name = text
    .replace(/<[^>]*>/, '')
    .replace(/[;,]\s*$/, '')
    .trim();
  return { name: name === address ? '' : name, address };
}

function addressNear(pill: HTMLElement): string | null {
  for (let at: HTMLElement | null = pill, depth = 0; at && depth < 3; at = at.parentElement, depth += 1) {
    for (const { name, value } of at.attributes) {
      if (name !== 'title' && name !== 'aria-label' && !name.startsWith('data-')) continue;
      const found = addressPattern.exec(value)?.[0];
      if (found) return found;
    }
  }
  return null;
}

/** A reply shows one read-only line until focus goes in: a localised word, a colon, names parted by semicolons. */
function fromSummary(root: HTMLElement): Recipient[] {
  const summary = [...root.querySelectorAll<HTMLElement>('div[tabindex]:not([role])')].find(
    (candidate) => candidate.previousElementSibling && !candidate.isContentEditable,
  );
  const names = /[:\uff1a]\s*(.+)$/s.exec(summary?.textContent ?? '')?.[1] ?? '';
  return names
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => {
      const address = addressPattern.exec(name)?.[0] ?? null;
      return { name: name === address ? '' : name.replace(/<[^>]*>/, '').trim(), address };
    });
}
