/** The months by name, January first. */
export const monthNames: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** The source of a pattern that any month's name fits. */
export const month = `(?:${monthNames.join('|')})`;

/** A day by its figures, as it is told in a sentence: “3 May”. */
export function dated(day: string, monthFigure: string): string {
  return `${Number(day)} ${monthNames[Number(monthFigure) - 1] ?? ''}`;
}

/** The source of a pattern that any day of the week fits, one or several of it. */
export const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';

/** A day of the month in figures with its ending: “22” is “22nd”. */
export function ordinal(day: string): string {
  const last = /1\d$/.test(day) ? '' : day.at(-1);
  return `${day}${last === '1' ? 'st' : last === '2' ? 'nd' : last === '3' ? 'rd' : 'th'}`;
}
