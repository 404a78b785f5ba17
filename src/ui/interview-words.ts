import type { Letter } from '../core/plan/letter.ts';
import { isUnfinished } from '../core/plan/match.ts';
import { stageWords } from './stage-words.ts';
import { t } from './words.ts';

/** "Ana Roy · Acme", or as much of it as is known. */
export function interviewName({
  interviewer,
  company,
  role,
}: Pick<Letter, 'interviewer' | 'company' | 'role'>): string {
  const parts = [interviewer, company].map((part) => part.trim()).filter((part) => part !== '');
  return parts.join(' · ') || role.trim() || t('interviewUnnamed');
}

/** Which mail it is at, and whether that is written. */
export function interviewState(letter: Pick<Letter, 'stage' | 'written'>): string {
  const stage = t(stageWords[letter.stage].title);
  return t(isUnfinished(letter) ? 'interviewStarted' : 'interviewWritten', stage);
}
