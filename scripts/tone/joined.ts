import { type Example, exampleOf } from './corpus.ts';
import { randomFrom } from './random.ts';

/** How writers join what they have to say; some far more often than others. */
const joints = [', but ', ' but ', ' and ', ', and ', ', and ', ' – ', ' – ', '; ', ', so ', ' so ', ', '];
const greetings = ['Hi #, ', 'Dear Ms #, ', 'Dear Mr #, ', 'Hello #, ', 'Dear #, ', 'Hey #, '];
const names = ['Ana', 'Roy', 'Okafor', 'Lindqvist', 'Tomas', 'Mei', 'Farah', 'Jonas'];
const greeted = 0.08;
/** For so many of the innocent sentences one more is made of two of them. */
const innocents = 0.7;
const longestWords = 28;

/**
 * More sentences made of these: a fault beside something innocent in one breath, whose label is the fault, and two
 * innocent ones, whose label is silence. Always the same from the same sentences.
 */
export function joined(examples: readonly Example[]): Example[] {
  const single = examples.filter(({ text }) => isSingle(text));
  const innocent = single.filter(({ rule }) => rule === 'none');
  const random = randomFrom(11);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  return single.flatMap((one) => {
    const other = pick(innocent);
    if (!other || (one.rule === 'none' && random() > innocents)) return [];
    const [first, second] = random() < 0.65 ? [other, one] : [one, other];
    const joint = pick(joints) ?? ', ';
    const greeting = random() < greeted ? (pick(greetings) ?? '').replace('#', pick(names) ?? '') : '';
    const opening = greeting ? inside(first.text) : first.text;
    const text = `${greeting}${opening.replace(/[\s.!?]+$/, '')}${joint}${inside(second.text)}`;
    const { rule, style, also, stage, hand } = one;
    return [exampleOf({ text, rule, style, also: [...also], stage }, hand)];
  });
}

function isSingle(text: string): boolean {
  return !/[.!?…]['"”)]*\s+\S/.test(text) && text.split(' ').length <= longestWords;
}

/** The sentence as it is written after another's words. */
function inside(text: string): string {
  return /^(?:I\b|[A-Z]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
