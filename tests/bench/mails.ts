import type { Draft } from '../../src/core/text/draft.ts';

/**
 * Makes drafts out of a text with `{n}` in its paragraphs: each draft gets numbers of its own, so that nothing read
 * of an earlier one helps with the next.
 */
export function freshMails(text: string): () => Draft {
  let number = 1000;
  return () =>
    draftOf(
      text.replace(/\{n\}/g, () => {
        number += 7;
        return String(number);
      }),
    );
}

const typed = ' and I still think about it whenever a truck goes by';

/** The same mail again and again, each time one letter longer in its middle paragraph. */
export function mailsUnderThePen(text: string): () => Draft {
  const paragraphs = freshMails(text)().body.split('\n\n');
  const middle = Math.floor(paragraphs.length / 2);
  const line = paragraphs[middle] ?? '';
  const gap = line.indexOf('. ');
  const at = gap < 0 ? line.length - 1 : gap;
  const drafts = [...typed].map((_, index) => {
    const grown = line.slice(0, at) + typed.slice(0, index + 1) + line.slice(at);
    return draftOf(paragraphs.with(middle, grown).join('\n\n'));
  });
  let turn = 0;
  return () => {
    turn = (turn + 1) % drafts.length;
    return drafts[turn] as Draft;
  };
}

/** A mail of at least `length` characters, no paragraph twice. */
export function longMail(text: string, length: number): Draft {
  const fresh = freshMails(text);
  const parts: string[] = [];
  for (let size = 0; size < length; ) {
    const { body } = fresh();
    parts.push(body);
    size += body.length + 2;
  }
  return draftOf(parts.join('\n\n').slice(0, length));
}

function draftOf(body: string): Draft {
  return {
    stage: 'thank-you',
    register: 'formal',
    subject: 'Thank you – data analyst',
    // Text from a mail page comes flat; pieces joined by the engine are a chain until somebody walks them.
    body: JSON.parse(JSON.stringify(body)) as string,
    context: {
      interviewer: 'Dr. Ana Roy',
      company: 'Halden Freight',
      role: 'data analyst',
      me: 'Sam Okafor',
      interviewDate: '2026-03-03',
      sentDate: '2026-03-04',
    },
    notes: {
      specific: 'late invoices, old booking sheet gone in one winter',
      nextStep: 'hear by thursday',
    },
  };
}
