import { ourNames, type RaceResult } from './race.ts';
import { figures, type Table, time, verdict } from './tables.ts';

/** Budgets of the engine, in microseconds: `what` is matched against the row. */
const budgets: Record<string, number> = {
  [ourNames.full]: 100,
  [ourNames.key]: 20,
  [ourNames.fullTone]: 1000,
};
const longBudgetUs = 50_000;
const budgetWords = 400;

/** The tables of one race: each mail, long texts, and the first mail after loading. */
export function raceTables(where: string, { mails, long, first, failed }: RaceResult): Table[] {
  const told = failed.map(({ name, why }) => `${name} could not be measured here: ${why}`);
  const perMail = mails.map(({ words, timed }): Table => {
    return {
      title: `${where}: a mail of ${words} words`,
      head: ['', 'median', 'p95', 'times ours', 'findings', 'budget'],
      rows: timed.map(({ name, median, p95, answer, ratio }) => {
        const budget = words === budgetWords ? budgets[name] : undefined;
        const stands = budget === undefined ? '' : `${time(budget)}: ${verdict(median, budget)}`;
        return [name, time(median), time(p95), `${figures(ratio)} ×`, String(answer), stands];
      }),
      notes: told,
    };
  });
  const [short, longer] = long;
  const growth = short && longer ? longer.median / short.median : Number.NaN;
  return [
    ...perMail,
    {
      title: `${where}: our lint on long texts`,
      head: ['characters', 'median', 'p95', 'budget'],
      rows: long.map(({ characters, median, p95 }) => [
        characters.toLocaleString('en'),
        time(median),
        time(p95),
        characters === 1_000_000 ? `${time(longBudgetUs)}: ${verdict(median, longBudgetUs)}` : '',
      ]),
      notes: [`Ten times the text takes ${figures(growth)} times as long.`],
    },
    {
      title: `${where}: from loading to the end of the first mail`,
      head: ['', 'once'],
      rows: first.map(({ name, ms }) => [name, time(ms * 1000)]),
    },
  ];
}
