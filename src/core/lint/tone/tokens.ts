import { bareContractions, expand } from '../../text/contractions.ts';

const word = /[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*|\d[\d.,:]*|[,.!?;:()-]|\p{Extended_Pictographic}/gu;
const dated = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december christmas easter'
  ).split(' '),
);

const bare = new Set(bareContractions);

/** More words than any sentence has; what comes after is not read. */
const longest = 80;

/**
 * The words and signs of one sentence, as the tone model reads them: small letters, contractions written out;
 * names, numbers and emoji each stand as one kind of word.
 */
export function tokensOf(sentence: string): string[] {
  const tokens: string[] = [];
  const text = sentence.length > 1000 ? sentence.slice(0, 1000) : sentence;
  let first = true;
  for (const [found] of text.matchAll(word)) {
    if (tokens.length >= longest) break;
    const code = found.charCodeAt(0);
    if (code > 47 && code < 58) tokens.push('#number');
    else if (code < 64) tokens.push(found === '!' && tokens.at(-1) === '!' ? '!!' : found);
    else if (code > 0x2000 && !/^\p{L}/u.test(found)) tokens.push('#emoji');
    else {
      pushWord(tokens, found, first);
      first = false;
    }
  }
  return tokens;
}

function pushWord(tokens: string[], written: string, first: boolean): void {
  const lower = written.toLowerCase();
  const apostrophe = /['’ʼ]/.test(lower);
  const halves = apostrophe || bare.has(lower) ? expand(lower.replace(/[’ʼ]/g, "'")) : null;
  const base = halves ? halves[0] : lower;
  tokens.push(isName(written, lower, base, first) ? '#name' : base);
  if (halves && halves[1] !== '') tokens.push(halves[1]);
}

/** A capital inside a sentence, but for shouted words and days. */
function isName(written: string, lower: string, base: string, first: boolean): boolean {
  if (first || written.charCodeAt(0) === lower.charCodeAt(0) || base === 'i') return false;
  return !(written.length > 1 && written === written.toUpperCase()) && !dated.has(base);
}
