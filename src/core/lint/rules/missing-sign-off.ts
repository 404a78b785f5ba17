import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-sign-off',
  severity: 'warning',
  wholeMail: true,
  check({ signOff, own }) {
    if (signOff || own.trim() === '') return null;
    return [
      {
        message:
          'The mail ends without a close, as if cut off. Finish with “Best regards,” or the like, and your name below it.',
      },
    ];
  },
});
