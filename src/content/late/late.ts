/** What the content script's later half offers its first. */
export { openDesk } from './desk.ts';
export { watchLeft } from './left-mail.ts';
