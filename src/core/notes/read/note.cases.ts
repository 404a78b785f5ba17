import { clarifyCases } from './clarify.cases.ts';
import { nextStepCases } from './next-step.cases.ts';
import { pointsCases } from './points.cases.ts';
import { specificCases } from './specific.cases.ts';
import { valueCases } from './value.cases.ts';

/** The cases of every slot, a line each. */
export const cases = [specificCases, pointsCases, valueCases, clarifyCases, nextStepCases]
  .map((table) => table.trim())
  .join('\n');
