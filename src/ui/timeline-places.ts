import { dayNumber } from '../core/plan/days.ts';

/**
 * Where days stand on a line from 0 to 1, true to scale as far as neighbours keep `gap` between them. `days` are ISO
 * 8601 and in order.
 */
export function timelinePlaces(days: readonly string[], gap: number): number[] {
  const numbers = days.map((day) => dayNumber(day) ?? 0);
  const first = numbers[0] ?? 0;
  const span = (numbers.at(-1) ?? 0) - first;
  const places: number[] = [];
  for (const [index, number] of numbers.entries()) {
    const ideal = span === 0 ? index * gap : (number - first) / span;
    places.push(index === 0 ? ideal : Math.max(ideal, (places[index - 1] ?? 0) + gap));
  }
  // What was pushed over the end is pushed back from there.
  let limit = 1;
  for (let index = places.length - 1; index >= 0; index--) {
    places[index] = Math.min(places[index] ?? 0, limit);
    limit = (places[index] ?? 0) - gap;
  }
  return places;
}

/** Where `today` stands among days at their `places`: between two of them in proportion, at the end when beyond. */
export function placeOfToday(days: readonly string[], places: readonly number[], today: string): number {
  const after = days.findIndex((day) => day > today);
  if (after === 0 || days.length === 0) return 0;
  if (after === -1) return places.at(-1) ?? 0;
  const [before, next] = [days[after - 1] ?? today, days[after] ?? today];
  const [from, to] = [places[after - 1] ?? 0, places[after] ?? 0];
  const [a, b, here] = [before, next, today].map((day) => dayNumber(day) ?? 0) as [number, number, number];
  return from + ((to - from) * (here - a)) / (b - a);
}
