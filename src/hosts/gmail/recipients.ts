import type { Recipient } from '../../core/text/compose.ts';
import { findAll } from '../find.ts';
import { gmailSelectors as selectors } from './selectors.ts';

/** The people in the To row. It stays in the tree while Gmail shows a one-line summary in its place. */
export function gmailRecipients(root: HTMLElement): Recipient[] {
  const current = findAll(root, selectors.recipients).map((option) => {
    const address = option.dataset.hovercardId ?? '';
    const name = option.dataset.name ?? '';
    return { name: name === address ? '' : name, address: address || null };
  });
  return current.length > 0 ? current : findAll(root, selectors.classicRecipients).map(fromHeader);
}

/** `"Ana Roy" <ana@example.org>`, `Ana Roy <ana@…>` or a bare address. */
function fromHeader(input: HTMLElement): Recipient {
  const value = (input as HTMLInputElement).value.trim();
  const match = /^"?(.*?)"?\s*<([^>]+)>$/.exec(value);
  return match ? { name: match[1] ?? '', address: match[2] ?? null } : { name: '', address: value || null };
}
