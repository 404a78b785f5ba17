// What is said about a mail, in one part that is sent for once the form has been drawn.
export { createLinter } from '../core/lint/check.ts';
export { findingViews, ruleWords } from './finding-views.ts';
