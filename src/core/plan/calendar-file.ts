import { addDays } from './days.ts';

/** Something to do on a day. */
export interface CalendarEvent {
  /** The same for the same thing, so that a second import moves it and does not double it. */
  uid: string;
  day: string;
  /** `HH:MM` on the clock of whoever reads it; left out: the whole day. */
  time?: string;
  title: string;
  notes?: string;
}

/** How long an event with a time is shown. */
const lengthMinutes = 15;

/**
 * The text of an .ics file (RFC 5545) with an alarm for each event: at its time, or at nine on its day. `stamp` is the
 * instant it is made, ISO 8601 in UTC. Times have no zone: nine stays nine wherever the person travels.
 */
export function calendarFile(events: readonly CalendarEvent[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Duly Noted//Follow-ups//EN',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines({ uid, day, time, title, notes }: CalendarEvent, stamp: string): string[] {
  const date = day.replaceAll('-', '');
  const when =
    time === undefined
      ? [`DTSTART;VALUE=DATE:${date}`, `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`]
      : [`DTSTART:${date}T${time.replace(':', '')}00`, `DURATION:PT${lengthMinutes}M`];
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`,
    ...when,
    `SUMMARY:${escaped(title)}`,
    ...(notes ? [`DESCRIPTION:${escaped(notes)}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:${time === undefined ? 'PT9H' : 'PT0S'}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** A text value: its line breaks and separators escaped, other control characters, which none may hold, left out. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Breaks a line into pieces of at most 75 octets, never inside a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}

/** The length of a character in UTF-8. */
function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
