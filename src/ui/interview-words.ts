import type { Interview } from '../core/plan/interview.ts';
import { isUnfinished } from '../core/plan/match.ts';
import { stageWords } from './stage-words.ts';
import { t } from './words.ts';

/** "Ana Roy · Acme", or as much of it as is known. */
export function interviewName({ interviewer, company, role }: Interview): string {
  const parts = [interviewer, company].map((part) => part.trim()).filter((part) => part !== '');
  return parts.join(' · ') || role.trim() || t('interviewUnnamed');
}

/** Which mail it is at, and whether that is written. */
export function interviewState(interview: Interview): string {
  const stage = t(stageWords[interview.stage].title);
  return t(isUnfinished(interview) ? 'interviewStarted' : 'interviewWritten', stage);
}
