import type { InterviewContext, Span } from '../../text/draft.ts';
import { mark, type Words } from '../../text/words.ts';
import { type KnownNames, knownNames } from '../context-names.ts';
import type { Greeting } from '../frame.ts';
import { fold } from '../kinship.ts';
import type { Mail } from '../mail.ts';
import { slipsIn } from '../name-slips.ts';
import { addresses, belongsTo, type PersonName, peopleIn, wrongTitle } from '../people.ts';
import { type Reading, remember } from '../reading.ts';
import { defineRule, type Remark } from '../rule.ts';

const someone =
  /\b(team|all|everyone|everybody|there|hiring|manager|committee|sirs?|madam|folks?|both|panel|colleagues?|friends?|recruit\w*|hr|human|resources|members?|board|talent|people|ladies|gentlemen|whom|concern|guys|again|department|search|group|staff|excellency|\w*teacher|director|registrar|owner|crew|neighbours?|hosts?)\b|[[{<]/i;
const noName = new Set(
  (
    'i january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday linkedin zoom teams skype slack google english german french spanish'
  ).split(' '),
);

const thanked =
  /\b[Tt]han(?:k you|ks)(?: again| once more| so much| very much)?,? ((?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?\p{Lu}\p{Ll}[\p{L}'’-]+)(?=,(?! \p{Lu}| and)| for\b|[.!](?:\s|$))/gu;
/** What names of firms and houses have that names of people and places hardly ever have. */
const organisation =
  /\b(ltd|inc|llc|gmbh|plc|corp|group|labs?|trust|clinic|hospital|bank|school|college|university|institute|studios?|partners|systems|software|solutions|tech|technologies|logistics|services|foundation|agency|museum|theatre|company|brothers|sons|holdings|media|press|energy|foods|airlines|hotels?|consulting|insurance|works|council|society|association|catering|kitchen|farms?|brewery|bakery|mills?|motors|pharma|health|care|digital|networks?|ventures|capital|publishing|books|design|architects|engineering|stores|nurser(?:y|ies)|estates?|gardens|industries|mobility|airways|railways?|ferries|laborator(?:y|ies)|analytics|robotics|biotech|retail|consultants|associates|dental|vets?)\b/i;

/** Those of them that are no field of work. */
const house =
  /^(ltd|inc|llc|gmbh|plc|corp|group|trust|clinic|hospital|bank|school|college|university|studios|partners|technologies|solutions|agency|museum|company|sons|holdings|airlines|hotels?|associates|stores|nurseries|estates|gardens|industries|mobility|airways|ferries|laboratories|bakery|brewery)$/i;

export default defineRule({
  id: 'wrong-name',
  severity: 'error',
  phrases: {
    place: `
      (the | this | your | a | an) .. (position | role | post | job | opening | vacancy | opportunity | internship | apprenticeship | placement | place | kitchen | team | spot | future | career) (at | with)
      (position | role | post | job | opening | vacancy) (of | as) ... (at | with)
      (interview~ | interviewing | interviewed) at
      (join~ | joining)
      (apply~ | applied | application | applying) (at | to)
      (love | like | hope | want | excited | eager | keen | chance | opportunity | happy | glad | proud) to (work | be | contribute) (at | for)
      (happy | glad | delighted | proud | honoured | honored | pleased | love | like | hope | wish | eager | keen) ... (work | do _ | this) at
      (vacant | vacancy | vacancies | opening | openings | opens | comes up | arises) .. at
      (everyone | everybody | all | people | folks | colleagues | staff | culture | life | atmosphere | mission | values) at
    `,
    // Here a person or a place may follow as well.
    met: `
      (interview~ | interviewing | interviewed | meet~ | meeting) with
      (meet~ | meeting) at
      (working | work) (for | with)
    `,
    // Here a field of work may follow as well, as in "bring my skills to Public Health".
    gift: `
      (bring | bringing | contribute | contributing) ... to
      (success | growth | part) of
    `,
  },
  *check(mail) {
    const names = knownNames(mail.draft.context);
    yield* greetingRemarks(mail, names.people);
    const { greeting, signOff } = mail;
    for (const { reading, field, offset } of mail.all) {
      for (const { start, end, isThanked, ...rest } of remember(reading, names.key, () =>
        namesIn(reading, names, mail.draft.context),
      )) {
        const span = { start: start + offset, end: end + offset };
        if (rest.fixes && field === 'body' && greeting && span.start < greeting.end) continue;
        if (isThanked && (field === 'subject' || (signOff && span.start >= signOff.start))) continue;
        yield { ...rest, field, span };
      }
    }
  },
});

function* greetingRemarks(mail: Mail, people: readonly PersonName[]): Iterable<Remark> {
  const { greeting } = mail;
  if (!greeting || people.length === 0 || greeting.name === '' || someone.test(greeting.name)) return;
  if (!/\p{Lu}/u.test(greeting.name) || !greetsStranger(greeting, people)) return;
  yield {
    span: { start: greeting.nameStart, end: greeting.nameStart + greeting.name.length },
    message: `You met ${mail.draft.context.interviewer}, but this greets “${greeting.name}”. A wrong name can end it there; check it, letter by letter.`,
  };
}

/** "anh Hùng", "Dr. Kelpie (I'll never tire of it)": small letters and asides are no names. */
const bareName = (name: string): string =>
  name
    .replace(/\s*\(.*$/s, '')
    .replace(/(?<![\p{L}'’-])(?:und|et|y|e|i|og|och|en|och|a|ja|dan|&)(?![\p{L}'’-])/gu, ',')
    .replace(/(?<![\p{L}'’-])(?!and\b)\p{Ll}[\p{L}'’-]*/gu, '');

/** The last greeting judged: between two keys it hardly ever changes. */
let lastGreeted: { name: string; word: string; people: readonly PersonName[]; answer: boolean } | undefined;

function greetsStranger({ name, word }: Greeting, people: readonly PersonName[]): boolean {
  if (lastGreeted?.name !== name || lastGreeted.word !== word || lastGreeted.people !== people)
    lastGreeted = { name, word, people, answer: isStranger({ name, word }, people) };
  return lastGreeted.answer;
}

function isStranger({ name, word }: Pick<Greeting, 'name' | 'word'>, people: readonly PersonName[]): boolean {
  const given = peopleIn(bareName(name));
  if (given.some((person) => wrongTitle(person, people))) return true;
  // "Vidal, Rosa" reads like two people of one name each.
  const lone = people.filter(({ parts }) => parts.length === 1);
  const isMet = (person: PersonName): boolean =>
    people.some((known) => addresses(person, known)) ||
    (lone.length > 1 && person.parts.every((part) => belongsTo(part, lone)));
  const met = given.filter(isMet);
  if (met.length === given.length) return false;
  // "Servus Luca,": what stands before the name is a greeting in some language.
  if (word === '' && given.some(({ parts }) => parts.some((part) => belongsTo(part, people)))) return false;
  // One of those greeted is right and the context names fewer: a colleague who was there, too.
  return met.length === 0 || given.length <= people.length;
}

/** What is wrong with a name in a paragraph, places counted from the paragraph's start. */
interface Slipped extends Remark, Span {
  isThanked?: boolean;
}

function namesIn(reading: Reading, names: KnownNames, context: InterviewContext): Slipped[] {
  const slipped = [...nearMisses(reading, names)];
  if (names.people.length > 0) slipped.push(...thankedStranger(reading, names, context));
  if (context.company) slipped.push(...placeRemarks(reading, names, context.company));
  return slipped;
}

/** "Thank you, Peter, for …" to somebody else. */
function* thankedStranger(
  { text }: Reading,
  { words, people }: KnownNames,
  { interviewer }: InterviewContext,
): Iterable<Slipped> {
  if (!text.includes('hank')) return;
  for (const found of text.matchAll(thanked)) {
    const name = found[1] ?? '';
    const start = found.index + found[0].indexOf(name, 5);
    if (someone.test(name) || isKnown(name, words, people)) continue;
    yield {
      start,
      end: start + name.length,
      isThanked: true,
      message: `You met ${interviewer}, but this thanks “${name}”, perhaps left over from another mail. Put the right name.`,
    };
  }
}

/** A company named where only the right one belongs: "the role at …", "join …". */
function* placeRemarks(reading: Reading, known: KnownNames, company: string): Iterable<Slipped> {
  const { words } = reading;
  for (const hit of reading.hits) {
    if (!hit.act.startsWith('wrong-name/')) continue;
    const sentence = words.sentences[hit.sentence];
    if (!sentence || isOwn(words, hit.from, hit.to, sentence.end)) continue;
    let end = hit.to;
    while (end < sentence.to && isNameWord(words, end, end > hit.to)) end++;
    if (end === hit.to) continue;
    const names = Array.from({ length: end - hit.to }, (_, k) => wordAt(words, hit.to + k));
    const after = end < sentence.to ? wordAt(words, end).toLowerCase() : '';
    if (names.length === 1 && ((words.marks[hit.to] ?? 0) & mark.owner) !== 0) continue;
    if (hit.act === 'wrong-name/met' && !organisation.test(names.join(' '))) continue;
    if (hit.act === 'wrong-name/gift' && !house.test(names.at(-1) ?? '')) continue;
    if (isVenue(wordAt(words, hit.from), names.at(-1) ?? '')) continue;
    if (
      isListed(words, after, end, sentence.to) ||
      names.some((name, k) => isKnown(name, known.words, known.people) && !isKindOnly(names, k, company))
    )
      continue;
    if (isInitials(names.join(''), company)) continue;
    yield {
      start: words.starts[hit.to] ?? 0,
      end: words.ends[end - 1] ?? 0,
      message: `The talk was with ${company}, but this says “${names.join(' ')}”, perhaps left over from another mail. Put the right name.`,
    };
  }
}

/** "My last job at …" and "the team at …, where I worked" are about another employer. */
function isOwn(words: Words, from: number, to: number, sentenceEnd: number): boolean {
  const before = words.text
    .slice(words.starts[Math.max(0, from - 4)], words.ends[to - 1])
    .replace(/\bmy (?:skills|knowledge|contacts|energy|ideas|interest|passion|enthusiasm)\b/i, '');
  const after = words.text.slice(words.ends[to - 1], sentenceEnd);
  return (
    /\b(my|last|previous|former|current|old|ago|i (worked|did|was|had|ran|led))\b/i.test(before) ||
    /\b(where|when|while) (i|we)\b|\b(?:ago|until|from|since|in) (?:19|20)\d\d\b/i.test(after)
  );
}

/** "The interview at Union Station" tells where it was. */
const isVenue = (first: string, last: string): boolean =>
  /^interview/i.test(first) &&
  /^(station|street|road|square|wharf|park|hall|house|court|cross|airport|building|campus|cent(?:re|er)|café|tower)$/i.test(
    last,
  );

/** "Join Priya and you", "… and Tom": a list of people. */
const isListed = (words: Words, after: string, end: number, stop: number): boolean =>
  after === 'and' &&
  end + 1 < stop &&
  (/^(you|your|the|her|his)$/.test(wordAt(words, end + 1)) || isNameWord(words, end + 1, true));

const wordAt = (words: Words, i: number): string =>
  words.text.slice(words.starts[i], words.ends[i]).replace(/['’]s$/, '');

function isNameWord(words: Words, i: number, inside: boolean): boolean {
  const marked = words.marks[i] ?? 0;
  return (
    (marked & mark.capital) !== 0 &&
    (marked & (mark.quoted | mark.half)) === 0 &&
    (!inside || (marked & mark.clause) === 0) &&
    (inside || (marked & mark.clause) === 0)
  );
}

function isKnown(name: string, known: ReadonlySet<string>, people: readonly PersonName[]): boolean {
  const folded = fold(name);
  return (
    known.has(folded) ||
    noName.has(folded) ||
    belongsTo(name, people) ||
    folded.split('-').some((part) => known.has(part))
  );
}

/** "Ferndale Gardens" for Fernhill Gardens: the last word only tells what kind of house it is. */
function isKindOnly(names: readonly string[], k: number, company: string): boolean {
  const kind = /[\p{L}\p{N}]+\s+([\p{L}\p{N}]+)\W*$/u.exec(company)?.[1];
  return k > 0 && k === names.length - 1 && kind !== undefined && fold(names[k] ?? '') === fold(kind);
}

/** "HSBC" for a company of those initials, or "BlueRiver" for Blue River. */
function isInitials(name: string, company: string): boolean {
  const words = company.match(/[\p{L}\p{N}]+/gu) ?? [];
  const folded = fold(name);
  return (
    fold(words.map((word) => word[0]).join('')).startsWith(folded) || fold(words.join('')).startsWith(folded)
  );
}

/** Capitalised words one slip away from a name in the context. */
function* nearMisses({ words }: Reading, names: KnownNames): Iterable<Slipped> {
  if (names.long.length === 0) return;
  for (const { start, word, meant } of slipsIn(words, names)) {
    yield {
      start,
      end: start + word.length,
      message: `“${word}” looks like a slip for “${meant}”. A misspelt name is the one typo nobody forgives; check it.`,
      fixes: [{ label: `Write “${meant}”`, replacement: meant }],
    };
  }
}
