import { isKnown } from './sure-point.ts';

/** Points kept in their writer's words behind a frame's colon: one in a sentence, several as a list under its words. */
export function keptPoints(frame: string, items: readonly string[], asList: boolean): string {
  const [before = ''] = frame.split('{}');
  if (asList && isListed(items)) {
    const lines = items.map((item) => `- ${capitalised(ended(item, ''))}`);
    return [before.trim(), ...lines].join('\n');
  }
  // “references: Dr Amsel” has its own colon.
  const [only = ''] = items;
  if (items.length === 1 && /^\S+(?: \S+)?: /.test(only)) return ended(capitalised(only), '.');
  return ended(
    `${before}${items.map((item) => ended(item, '').replace(/(?<=\p{L}): /gu, ' – ')).join('; ')}`,
    '.',
  );
}

/** Whether a text ends in a list, so that what follows begins a paragraph of its own. */
export function endsInList(text: string): boolean {
  return /(?:^|\n)- [^\n]*$/.test(text);
}

/** Sentences and lists as one text. */
export function joinedWithLists(sentences: readonly string[]): string {
  return sentences.reduce((text, sentence) => {
    if (text === '') return sentence;
    return `${text}${endsInList(text) ? '\n\n' : ' '}${sentence}`;
  }, '');
}

// Two short points need no list.
function isListed(items: readonly string[]): boolean {
  return items.length > 2 || (items.length > 1 && items.join('').length > 50);
}

function ended(text: string, mark: string): string {
  return text.replace(/[\s.;:,]+$/, '') + (/[?!]$/.test(text) ? '' : mark);
}

function capitalised(text: string): string {
  const word = /^[^\s]+/.exec(text)?.[0] ?? '';
  // “iOS”, “p99” and links keep their own spelling even in front.
  if (/^\p{Ll}+[\p{Lu}\d]/u.test(word) || /[/@]|\.\p{L}/u.test(word) || isCode(word)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// “ss and duplex”: a short word no list knows may be somebody's initials.
function isCode(word: string): boolean {
  return /^[^aeiouy\P{Ll}]{1,3}$/u.test(word) && !isKnown(word);
}
