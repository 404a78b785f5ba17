import { expect, it } from 'vitest';
import { diagnosticsText } from './diagnostics-text.ts';

it('says so when no mail page is open', () => {
  expect(diagnosticsText('1.2.3', 'A Browser', [])).toBe(
    'Duly Noted 1.2.3\nA Browser\nNo mail page answered.',
  );
});

it('lists every selector with its count, the way up from each body, and the faults', () => {
  const text = diagnosticsText('1.2.3', 'A Browser', [
    {
      host: 'gmail',
      parts: [
        {
          part: 'body',
          selectors: [
            { selector: '.a', count: 2 },
            { selector: '.b', count: 0 },
          ],
        },
      ],
      composes: [{ button: true, layers: ['div[textbox]', 'td'] }],
      faults: [{ fault: 'selector-missed: send', count: 3 }],
    },
  ]);
  expect(text.split('\n')).toEqual([
    'Duly Noted 1.2.3',
    'A Browser',
    '',
    'Gmail',
    '  body: 2 × .a | 0 × .b',
    '  compose 1: with button; div[textbox] < td',
    '  composes: 1',
    '  faults: selector-missed: send (3)',
  ]);
});
