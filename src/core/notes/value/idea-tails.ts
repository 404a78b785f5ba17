import { indefinite } from '../articles.ts';
import { finiteVerbAt } from '../finite-verb.ts';
import { adjectives, prepositions } from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { lowerAt, tokensOf } from '../tokens.ts';
import { withThingDone } from './idea-articles.ts';

/** An idea’s note without what it says last of it, and that in sentences of its own. */
export interface IdeaParts {
  head: string;
  tails: string[];
}

/**
 * Parts an idea from what its note says of it in other shapes: what it costs, how to try it, how long it takes. Joined to the
 * idea with “and”, “with” or “which”, as the editor does, these are told of something else: “their page, which cost £200”.
 */
export function ideaParts(note: string): IdeaParts | undefined {
  if (/[\n"“”]|https?:|->|→/.test(note)) return undefined;
  const tails: string[] = [];
  let head = note.trim().replace(/\.$/, '');
  const whole = head;
  for (;;) {
    const [, before = '', seam = '', bit = ''] = efforts.exec(head) ?? lastBit.exec(head) ?? [];
    const told = bit && isHead(before) ? tailTold(bit, before, seam) : undefined;
    if (!told) break;
    tails.unshift(told);
    head = /^\?/.test(seam) ? `${before}?` : before;
  }
  const sold = withThingDone(inOneRow(withOne(withThings(head))));
  return sold === whole ? undefined : { head: sold, tails };
}

const effort =
  '(?:one|two|three|four|five|\\d+) (?:people|persons?|staff|volunteers|hours?|days?|weeks?|months?|afternoons?|evenings?)';
const efforts = new RegExp(`^(.*\\S)([.;?]\\s+|,\\s+|\\s+[-–—]\\s+)(${effort}, ${effort})\\s*$`, 'isu');
const lastBit = /^(.*\S)([.;?]\s+|,\s+|\s+[-–—]\s+)((?:(?![.?] )[^,;]|,(?=\d{3}))+?)\s*$/su;

// Brackets stay whole, and the idea itself is more than a word.
function isHead(before: string): boolean {
  const opened = before.split('(').length;
  return opened === before.split(')').length && before.split(' ').length > 2;
}

const about =
  '(?:about|abt\\.?|approx\\.?|approximately|around|roughly|ca\\.?|~|under|over|less than|max\\.?|up to|only) ?';
const sum = '(?:\\p{Lu}{0,3} ?[£$€]?|[£$€])\\d';
const money = new RegExp(
  `^(?:it )?(?:would |will )?(?:cost|costs|costing)(?: is|:)? ((?:${about})?${sum}.*)$`,
  'iu',
);
const saving = new RegExp(
  `^(?:would |will |should )?(?:save|saves|saving) ((?:(?:the|your|our) \\p{L}+ |you |us |everyone )?(?:${about})?(?:${sum}|\\d).*)$`,
  'iu',
);
const span = '(?:\\d+|one|two|three|four|five|six|eight|ten|twelve)';
const trial = new RegExp(
  `^(?:and )?(?:an? |one )?((?:${span}[- ](?:day|week|month|term|season)s?[- ])?)(trial|pilot|test)((?: run)?(?: (?:in|on|at|with) [^:]{3,60})?)$`,
  'iu',
);
const tried = /^(?:and |then |maybe |perhaps )?(?:(?:you |we )?could )?(try|test|trial|pilot) (.+)$/i;
const begun = /^(?:and |maybe |perhaps )?(?:start|begin) (?:it )?((?:with|w\/|in|on|small|from|at) ?.*)$/i;
const first =
  /^(?:the )?first (one|session|issue|run|evening|meeting|edition|round) ((?:in|on|at|next|this) .+)$/i;
const light = /^(cheap|easy|quick|simple|free) to (build|make|run|set up|try|print|install|do)$/i;
const lacking =
  /^(?:no|zero|needs no) (extra |new |special )?(cost|costs|kit|budget|equipment|staff|software|training|tools)(?: needed| required| involved)?$/i;

function tailTold(bit: string, head: string, seam: string): string | undefined {
  const cost = money.exec(bit)?.[1] ?? '';
  if (cost !== '' && cost.split(' ').length < 10) return `it would cost ${cost}`;
  if (/^costs? (?:nothing|next to nothing)$/i.test(bit))
    return `it would cost ${bit.replace(/^costs? /i, '')}`;
  const saved = saving.exec(bit)?.[1];
  if (saved && saved.split(' ').length < 10) return `it would save ${saved}`;
  const [, length = '', kind = '', where = ''] = trial.exec(bit) ?? [];
  const isVerb = length === '' && isOrder(head) && !/^(?:an?|one) /i.test(bit);
  if (kind !== '' && length + where !== '' && !isVerb) {
    const spanned = length.replace(/^(\S+)[- ](\p{L}+?)s?[- ]$/u, '$1-$2 ');
    const lead = isOrder(head) ? 'a good start would be' : 'you could start with';
    return `${lead} ${indefinite(spanned === '' ? kind : spanned)} ${spanned}${kind}${where}`;
  }
  const [, verb = '', rest = ''] = tried.exec(bit) ?? [];
  if (verb !== '' && !(isOrder(head) && /^,/.test(seam)))
    return `you could ${verb.toLowerCase()} ${withIt(rest)}`;
  const beginning = begun.exec(bit)?.[1];
  if (beginning) return `you could start ${beginning}`;
  const [, what = 'one', when] = first.exec(bit) ?? [];
  if (when) return `the first ${what.toLowerCase()} could be ${when}`;
  const how = light.exec(bit);
  if (how && (isOrder(head) || /^(?:an?|one) /i.test(head)))
    return `it would be ${how[1]?.toLowerCase()} to ${how[2]}`;
  const [, extra = '', lack] = lacking.exec(bit) ?? [];
  if (lack)
    return /^costs?$/i.test(lack)
      ? `it would cost nothing${extra.trim() === 'extra' ? ' extra' : ''}`
      : `it would need no ${extra}${lack}`;
  const [, people, time] = /^(.+?), (.+)$/.exec(bit) ?? [];
  if (people && time) return `it would take ${people.toLowerCase()} ${time}`;
  if (
    /^[.;?]/.test(seam) &&
    new RegExp(`^(?:${about})?${effort}$`, 'i').test(bit) &&
    !/people|person|staff/.test(bit)
  )
    return `it would take ${bit.toLowerCase()}`;
  return thingTold(bit, seam, head);
}

// “try in one office”: the idea.
function withIt(rest: string): string {
  const word = rest.split(' ')[0]?.toLowerCase() ?? '';
  const isBare = prepositions.has(word) || /^(?:first|out)$/.test(word);
  return isBare ? `it ${rest}` : rest;
}

// “use the ends for coasters, sell as a pack”: the verb wants what it is done with.
const done =
  /^(.*\S)(, (?:and |then )?|; |\. | [-–—] )((?:sell|offer|share|post|label|use|test|try|serve|send)(?= (?:as|at|for|to|on|in|with) )|(?:update|check|review|refresh|refill|rotate|repeat|clean|empty|swap|change)(?= (?:every|each|once|twice|weekly|daily|monthly) ?)) /isu;

function withThings(head: string): string {
  const [all = '', before = '', seam = '', deed = ''] = done.exec(head) ?? [];
  if (all === '' || !isHead(before) || !isOrder(before)) return head;
  return `${before}${seam}${deed} ${/^t/i.test(deed) ? 'it' : things(before)}${head.slice(all.length - 1)}`;
}

// “quiz night on Mondays, film club on Thursdays”
const row = /^(\p{Ll}+(?: \p{Ll}+)?) (on|in|at|for) ([^,.;:()]+), (\p{Ll}+(?: \p{Ll}+)?) \2 ([^,.;:()]+)$/u;

function inOneRow(head: string): string {
  const [, one = '', link, where, other = '', there] = row.exec(head) ?? [];
  const [first = '', second = ''] = [one.split(' ').at(-1), other.split(' ').at(-1)];
  const areThings =
    countableNouns.has(first) && countableNouns.has(second) && !isOrder(head) && !isPlural(first);
  return areThings
    ? `${indefinite(one)} ${one} ${link} ${where} and ${isPlural(second) ? '' : `${indefinite(other)} `}${other} ${link} ${there}`
    : head;
}

// “let the juniors run the café, one senior on call”
function withOne(head: string): string {
  const [, before = '', seam = '', bit = ''] = lastBit.exec(head) ?? [];
  const noun = /^one (\p{Ll}+) (?:on|in|at|by|per|for|behind|next) /u.exec(bit)?.[1] ?? '';
  return isKnownNoun(noun) && /^,/.test(seam) && isHead(before) && isOrder(before)
    ? `${before}, with ${bit}`
    : head;
}

function isOrder(head: string): boolean {
  const tokens = tokensOf(head.replace(/^(?:my |the )?(?:idea|suggestion|pitch)(?::| [-–—]) /i, ''));
  const verb = lowerAt(tokens, 0);
  return (
    canBe(verb, 'base') &&
    (!isKnownNoun(verb) || /^(?:the|an?|your|one|two|all|every|any\p{L}*|it|them)$/u.test(lowerAt(tokens, 1)))
  );
}

// What the steps before made: “freeze it in portions”, “use the ends for small coasters”.
function things(head: string): 'it' | 'them' {
  const last = tokensOf(head).findLast(({ text, lower }) => text === lower && isKnownNoun(lower));
  return last && isPlural(last.lower) ? 'them' : 'it';
}

// “name one porter per ward, tick sheet on the door”: a thing that goes with what is to be done.
function thingTold(bit: string, seam: string, idea: string): string | undefined {
  const tokens = tokensOf(bit);
  const isCounted = /^(?:an?|one)$/.test(lowerAt(tokens, 0));
  const from = isCounted ? 1 : 0;
  const end = tokens.findIndex(
    ({ kind, lower }, at) => at > from && (kind !== 'word' || prepositions.has(lower)),
  );
  const front = tokens.slice(from, end);
  const head = lowerAt(front, front.length - 1);
  // “a quiz on Mondays, film club on Thursdays”: one row.
  const ideas = tokensOf(idea);
  const isRow = ideas.find(({ lower }) => prepositions.has(lower))?.lower === lowerAt(tokens, end);
  const isThing =
    !isRow &&
    end > from &&
    (isCounted || front.length > 1 || !canBe(head, 'base')) &&
    front.length > 0 &&
    front.length < 4 &&
    tokens.length - end > 1 &&
    prepositions.has(lowerAt(tokens, end)) &&
    countableNouns.has(head) &&
    !isPlural(head) &&
    front.every(
      ({ text, lower }) =>
        text === lower && (isKnownNoun(lower) || adjectives.has(lower) || canBe(lower, 'participle')),
    ) &&
    finiteVerbAt(tokens) < 1;
  if (!isThing || (isCounted && /^,/.test(seam))) return undefined;
  return `there would be ${isCounted ? '' : `${indefinite(bit)} `}${bit}`;
}
