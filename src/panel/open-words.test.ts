import { expect, test } from 'vitest';
import type { Finding } from '../core/lint/finding.ts';
import { speakWith } from '../ui/words.ts';
import { factFor } from './fact-for.ts';
import { openWords } from './open-words.ts';

speakWith((key, substitutions) => [key, ...substitutions].join(' '));

const gap = (quote: string): Finding => ({
  rule: 'placeholder',
  severity: 'error',
  field: 'body',
  start: 0,
  end: 9,
  quote,
  message: 'm',
  fixes: [],
});

test('names each open gap once', () => {
  expect(openWords([gap('[company]'), gap('[company]')])).toBe('openOne [company]');
  expect(openWords([gap('[company]'), gap('[role]')])).toBe('openMany [company], [role]');
});

test('other errors speak for themselves, or are counted', () => {
  const wrong = { ...gap('Anna'), rule: 'wrong-name', message: 'Her name is Ana.' };
  expect(openWords([wrong])).toBe('Her name is Ana.');
  expect(openWords([wrong, gap('[role]')])).toBe('openErrors 2');
});

test('a gap leads to the field that fills it', () => {
  expect(factFor('[company]')).toBe('company');
  expect(factFor('[interviewer]')).toBe('interviewer');
  expect(factFor('[your name]')).toBe('me');
  expect(factFor('TODO')).toBeUndefined();
});
