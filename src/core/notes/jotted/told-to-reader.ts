import { actors, otherGroups, otherPeople } from '../lexicon/nouns.ts';
import { verbReading } from '../lexicon/verbs.ts';
import type { People } from '../people.ts';
import { commaParts } from './own-points.ts';

const irregular: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
]);

// What only the reader can be the one to do, where nobody is named.
const wishes =
  /^(wants?|wanted|needs?|likes?|prefers?|says?|said|mentioned|reckons?|thinks?|hopes?|expects?|plans?|worries|asked) (?=\S)/i;

/**
 * A point told to whom it was heard from; somebody else in it keeps every “she” as it is. `isHeard`: what has no subject
 * is theirs, too.
 */
export function toldToReader(
  point: string,
  people: People,
  isHeard = true,
  earlier: readonly string[] = [],
): string {
  const parts = commaParts(point);
  return parts
    .map((part, at) => partToReader(part, people, parts.slice(0, at), { isHeard, earlier }))
    .join(', ');
}

const reported =
  /^(?:he|she) (said|mentioned|wants?|wanted|asked|thinks|thought|will|would|promised|hopes|hoped|needs|likes|is|has) /i;

function partToReader(
  part: string,
  people: People,
  before: readonly string[],
  { isHeard, earlier }: { isHeard: boolean; earlier: readonly string[] },
): string {
  const verbed = before.length + earlier.length === 0 ? reported.exec(part) : null;
  if (verbed?.[1] && namesOther(part, people))
    return `you ${secondPerson(verbed[1])} ${part.slice(verbed[0].length)}`;
  if ([...before, part].some((text) => namesOther(text, people))) return part;
  // A “he” may be whom an earlier point named.
  if (earlier.some((text) => namesOther(text, people))) return isHeard ? wished(part) : part;
  const [opening = '', verb = '', rest = ''] = /^(\S+)\s+(\S+)(.*)$/s.exec(part)?.slice(1) ?? [];
  const isReader = /^(?:he|she)$/i.test(opening) || people.reader.has(opening.toLowerCase());
  const told =
    isReader && /^been$/i.test(verb)
      ? `you have been${rest}`
      : isReader && isVerb(verb)
        ? `you ${secondPerson(verb)}${rest}`
        : isHeard
          ? wished(part)
          : part;
  return told
    .replace(/^(you (?:said|thought|mentioned)(?: that)?) (?:he|she) (?=\p{L})/iu, '$1 you ')
    .replace(
      /\b(?:his|her)(?= \p{L})(?! (?:to|that|about|if|whether|how|why|on|in|at|by|for|and|or|the|a)\b)/giu,
      'your',
    )
    .replace(/\bhim(?:self)?\b|\bher(?=$|[,;.)]| (?:to|that|about|if|on|in|at|for)\b)/giu, (word) =>
      /self/.test(word) ? 'yourself' : 'you',
    );
}

function wished(part: string): string {
  const match = wishes.exec(part);
  return match?.[1] ? `you ${secondPerson(match[1].toLowerCase())} ${part.slice(match[0].length)}` : part;
}

function isVerb(word: string): boolean {
  return (
    irregular.has(word.toLowerCase()) ||
    /^(?:will|would|can|could|had|did|might)$/i.test(word) ||
    verbReading(word.toLowerCase()) !== undefined
  );
}

function secondPerson(verb: string): string {
  const lower = verb.toLowerCase();
  const fixed = irregular.get(lower);
  if (fixed) return fixed;
  const reading = verbReading(lower);
  return reading?.forms.has('third') ? reading.base : verb;
}

function namesOther(text: string, people: People): boolean {
  return (text.toLowerCase().match(/\p{L}[\p{L}'-]*/gu) ?? []).some((word) => {
    const one = word.replace(/'s$/, '');
    const single = one.replace(/s$/, '');
    return (
      !people.reader.has(one) &&
      (otherPeople.has(one) ||
        otherPeople.has(single) ||
        otherGroups.has(one) ||
        (actors.has(one) &&
          !/^(?:nobody|everybody|everyone|someone|people|team|support|design|product|marketing|sales|finance|engineering|lead|head)$/.test(
            one,
          )))
    );
  });
}
