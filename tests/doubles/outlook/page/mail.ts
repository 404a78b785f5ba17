/** The mails in the inbox, and the thread a reply answers. */

/** Somebody with a mailbox. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

/** One mail that can be read and answered. */
export interface Mail {
  readonly id: string;
  readonly from: Person;
  readonly subject: string;
  readonly date: Date;
  readonly lines: readonly string[];
  /** What the mail itself quotes, one line each. */
  readonly older: readonly string[];
}

/** The owner of the mailbox. */
export const me: Person = { name: 'Robin Vale', address: 'robin.vale@example.org' };

/** What the inbox holds at load. */
export const inbox: readonly Mail[] = [
  mail('Ana Roy', 'ana.roy@northwind.example', 'Interview for the data engineer role', 12, [
    'Hi Robin,',
    'Thank you for coming in this morning. The panel enjoyed the conversation about the reporting pipeline, and your question about on-call hours started a good discussion after you left.',
    'We expect to decide by the end of next week. Do write if anything comes up before then.',
    'Best regards,',
  ]),
  mail('Tomasz Lind', 'tomasz.lind@fabrikam.example', 'Second round: who you will meet', 11, [
    'Hello Robin,',
    'On Thursday you will talk with Mira from platform and with Jonas, who leads the team. Please plan for ninety minutes.',
    'Kind regards,',
  ]),
  mail('Mei Tanaka', 'mei.tanaka@contoso.example', 'Slides from the meet-up', 10, [
    'Hi,',
    'As promised, the slides. I would be glad to hear how you solved the late-data problem.',
    'Cheers,',
  ]),
  mail('Riverside Library', 'notices@library.example', 'A book you reserved is here', 9, [
    'The book you reserved waits at the front desk until Saturday.',
  ]),
  mail('Youssef Hadad', 'youssef.hadad@adatum.example', 'Coffee next week?', 6, [
    'Hi Robin,',
    'It has been too long. Are you free on Wednesday afternoon?',
    'Youssef',
  ]),
];

/** The mail a reply to this person answers: theirs, if they wrote one, else one made up for the occasion. */
export function mailFrom(person: Person, subject: string | undefined): Mail {
  const bare = subject?.replace(/^(re|aw|rép|fw)\s*:\s*/i, '');
  const theirs = inbox.find((known) => known.from.address === person.address);
  if (theirs && (bare === undefined || bare === theirs.subject)) return theirs;
  const sample = mail(person.name, person.address, bare ?? 'Our conversation', 12, [
    `Hi ${me.name.split(' ')[0]},`,
    'Thank you for your time today. It was good to hear how you think about the work.',
    'We will be in touch once everyone on the panel has had their say.',
    'Best regards,',
  ]);
  return { ...sample, from: person };
}

function mail(name: string, address: string, subject: string, day: number, lines: readonly string[]): Mail {
  return {
    id: `mail-${crypto.randomUUID()}`,
    from: { name, address },
    subject,
    date: new Date(Date.UTC(2026, 10, day, 10, 42)),
    lines,
    older: ['Dear all,', 'I am looking forward to our talk.', me.name],
  };
}
