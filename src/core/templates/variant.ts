import type { Register, Stage } from '../text/draft.ts';
import type { Sample } from './template.ts';

/** A person's own version of a template, kept beside the built-in one it came from. */
export interface Variant {
  id: string;
  title: string;
  stage: Stage;
  register: Register;
  subject: string;
  /** Text with `{{fields}}`. */
  body: string;
  /** When this one is the right choice, where it came with a word on that. */
  when?: string;
  /** What it is shown with, where it came with that; else what it was made from is shown with. */
  sample?: Sample;
  /** The id of the template it was made from. */
  basedOn: string;
  /** Fingerprint of that template's text when this was made or last compared; empty when not known. */
  basedOnText: string;
  /** Where it stands among the person's own: the smallest comes first. */
  place: number;
  /** Names the last change of its text, so that another device's change can be told from this one. */
  revision: string;
  /** The revisions before, latest first. */
  earlier: string[];
  /** ISO 8601 instant. */
  updatedAt: string;
}

/** Tells a person's own from a template that is not theirs to change. */
export function isVariant(one: object): one is Variant {
  return 'revision' in one;
}

/** What a new variant stands at: in front of all older ones. */
export function placeFor(instant: string): number {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? 0 : -time;
}
