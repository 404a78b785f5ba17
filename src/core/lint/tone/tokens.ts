import { expand } from '../../text/contractions.ts';

/** Tokens that stand for kinds of words; the model knows them as it knows words. */
export const special = { name: '#name', number: '#number', unknown: '#unknown', emoji: '#emoji' } as const;

const word = /[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*|\d[\d.,:]*|[,.!?;:()-]|\p{Extended_Pictographic}/gu;
const datedNames = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december christmas easter'
  ).split(' '),
);

/** More words than any sentence has; what comes after is not read. */
const longest = 80;

/** The words and signs of one sentence, as the tone model reads them: small letters, contractions written out. */
export function tokensOf(sentence: string): string[] {
  const tokens: string[] = [];
  const text = sentence.length > 1000 ? sentence.slice(0, 1000) : sentence;
  let first = true;
  for (const [found] of text.matchAll(word)) {
    if (tokens.length >= longest) break;
    const code = found.charCodeAt(0);
    if (code > 47 && code < 58) tokens.push(special.number);
    else if (code < 64) tokens.push(found === '!' && tokens.at(-1) === '!' ? '!!' : found);
    else if (/^\p{Extended_Pictographic}/u.test(found)) tokens.push(special.emoji);
    else {
      pushWord(tokens, found, first);
      first = false;
    }
  }
  return tokens;
}

function pushWord(tokens: string[], written: string, first: boolean): void {
  const lower = written.toLowerCase().replace(/[’ʼ]/g, "'");
  const halves = lower.includes("'") || lower.length < 8 ? expand(lower) : null;
  if (halves) {
    const [base, second] = halves;
    tokens.push(isName(written, base, first) ? special.name : base);
    if (second !== '') tokens.push(second);
    return;
  }
  tokens.push(isName(written, lower, first) ? special.name : lower);
}

/** A capital inside a sentence, but for shouted words and days. */
function isName(written: string, lower: string, first: boolean): boolean {
  if (first || written.charAt(0) === lower.charAt(0) || lower === 'i') return false;
  if (written.length > 1 && written === written.toUpperCase()) return false;
  return !datedNames.has(lower);
}
