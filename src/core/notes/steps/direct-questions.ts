import { articled } from '../articled.ts';
import { addArticles } from '../articles.ts';
import { adjectives, determiners, possessives, subjectPronouns } from '../lexicon/grammar-words.ts';
import { isKnownNoun, isMass } from '../lexicon/nouns.ts';
import type { Phrase } from '../phrase.ts';
import { questionOf } from '../question.ts';
import { textOf, tokensOf } from '../tokens.ts';
import { statementOf } from './statements.ts';
import { placed, whenApart } from './when.ts';

const came =
  '(?:met|arrived|come (?:back|in|through|out)|started|finished|left|landed|moved|decided|gone (?:out|through|ahead))';
const passed =
  '(?:approved|signed|filled|agreed|confirmed|booked|fixed|received|chosen|published|sorted|settled)';

const statedAid = /^(?:did|has|is|are|does|was|were|do you|have you) /i;
const openAid = /^(?:did|has|is|are|does|was|were|(?:do|have|will|would|can|could) you) /i;

const hasCome = new RegExp(
  String.raw`^((?:[\p{L}\d'-]+ ){1,4}?)(${came})(?: yet)?( (?:on|last|this) .+)?$`,
  'iu',
);
const hasPassed = new RegExp(String.raw`^((?:[\p{L}\d'-]+ ){1,4}?)(${passed})(?: yet)?$`, 'iu');

/** A question as a note jots it, with or without its mark: “panel met?”, “any word, and which depot”. */
export function asksDirectly(text: string): Phrase[] | undefined {
  const isMarked = /\?\s*$/.test(text);
  const plain = text.replace(/[\s?]+$/, '').trim();
  const two = /^(any (?:news|word|updates?)(?: yet)?),? and (.+)$/i.exec(plain);
  if (two?.[1] && two[2]) {
    const rest = asksDirectly(`${two[2]}?`);
    return rest ? [...(asksDirectly(`${two[1]}?`) ?? []), ...rest] : undefined;
  }
  const both = isMarked
    ? null
    : /^((?:is|are|was|did|do|does|has|have|can|could|will|would) .+?),? and ((?:is|are|was|did|do|does|has|have|can|could|will|would) .+)$/i.exec(
        plain,
      );
  if (both) {
    const halves = both.slice(1).map((half) => questionOf(tokensOf(half)));
    if (halves.every((half) => half.kind === 'question' && half.indirect !== '')) return halves;
  }
  const own = isMarked ? questionOf(tokensOf(plain)) : undefined;
  if (
    own?.kind === 'question' &&
    own.whole &&
    !/^(?:is|are) there any\b|^(?:have you|is there) (?:any )?(?:news|update)/i.test(plain)
  )
    // Who asks whether one can tell asks twice.
    return /^(?:can|could|would|will|shall|should|may) (?:I|we|you)\b/i.test(plain)
      ? [{ kind: 'sentence', text: `${own.text}?`, asWritten: true }]
      : [own];
  const one =
    newsOf(plain) ??
    standing(plain) ??
    needed(plain) ??
    (isMarked ? (marked(plain) ?? named(plain)) : undefined);
  if (one !== undefined) return [asking(one)];
  if ((isMarked ? statedAid : openAid).test(plain) && !/,/.test(plain)) {
    const asked = questionOf(tokensOf(plain));
    if (asked.kind === 'question' && asked.indirect !== '') return [asked];
  }
  return undefined;
}

function asking(indirect: string): Phrase {
  return { kind: 'question', text: indirect, indirect };
}

function newsOf(text: string): string | undefined {
  const match =
    /^(?:is there |are there |do you have )?any (news|word|updates?|timing|timeline|decision)(?: yet)?(?: (?:on|about|of|from|regarding|re) (.+))?$/i.exec(
      text,
    );
  if (!match?.[1]) return undefined;
  const what = match[1].toLowerCase();
  const on = match[2] ? ` on ${thing(match[2].replace(/^(?:2nd|second) rounds?$/i, 'second round'))}` : '';
  if (/^tim/.test(what)) return `whether you can say anything yet about the timing`;
  if (what === 'decision')
    return match[2] ? `whether there is a decision yet${on}` : 'whether there is a decision yet';
  return `whether there is any ${what}${on}`;
}

// “where's it at”, “still in run”, “still open”
function standing(text: string): string | undefined {
  if (
    /^(?:and )?where (?:is it|are (?:you|we|things)|do (?:things|we|I) stand|(?:does )?it stands?)(?: at| up to)?(?: now| with (?:it|this|that))?$/i.test(
      text,
    ) ||
    /^wh(?:e)?re? we (?:are|r) in (?:the )?process$/i.test(text)
  )
    return 'where things stand';
  if (/^(?:(?:am I )?still in (?:the )?run(?:ning)?|am I still in (?:it|the race|the process))$/i.test(text))
    return 'whether I am still in the running';
  if (/^what(?: is|'s|s)? next$/i.test(text)) return 'what the next step is';
  const still = /^still (open|available|vacant|going|looking|searching|hiring|recruiting)\b(.*)$/i.exec(text);
  return still
    ? withWhether(
        statementOf(text.replace(/^still (?=looking|searching|hiring|recruiting)/i, 'you are still ')),
      )
    : undefined;
}

// “need anything else from me”
function needed(text: string): string | undefined {
  const need = /^(?:do you )?need (any .+|more .+|anything .+)$/i.exec(text)?.[1];
  return need ? `whether you need ${need}` : undefined;
}

// “test plate result?”, “which depot?”
function named(text: string): string | undefined {
  const which = /^(?:and )?which ((?:\p{L}+ ?){1,2})$/iu.exec(text)?.[1];
  if (which && isKnownNoun(which.toLowerCase().split(' ').at(-1) ?? '')) return `which ${which} it would be`;
  const tokens = tokensOf(text);
  const words = text.split(' ');
  const isPlain = tokens.every(
    ({ kind, lower }) => kind === 'word' && (isKnownNoun(lower) || adjectives.has(lower)),
  );
  if (words.length < 2 || words.length > 4 || !isPlain || !isKnownNoun(tokens.at(-1)?.lower ?? ''))
    return undefined;
  return meetings.test(text) ? undefined : `about ${thing(text)}`;
}

const meetings =
  /\b(?:call|chat|shift|visit|meeting|coffee|trial|tour|lunch|demo|day|session|talk|week|round|interview)$/i;

function isSeveral(text: string): boolean {
  return /s$/.test(text.trim()) && !/(?:ss|us)$/.test(text.trim());
}

function marked(text: string): string | undefined {
  const started = hasCome.exec(text);
  if (started?.[1] && started[2] && isThing(started[1])) {
    const subject = thing(started[1].trim());
    const isMany = isSeveral(started[1]);
    return started[3]
      ? `whether ${subject} ${started[2].replace(/^come/, 'came').replace(/^gone/, 'went')}${started[3]}`
      : `whether ${subject} ${isMany ? 'have' : 'has'} ${started[2]}`;
  }
  const ended = hasPassed.exec(text);
  if (ended?.[1] && ended[2] && isThing(ended[1])) {
    const what = ended[1].trim();
    if (ended[2] === 'received')
      return `whether you have received ${/^(?:my|the) /i.test(what) ? what : `my ${what}`}`;
    const isMany = isSeveral(what);
    return `whether ${thing(what)} ${isMany ? 'have' : 'has'} been ${ended[2]}`;
  }
  const wish = /^(?:is it )?(?:ok|okay|fine|all right|alright) (?:if I |for me to |to )(.+)$/i.exec(text);
  if (wish?.[1]) return `whether I may ${articled(wish[1]).replace(/^(send|show) (?!you\b)/, '$1 you ')}`;
  if (/^linked ?in (?:ok|okay|fine)$/i.test(text)) return 'whether I may connect with you on LinkedIn';
  const date = /^(.+?) (?:ok|okay|fine|possible)(?: for (?:you|the start|a start|start))?$/i.exec(text)?.[1];
  if (date && whenApart(`x ${date}`).when === date)
    return `whether ${placed(date).replace(/^on /, '')} would suit you`;
  const back =
    /^((?:[\p{L}'-]+ ){1,3}?)(back|ready|out|over|fixed)\b((?: (?:in|from|at|on) [\p{L} ]+?)?)(?: yet)?$/iu.exec(
      text,
    );
  if (
    back?.[1] &&
    back[2] &&
    isThing(back[1]) &&
    isKnownNoun(back[1].trim().split(' ').at(-1)?.toLowerCase() ?? '')
  )
    return `whether ${thing(back[1].trim())} ${isSeveral(back[1]) ? 'are' : 'is'} ${back[2].toLowerCase()}${articled(`${back[2]}${back[3] ?? ''}`).slice(back[2].length)} yet`;
  const heard = /^(?:will I |do I |can I )?hear(?: back)?(?: from you)? (?:by|until|till|before) (.+)$/i.exec(
    text,
  )?.[1];
  if (heard) return `whether I can expect to hear from you by ${heard}`;
  const shall =
    /^(?:shall I |should I )?(cook|show|send|bring|record|make|draw) (it|them|you .+?|one)( .+)?$/i.exec(
      text,
    );
  if (shall && !/\bor\b|,/.test(text)) {
    const { what, when } = whenApart(`${shall[2]}${shall[3] ?? ''}`);
    return `whether I ${/^(?:send|bring)$/i.test(shall[1] ?? '') ? 'should' : 'could'} ${shall[1]?.toLowerCase()} ${what}${when ? ` ${placed(when)}` : ''}`;
  }
  return undefined;
}

function withWhether(statement: string | undefined): string | undefined {
  return statement === undefined ? undefined : `whether ${statement}`;
}

function isThing(text: string): boolean {
  const words = text.trim().toLowerCase().split(' ');
  return (
    !words.some((word) => subjectPronouns.has(word)) &&
    !/^(?:did|has|have|is|are|was|were|do|does)$/.test(words[0] ?? '')
  );
}

function thing(text: string): string {
  const tokens = tokensOf(text);
  const first = tokens[0]?.lower ?? '';
  if (determiners.has(first) || possessives.has(first)) return text;
  const isAcronym = /^\p{Lu}{2,}$/u.test(text);
  if (isMass(tokens.at(-1)?.lower ?? '')) return text;
  return isKnownNoun(tokens.at(-1)?.lower ?? '') || isAcronym
    ? `the ${text}`
    : textOf(addArticles(tokens, 'the', 'the'));
}
