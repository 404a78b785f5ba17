import type { ComposeContext } from '../text/compose.ts';
import { guessCompany } from './guess-company.ts';
import { guessInterviewer } from './guess-interviewer.ts';
import { guessRole } from './guess-role.ts';
import type { Letter } from './letter.ts';

/** What an open mail says about the interview. Empty strings are "it does not say". */
export type Guess = Pick<Letter, 'interviewer' | 'address' | 'company' | 'role'>;

/** Reads recipients and subject of an open mail; several interviewers are joined by commas. */
export function guess({ recipients, subject }: Pick<ComposeContext, 'recipients' | 'subject'>): Guess {
  const addresses = recipients.flatMap(({ name, address }) => address ?? (name.includes('@') ? name : []));
  const names = recipients.map(guessInterviewer).filter((name) => name !== '');
  return {
    interviewer: [...new Set(names)].join(', '),
    address: addresses[0]?.toLowerCase() ?? '',
    company: addresses.map((address) => guessCompany(address, subject)).find((name) => name !== '') ?? '',
    role: guessRole(subject),
  };
}
