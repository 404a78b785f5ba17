import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { type CalendarEvent, calendarFile } from './calendar-file.ts';

const stamp = '2026-03-02T10:20:30.456Z';
const event: CalendarEvent = {
  uid: 'acme-follow-up@duly-noted',
  day: '2026-03-10',
  title: 'Follow up with Acme',
};
const linesOf = (file: string) => file.split('\r\n');
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

/** The values of a property, its escapes undone. */
function textOf(file: string, name: string): string[] {
  return unfolded(file)
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) =>
      line.slice(name.length + 1).replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char)),
    );
}

it('writes a day', () => {
  expect(calendarFile([event], stamp)).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Duly Noted//Follow-ups//EN',
      'BEGIN:VEVENT',
      'UID:acme-follow-up@duly-noted',
      'DTSTAMP:20260302T102030Z',
      'DTSTART;VALUE=DATE:20260310',
      'DTEND;VALUE=DATE:20260311',
      'SUMMARY:Follow up with Acme',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Follow up with Acme',
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

it('writes a time on the reader’s own clock', () => {
  const lines = linesOf(calendarFile([{ ...event, time: '09:05', notes: 'One, two;\nthree \\' }], stamp));
  expect(lines).toContain('DTSTART:20260310T090500');
  expect(lines).toContain('DURATION:PT15M');
  expect(lines).toContain('TRIGGER:PT0S');
  expect(lines).toContain('DESCRIPTION:One\\, two\\;\\nthree \\\\');
});

test.each([
  ['2026-12-31', '20270101'],
  ['2028-02-28', '20280229'],
  ['2026-03-28', '20260329'],
])('the day %s ends as %s begins', (day, end) => {
  expect(linesOf(calendarFile([{ ...event, day }], stamp))).toContain(`DTEND;VALUE=DATE:${end}`);
});

it('holds all events, and is a calendar without any', () => {
  const file = calendarFile([event, { ...event, uid: 'b' }], stamp);
  expect(textOf(file, 'UID')).toEqual([event.uid, 'b']);
  expect(linesOf(calendarFile([], stamp))).toHaveLength(5);
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }),
  fc.string({ unit: 'binary', maxLength: 300, size: 'max' }),
  fc
    .array(
      fc.constantFrom('\r\n', '\n', '\r', '\\', ';', ',', ':', 'é', '日本', '🦜', ' ', 'END:VCALENDAR'),
      { maxLength: 80, size: 'max' },
    )
    .map((parts) => parts.join('')),
);

it('keeps every text whole and every line within 75 octets', () => {
  const encoder = new TextEncoder();
  fc.assert(
    fc.property(anyText, anyText, (title, notes) => {
      const file = calendarFile([{ ...event, title, notes }], stamp);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
      for (const line of linesOf(file)) {
        expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
        // A piece cut inside a character would not survive the way there and back.
        expect(new TextDecoder().decode(encoder.encode(line))).toBe(line);
      }
      // What a text may not hold is gone; the rest is as it was.
      const clean = (text: string) =>
        Array.from(text.replace(/\r\n?/g, '\n'), (char) => (/^[\ud800-\udfff]$/.test(char) ? '\ufffd' : char))
          .filter((char) => char === '\n' || char === '\t' || !/\p{Cc}/u.test(char))
          .join('');
      expect(textOf(file, 'SUMMARY')).toEqual([clean(title)]);
      if (notes !== '') expect(textOf(file, 'DESCRIPTION')).toEqual([clean(notes), clean(title)]);
      expect(unfolded(file).filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});
