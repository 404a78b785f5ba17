import type { Letter } from '../core/plan/letter.ts';
import { type Stage, stages } from '../core/text/draft.ts';

/** What the form's address asks for. */
export interface Chosen {
  /** The interview's id. */
  interview: string;
  /** The id of one of its people; null: whoever was written to last. */
  person: string | null;
  stage?: Stage;
}

/** Reads `?interview=…&person=…&stage=…`; null where no interview is asked for. */
export function readChosen(search: string): Chosen | null {
  const asked = new URLSearchParams(search);
  const interview = asked.get('interview');
  if (!interview) return null;
  const stage = stages.find((one) => one === asked.get('stage'));
  return { interview, person: asked.get('person'), ...(stage ? { stage } : {}) };
}

/** The letter that was asked for, if it is still there. `letters` are last changed first. */
export function chosenLetter(letters: readonly Letter[], { interview, person }: Chosen): Letter | undefined {
  const ofInterview = letters.filter(({ id }) => id === interview);
  return ofInterview.find((letter) => letter.person === person) ?? ofInterview[0];
}
