import { addArticles } from '../articles.ts';
import { clauseOf, tailText } from '../clause.ts';
import type { Group } from '../groups.ts';
import { prepositions } from '../lexicon/grammar-words.ts';
import { occasions, sendables } from '../lexicon/nouns.ts';
import { canBe, ingOf, verbReading } from '../lexicon/verbs.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { questionOf } from '../question.ts';
import { lowerAt, type Token, textOf, wordToken } from '../tokens.ts';
import { asked, isAskLabel } from './asked.ts';
import { itemsText, labelled, linkOf, looseOf, topic } from './common.ts';
import { headOf, own } from './heads.ts';
import { dueOf, statedByLabel, statedOf } from './stated.ts';
import type { Thought } from './thought.ts';

/** Reads what comes next: what one offers, looks forward to, was told, or wants to ask. */
export function readNextStep(thought: Thought): Phrase[] {
  const link = linkOf(thought);
  if (link) return [link];
  if (thought.leadIn === 'ask' || isAskLabel(thought.label)) return [asked(thought)];
  const regards =
    /^(?:say (?:hi|hello)|(?:give|send|pass on) (?:my )?(?:regards|best|love|greetings)) to (?=\S)/i.exec(
      textOf(thought.tokens),
    );
  if (regards)
    return [
      { kind: 'request', text: `pass on my regards to ${textOf(thought.tokens).slice(regards[0].length)}` },
    ];
  if (/^congratulations (?:on|for|to)\b/i.test(textOf(thought.tokens))) return [mine(textOf(thought.tokens))];
  const band =
    /^check (?:the |my )?((?:\w+ )?(?:band|range|date|time|times|hours|rota|address|dress code|parking|route))$/i.exec(
      textOf(thought.tokens),
    );
  if (band?.[1]) return [topic(`the ${band[1]}`)];
  const notice = /^(?:my )?notice(?: period)?(?: is| of)? (?=\d|one |two |three |a )/i.exec(
    textOf(thought.tokens),
  );
  if (notice) return [mine(`my notice period is ${textOf(thought.tokens).slice(notice[0].length)}`)];
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
  const phrases = thought.groups.map((group) => phraseOf(group));
  const isPlainLabel =
    thought.label === '' ||
    /^(?:next|next steps?|then|todo|follow-?up|plan|note|new|news|update|also|reminder|me|my side|for me|ps)$/i.test(
      thought.label,
    );
  return isPlainLabel ? phrases : [labelled(thought)];
}

function mine(text: string): Phrase {
  return { kind: 'clause', text, whose: 'mine', said: false, grave: false };
}

// Behind a dash a single word tells how far the thing before it is.
const statedAlone = /^(?:sent|done|booked|sorted|submitted|signed|confirmed|arranged)$/i;

function phraseOf(group: Group): Phrase {
  const [first = []] = group.items;
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
  if (heads.every((head) => occasions.has(head)))
    return { kind: 'occasion', text: itemsText(group, 'the', 'the') };
  // A thing with its day or hour is one to come to.
  if (group.items.length === 1 && isDated(first))
    return { kind: 'occasion', text: itemsText(group, 'the', 'the') };
  return looseOf(group);
}

function isDated(tokens: readonly Token[]): boolean {
  return / (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|at \d{1,2}(?::\d{2})?(?:am|pm))\b/.test(
    textOf(tokens),
  );
}

const requests =
  /^(?:please )?(?:let me know|keep me|get back|reach out|get in touch|contact me|call me|email me|tell me|feel free|send me|write to me)\b/i;
const hopes = /^(?:hope|hoping|look forward|want|plan|intend|expect|aim|wish|prefer)\s+(?:to|that)\b/i;

const forward =
  /^(?:meet|see|hear|talk|speak|visit|join|discuss|learn|work|continue|chat|start|come|tour|shadow|explore|try)$/;

function gerundOf(group: Group, first: Token[]): Phrase {
  const reading = verbReading(lowerAt(first, 0));
  if (/^(?:me|us)$/.test(lowerAt(first, 1))) return clauseOf({ ...group, shape: 'predicate' }, 'you', 'the');
  const isBareObject =
    first.length > 1 &&
    !/^(?:expecting|awaiting|needing|wanting)$/.test(lowerAt(first, 0)) &&
    !/^(?:the|a|an|my|your|with|to|from|about|back|you)$/.test(lowerAt(first, 1));
  if (isBareObject && occasions.has(headOf(first)))
    return { kind: 'occasion', text: itemsText(group, 'the', 'the') };
  if (reading && !forward.test(reading.base)) {
    if (
      /^(?:wait|look|hope|expect|think|plan|aim|try|get|consider|move|finish|live|stay|take|do|study|train|learn|work)$/.test(
        reading.base,
      )
    )
      return clauseOf({ ...group, shape: 'predicate' }, 'I', 'the');
    const [, ...rest] = first;
    return actionOf(
      { ...group, shape: 'action', items: [[wordToken(reading.base), ...rest], ...group.items.slice(1)] },
      [wordToken(reading.base), ...rest],
    );
  }
  return { kind: 'occasion', text: itemsText(group, 'none', 'the') };
}

function actionOf(group: Group, first: Token[]): Phrase {
  const [verb, ...rest] = first;
  const base = verb?.lower ?? '';
  const wanted = /^need (?=(?:an? )?(?:answer|reply|decision|news|word|date|confirmation)\b)/i.exec(
    textOf(first),
  );
  if (wanted)
    return {
      kind: 'clause',
      text: `I would be grateful for ${textOf(addArticles(rest, 'a', 'the'))}`,
      whose: 'mine',
      said: false,
      grave: false,
    };
  if (/^(?:need|want|hope|expect|prefer|like|love|know|have)$/.test(base))
    return clauseOf({ ...group, shape: 'predicate' }, 'I', 'a');
  const ing = ingOf(base);
  if (forward.test(base) && ing && group.items.length === 1 && base !== 'continue' && base !== 'work') {
    return {
      kind: 'occasion',
      text: itemsText({ ...group, items: [[wordToken(ing), ...rest]] }, 'none', 'the'),
    };
  }
  const items = group.items.map((item) => textOf(withMine(item)));
  const tail = group.tail.length > 0 ? `${group.tail[0]?.glued ? '' : ' '}${textOf(group.tail)}` : '';
  return { kind: 'action', text: joinItems(items) + tail };
}

// “send portfolio”: what one sends oneself is one's own.
function withMine(item: readonly Token[]): Token[] {
  const [verb, ...rest] = item;
  if (!verb) return [];
  const lead = /^(?:you|over|along)$/.test(lowerAt(rest, 0)) ? 1 : 0;
  const object = rest.slice(lead);
  if (/^(?:send|share|email|forward|bring|provide|upload)$/.test(verb.lower) && sendables.has(headOf(object)))
    return [verb, ...rest.slice(0, lead), ...own(object)];
  return addArticles([verb, ...rest], 'none', 'the');
}

function predicateOf(group: Group, first: Token[]): Phrase {
  const verb = lowerAt(first, 0);
  const next = lowerAt(first, 1);
  if (verb === 'do' && next !== 'not') return actionOf(group, first);
  if (/^(?:will|should|would)$/.test(verb)) {
    if (verb === 'will' && next === 'hear') {
      const [, , ...rest] = first;
      return {
        kind: 'occasion',
        text: itemsText({ ...group, items: [[wordToken('hearing'), ...rest]] }, 'none', 'the'),
      };
    }
    const getsBack = next === 'get' && /^(?:back|in)$/.test(lowerAt(first, 2));
    const isTheirs =
      getsBack ||
      /^(?:decide|let|call|email|contact|reach|know|come|announce|inform|confirm)$/.test(next) ||
      (next === 'be' && /^(?:in|decided)$/.test(lowerAt(first, 2)));
    return clauseOf(group, isTheirs && next !== 'know' ? 'you' : 'I', 'the');
  }
  const reading = verbReading(verb);
  if (reading?.forms.has('third') && !reading.forms.has('base')) return clauseOf(group, 'you', 'the');
  if (reading?.forms.has('past') && canBe(verb, 'past') && !/^(?:was|were|had|did)$/.test(verb)) {
    // “observed lesson on Tuesday” is still to come.
    if (
      /^(?:observed|recorded|guided|paid|supervised|assessed|planned|scheduled|promised)$/.test(verb) &&
      occasions.has(headOf(first)) &&
      first.length > 1
    )
      return { kind: 'occasion', text: itemsText(group, 'the', 'the') };
    const isSaid = /^(?:said|mentioned|told|promised|offered|suggested|asked|invited|explained)$/.test(verb);
    if (!isSaid && canBe(verb, 'participle') && group.items.length === 1) {
      const [, ...rest] = first;
      const isBare = rest.length === 0 || prepositions.has(lowerAt(rest, 0)) || /day$/.test(lowerAt(rest, 0));
      const it =
        isBare && /^(?:sent|submitted|posted|emailed|uploaded|signed|finished)$/.test(verb) ? 'it ' : '';
      const object = it + textOf(withMine([wordToken(reading.base), ...rest]).slice(1));
      return {
        kind: 'clause',
        text: `I have ${verb} ${object}`.trim(),
        whose: 'mine',
        said: false,
        grave: false,
      };
    }
    const isTheirs = isSaid && next !== 'you';
    return clauseOf(group, isTheirs ? 'you' : 'I', isTheirs ? 'the' : 'a');
  }
  return clauseOf(group, 'I', 'the');
}

function isMoment(first: readonly Token[]): boolean {
  return (
    /^(?:by|in|within|after|before|until|at|around|on|during)$/.test(lowerAt(first, 0)) &&
    /\b(?:day|days|week|weeks|month|months|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|end|christmas|holidays|tomorrow|fortnight|quarter)\b/.test(
      textOf(first).toLowerCase(),
    )
  );
}
