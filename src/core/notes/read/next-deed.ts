import { addArticles } from '../articles.ts';
import { clauseOf, tailText } from '../clause.ts';
import type { Group } from '../groups.ts';
import { prepositions } from '../lexicon/grammar-words.ts';
import { occasions, sendables } from '../lexicon/nouns.ts';
import { canBe, ingOf, verbReading } from '../lexicon/verbs.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { lowerAt, type Token, textOf, wordToken } from '../tokens.ts';
import { itemsText } from './common.ts';
import { doerOf } from './doer.ts';
import { headOf, own } from './heads.ts';

/** Verbs of what one looks forward to. */
export const forward =
  /^(?:meet|see|hear|talk|speak|visit|join|discuss|learn|work|continue|chat|start|come|tour|shadow|explore|try)$/;

/** What is coming, or what the writer is doing. */
export function gerundOf(group: Group, first: Token[]): Phrase {
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
  return { kind: 'occasion', text: evened(itemsText(group, 'none', 'the')) };
}

const joinedDeed =
  / and (help|see|meet|try|show|bring|learn|talk|watch|join|hear|cook|play|sing|taste|visit|make|give|take|get|find|do|stay|lend|serve|say|sit|go|come)(?= (?:the|an?|my|your|you|it|some|more|with|on|in|at|out|along|round|how|what|to|everyone|everybody)\b|$)/gu;

/** “coming along and help”: what stands behind the “and” takes the form of what stands before it. */
export function evened(text: string): string {
  return text.replace(joinedDeed, (found, verb: string) => ` and ${ingOf(verb) ?? found.slice(5)}`);
}

/** What the writer would do. */
export function actionOf(group: Group, first: Token[]): Phrase {
  const [verb, ...rest] = first;
  const base = /^(?:just|only)$/.test(verb?.lower ?? '') ? lowerAt(rest, 0) : (verb?.lower ?? '');
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
      text: evened(itemsText({ ...group, items: [[wordToken(ing), ...rest]] }, 'none', 'the')),
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

/** What was done, said or will be. */
export function predicateOf(group: Group, first: Token[]): Phrase {
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
        text: `I have ${verb} ${object}`.trim() + tailText(group, 'a'),
        whose: 'mine',
        said: false,
        grave: false,
      };
    }
    if (/^(?:promised|agreed)$/.test(verb)) return clauseOf(group, doerOf(first, 'nextStep'), 'the');
    const isTheirs = isSaid && next !== 'you' && !(verb === 'asked' && next === 'for');
    return clauseOf(group, isTheirs ? 'you' : 'I', isTheirs ? 'the' : 'a');
  }
  return clauseOf(group, 'I', 'the');
}

/** “by Friday”. */
export function isMoment(first: readonly Token[]): boolean {
  return (
    /^(?:by|in|within|after|before|until|at|around|on|during)$/.test(lowerAt(first, 0)) &&
    /\b(?:day|days|week|weeks|month|months|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|end|christmas|holidays|tomorrow|fortnight|quarter)\b/.test(
      textOf(first).toLowerCase(),
    )
  );
}

/** A clause of the writer's own. */
export function mine(text: string): Phrase {
  return { kind: 'clause', text, whose: 'mine', said: false, grave: false };
}

/** “any idea when you decide”, “any update on the job” */
export function anyIdea({ items, tail }: Group, first: readonly Token[]): Phrase | undefined {
  const match = /^any (?:(idea)|updates?|news|word) (?:when|whether|if|how|on|about|of|from)\b[^?]*/i.exec(
    textOf([...first, ...tail]),
  );
  const what = match?.[0].trim();
  if (what === undefined || items.length > 1 || (!match?.[1] && lowerAt(first, first.length - 1) === '?'))
    return undefined;
  return match?.[1]
    ? { kind: 'question', text: `do you have ${what}`, indirect: `whether you have ${what}` }
    : { kind: 'question', text: `is there ${what}`, indirect: `whether there is ${what}` };
}

/** What the reader is asked for, in so many words. */
export const requests =
  /^(?:please )?(?:let me know|keep me|get back|reach out|get in touch|contact me|call me|email me|tell me|feel free|send me|write to me)\b/i;
/** What the writer hopes for or means to do. */
export const hopes = /^(?:hope|hoping|look forward|want|plan|intend|expect|aim|wish|prefer)\s+(?:to|that)\b/i;
