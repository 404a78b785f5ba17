import { mark, type Words } from '../../text/words.ts';
import { type KnownNames, knownNames } from '../context-names.ts';
import { fold } from '../kinship.ts';
import type { Mail, Passage } from '../mail.ts';
import { belongsTo, isNearMiss, type PersonName, peopleIn, wrongTitle } from '../people.ts';
import { remember } from '../reading.ts';
import { defineRule, type Remark } from '../rule.ts';

const someone =
  /\b(team|all|everyone|everybody|there|hiring|manager|committee|sirs?|madam|folks?|both|panel|colleagues?|friends?|recruit\w*|hr|human|resources|members?|board|talent|people|ladies|gentlemen|whom|concern|guys|again|department|search|group|staff|excellency)\b|[[{<]/i;
const noName = new Set(
  (
    'i january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday linkedin zoom google english german french spanish'
  ).split(' '),
);

export default defineRule({
  id: 'wrong-name',
  title: 'Get every name right',
  severity: 'error',
  why: 'A wrong or misspelt name says the mail was written for somebody else, and can end a candidacy by itself.',
  source:
    'avidcareerist.com: one misspelt interviewer’s name ended a candidacy; interview follow-up guides on proofreading.',
  phrases: {
    place: `
      (the | this | your | a | an) .. (position | role | post | job | opening | vacancy | opportunity | internship | apprenticeship | placement | place | interview | kitchen | team | spot | future | career) (at | with)
      (position | role | post | job | opening | vacancy) (of | as) ... (at | with)
      (interview~ | interviewing | interviewed | meet~ | meeting) (at | with)
      (join~ | joining)
      (apply~ | applied | application | applying) (at | to)
      (love | like | hope | want | excited | eager | keen | chance | opportunity | happy | glad | proud) to (work | be | contribute) (at | for)
    `,
  },
  examples: {
    bad: [
      { text: 'Dear «Ms. Ackroyd»,\n\nThank you.', context: { interviewer: 'Ms. Judith Arkwright' } },
      { text: 'Hi «Steffen»,\n\nThanks.', context: { interviewer: 'Ana Roy' } },
      { text: 'Dear «Mr. Roy»,\n\nThank you.', context: { interviewer: 'Ms. Ana Roy' } },
      {
        text: 'Thank you. I would love to join «Globex».',
        context: { company: 'Initech', interviewer: 'Ana Roy' },
      },
      {
        text: 'Thank you. The role of data analyst at «Hooli» appeals to me.',
        context: { company: 'Initech Labs', role: 'Data Analyst' },
      },
      {
        text: 'Thank you for showing me round «Brightwvae».',
        better: 'Thank you for showing me round Brightwave.',
        context: { company: 'Brightwave' },
      },
    ],
    good: [
      { text: 'Hi Bob,\n\nThanks.', context: { interviewer: 'Robert Hale' } },
      {
        text: 'Dear Dr. Weiss and Anna,\n\nThank you.',
        context: { interviewer: 'Dr. Jürgen Weiß, Anna Lindqvist' },
      },
      { text: 'Dear hiring team,\n\nThank you.', context: { interviewer: 'Ana Roy' } },
      { text: 'In my last role at Siemens I did much the same.', context: { company: 'Initech' } },
      {
        text: 'I would love to join Priya and you.',
        context: { company: 'Initech', interviewer: 'Ana Roy' },
      },
    ],
  },
  *check(mail) {
    const { people } = knownNames(mail.draft.context);
    yield* greetingRemarks(mail, people);
    if (mail.draft.context.company !== undefined) yield* placeRemarks(mail, people);
    yield* nearMisses(mail);
  },
});

function* greetingRemarks(mail: Mail, people: readonly PersonName[]): Iterable<Remark> {
  const { greeting } = mail;
  if (!greeting || people.length === 0 || greeting.name === '' || someone.test(greeting.name)) return;
  const given = peopleIn(greeting.name);
  const stranger = given.some(({ parts }) => parts.some((part) => !belongsTo(part, people)));
  const written = /\p{Lu}/u.test(greeting.name);
  if (!written || !(stranger || given.some((person) => wrongTitle(person, people)))) return;
  yield {
    span: { start: greeting.nameStart, end: greeting.nameStart + greeting.name.length },
    message: `You met ${mail.draft.context.interviewer}, but this greets “${greeting.name}”. A wrong name can end it there; check it, letter by letter.`,
  };
}

/** A company named where only the right one belongs: "the role at …", "join …". */
function* placeRemarks(mail: Mail, people: readonly PersonName[]): Iterable<Remark> {
  const known = knownNames(mail.draft.context).words;
  for (const { hit, passage } of mail.hits('wrong-name/place')) {
    const { words } = passage.reading;
    const sentence = words.sentences[hit.sentence];
    if (!sentence || isOwn(passage, hit.from, hit.to)) continue;
    let end = hit.to;
    while (end < sentence.to && isNameWord(passage, end, end > hit.to)) end++;
    if (end === hit.to) continue;
    const names = Array.from({ length: end - hit.to }, (_, k) => wordAt(passage, hit.to + k));
    const after = end < sentence.to ? wordAt(passage, end).toLowerCase() : '';
    if (after === 'and' || names.some((name) => isKnown(name, known, people))) continue;
    if (isInitials(names.join(''), mail.draft.context.company ?? '')) continue;
    const span = {
      start: passage.offset + (words.starts[hit.to] ?? 0),
      end: passage.offset + (words.ends[end - 1] ?? 0),
    };
    yield {
      field: passage.field,
      span,
      message: `The talk was with ${mail.draft.context.company}, but this says “${names.join(' ')}”, perhaps left over from another mail. Put the right name.`,
    };
  }
}

/** "My last job at …" is about another employer. */
function isOwn({ reading: { words } }: Passage, from: number, to: number): boolean {
  const before = words.text.slice(words.starts[Math.max(0, from - 4)], words.ends[to - 1]);
  return /\b(my|last|previous|former|current|old)\b/i.test(before);
}

const wordAt = ({ reading: { words } }: Passage, i: number): string =>
  words.text.slice(words.starts[i], words.ends[i]).replace(/['’]s$/, '');

function isNameWord({ reading: { words } }: Passage, i: number, inside: boolean): boolean {
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

/** "HSBC" for a company of those initials, or "BlueRiver" for Blue River. */
function isInitials(name: string, company: string): boolean {
  const words = company.match(/[\p{L}\p{N}]+/gu) ?? [];
  const folded = fold(name);
  return (
    fold(words.map((word) => word[0]).join('')).startsWith(folded) || fold(words.join('')).startsWith(folded)
  );
}

interface Slip {
  start: number;
  word: string;
  meant: string;
}

/** Capitalised words one slip away from a name in the context. */
function* nearMisses(mail: Mail): Iterable<Remark> {
  const names = knownNames(mail.draft.context);
  if (names.long.length === 0) return;
  for (const { reading, field, offset } of [mail.subject, ...mail.passages]) {
    for (const slip of remember(reading, `slips ${names.key}`, () => slipsIn(reading.words, names))) {
      const start = offset + slip.start;
      if (field === 'body' && mail.greeting && start < mail.greeting.end) continue;
      yield {
        field,
        span: { start, end: start + slip.word.length },
        message: `“${slip.word}” looks like a slip for “${slip.meant}”. A misspelt name is the one typo nobody forgives; check it.`,
        fixes: [{ label: `Write “${slip.meant}”`, replacement: slip.meant }],
      };
    }
  }
}

function slipsIn(words: Words, { long, initials, right, written }: KnownNames): Slip[] {
  const slips: Slip[] = [];
  for (let i = 0; i < words.count; i++) {
    if (((words.marks[i] ?? 0) & mark.capital) === 0 || (words.ids[i] ?? 0) !== 0) continue;
    const start = words.starts[i] ?? 0;
    if (!initials.has(words.text.charCodeAt(start) | 32)) continue;
    const word = words.text.slice(start, words.ends[i]).replace(/['’]s$/, '');
    if (written.includes(word)) continue;
    const folded = fold(word);
    if (right.has(folded) || right.has(folded.replace(/s$/, ''))) continue;
    const meant = long.find(
      ([, name]) => isNearMiss(folded, name) && `${name}s` !== folded && `${folded}s` !== name,
    );
    if (meant) slips.push({ start, word, meant: meant[0] });
  }
  return slips;
}
