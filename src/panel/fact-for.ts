import { fields } from '../core/templates/fields.ts';
import { type FactName, factNames } from './form-state.ts';

/** The fact a visible gap such as `[company]` stands for, if it is one the form asks for. */
export function factFor(gap: string): FactName | undefined {
  const words = /^\[(.+)\]$/.exec(gap)?.[1];
  const field = fields.find((one) => (one.gap ?? one.name) === words);
  return factNames.find((fact) => field?.name === fact || field?.name === `${fact}First`);
}
