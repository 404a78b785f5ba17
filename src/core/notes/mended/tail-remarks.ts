import type { Mending } from './mending.ts';

const found =
  /^(.*\p{L}{2,} \S+ \S+), ((?:so|very|really) (?:funny|cute|sweet|lovely|nice|clever|moving|touching|interesting|impressive|beautiful|useful|honest|thoughtful|smart|charming))$/iu;
const judged =
  /^(.*\p{L}{2,} \S+ \S+), ((?:such )?a (?:really |very )?(?:good|great|clever|nice|brilliant|lovely|smart) idea)$/iu;

const bestPart =
  /, (?:that|this|it)(?: was|'s| is) ((?:the best (?:bit|part|thing)|my favou?rite(?: bit| part)?|the highlight|a highlight)(?: (?:for me|of .{2,30}))?)$/iu;

/** “the dog on the desk, so funny”: what one thought of it gets its verb. */
export const tailRemarks: Mending = (text) =>
  text
    .replace(found, (_all, before: string, how: string) => `${before}, which I found ${how}`)
    .replace(judged, (_all, before: string, what: string) => `${before}, which I found ${what}`)
    .replace(/, (?:what|such) an (honou?r)$/iu, ', it was an $1')
    .replace(bestPart, ', which was $1')
    .replace(/, (?:i )?(?:really |just )?(love|loved|like|liked) (that|it|this)$/iu, ', and I $1 $2')
    .replace(/, big plus$/iu, ', which is a big plus');
