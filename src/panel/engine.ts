// What is said about a mail, in one part that is sent for once the form has been drawn.
export { createLinter } from '../core/lint/check.ts';
export { reasonOf } from '../core/lint/reasons.ts';
export { findingViews } from './finding-views.ts';
