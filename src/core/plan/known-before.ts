import type { History, Sibling } from '../text/draft.ts';
import type { Letter } from './letter.ts';
import type { PlanInput } from './next-step.ts';
import { sentOf } from './sent-log.ts';

/** What has happened about an interview, as the linter takes it. */
export function historyOf(input: PlanInput): History {
  const { promisedDate, state } = input.interview;
  const sent = sentOf(input).map(({ stage, at }) => ({ stage, day: input.localMoment(at).day }));
  return { sent, state, ...(promisedDate === '' ? {} : { promisedDate }) };
}

/** What the others of the same talk were written at the letter's stage, by mail, where the text is known. */
export function siblingsOf(
  { interview, sent }: PlanInput,
  { person, stage }: Pick<Letter, 'person' | 'stage'>,
): Sibling[] {
  const names = new Map(interview.people.map(({ id, name }) => [id, name]));
  return sent
    .filter((mail) => mail.person !== person && mail.stage === stage && mail.channel === 'mail')
    .filter(({ body }) => body !== '')
    .map((mail) => ({ to: names.get(mail.person) ?? '', body: mail.body }));
}
