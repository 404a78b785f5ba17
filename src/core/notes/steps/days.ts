import { month, ordinal, weekday } from '../lexicon/dates.ts';
import { type Mend, mendedBy } from '../mended/mends.ts';

const dayOfMonth = `(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}|${month} \\d{1,2}(?:st|nd|rd|th)?|(?:the )?\\d{1,2}(?:st|nd|rd|th))`;
const shortDay =
  '(?:[Mm]on|[Tt]ues?|[Ww]eds?|[Tt]hur?s?|[Ff]ri|[Ss]at|[Ss]un)(?= |,|$)|(?:mon|tues|wednes|thurs|fri|satur|sun)day';
// “mon 22”: past noon a bare figure behind a day is its date.
const bareDate = '(?:1[3-9]|2\\d|3[01])(?![\\d:./-]| ?[ap]m)';

/** One day as notes name it, as the source of a pattern: “sat”, “Friday 30th”, “mon 22”, “Saturday week”, “14 March”, “4/16”. */
export const daySource = `(?:${weekday}|${shortDay})(?:,? (?:on )?(?:the )?${dayOfMonth}| (?:the )?${bareDate}| (?:wk|week)(?= |,|$))?|${dayOfMonth}|\\d{1,2}/\\d{1,2}(?!/)`;

const dayNames: readonly Mend[] = [
  [/^mon(?:day)?\b/i, 'Monday'],
  [/^tues?(?:day)?\b/i, 'Tuesday'],
  [/^wed(?:s|nesday)?\b/i, 'Wednesday'],
  [/^thu(?:r|rs|rsday)?\b/i, 'Thursday'],
  [/^fri(?:day)?\b/i, 'Friday'],
  [/^sat(?:urday)?\b/i, 'Saturday'],
  [/^sun(?:day)?\b/i, 'Sunday'],
];

/** Such a day as it stands in a sentence: “on Monday the 22nd”. */
export function onDay(on: string): string {
  const whole = mendedBy(dayNames, on);
  return `on ${whole
    .replace(/,? on |, /, ' ')
    .replace(/ wk$/, ' week')
    .replace(/(?<=y (?:the )?)\d\d$/, ordinal)
    .replace(/(?:^|(?<=y ))(?=\d{1,2}(?:st|nd|rd|th)$)/, 'the ')}`;
}
