import type { Phrase } from '../phrase.ts';

const against = /^I (?:did|do|have|had|can|could|am|was|ran|led|use|used|know) (?!not\b|never\b)/;
const isWhole = /^(?:clause|correction|sentence)$/;

/** Answers whose halves belong together as one sentence each, with the doer and the article they lack. */
export function asWholeAnswers(phrases: readonly Phrase[]): Phrase[] {
  const told: Phrase[] = [];
  for (const phrase of phrases.map(withOwn)) {
    const last = told.at(-1);
    const joined =
      last && isWhole.test(last.kind) && isWhole.test(phrase.kind) && together(last.text, phrase.text);
    if (last && joined) told[told.length - 1] = { ...last, text: joined };
    else told.push(phrase);
  }
  return told;
}

function together(before: string, text: string): string | undefined {
  // “my notice period is six weeks”, “not four as I told you”
  if (/^not (?!sure\b|having\b|that\b)/.test(text) && !/[;:]/.test(before)) return `${before}, ${text}`;
  if (!/^I said [^;:]+$/.test(before) || /\bbut\b/.test(before)) return undefined;
  if (/^I should have said /.test(text)) return `${before}, but ${text}`;
  // “I said no experience with solar pumps”, “I did install three”
  if (!against.test(text)) return undefined;
  const lacked = /^I said no (?=\p{L}+(?: (?:with|in|of|on|as) |$))/u.exec(before);
  return lacked ? `I said that I had no ${before.slice(lacked[0].length)}, but ${text}` : undefined;
}

function withOwn(phrase: Phrase): Phrase {
  if (!isWhole.test(phrase.kind)) return phrase;
  const text = phrase.text
    // “I said no problem, but have not done giants yet”
    .replace(/(?<=\bI said [^;:.]*, but )(?=(?:have|had|did|do|can|could|am|would) \p{L})/u, 'I ')
    // “you asked if I can drive the minibus: yes, have D1”
    .replace(/(?<=^you asked [^;:.]*)[:,] (yes|no), (?=(?:have|do|did|can|could|had|am) )/, '; $1, I ')
    .replace(
      /^(?=(?:most|least|largest|biggest|smallest|longest|highest|lowest|latest|best|worst) [^,]+? (?:is|was) )/i,
      'the ',
    )
    // “on the default rate figure, it was 2.3 percent”
    .replace(
      /^on ((?:my |the )(?!.*\b(?:questions?|answers?|one|point|test|topic|part)\b)(?:\p{L}+ ){0,3}(?:figure|number|rate|period|price|salary|size|count|share|total|age|budget|date)), it (?=(?:is|was) (?:about |only |actually )?[£$€]?(?:\d|one |two |three |four |five |six ))/u,
      '$1 ',
    )
    .replace(/^the Most\b|^the Largest\b/, (words) => words.toLowerCase());
  return text === phrase.text ? phrase : { ...phrase, text };
}
