import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-greeting',
  title: 'Greet the reader by name',
  severity: 'warning',
  why: 'A mail that starts without a greeting reads as a note to a machine; the name shows it is for this person.',
  wholeMail: true,
  *check({ greeting, own }) {
    if (greeting || own.trim() === '') return;
    yield {
      message:
        'The mail starts without a greeting, which reads as curt. Open with the reader’s name, as in “Dear Ms. Okafor,” or “Hi Ana,”.',
    };
  },
});
