import { dayNumber, workingDaysBetween } from '../../plan/days.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'too-soon',
  title: 'Give them the time they need',
  severity: 'warning',
  why: 'Asking before anyone could have decided reads as pressure, and uses up one of two nudges for nothing.',
  source:
    'Interview follow-up guides: a week, then another; careernetwork, Ask a Manager: double what they told you.',
  wholeMail: true,
  examples: {
    bad: [
      {
        text: 'Any news?',
        stage: 'follow-up',
        context: { interviewDate: '2026-03-05', sentDate: '2026-03-09' },
      },
      {
        text: 'Any news?',
        stage: 'status-check',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-10' },
      },
      {
        text: 'Thank you.',
        stage: 'thank-you',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-01' },
      },
    ],
    good: [
      {
        text: 'Any news?',
        stage: 'follow-up',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-09' },
      },
      {
        text: 'Any news?',
        stage: 'status-check',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-16' },
      },
    ],
  },
  *check({ draft }) {
    const met = dayNumber(draft.context.interviewDate);
    const sent = dayNumber(draft.context.sentDate);
    if (met === null || sent === null) return;
    const days = sent - met;
    if (days < 0) {
      yield {
        field: 'timing',
        message: 'This goes out before the interview takes place. Check the two dates.',
      };
    } else if (draft.stage === 'follow-up' && workingDaysBetween(met, sent) < 5) {
      yield {
        field: 'timing',
        message: `${said(days)} is too soon to ask: hardly anyone decides within a week. Wait until a week has passed, or until the day they named.`,
      };
    } else if (draft.stage === 'status-check' && days < 11) {
      yield {
        field: 'timing',
        message: `${said(days)} is too soon for a second nudge, and looks impatient. Two weeks after the talk is right.`,
      };
    }
  },
});

const said = (days: number): string =>
  days === 0 ? 'The same day' : days === 1 ? 'One day' : `${days} days`;
