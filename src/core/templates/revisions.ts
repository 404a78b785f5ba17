import type { Variant } from './variant.ts';

const remembered = 20;

/** True when this text was written with that revision in view, or is it. */
export function descendsFrom(variant: Variant, revision: string): boolean {
  return variant.revision === revision || variant.earlier.includes(revision);
}

/** Whether two versions of a variant would make the same mail. */
export function sameText(
  a: Pick<Variant, 'subject' | 'body'>,
  b: Pick<Variant, 'subject' | 'body'>,
): boolean {
  return a.subject === b.subject && a.body === b.body;
}

/** The variant as its next revision, which takes up those `others` too. */
export function revised(variant: Variant, revision: string, others: readonly Variant[] = []): Variant {
  const known = [variant, ...others].flatMap((one) => [one.revision, ...one.earlier]);
  const earlier = [...new Set(known)].filter((one) => one !== '' && one !== revision).slice(0, remembered);
  return { ...variant, revision, earlier };
}

/** A text that lost against another one, as a variant of its own. The same loss makes the same id on every look. */
export function setBeside(loser: Variant, title: string): Variant {
  return { ...loser, id: `${loser.id}-${loser.revision}`, title, earlier: [] };
}
