import type { Recipient } from '../text/compose.ts';

/** Mailboxes that are nobody's name. */
const sharedMailbox =
  /^(?:no-?reply|do-?not-?reply|careers?|jobs?|hr|people|talent|recruit\w*|hiring|hello|hi|info|contact|team|office|support|admin|mail|apply|applications?|interviews?|notifications?)\b/i;

/** The interviewer's name as one recipient of the mail shows it, or an empty string. */
export function guessInterviewer({ name, address }: Recipient): string {
  const shown = cleaned(name);
  if (shown !== '' && !shown.includes('@')) return sharedMailbox.test(shown) ? '' : shown;
  return fromLocalPart(address ?? shown);
}

function cleaned(name: string): string {
  const plain = name
    .replace(/["“”]|^'|'$/g, '')
    .replace(/\s*[([{<].*$/, '')
    .replace(/\s+(?:via|from|at|@|\|)\s.*$|\s+[-–—]\s.*$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const parts = plain.split(/,\s*/);
  const [family, given, ...more] = parts;
  // "Roy, Ana" is one person; "Ana Roy, PhD" has a degree behind the comma.
  if (!family || !given || more.length > 0) return parts[0]?.trim() ?? '';
  return isDegree(given) ? family : `${given} ${family}`;
}

function isDegree(word: string): boolean {
  return /^(?:ph\.?d|m\.?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|j\.?d|esq|jr|sr|ii|iii|cpa|pmp|rn|dds|pe)\.?$/i.test(
    word,
  );
}

function fromLocalPart(address: string): string {
  const local = (address.split('@')[0] ?? '').replace(/\+.*$/, '');
  if (sharedMailbox.test(local)) return '';
  const parts = local.split(/[._-]+/).filter((part) => part !== '');
  // "aroy" could be any name; only a local part with two written-out names says who it is.
  if (parts.length < 2 || parts.some((part) => !/^\p{L}{2,}$/u.test(part))) return '';
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()).join(' ');
}
