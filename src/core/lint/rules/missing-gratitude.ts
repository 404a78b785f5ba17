import { defineRule } from '../rule.ts';

/** Thanks in letters that phrases do not read. */
const foreignThanks =
  /arigat|cảm ơn|dzięku|děku|ευχαρ|спасибо|дякую|teşekk|köszön|mulțum|ありがと|谢|謝|감사|شكر|תודה|धन्य/i;

/** A subject line's thanks for something of its own; “Thank you – sales role” is a formula. */
const subjectThanks =
  /thank.* for (?:the|your|\w+ing) (?!interview|time|call)|my thanks|, (?:and )?thank(?:s| you)\b|gratitude|cheers for/i;

export default defineRule({
  id: 'missing-gratitude',
  severity: 'warning',
  wholeMail: true,
  phrases: {
    thanks: `
      (thank | thanks | thankful | thankyou | thx | grateful | gratitude | gratefully | beholden | kindness | appreciate | appreciated | appreciates | appreciative | appreciation | appreciating | thanking | indebted | obliged)
      (kind | thoughtful | generous | good | nice | lovely | gracious) of you
      (generous | generosity) .. with (your | his | her) time
      your (generosity | courtesy | time and)
      (you | were) .. (a gent | a star | saints)
      made my (day | week | month)
      were ... generous
      (owe you one | glad of | how kind | meant more)
      cheers .. for
      (kind | good) (enough | as) to
      kind to
      bless you
      i .. (value | valued)
      (merci | danke | gracias | grazie | obrigado | obrigada | asante | takk | tack | tak | bedankt | dank | kiitos | diolch | mahalo | shukran | salamat | hvala | kia ora | go raibh | thanx | ta | shukriya)
      (in your | owe you .. ) debt
      treat
      what a (pleasure | joy | privilege)
      (was | were | am | feel | felt) .. (warmed | honour | honor | honoured | honored | privilege)
      (made | found | making) time for me
      (means | meant) .. (a lot | much | great deal) .. that you
      touched
      you gave (me | us) .. (hour~ | time | minutes | day | morning | afternoon)
    `,
  },
  check(mail) {
    const { stage } = mail.draft;
    if (mail.own.trim() === '' || stage === 'follow-up') return null;
    // "Thanks," above the name is a close, not thanks.
    const close = mail.signOff;
    const isBare =
      close !== null && !/\b(for|again|so|and)\b|grat/i.test(close.words) && stage !== 'status-check';
    const bodyEnd = close && (isBare || close.words.split(' ').length < 2) ? close.start : mail.own.length;
    const said = mail.hits('missing-gratitude/thanks').some(({ hit, passage }) => {
      const at = passage.offset + hit.start;
      return passage.field === 'body' && (at < bodyEnd || (close !== null && at >= close.end));
    });
    if (said || foreignThanks.test(mail.own) || subjectThanks.test(mail.draft.subject)) return null;
    return [
      {
        message:
          'Nothing here says thank you, and the reader gave you their time. Open with thanks for the talk, and say what for.',
      },
    ];
  },
});
