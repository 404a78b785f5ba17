/** Where the welcome page's parts are. It is our own page, so one selector each is enough. */
export const practiceSelectors = {
  root: '[data-practice="compose"]',
  body: '[data-practice="body"]',
  subject: '[data-practice="subject"]',
  send: '[data-practice="send"]',
  toolbar: '[data-practice="toolbar"]',
  recipient: '[data-practice="recipient"]',
  signature: '[data-practice="signature"]',
} as const;
