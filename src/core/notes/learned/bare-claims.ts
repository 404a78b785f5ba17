import { textOf } from '../tokens.ts';
import { unglued, type Written } from './written.ts';

/**
 * The words without an “is” or “are” that the editor put between a thing and where or what it is: “tremor plots are from the
 * September swarm” claims what “tremor plots from the September swarm” only names. Of ten such sentences readers sent one.
 */
export function withoutClaim(told: readonly Written[]): Written[] | undefined {
  const isLed = leadIn.test(textOf(unglued(told.slice(0, 3)))) && !told[0]?.isOwn;
  const words = isLed ? told.slice(3) : told;
  const at = words.findIndex(({ lower, isOwn }) => /^(?:is|are)$/.test(lower) && !isOwn);
  if (at < 1 || at > 6 || words.slice(0, at).some(({ lower }) => /^(?:that|how|what|,|and)$/.test(lower)))
    return undefined;
  const rest = words.slice(at + 1);
  const isNamed =
    rest[0]?.isOwn === true &&
    placed.test(textOf(unglued(rest))) &&
    !rest.some(({ lower, isOwn }) => !isOwn && /^(?:and|but|which|because|so)$/.test(lower));
  return isNamed ? [...words.slice(0, at), ...rest] : undefined;
}

const leadIn = /^you (?:mentioned|said) that$/i;
const placed =
  /^(?:(?:right |just )?(?:from|near|below|above|off|behind|outside|beside|next to|between) |(?:going|reaching|dating|stretching) (?:back )?(?:from|to) )/;
