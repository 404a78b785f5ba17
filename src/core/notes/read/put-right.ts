import { saidRight } from '../answers/said-right.ts';
import { areSteps, joinedSteps, stepsOf } from '../answers/steps-taken.ts';
import type { Phrase } from '../phrase.ts';
import { statementOf } from '../steps/statements.ts';
import { isExampleLabel } from './example-label.ts';

/** An answer that its own words put right in whole sentences; nothing where a frame must help. */
export function putRight(label: string, isPlain: boolean, written: string): Phrase[] | undefined {
  const sentence = (text: string): Phrase => ({ kind: 'sentence', text, asWritten: true });
  if (isExampleLabel(label)) {
    const steps = stepsOf(written);
    return steps.length > 1 && areSteps(steps)
      ? [sentence(`a better answer is that I would ${joinedSteps(steps)}`)]
      : undefined;
  }
  const [first, ...rest] = saidRight(label === '' || isPlain ? written : `${label}: ${written}`) ?? [];
  if (first) return [{ kind: 'correction', text: first, asWritten: true }, ...rest.map(sentence)];
  const wish = /^I would (?:like|love) to know (?:if|whether) (.+)$/i.exec(written)?.[1];
  const statement = wish ? statementOf(wish.replace(/^was (?=my|the|your)/, 'it was ')) : undefined;
  return statement ? [sentence(`I would like to know whether ${statement}`)] : undefined;
}

/** “in 2019 not 2017” with the comma it lacks. */
export function notFigured(phrase: Phrase): Phrase {
  const text = phrase.text.replace(/(?<=\d(?: \p{L}+)?) not (?=\d)/u, ', not ');
  return text === phrase.text ? phrase : { ...phrase, text };
}
