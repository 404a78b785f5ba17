import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-greeting',
  title: 'Greet the reader by name',
  severity: 'warning',
  why: 'A mail that starts without a greeting reads as a note to a machine; the name shows it is for this person.',
  source: 'Parts of a follow-up in every interview follow-up guide; Princeton and TU Delft career services.',
  wholeMail: true,
  examples: {
    bad: [
      { text: 'Thank you for your time yesterday. I enjoyed our talk about the data team.\n\nBest,\nSam' },
      { text: 'Yesterday was great, and the tour of the lab stayed with me.' },
    ],
    good: [
      'Dear Dr. Roy,\n\nThank you for your time yesterday.',
      'Hi Ana, thanks for the talk!',
      'Ana,\n\nThank you for the tour.',
      'Good morning, Ms. Okafor,\n\nThank you for the tour.',
    ],
  },
  *check({ greeting, own }) {
    if (greeting || own.trim() === '') return;
    yield {
      message:
        'The mail starts without a greeting, which reads as curt. Open with the reader’s name, as in “Dear Ms. Okafor,” or “Hi Ana,”.',
    };
  },
});
