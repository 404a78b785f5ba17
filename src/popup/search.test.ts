import { expect, it } from 'vitest';
import { blankInterview } from '../core/plan/blank-interview.ts';
import { blankLetter } from '../core/plan/blank-letter.ts';
import { keptLetter, type Plan } from '../core/plan/plan.ts';
import { search } from './search.ts';

const settings = { me: 'Sam Doe', register: 'formal' } as const;

const plan: Plan = {
  interviews: [
    {
      ...blankInterview('acme', settings, ''),
      company: 'Acme',
      role: 'Data Analyst',
      round: 'panel',
      people: [{ id: 'acme', name: 'René Roy', address: 'rene@acme.example', title: 'Head of Data' }],
    },
    { ...blankInterview('contoso', settings, ''), company: 'Contoso' },
  ],
  letters: [
    keptLetter({
      ...blankLetter('acme', settings),
      notes: { specific: 'churn', nextStep: 'portfolio by Friday' },
    }),
    keptLetter({ ...blankLetter('contoso', settings), notes: { value: 'churn model' } }),
  ],
  sent: [],
};

it.each([
  ['acme', ['acme']],
  ['ANALYST', ['acme']],
  ['panel', ['acme']],
  ['rene', ['acme']],
  ['head of', ['acme']],
  ['@acme', ['acme']],
  ['friday churn', ['acme']],
  ['churn', ['acme', 'contoso']],
  ['churn contoso', ['contoso']],
  // The person's own name stands in every record.
  ['sam doe', []],
  ['nowhere', []],
  ['  ', ['acme', 'contoso']],
])('“%s” finds %j', (query, found) => {
  expect([...search(plan, query)]).toEqual(found);
});
