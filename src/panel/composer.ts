// How a mail is made, in one part that is sent for once the form has been drawn: it knows a great many words.
export { composeMail } from '../core/compose/compose.ts';
export { reworded } from '../core/compose/reworded.ts';
export { builtInTemplates } from '../library/templates.ts';
