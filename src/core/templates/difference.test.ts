import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from './difference.ts';
import { fingerprint } from './fingerprint.ts';

const shown = (before: string, after: string): string =>
  difference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`))
    .join('|');

describe('what differs between two texts', () => {
  it.each([
    ['nothing', 'Thank you, {{me}}', 'Thank you, {{me}}', 'Thank you, {{me}}'],
    ['a word', 'Kind regards,', 'Warm regards,', '-Kind-|+Warm+| regards,'],
    [
      'a field as a whole',
      'Hi {{interviewer}}',
      'Hi {{interviewerFirst}}',
      'Hi |-{{interviewer}}-|+{{interviewerFirst}}+',
    ],
    [
      'a run of words as one change',
      'I am so very glad',
      'I am quite happy',
      'I am |-so very glad-|+quite happy+',
    ],
    ['what was put at the end', 'Bye', 'Bye\nNow', 'Bye|+\nNow+'],
    ['what was taken away', 'One. Two. Three.', 'One. Three.', 'One. |-Two. -|Three.'],
    ['everything', '', 'New', '+New+'],
  ])('shows %s', (_, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('loses no letter of either text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '.', '{{me}}', '😀', '\ud800'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const list = difference(before, after);
        const side = (not: string) => list.flatMap(({ kind, text }) => (kind === not ? [] : [text])).join('');
        expect([side('added'), side('removed')]).toEqual([before, after]);
      }),
    );
  });

  it('is done with huge texts as well', () => {
    const words = (word: string) => `${word} `.repeat(20_000);
    expect(difference(words('one'), words('two')).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
      'same',
    ]);
  });
});

describe('the fingerprint of a text', () => {
  it('follows the words and not the line ends', () => {
    expect(fingerprint({ subject: 's', body: 'a\r\nb\n' })).toBe(fingerprint({ subject: 's', body: 'a\nb' }));
    expect(fingerprint({ subject: 's', body: 'a' })).not.toBe(fingerprint({ subject: 's', body: 'b' }));
    expect(fingerprint({ subject: '', body: '' })).toMatch(/^[0-9a-f]{16}$/);
  });
});
