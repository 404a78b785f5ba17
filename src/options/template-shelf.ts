import { type FirstChoices, firstChoice } from '../core/templates/first-choice.ts';
import type { Organisation } from '../core/templates/organisation.ts';
import type { Template } from '../core/templates/template.ts';
import type { Variant } from '../core/templates/variant.ts';
import { type Register, registers, type Stage } from '../core/text/draft.ts';
import { builtInTemplates } from '../library/templates.ts';

export type AnyTemplate = Template | Variant;

/** All templates there are, and which come first. */
export interface TemplateShelf {
  variants: readonly Variant[];
  firstChoices: FirstChoices;
  organisation: Organisation;
}

/** The three kinds of a stage's templates. */
export interface StageShelf {
  own: readonly Variant[];
  organisation: readonly Template[];
  builtIn: readonly Template[];
}

/** What of the shelf belongs to a stage and holds what is searched for. */
export function onStage(shelf: TemplateShelf, stage: Stage, query: string): StageShelf {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (one: AnyTemplate): boolean => {
    const text =
      `${one.title}\n${one.when ?? ''}\n${one.subject}\n${one.body}\n${one.register}`.toLowerCase();
    return one.stage === stage && words.every((word) => text.includes(word));
  };
  return {
    own: shelf.variants.filter(fits),
    organisation: shelf.organisation.templates.filter(fits),
    builtIn: builtInTemplates.filter(fits),
  };
}

/** The template a variant was made from, where it is still there. */
export function baseOf(variant: Variant, organisation: Organisation): Template | undefined {
  return [...builtInTemplates, ...organisation.templates].find(({ id }) => id === variant.basedOn);
}

/** Whether a form begins with this one: as the person chose it, or because it stands first. */
export function standing(one: AnyTemplate, shelf: TemplateShelf): 'chosen' | 'first' | null {
  const chosen = firstChoice(shelf.firstChoices, one);
  const all = startingOrder(shelf, one.stage, one.register);
  if (chosen === one.id) return 'chosen';
  if (chosen !== undefined && all.some(({ id }) => id === chosen)) return null;
  return all[0]?.id === one.id ? 'first' : null;
}

function startingOrder(shelf: TemplateShelf, stage: Stage, register: Register): AnyTemplate[] {
  const { own, organisation, builtIn } = onStage(shelf, stage, '');
  return [...own, ...organisation, ...builtIn].filter((one) => one.register === register);
}

/** A stage's own variants beside which this one stands. */
export function neighbours(shelf: TemplateShelf, variant: Variant): { at: number; of: number } {
  const row = shelf.variants.filter(({ stage }) => stage === variant.stage);
  return { at: row.findIndex(({ id }) => id === variant.id), of: row.length };
}

/** How many templates there are at all. */
export function shelfSize({ variants, organisation }: TemplateShelf): number {
  return variants.length + organisation.templates.length + builtInTemplates.length;
}

/** The word key of a tone. */
export function toneWord(register: Register): 'registerFormal' | 'registerCasual' {
  return register === registers[0] ? 'registerFormal' : 'registerCasual';
}
