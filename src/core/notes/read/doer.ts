import type { NoteSlot } from '../../text/draft.ts';
import { adverbs } from '../lexicon/grammar-words.ts';
import { verbReading } from '../lexicon/verbs.ts';
import { lowerAt, type Token, textOf, wordToken } from '../tokens.ts';
import { isBePassive } from './deeds.ts';
import { isClause } from './whole-clause.ts';

/** The words with the doer they lack. */
export function withDoer(tokens: readonly Token[], part: 'deed' | 'state', slot: NoteSlot): Token[] {
  if (part === 'state') {
    const isLasting = /\b(?:for (?:\S+ ){1,2}(?:years?|months|weeks)|since \S+)$/.test(textOf(tokens));
    const be = slot === 'specific' || slot === 'clarify' ? 'was' : 'am';
    if (slot === 'value' && isLasting)
      return [wordToken('I'), wordToken('have'), wordToken('been'), ...tokens];
    const degree = lowerAt(tokens, 0) === 'bit' ? [wordToken('a')] : [];
    return [
      wordToken('I'),
      wordToken(be),
      ...degree,
      ...tokens.map((token, at) => (at === 0 ? { ...token, text: token.lower } : token)),
    ];
  }
  // “shown round by the foreman”
  if (isBePassive(lowerAt(tokens, 0))) return [wordToken('I'), wordToken('was'), ...tokens];
  const doer = doerOf(tokens, slot);
  if (lowerAt(tokens, 0) === 'been') return [wordToken(doer), wordToken('have'), ...tokens];
  return [wordToken(doer), ...tokens.map((token, at) => agreeing(token, at, doer))];
}

// “was shown”, “were shown” with the one left out.
function agreeing(token: Token, at: number, doer: 'I' | 'you' | 'we'): Token {
  if (at > 0) return token;
  if (doer !== 'I' && token.lower === 'was') return wordToken('were');
  if (doer === 'I' && token.lower === 'were') return wordToken('was');
  return token.text === token.lower ? token : { ...token, text: token.lower };
}

const ofTheFirm =
  /^(?:rebuild|migrate|launch|grow|found|switch|hire|fire|close|open|join|buy|raise|lose|win|merge|expand|double|triple|invest|automate|replace|scrap|restructure|relocate|modernise|modernize|renovate|acquire|study|retire|ship|rewrite)$/;
const telling =
  /^(?:show|tell|explain|mention|say|ask|offer|describe|promise|admit|invite|let|give|walk|teach|warn|recommend|suggest|advise|introduce|remind|send|lend|take|drive|bring)$/;
/** “had a thought on the way home”: nobody tells that of somebody else. */
export const ownThought =
  /^(?:had (?:an? )?(?:new |other )?(?:thought|idea|think)|thought (?:more )?about|wondered)\b/i;
const toMe =
  /^(?:give|show|tell|ask|walk|teach|take|drive|send|lend|bring|let|offer|warn|invite|remind|introduce|advise)$/;

const theirs =
  /\bpromised (?:me\b|(?:an?|the|some|more)? ?(?:quick |final |written )?(?:feedback|answer|reply|decision|news|contract|offer|rota|call|word)\b|to (?:let|call|ring|write|get back|keep|tell|decide|be in touch|give) (?:me|back|in|by)?)/i;

/** Who did what a note tells without saying who. */
export function doerOf(tokens: readonly Token[], slot: NoteSlot): 'I' | 'you' | 'we' {
  let at = 0;
  while (adverbs.has(lowerAt(tokens, at))) at++;
  const base = verbReading(lowerAt(tokens, at))?.base ?? '';
  const next = lowerAt(tokens, at + 1);
  if (slot === 'specific' && ofTheFirm.test(base)) return 'you';
  // “want it scanned by summer”: who does the writer's work is no “I”.
  if (
    slot === 'specific' &&
    /^(?:want|need)$/.test(base) &&
    /^(?:it|them|this|everything|someone|somebody|more|an?|the|two|three|four)$/.test(next) &&
    !/\b(?:me|my|i)\b/.test(textOf(tokens).toLowerCase())
  )
    return 'you';
  if (/^(?:talk|speak|chat)$/.test(base) && /^(?:to|with)$/.test(next)) return 'I';
  if (slot === 'specific' && base === 'go' && /^(?:through|over)$/.test(next)) return 'we';
  if (/^(?:suggest|propose)$/.test(lowerAt(tokens, at))) return 'I';
  if (ownThought.test(textOf(tokens.slice(at)))) return 'I';
  if (slot === 'specific' && /^(?:talk|discuss|chat|debate|speak|laugh|agree)$/.test(base)) return 'we';
  if (/\btogether\b/.test(textOf(tokens).toLowerCase()) && slot === 'specific') return 'we';
  if (!telling.test(base) || slot === 'value') return 'I';
  if (next === 'my' || (next === 'you' && !isClause(tokens.slice(at + 1)))) return 'I';
  if (/^(?:me|us)$/.test(next)) return 'you';
  if (base === 'ask') return /\b(?:me|my|i)\b/.test(textOf(tokens.slice(at + 1)).toLowerCase()) ? 'you' : 'I';
  // “promised to post the originals”: what the other one promises comes to the writer.
  if (base === 'promise' && slot === 'nextStep') return theirs.test(textOf(tokens)) ? 'you' : 'I';
  if (base === 'agree' && slot === 'nextStep') return 'we';
  if (/^(?:promise|offer)$/.test(base) && tokens.some(({ lower }) => lower === 'my')) return 'I';
  if (toMe.test(base)) return slot === 'nextStep' && /^(?:offer|promise)$/.test(base) ? 'you' : 'I';
  if (slot === 'clarify') return 'I';
  return 'you';
}
