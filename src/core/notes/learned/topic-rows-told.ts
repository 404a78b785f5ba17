import { joinItems } from '../phrase.ts';

/**
 * A row of topics that the editor hung together by a “with” of its own, told as a row: three things a note set apart by the
 * same mark are three topics, and the third is no part of the second.
 */
export function rowTold(text: string, note: string): string {
  if (/\b(?:with|w)\b|[(:]/.test(note)) return text;
  const [, all = '', next = '', last = ''] = withTwo.exec(text) ?? [];
  if (all !== '') return joinItems([all, next, last]);
  const [, one = '', other = '', third = ''] = twoWith.exec(text) ?? [];
  return one !== '' && !/\band\b|[&+]/.test(note) ? joinItems([one, other, third]) : text;
}

const told = '(?:you told me about |we talked about |thank you for |I enjoyed )?';
const pointing = "(?:the|your|our|\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)?'s|(?:how|why|what))";

// “the tour of the wet lab, with the new tanks and Dr Kanda's work”, “the rescue in fog, with landing limits and why …”
const withTwo = new RegExp(
  `^(${told}[^,;:()]+), with ((?!an? |no |only |\\d)[^,;:()]+?) and (${pointing} (?!.* and )[^,;:()]+)$`,
  'u',
);
// “meeting the team and the three-legged greyhound, with the in-house lab”
const twoWith = new RegExp(
  `^(${told}[^,;:()]+) and (${pointing} [^,;:()]+), with (${pointing} [^,;:()]+)$`,
  'u',
);
