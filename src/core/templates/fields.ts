/** One thing a template can ask for. */
export interface Field {
  /** What stands between the braces. */
  name: string;
  title: string;
  description: string;
  /** What becomes of the field when nothing is known: a visible `[company]`, or no trace at all. */
  whenEmpty: 'placeholder' | 'nothing';
  /** The words of the visible gap, where they are not the name. */
  gap?: string;
}

const list = [
  {
    name: 'interviewer',
    title: 'Interviewer',
    description: 'The full name as entered, with a title if there is one: “Dr. Ana Roy”.',
    whenEmpty: 'placeholder',
  },
  {
    name: 'interviewerFirst',
    title: 'Interviewer, as greeted',
    description: '“Ana” in a casual mail; “Dr. Roy”, or the full name without a title, in a formal one.',
    whenEmpty: 'placeholder',
    gap: 'interviewer',
  },
  {
    name: 'company',
    title: 'Company',
    description: 'The company, as it writes itself.',
    whenEmpty: 'placeholder',
  },
  {
    name: 'role',
    title: 'Role',
    description: 'The job title, without “role” or “position” behind it.',
    whenEmpty: 'placeholder',
  },
  {
    name: 'me',
    title: 'Your name',
    description: 'Your name, for the end of the mail.',
    whenEmpty: 'placeholder',
    gap: 'your name',
  },
  {
    name: 'meFirst',
    title: 'Your first name',
    description: 'The first of your names, for a casual close.',
    whenEmpty: 'placeholder',
    gap: 'your name',
  },
  {
    name: 'interviewDay',
    title: 'Day of the interview',
    description:
      '“today”, “yesterday”, “on Tuesday” or “on 14 November”, seen from the day the mail goes out.',
    whenEmpty: 'nothing',
  },
  {
    name: 'interviewDate',
    title: 'Date of the interview',
    description: 'The date alone: “14 November”.',
    whenEmpty: 'nothing',
  },
  {
    name: 'specific',
    title: 'The specific thing',
    description: 'A sentence or more from your note on what stayed with you.',
    whenEmpty: 'nothing',
  },
  {
    name: 'value',
    title: 'Why you fit',
    description: 'A sentence or more from your note on what you bring.',
    whenEmpty: 'nothing',
  },
  {
    name: 'clarify',
    title: 'To put right',
    description: 'A sentence or more from your note on an answer to mend or add to.',
    whenEmpty: 'nothing',
  },
  {
    name: 'nextStep',
    title: 'Next step',
    description: 'A sentence or more from your note on what comes next.',
    whenEmpty: 'nothing',
  },
] as const satisfies readonly Field[];

/** Every field a template may use, in the order an editor should offer them. */
export const fields: readonly Field[] = list;

export type FieldName = (typeof list)[number]['name'];

/** What the fields stand for; a missing or empty one is unknown. */
export type FieldValues = { [name in FieldName]?: string };

const byName = new Map<string, Field>(fields.map((field) => [field.name, field]));

/** The field of that name, if there is one. */
export function findField(name: string): Field | undefined {
  return byName.get(name);
}
