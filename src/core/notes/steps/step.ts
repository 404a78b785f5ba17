import type { Stage } from '../../text/draft.ts';
import type { Phrase } from '../phrase.ts';
import { mine } from '../read/next-deed.ts';
import { appointment, freeOn, hopedFor, onTheDay, unknown } from './appointments.ts';
import { askedFor, statusAnd } from './asking.ts';
import { closing } from './closings.ts';
import { conditional } from './conditions.ts';
import { daysSpelled } from './days-spelled.ts';
import { asksDirectly } from './direct-questions.ts';
import { eventAhead, wordAhead } from './events.ts';
import { nextThings } from './next-things.ts';
import { openThing } from './open-things.ts';
import { ownState } from './own-states.ts';
import { promised, wishGranted } from './promises.ts';
import { awaitedReply } from './replies.ts';
import { another, favour, toldTo } from './returning.ts';
import { shortQuestion } from './short-questions.ts';
import { silenceOf } from './silence.ts';
import { sureStep } from './sure-step.ts';
import { thingsToHear } from './things-to-hear.ts';
import { remindedOf, requested, saidBehind } from './told-steps.ts';
import { mayI, ownBehind, ownWord, saidAndAsked } from './two-parts.ts';
import { withTail } from './with-tail.ts';

const longest = 180;

/**
 * A next step whose shape gives it away, told as a whole sentence: what one promises, asks, waits for or would do.
 * Nothing where its words fit no shape for sure.
 */
export function stepOf(jotted: string, stage: Stage): Phrase[] | undefined {
  const text = daysSpelled(jotted.replace(/\s+\?/g, '?').replace(/[\s.!]+$/, ''));
  if (text === '' || text.length > longest || /https?:|www\.|@/.test(text)) return undefined;
  const sure = sureStep(text, stage);
  if (sure) return sure;
  const proposed = /(?:, (?:as )?| as )you (proposed|suggested|offered|asked|said)$/.exec(text);
  const invited = /, (?:you|since you|as you) invited (?:me|us)$/.exec(text);
  const hung = proposed ?? (invited && !/^(?:as|like)$/.test(text) ? invited : null);
  if (hung && hung.index > 3 && / |,/.test(text.slice(0, hung.index))) {
    const head = stepOf(text.slice(0, hung.index), stage);
    const tail = proposed ? `, as you ${proposed[1]}` : ', at your invitation';
    const [only] = head ?? [];
    if (head?.length === 1 && only?.kind === 'clause' && /^(?:I|if) /.test(only.text))
      return [{ ...only, text: only.text + tail }];
  }
  const silence = silenceOf(text);
  if (silence) return [{ kind: 'sentence', text: silence, asWritten: true }];
  const said = saidBehind(text, (rest) => stepOf(rest, stage));
  if (said) return said;
  const hanging = withTail(text);
  if (hanging) return hanging;
  const behind = ownBehind(text, (rest) => stepOf(rest, stage));
  if (behind) return behind;
  const one =
    ownWord(text) ??
    wordAhead(text, stage) ??
    closing(text, stage) ??
    mayI(text) ??
    shortQuestion(text) ??
    openThing(text) ??
    thingsToHear(text) ??
    requested(text) ??
    conditional(text) ??
    another(text, stage) ??
    toldTo(text) ??
    favour(text) ??
    awaitedReply(text, stage) ??
    promised(text) ??
    freeOn(text) ??
    onTheDay(text) ??
    hopedFor(text) ??
    appointment(text) ??
    remindedOf(text) ??
    ownState(text) ??
    eventAhead(text, stage) ??
    unknown(text);
  return one
    ? [one]
    : (wishGranted(text) ??
        askedFor(text) ??
        statusAnd(text) ??
        saidAndAsked(text) ??
        asksDirectly(text) ??
        inParts(text, stage) ??
        nextOf(text, stage));
}

function nextOf(text: string, stage: Stage): Phrase[] | undefined {
  if (/^have to (?!do with)\p{Ll}+ [^,?:;]+$/u.test(text)) return [mine(`I ${text}`)];
  const next = nextThings(text, stage);
  return next && [next];
}

// “maybe summer season again, ask in April”: every part a step of its own, or none.
function inParts(text: string, stage: Stage): Phrase[] | undefined {
  const parts = text.split(/, (?:and |then |and then )?/);
  if (parts.length !== 2) return undefined;
  const read = parts.map((part) => stepOf(part, stage));
  const [first, second] = read;
  if (!first || !second) return undefined;
  return joined([...first, ...second]);
}

const glad = /^I would be glad to /;

// Two wishes make one sentence.
function joined(phrases: Phrase[]): Phrase[] {
  const [one, other] = phrases;
  if (phrases.length !== 2 || one?.kind !== 'clause' || other?.kind !== 'clause') return phrases;
  if (!glad.test(one.text) || !glad.test(other.text)) return phrases;
  return [{ ...one, text: `${one.text} and to ${other.text.replace(glad, '')}` }];
}
