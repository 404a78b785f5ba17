/**
 * Where Gmail's parts are, first choice first. Class names have lived for a decade; labels and tooltips depend on the
 * language and are never used. Change a selector here and nowhere else; `tests/doubles/gmail` shows the markup.
 */
export const gmailSelectors = {
  body: [
    '[g_editable="true"][role="textbox"]',
    // Long ago this was a frame; what stands in one is not reached.
    '.Am.Al.editable:not(iframe)',
    '.Ap [contenteditable="true"]',
    '[contenteditable="true"][aria-multiline="true"]',
  ],
  // Only where form or Send have gone: else the smallest element that holds both.
  root: ['.M9', 'td.I5'],
  form: ['form.bAs', 'form:has(input[name="subjectbox"])'],
  subject: ['input[name="subjectbox"]', 'input.aoT'],
  send: [
    '.IZ .Up div > [role="button"]:not(.Uo):not([aria-haspopup="true"])',
    '.aoO[role="button"]',
    '.aoO',
    '.btC [role="button"][data-tooltip*="Enter)"]',
  ],
  sendAndArchive: ['.Up [role="button"].Uo'],
  sendMenu: ['.Up [role="button"][aria-haspopup="true"]', '.hG[role="button"]'],
  // In a menu of the page, or of the compose's outer layers.
  scheduleSend: ['[selector="scheduledSend"]'],
  discard: ['.gU .oh[role="button"]', '.oh'],
  row: ['tr.btC'],
  // What stands in the row as one; no table's, should the row become boxes.
  cell: ['td', '.gU'],
  recipients: [
    '.GS .anm[name="to"] [role="option"][data-hovercard-id]',
    'tr.bzf div[name="to"] [data-hovercard-id]',
  ],
  classicRecipients: ['.vR > input[type="hidden"][name="to"]'],
  // Where the rows are not found: names and addresses of everybody, Cc and Bcc too.
  summary: ['.aoD.hl [email]'],
  replyTarget: ['input[name="rm"], input[name="rt"]'],
  signature: ['.gmail_signature_prefix', '[data-smartmail="gmail_signature"]', '.gmail_signature'],
  quote: ['.gmail_quote', '.gmail_extra', 'blockquote[type="cite"]'],
} as const satisfies Record<string, readonly string[]>;
