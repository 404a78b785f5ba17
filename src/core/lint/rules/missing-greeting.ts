import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-greeting',
  severity: 'warning',
  wholeMail: true,
  check({ greeting, own }) {
    if (greeting || own.trim() === '') return null;
    return [
      {
        message:
          'The mail starts without a greeting, which reads as curt. Open with the reader’s name, as in “Dear Ms. Okafor,” or “Hi Ana,”.',
      },
    ];
  },
});
