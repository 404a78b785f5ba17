import { expect, it } from 'vitest';
import { withoutTimingAsked } from './timing-told.ts';

const body = 'A.\n\n{{nextStep}} Is there any news on timing? I am happy to send more.';
const without = 'A.\n\n{{nextStep}} I am happy to send more.';

it.each([
  ['Is there any news?', true],
  ['When does the panel meet?', true],
  ['Is the group interview still planned for May?', true],
  ['I would be grateful to know whether the board has decided.', true],
  ['I would be glad to hear the date of the site visit.', true],
  ['I am looking forward to the decision in mid-June.', true],
  ['You said that you would decide by Friday.', true],
  ['I can come by on Thursday. Are you still hiring for the kiln?', true],
  ['', false],
  ['I have attached my references.', false],
  ['Would the panel like a demo?', false],
  ['My visa runs until 3 May.', false],
  ['I would be glad to visit the workshop.', false],
])('steps back for %j: %s', (step, stepsBack) => {
  expect(withoutTimingAsked(body, step)).toBe(stepsBack ? without : body);
});

it('leaves a question that stands elsewhere, and any other', () => {
  for (const text of ['Is there any news on timing? {{nextStep}}', '{{nextStep}} May I send you more?'])
    expect(withoutTimingAsked(text, 'Is there any news?')).toBe(text);
});
