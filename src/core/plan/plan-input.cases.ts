import { blankInterview } from './blank-interview.ts';
import type { Interview } from './interview.ts';
import type { LocalMoment, PlanInput } from './next-step.ts';
import type { Sent } from './sent.ts';

/** Making a format and asking it are slow, and a property asks for the same again and again. */
function clockIn(timeZone: string): PlanInput['localMoment'] {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  const known = new Map<string, LocalMoment>();
  return (instant) => {
    const [day = '', time = ''] = known.has(instant) ? [] : format.format(new Date(instant)).split(', ');
    const moment = known.get(instant) ?? { day, time };
    known.set(instant, moment);
    return moment;
  };
}

const clocks = new Map<string, PlanInput['localMoment']>();

/** What a clock shows at an instant in a time zone. */
export function clockOf(timeZone: string): PlanInput['localMoment'] {
  const clock = clocks.get(timeZone) ?? clockIn(timeZone);
  clocks.set(timeZone, clock);
  return clock;
}

/** An interview of Monday 2 March 2026 with Ana, in London. */
export function inputOf(
  known: Partial<Interview> = {},
  sent: readonly Sent[] = [],
  timeZone = 'Europe/London',
): PlanInput {
  const interview: Interview = {
    ...blankInterview('acme', { me: 'Sam Doe', register: 'formal' }, '2026-02-20T09:00:00.000Z'),
    company: 'Acme',
    role: 'Data Analyst',
    interviewDate: '2026-03-02',
    people: peopleCalled('ana'),
    ...known,
  };
  return { interview, sent, localMoment: clockOf(timeZone) };
}

/** People with these ids. */
export function peopleCalled(...ids: string[]): Interview['people'] {
  return ids.map((id) => ({ id, name: id, address: `${id}@acme.example`, title: '' }));
}

/** A mail known to be sent. A bare day is its noon in UTC. */
export function sentMail(stage: Sent['stage'], at: string, known: Partial<Sent> = {}): Sent {
  const instant = at.length > 10 ? at : `${at}T12:00:00.000Z`;
  const base = { interview: 'acme', person: 'ana', channel: 'mail', certainty: 'sent' } as const;
  return {
    id: `${stage} ${known.person ?? ''} ${at}`,
    stage,
    at: instant,
    subject: '',
    body: '',
    ...base,
    ...known,
  };
}

/** A moment on the clock: "2026-03-02 14:00", or noon of a bare day. */
export function moment(text: string): LocalMoment {
  const [day = '', time = '12:00'] = text.split(' ');
  return { day, time };
}
