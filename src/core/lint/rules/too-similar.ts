import { type Comparison, compare, othersOf } from '../likeness.ts';
import type { Mail } from '../mail.ts';
import { defineRule } from '../rule.ts';

/** A sentence of which this share of pairs of words stands in another mail is the same but for a few words. */
const sameFrom = 0.5;
/** A mail is a copy when more than this share of what it tells stands in another: one experience told twice is none. */
const copyFrom = 2 / 3;

export default defineRule({
  id: 'too-similar',
  severity: 'warning',
  wholeMail: true,
  *check(mail) {
    const { siblings } = mail.draft;
    if (!siblings || siblings.length === 0) return;
    const others = othersOf(mail.draft, mail.subject.reading.guards.lexicon);
    const told = tellingSentences(mail, others);
    const all = sum(told);
    const copied = others.mails.map((_, i) => sum(told.filter((one) => isSame(one, i))) > all * copyFrom);
    for (const one of told) {
      let most = -1;
      for (let i = 0; i < copied.length; i++) {
        if (copied[i] && isSame(one, i) && (one.shares[i] ?? 0) > (one.shares[most] ?? 0)) most = i;
      }
      if (most < 0) continue;
      const to = others.mails[most]?.to.trim();
      yield {
        span: { start: one.start, end: one.end },
        message: `${to ? `The mail to ${to}` : 'Another of your mails'} says this in nearly the same words, and interviewers compare. Say what only the two of you talked about.`,
      };
    }
  },
});

interface Told extends Comparison {
  start: number;
  end: number;
}

/** The sentences that only this talk can have brought about, greeting and sign-off left out. */
function tellingSentences(mail: Mail, others: Parameters<typeof compare>[1]): Told[] {
  const { greeting, signOff } = mail;
  const told: Told[] = [];
  for (const { reading, offset } of mail.passages) {
    for (const one of compare(reading, others)) {
      const start = offset + one.sentence.start;
      const end = offset + one.sentence.end;
      // The comma behind the greeting is the sentence's.
      const isGreeting = greeting !== null && end <= greeting.end + 2;
      const isClose = signOff !== null && start >= signOff.start && start < signOff.end;
      if (one.isTelling && !isGreeting && !isClose) told.push({ ...one, start, end });
    }
  }
  return told;
}

function isSame({ shares }: Comparison, i: number): boolean {
  return (shares[i] ?? 0) >= sameFrom;
}

function sum(sentences: readonly Comparison[]): number {
  return sentences.reduce((words, { length }) => words + length, 0);
}
