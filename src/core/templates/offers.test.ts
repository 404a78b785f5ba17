import { describe, expect, it } from 'vitest';
import { fieldOffers } from './offers.ts';

/** Takes the first offer where “|” stands, and shows the caret after it. */
function take(source: string): string | null {
  const caret = source.indexOf('|');
  const text = source.replace('|', '');
  const offers = fieldOffers(text, caret);
  const [field] = offers?.fields ?? [];
  if (!offers || !field) return null;
  const put = offers.text(field);
  const after = text.slice(0, offers.start) + put.text + text.slice(caret);
  const at = offers.start + put.caret;
  return `${after.slice(0, at)}|${after.slice(at)}`;
}

describe('fields offered while one types', () => {
  it.each([
    ['Hi {{|', 'Hi {{interviewer}}|'],
    ['Hi {{comp|', 'Hi {{company}}|'],
    ['Hi {{comp|}} x', 'Hi {{company}}| x'],
    ['{{#val|', '{{#value}}|{{/value}}'],
    ['{{#value}}a{{/val|', '{{#value}}a{{/value}}|'],
    ['by its title: {{day of|', null],
    ['by its title: {{next|', 'by its title: {{nextStep}}|'],
    ['by a word of its title: {{greet|', 'by a word of its title: {{interviewerFirst}}|'],
  ])('%s → %s', (before, after) => {
    expect(take(before)).toBe(after);
  });

  it.each(['Hi |', 'Hi { {|', '{{company}}|', '{{company|}}', '{{zzz|', '|{{company'])(
    'offers nothing in %s',
    (source) => {
      expect(take(source)).toBeNull();
    },
  );
});
