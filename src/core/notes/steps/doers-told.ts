import { firstNames } from '../lexicon/first-names.ts';
import { adjectives, selfAdjectives, stateParticiples, subjectPronouns } from '../lexicon/grammar-words.ts';
import { isKnownNoun } from '../lexicon/nouns.ts';
import { canBe, verbReading } from '../lexicon/verbs.ts';
import { isEveryday } from '../name-spelling.ts';
import { wordToken } from '../tokens.ts';

/** “Gita to send the contract”, “references to follow by Monday”: what is to be done has its “will”. */
export function withDoersTold(note: string): string {
  return note
    .split('\n')
    .map((line) =>
      line
        // “vetting forms – sent, waiting”: what stands behind the dash is said of the thing before it
        .replace(thingDashed, '$1, ')
        // “ask about the rota (forgot)”
        .replace(/\s*\((?:i )?forgot(?: to)?(?: ask)?\)/i, '')
        .replace(/^(?:still )?to (send|bring|post|email|sign)(?: you)?\s*[:–]\s*(?=\S)/i, '$1 ')
        .replace(
          /^(\p{Lu}\p{Ll}+|HR|he|she|they) to (\p{Ll}+)(?= (?:me|us|the|a|an|my|on|by|in|it|if|when|what|which|who|with|back|again|\d|\p{Ll}+))/u,
          (all, who: string, verb: string) =>
            canBe(verb, 'base') && isDoer(who) ? `${who} will ${verb}` : all,
        )
        .replace(/^would (?=(\p{Ll}+) )([^,;]*)\? *$/u, (all, verb: string, rest: string) =>
          canBe(verb, 'base') && !subjectPronouns.has(verb) && / if /.test(rest) ? `I would ${rest}` : all,
        )
        .replace(
          /^([^,;:.?]{3,60}?) to follow(?=$|[,;.]| (?:on|by|in|next|this|tomorrow|after|before|soon)\b)/,
          (all, what: string) =>
            /\b(?:will|is|are|have|has|want|need)\b/i.test(what) ? all : `${what} will follow`,
        ),
    )
    .join('\n');
}

const thingDashed =
  /^((?:i promised (?:him |her |them |you )?|(?:he|she|they) (?:wanted|asked for|needed) )?(?:[\p{L}\d'+&-]+ ){0,5}[\p{L}\d'+&-]+) [-–—] (?=(?:(?:both |all )?(?:sent|attached|enclosed|posted|uploaded|submitted)\b(?! (?:by|from))|(?:bring|return|sign|post|scan) it\b|attach(?:ing)?$))/iu;

function isDoer(who: string): boolean {
  const lower = who.toLowerCase();
  if (/^(?:hr|he|she|they)$/.test(lower) || firstNames.has(lower)) return true;
  const isState = adjectives.has(lower) || selfAdjectives.has(lower) || stateParticiples.has(lower);
  return !isState && !verbReading(lower) && !isKnownNoun(lower) && !isEveryday(who, wordToken('to'));
}
