import type { InterviewContext, Span } from '../../text/draft.ts';
import { oneOf, wordSet } from '../../text/word-set.ts';
import { companySlips, isKnown } from '../company-slips.ts';
import { type KnownNames, knownNames } from '../context-names.ts';
import type { Greeting } from '../frame.ts';
import type { Mail } from '../mail.ts';
import { slipsIn } from '../name-slips.ts';
import { addresses, belongsTo, type PersonName, peopleIn, wrongTitle } from '../people.ts';
import { type Reading, remember } from '../reading.ts';
import { defineRule, type Remark } from '../rule.ts';

const anyone = wordSet(`
  team all everyone everybody there hiring manager committee sir sirs madam folk folks both panel
  colleague colleagues friend friends hr human resources member members board talent people ladies
  gentlemen whom concern guys again department search group staff excellency director registrar owner crew
  neighbour neighbours host hosts
`);
const someone = new RegExp(`\\b(${oneOf(anyone)}|recruit\\w*|\\w*teacher)\\b|[[{<]`, 'i');
const thanked =
  /\b[Tt]han(?:k you|ks)(?: again| once more| so much| very much)?,? ((?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?\p{Lu}\p{Ll}[\p{L}'’-]+)(?=,(?! \p{Lu}| and)| for\b|[.!](?:\s|$))/gu;
export default defineRule({
  id: 'wrong-name',
  severity: 'error',
  phrases: {
    place: `
      (the | this | your | a | an) .. (position | role | post | job | opening | vacancy | opportunity | internship | apprenticeship | placement | place | kitchen | team | spot | future | career) (at | with)
      (position | role | post | job | opening | vacancy) (of | as) ... (at | with)
      interview~ at
      join~
      (apply~ | application) (at | to)
      (love | like | hope | want | excited | interested | eager | keen | chance | opportunity | happy | glad | proud | wish | dream) to (work | be | contribute) (at | for)
      (happy | glad | delighted | proud | honoured | honored | pleased | love | like | hope | wish | eager | keen) ... (work | do _ | this) at
      (under | beside) you at
      (vacant | vacancy | vacancies | opening | openings | opens | comes up | arises) .. at
      (everyone | everybody | all | people | folks | colleagues | staff | culture | life | atmosphere | mission | values) at
      (love | like | want) to be (a | an) ... at
    `,
    // Here a person or a place may follow as well.
    met: `
      (interview~ | meet~) with
      meet~ at
      (working | work) (for | with)
    `,
    // Here a person's may follow, as in "help keep Priya's hours".
    help: `
      (like | love | want | hope | glad | happy | keen | eager | chance) to .. help? (make | build | run | grow | improve | support | shape | keep | join | develop | move)
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
  const places = context.company ? [...wrongCompanies(reading, names, context.company)] : [];
  const thanks = names.people.length > 0 ? thankedStranger(reading, names, context) : [];
  // "Ferndale Gardens" for Fernhill Gardens is told as a whole.
  const slips = [...nearMisses(reading, names)].filter(
    ({ start, end }) => !places.some((place) => place.start <= start && end <= place.end),
  );
  return [...slips, ...thanks, ...places];
}

/** "Thank you, Peter, for …" to somebody else. */
function* thankedStranger(
  { text }: Reading,
  names: KnownNames,
  { interviewer }: InterviewContext,
): Iterable<Slipped> {
  if (!text.includes('hank')) return;
  for (const found of text.matchAll(thanked)) {
    const name = found[1] ?? '';
    const start = found.index + found[0].indexOf(name, 5);
    if (someone.test(name) || isKnown(name, names)) continue;
    yield {
      start,
      end: start + name.length,
      isThanked: true,
      message: `You met ${interviewer}, but this thanks “${name}”, perhaps left over from another mail. Put the right name.`,
    };
  }
}

/** A company named that this talk was not with. */
function* wrongCompanies(reading: Reading, names: KnownNames, company: string): Iterable<Slipped> {
  for (const { start, end, name } of companySlips(reading, names, company)) {
    yield {
      start,
      end,
      message: `The talk was with ${company}, but this says “${name}”, perhaps left over from another mail. Put the right name.`,
    };
  }
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
