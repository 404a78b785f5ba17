import { isMass, isPlural } from '../lexicon/nouns.ts';
import type { Mending } from './mending.ts';

const changed =
  /((?:^|, |; )(?:I )?(?:cut|reduced|raised|lowered|halved|shortened|increased|doubled|trimmed|brought down) )((?!(?:the|a|an|my|our|your|their|its|his|her|it|this|that|both|all) )[\p{Ll}-]+(?: [\p{Ll}-]+){0,2})(?= from [^,;]+ to \S)/gu;

/** “cut reporting lag from 9 days to 1”: what went from one figure to another is a known thing. */
export const changedFigures: Mending = (text) =>
  text.replace(changed, (all, deed: string, thing: string) => {
    const last = thing.split(' ').at(-1) ?? '';
    return isPlural(last) || isMass(last) ? all : `${deed}the ${thing}`;
  });
