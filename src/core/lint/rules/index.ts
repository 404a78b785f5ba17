import type { Rule } from '../rule.ts';
import demanding from './demanding.ts';
import desperate from './desperate.ts';
import genericFiller from './generic-filler.ts';
import longSentence from './long-sentence.ts';
import missingGratitude from './missing-gratitude.ts';
import missingGreeting from './missing-greeting.ts';
import missingInterest from './missing-interest.ts';
import missingNextStep from './missing-next-step.ts';
import missingSignOff from './missing-sign-off.ts';
import missingSpecific from './missing-specific.ts';
import negative from './negative.ts';
import placeholder from './placeholder.ts';
import presumptuous from './presumptuous.ts';
import pushy from './pushy.ts';
import register from './register.ts';
import selfDeprecating from './self-deprecating.ts';
import subjectMissing from './subject-missing.ts';
import subjectVague from './subject-vague.ts';
import tooLate from './too-late.ts';
import tooLong from './too-long.ts';
import tooMany from './too-many.ts';
import tooManyQuestions from './too-many-questions.ts';
import tooShort from './too-short.ts';
import tooSimilar from './too-similar.ts';
import tooSoon from './too-soon.ts';
import unprofessional from './unprofessional.ts';
import urgent from './urgent.ts';
import wrongName from './wrong-name.ts';

/** Every rule, in the order the documentation lists them. */
export const rules: readonly Rule[] = [
  desperate,
  urgent,
  demanding,
  negative,
  pushy,
  selfDeprecating,
  presumptuous,
  unprofessional,
  register,
  genericFiller,
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
  tooMany,
  tooSimilar,
];
