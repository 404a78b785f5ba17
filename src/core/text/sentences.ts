const abbreviations = new Set(
  (
    'mr mrs ms mx dr prof st jr sr vs etc approx dept no inc ltd co corp eg ie cf al ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri'
  ).split(' '),
);
/** Abbreviations that may just as well be the last word of a sentence. */
const mayClose = new Set('etc inc ltd co corp no mon wed fri'.split(' '));

const isLetter = (code: number): boolean =>
  (code > 64 && code < 91) || (code > 96 && code < 123) || code > 0xbf;
const isLower = (code: number): boolean => code > 96 && code < 123;

/** Does the run of full stops at `[start, end)` close a sentence? */
export function endsSentence(text: string, start: number, end: number): boolean {
  let next = end;
  while (next < text.length && '"\')]”’*_'.includes(text.charAt(next))) next++;
  const follower = text.charCodeAt(next);
  if (next < text.length && follower > 32) {
    // "interview.I loved": a full stop without its space, unlike "Node.js" or "v2.Next".
    return (
      next === end &&
      follower > 64 &&
      follower < 91 &&
      isLower(text.charCodeAt(start - 1)) &&
      isLower(text.charCodeAt(start - 2))
    );
  }
  if (end - start > 1) return true;
  let word = start;
  while (word > 0 && start - word < 8 && isLetter(text.charCodeAt(word - 1))) word--;
  if (start - word === 1 && text.charCodeAt(word) !== 73) {
    // An initial ("J. Okafor") or the last letter of "e.g.", "a.m.", "Ph.D.".
    const opener = text.charCodeAt(skipSpace(text, next));
    const leader = word === 0 ? 32 : text.charCodeAt(word - 1);
    const dotted = leader === 46;
    if (leader > 32 && !dotted && leader !== 40) return true;
    return !(isLetter(opener) && (!dotted || isLower(opener)));
  }
  const before = text.slice(word, start).toLowerCase();
  if (!abbreviations.has(before)) return true;
  if (!mayClose.has(before)) return next >= text.length;
  return !isLower(text.charCodeAt(skipSpace(text, next))) && !/\d/.test(text.charAt(skipSpace(text, next)));
}

function skipSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && text.charCodeAt(i) <= 32) i++;
  return i;
}

/** Is the line break at `at` only a wrapped line, so that the sentence goes on below it? */
export function wrapsOn(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isLetter(next) && !(next > 47 && next < 58)) return false;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  if (at - lineStart < 45) return false;
  return at - lineStart < 120;
}
