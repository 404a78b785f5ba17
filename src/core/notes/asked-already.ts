import type { Phrase } from './phrase.ts';

const asksTiming =
  /news on timing|timing for the next step|where (?:my application|things) stand|what the next step will be/;
const asksStatus = /where (?:my application|things) stand/;
const status =
  /^(?:about )?(?:(?:the |my )?status(?: of (?:my application|things))?|where (?:things|we|you|I|my application) (?:stand|are)(?: at)?|what the status is|where it (?:is|stands)(?: at)?|what is happening|how (?:things|it) (?:are|is) going|what the next step is)$/i;
const news =
  /^(?:(?:whether|if) )?(?:there (?:is|are) |is there |are there |have you |you have )?(?:any |some )(?:news|update|updates|word|feedback|decision)(?: (?:yet|so far|for me|on (?:it|this)|about (?:it|this)))*$/i;
const timing =
  /\b(?:decide|decided|decision|hear (?:back|from)|get to hear|know|news|still (?:looking|open|hiring|searching)|how long|timeline)\b/i;

/**
 * What comes next, without what the letter around it asks already; a question about the same thing is told as a wish
 * to know, so that two questions do not follow each other.
 */
export function withoutAsked(phrases: readonly Phrase[], around: string): Phrase[] {
  const text = around.toLowerCase();
  return phrases.map(withoutTwoWays).flatMap((phrase): Phrase[] => {
    if (
      /what you think/.test(text) &&
      /^(?:please )?(?:tell me|let me know|what) (?:what )?(?:do )?you think(?: of it| about it)?$/i.test(
        phrase.text,
      )
    )
      return [];
    if (phrase.kind === 'sentence' && asksStatus.test(text))
      return [
        {
          ...phrase,
          text: phrase.text.replace(
            /[;,] (?:and |so )?where (?:are|do) (?:things|we)(?: stand)?(?: now)?\?$/,
            '',
          ),
        },
      ];
    if (!asksTiming.test(text) || !/^(?:question|ask|points|loose|topic)$/.test(phrase.kind)) return [phrase];
    const asked = phrase.kind === 'question' && phrase.indirect !== '' ? phrase.indirect : phrase.text;
    if (news.test(asked) || (asksStatus.test(text) && status.test(asked))) return [];
    return phrase.kind === 'question' && phrase.indirect !== '' && timing.test(asked)
      ? [{ kind: 'ask', text: phrase.indirect }]
      : [phrase];
  });
}

// “whether the post is open or have you filled it”: what asks in two ways stays as it was put.
function withoutTwoWays(phrase: Phrase): Phrase {
  return phrase.kind === 'question' && phrase.whole && twoWays.test(phrase.indirect)
    ? { ...phrase, indirect: '' }
    : phrase;
}

const twoWays =
  /^whether .* or (?:is|are|was|has|have|do|does|did|will|would|can|could|should|shall) (?:I|you|it|that|this|they|we|he|she|there|the|my|your)\b/;

/** The pieces without those that say word for word what one before them said. */
export function withoutTwins(phrases: readonly Phrase[]): Phrase[] {
  const seen = new Set<string>();
  return phrases.filter(({ kind, text }) => {
    const key = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (kind === 'find' || !seen.has(key)) {
      seen.add(key);
      return true;
    }
    return false;
  });
}
