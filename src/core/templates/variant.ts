import type { Register, Stage } from '../text/draft.ts';

/** A person's own version of a template, kept beside the built-in one it came from. */
export interface Variant {
  id: string;
  title: string;
  stage: Stage;
  register: Register;
  subject: string;
  /** Text with `{{fields}}`. */
  body: string;
  /** The id of the template it was made from. */
  basedOn: string;
  /** ISO 8601 instant; the newest is offered first for its stage. */
  updatedAt: string;
}
