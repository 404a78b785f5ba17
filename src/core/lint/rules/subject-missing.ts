import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'subject-missing',
  severity: 'error',
  wholeMail: true,
  check({ draft }) {
    const bare = draft.subject
      .slice(0, 200)
      .replace(/^\s*((re|fwd?|aw|wg)\s*:\s*)+/i, '')
      .trim();
    if (
      bare !== '' &&
      !/^[(<[]?(no|without|empty) subject[)>\]]?\.?$/i.test(bare) &&
      /[\p{L}\p{N}]/u.test(bare)
    )
      return null;
    return [
      {
        field: 'subject',
        message:
          'There is no subject, so the mail looks unfinished and is hard to find. Name the talk: “Thank you – product designer interview”.',
      },
    ];
  },
});
