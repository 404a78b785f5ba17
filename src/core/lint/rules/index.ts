import type { Rule } from '../rule.ts';
import desperate from './desperate.ts';
import longSentence from './long-sentence.ts';
import missingGratitude from './missing-gratitude.ts';
import missingGreeting from './missing-greeting.ts';
import missingInterest from './missing-interest.ts';
import missingNextStep from './missing-next-step.ts';
import missingSignOff from './missing-sign-off.ts';
import missingSpecific from './missing-specific.ts';
import placeholder from './placeholder.ts';
import subjectMissing from './subject-missing.ts';
import subjectVague from './subject-vague.ts';
import tooLate from './too-late.ts';
import tooLong from './too-long.ts';
import tooManyQuestions from './too-many-questions.ts';
import tooShort from './too-short.ts';
import tooSoon from './too-soon.ts';
import urgent from './urgent.ts';
import wrongName from './wrong-name.ts';

/** Every rule, in the order the documentation lists them. */
export const rules: readonly Rule[] = [
  desperate,
  urgent,
  tooManyQuestions,
  tooLong,
  tooShort,
  longSentence,
  missingSpecific,
  missingGratitude,
  missingInterest,
  missingNextStep,
  missingGreeting,
  missingSignOff,
  placeholder,
  wrongName,
  subjectMissing,
  subjectVague,
  tooLate,
  tooSoon,
];
