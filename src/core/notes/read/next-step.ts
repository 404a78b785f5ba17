import { addArticles } from '../articles.ts';
import { clauseOf, tailText } from '../clause.ts';
import type { Group } from '../groups.ts';
import { determiners, prepositions } from '../lexicon/grammar-words.ts';
import { isPlural, occasions, sendables } from '../lexicon/nouns.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { questionOf } from '../question.ts';
import { lowerAt, type Token, textOf, wordToken } from '../tokens.ts';
import { asked, isAskLabel } from './asked.ts';
import { itemsText, labelled, linkOf, looseOf } from './common.ts';
import { fixedStep } from './fixed-step.ts';
import { headOf, own } from './heads.ts';
import { actionOf, anyIdea, gerundOf, hopes, isMoment, mine, predicateOf, requests } from './next-deed.ts';
import { dueOf, statedByLabel, statedOf } from './stated.ts';
import type { Thought } from './thought.ts';

/** Reads what comes next: what one offers, looks forward to, was told, or wants to ask. */
export function readNextStep(thought: Thought): Phrase[] {
  const link = linkOf(thought);
  if (link) return [link];
  if (thought.leadIn === 'thank' && /^any \p{L}/u.test(textOf(thought.tokens)))
    return [mine(`I would be grateful for ${textOf(thought.tokens)}`)];
  if (thought.leadIn === 'ask' || isAskLabel(thought.label)) return [asked(thought)];
  const said = textOf(thought.tokens);
  if (
    /^if you (?:have |had |already )?(?:decided|found|chose|chosen|heard|made|finished|met|got|know)\b/i.test(
      said,
    ) &&
    thought.groups.length === 1 &&
    !/,/.test(said)
  )
    return [
      { kind: 'ask', text: textOf(addArticles(thought.tokens, 'none', 'the')).replace(/^if/i, 'whether') },
    ];
  const regards =
    /^(?:say (?:hi|hello)|(?:give|send|pass on) (?:my )?(?:regards|best|love|greetings)) to (?=\S)/i.exec(
      textOf(thought.tokens),
    );
  if (regards)
    return [
      { kind: 'request', text: `pass on my regards to ${textOf(thought.tokens).slice(regards[0].length)}` },
    ];
  if (/^congratulations (?:on|for|to)\b/i.test(textOf(thought.tokens))) return [mine(textOf(thought.tokens))];
  const fixed = fixedStep(said.replace(/\s+\?$/, '?'));
  if (fixed) return [fixed];
  if (/^please \p{Ll}+ (?!you\b)/iu.test(textOf(thought.tokens)) && !/\?$/.test(textOf(thought.tokens)))
    return [{ kind: 'request', text: textOf(addArticles(thought.tokens.slice(1), 'none', 'the')) }];
  const kept = /^(?:please )?keep (?:my )?(cv|resume|details|application|name|profile)\b/i.exec(
    textOf(thought.tokens),
  );
  if (kept)
    return [{ kind: 'request', text: `keep my ${kept[1]}${textOf(thought.tokens).slice(kept[0].length)}` }];
  const done = statedAlone.exec(textOf(thought.tokens));
  if (done) {
    const state = /^(?:sent|submitted)$/i.test(done[0]) ? `has been ${done[0]}` : `is ${done[0]}`;
    return [{ kind: 'clause', text: `that ${state}`, whose: 'mine', said: false, grave: false }];
  }
  const told = statedByLabel(thought);
  if (told) return [told];
  const thanks = /^thank (?!you\b)(?=.+ for )/i;
  if (requests.test(textOf(thought.tokens)) || thanks.test(textOf(thought.tokens)))
    return [
      {
        kind: 'request',
        text: textOf(addArticles(thought.tokens, 'none', 'the')).replace(/^please /i, ''),
      },
    ];
  if (/^let us (?=\S)/i.test(textOf(thought.tokens)))
    return [{ kind: 'action', text: textOf(thought.tokens).replace(/^let us /i, '') }];
  if (hopes.test(textOf(thought.tokens)))
    return [
      { kind: 'clause', text: `I ${textOf(thought.tokens)}`, whose: 'mine', said: false, grave: false },
    ];
  const [thing, question, ...others] = thought.groups;
  // “DBS check, should I start it now?”
  if (
    thing?.shape === 'noun' &&
    question?.shape === 'question' &&
    others.length === 0 &&
    thing.items.length === 1
  )
    return [
      {
        kind: 'sentence',
        text: `on ${itemsText(thing, 'the', 'the')}: ${textOf(question.items.flat().filter(({ text }) => text !== '?'))}?`,
        asWritten: true,
      },
    ];
  const [bare] = thought.groups;
  const deed = bare?.items[0] ?? [];
  if (
    thought.groups.length === 1 &&
    bare?.shape === 'noun' &&
    /^(?:play|work|help|cook|sing|dance|train|stay|volunteer)$/.test(lowerAt(deed, 0)) &&
    /^(?:for|with|in|at|on|out|alongside)$/.test(lowerAt(deed, 1))
  )
    return [{ kind: 'action', text: itemsText(bare, 'none', 'the') }];
  const request =
    /^(?:(?:could|can|would|will) you (?:please )?|(?:shall|should|can|could|may) (?:I|we) )\p{L}+ .+/iu.exec(
      textOf(thought.tokens),
    );
  if (request && thought.groups.length === 1 && /\?$/.test(request[0]))
    return [{ kind: 'sentence', text: request[0].replace(/\s*\?$/, '?'), asWritten: true }];
  const phrases = thought.groups.map((group) => phraseOf(group));
  const isPlainLabel =
    thought.label === '' ||
    /^(?:next|next steps?|then|todo|follow-?up|plan|note|new|news|update|since|since then|also|reminder|me|my side|for me|ps)$/i.test(
      thought.label,
    );
  if (/^(?:send|share|bring|forward|attach) /i.test(thought.label))
    return [mine(`I can ${thought.label}: ${textOf(thought.tokens)}`)];
  return isPlainLabel ? phrases : [labelled(thought)];
}

// Behind a dash a single word tells how far the thing before it is.
const statedAlone = /^(?:sent|done|booked|sorted|submitted|signed|confirmed|arranged)$/i;

function phraseOf(group: Group): Phrase {
  const [first = []] = group.items;
  const idea = anyIdea(group, first);
  if (idea) return idea;
  switch (group.shape) {
    case 'noun':
      return nounOf(group, first);
    case 'gerund':
      return gerundOf(group, first);
    case 'clause':
      return clauseOf(
        withOwnSubject(group, first),
        'I',
        /^(?:you|we)$/.test(lowerAt(first, 0)) ? 'the' : 'a',
      );
    case 'predicate':
      return predicateOf(group, first);
    case 'action':
      return actionOf(group, first);
    case 'describing':
      return clauseOf(
        { ...group, shape: 'predicate', items: [[wordToken('am'), ...first], ...group.items.slice(1)] },
        'I',
        'a',
      );
    case 'question':
      return questionOf(first);
    case 'wh':
      return { kind: 'ask', text: itemsText(group, 'none', 'the') };
    case 'subordinate':
      return /^if$/.test(lowerAt(first, 0)) && first.length > 2
        ? { kind: 'moment', text: itemsText(group, 'none', 'the') }
        : looseOf(group);
    case 'prepositional':
      return isMoment(first) ? { kind: 'moment', text: itemsText(group, 'none', 'the') } : looseOf(group);
    default:
      return looseOf(group);
  }
}

const myThings =
  /^(?:holiday|leave|visa|notice|licence|passport|results|exam|degree|move|medical|reference|availability|phone|number|flight|course|thesis)$/;

// “references are on the way”: what one sends oneself is one's own.
function withOwnSubject(group: Group, first: Token[]): Group {
  const own = sendables.has(lowerAt(first, 0)) || myThings.test(lowerAt(first, 0));
  if (!own || !/^(?:is|are|will|ends|starts|finishes)$/.test(lowerAt(first, 1))) return group;
  return { ...group, items: [[wordToken('my'), ...first], ...group.items.slice(1)] };
}

function nounOf(group: Group, first: Token[]): Phrase {
  if (
    /^(?:next|this)$/.test(lowerAt(first, 0)) &&
    /^(?:week|month|year|quarter)$/.test(lowerAt(first, 1)) &&
    first.length === 2
  )
    return { kind: 'moment', text: textOf(first) };
  const stated = statedOf(group) ?? dueOf(group);
  if (stated) return stated;
  if (
    /^(?:start|begin)$/.test(lowerAt(first, 0)) &&
    (prepositions.has(lowerAt(first, 1)) || first[1]?.kind === 'number' || /day$/.test(lowerAt(first, 1)))
  )
    return clauseOf(
      {
        ...group,
        shape: 'clause',
        items: [[wordToken('I'), wordToken('can'), ...first], ...group.items.slice(1)],
      },
      'I',
      'the',
    );
  const rival = /^(?:an? |the |my )?(?:other|another|second|competing) (?:job )?offer\b/i.exec(textOf(first));
  if (rival)
    return mine(`I have another offer${textOf(first).slice(rival[0].length)}${tailText(group, 'the')}`);
  const heads = group.items.map(headOf);
  if (heads.every((head) => sendables.has(head)))
    return {
      kind: 'offer',
      text: joinItems(group.items.map((item) => textOf(own(item)))) + tailText(group, 'the'),
    };
  const isHoped =
    group.items.length === 1 && (!isArranged(first) || /^(?:an?|another|half)$/.test(lowerAt(first, 0)));
  if (heads.every((head) => occasions.has(head)))
    return isHoped && heads.every((head) => hoped.test(head)) && !/'s /.test(textOf(first))
      ? {
          kind: 'occasion',
          text: itemsText(group, 'a', 'the').replace(/^the (?=second|third|further)/, 'a '),
          open: true,
        }
      : { kind: 'occasion', text: itemsText(group, 'the', 'the') };
  if (isHoped && /^(?:an?|another|half)$/.test(lowerAt(first, 0)) && first.length > 2)
    return { kind: 'occasion', text: itemsText(group, 'none', 'the'), open: true };
  if (isHoped && /^one (?:more|last)$/.test(textOf(first.slice(0, 2)).toLowerCase()))
    return { kind: 'occasion', text: itemsText(group, 'none', 'the'), open: true };
  // A thing with its day or hour is one to come to.
  if (group.items.length === 1 && isDated(first)) {
    const text = itemsText(group, 'the', 'the');
    const isBare =
      /^\p{Ll}/u.test(text) &&
      !determiners.has(lowerAt(first, 0)) &&
      text === itemsText(group, 'none', 'the');
    return { kind: 'occasion', text: isBare && !isPlural(headOf(first)) ? `the ${text}` : text };
  }
  return looseOf(group);
}

// What nobody has promised yet.
const hoped =
  /^(?:visit|trial|shift|interview|call|meeting|chat|tour|lunch|coffee|conversation|talk|session|day|round|lesson|rehearsal|tasting|demo|observation)$/;

function isArranged(tokens: readonly Token[]): boolean {
  const text = textOf(tokens);
  return (
    /^(?:the|my|our|your|next)\b/i.test(text) ||
    /\b(?:next|this|tomorrow|tonight|on (?:the )?\d|at \d|\d{1,2}(?:st|nd|rd|th)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|in \w+ weeks?)\b/.test(
      text,
    )
  );
}

function isDated(tokens: readonly Token[]): boolean {
  return / (?:(?:on|next|this) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|at \d{1,2}(?::\d{2})?(?:am|pm))\b/.test(
    textOf(tokens),
  );
}
