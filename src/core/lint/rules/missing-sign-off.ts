import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-sign-off',
  title: 'Close with a word and your name',
  severity: 'warning',
  why: 'Without a close the mail seems cut off, and a reader with twenty candidates has to look up who wrote.',
  wholeMail: true,
  *check({ signOff, own }) {
    if (signOff || own.trim() === '') return;
    yield {
      message:
        'The mail ends without a close, as if cut off. Finish with “Best regards,” or the like, and your name below it.',
    };
  },
});
