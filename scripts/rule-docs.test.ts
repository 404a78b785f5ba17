import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from '../src/core/lint/rules/index.ts';
import { ruleDocs } from './rule-docs.ts';

it('finds the rule documentation up to date; if not, run `node scripts/rule-docs.mjs`', () => {
  const page = readFileSync(new URL('../src/core/lint/rules/README.md', import.meta.url), 'utf8');
  expect(page).toBe(ruleDocs(rules));
});
