import type { Recipient } from '../../core/text/compose.ts';
import { findAll } from '../find.ts';
import { gmailSelectors as selectors } from './selectors.ts';

/** The people in the To row. It stays in the tree while Gmail shows a one-line summary in its place. */
export function gmailRecipients(root: HTMLElement): Recipient[] {
  const current = findAll(root, selectors.recipients).map(({ dataset }) =>
    recipient(dataset.name, dataset.hovercardId),
  );
  if (current.length > 0) return current;
  const classic = findAll(root, selectors.classicRecipients).map(fromHeader);
  if (classic.length > 0) return classic;
  return findAll(root, selectors.summary).map((element) =>
    recipient(element.textContent, element.getAttribute('email')),
  );
}

/** `"Ana Roy" <ana@example.org>`, `Ana Roy <ana@…>` or a bare address. */
function fromHeader(input: HTMLElement): Recipient {
  const value = (input as HTMLInputElement).value.trim();
  const match = /^"?(.*?)"?\s*<([^>]+)>$/.exec(value);
  return match ? recipient(match[1], match[2]) : recipient('', value);
}

/** A name that is the address again is none. */
function recipient(name: string | null | undefined, address: string | null | undefined): Recipient {
  return { name: name && name !== address ? name : '', address: address || null };
}
