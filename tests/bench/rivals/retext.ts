import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import type { Lint } from '../race.ts';

/** The plug-ins a person would pick for mails. */
const stack = [
  retextEnglish,
  retextEquality,
  retextIntensify,
  retextPassive,
  retextReadability,
  retextRepeatedWords,
  retextSimplify,
  retextStringify,
];

export async function open(): Promise<Lint> {
  const processor = stack.reduce<ReturnType<typeof unified>>((all, plugin) => all.use(plugin), unified());
  return ({ body }) => processor.processSync(body).messages.length;
}
