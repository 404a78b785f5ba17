import type { Rule } from '../rule.ts';
import desperate from './desperate.ts';
import missingGratitude from './missing-gratitude.ts';
import missingGreeting from './missing-greeting.ts';
import missingSignOff from './missing-sign-off.ts';
import missingSpecific from './missing-specific.ts';
import placeholder from './placeholder.ts';
import subjectMissing from './subject-missing.ts';
import tooLong from './too-long.ts';
import tooShort from './too-short.ts';
import urgent from './urgent.ts';

/** Every rule, in the order the documentation lists them. */
export const rules: readonly Rule[] = [
  desperate,
  urgent,
  placeholder,
  missingSpecific,
  missingGratitude,
  missingGreeting,
  missingSignOff,
  subjectMissing,
  tooLong,
  tooShort,
];
