/**
 * Where Outlook's parts are, first choice first. Its class names are hashed anew with every release, so only roles,
 * ids and test ids are used; labels depend on the language and never are. `tests/doubles/outlook` shows the markup.
 */
export const outlookSelectors = {
  body: [
    '[role="textbox"][aria-multiline="true"][contenteditable="true"]',
    '[id^="editorParent_"] [contenteditable="true"]',
    '[contenteditable="true"][aria-multiline="true"]',
  ],
  // `[data-app-section="MailReadCompose"]` is the reading pane itself and never a root.
  root: ['[id^="docking_InitVisiblePart_"]', '[data-app-section="Form_Content"]'],
  subject: [
    'input[id^="MSG_"][id$="_SUBJECT"]',
    '[id$="_SUBJECT"] input',
    'input[type="text"][autocomplete="off"][maxlength="255"]',
  ],
  send: [
    '[data-testid="ComposeSendButton"] button:not([aria-haspopup])',
    'button[id^="splitButton-"][id$="__primaryActionButton"]',
  ],
  // Before 2023. Any main button of the page looks so, so it counts only inside a named root.
  oldSend: ['.ms-Button--primary'],
  sendMenu: [
    '[data-testid="ComposeSendButton"] button[aria-haspopup="menu"]',
    'button[id^="splitButton-"][id$="__menuButton"]',
  ],
  discard: ['#discardCompose'],
  sendGroup: ['[data-testid="ComposeSendButton"]'],
  // Without its id, the first field there is: To stands above Cc and Bcc.
  to: [
    '[id^="MSG_"][id$="_TO"]',
    '[id$="_TO"]',
    ':has(> [contenteditable="true"]:not([aria-multiline], [id^="editorParent_"] *))',
  ],
  pillName: ['[class*="textContainer-"]', '[class*="individualText-"]'],
  signature: ['#Signature', '#signature'],
  quote: [
    '#appendonsend',
    '#divRplyFwdMsg',
    '#mail-editor-reference-message-container',
    '[id$="RplyFwdMsg"]',
  ],
} as const satisfies Record<string, readonly string[]>;
