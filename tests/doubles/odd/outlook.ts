/**
 * Outlook's compose windows of several years, drawn as bare markup: no editor behind them and no script, so that a
 * test can vary one fact at a time. What Outlook's real editor does is asked of `tests/doubles/outlook`.
 */

export interface OddOutlook {
  kind?: 'new' | 'reply';
  body?: string;
  /** How a name stands in the To field. */
  to?: string;
  /** The markup round the names; it changed with almost every season. */
  field?: 'combobox' | 'textbox' | 'presentation' | 'bare' | 'no-class';
  testId?: boolean;
  number?: number;
  /** A named root round the compose; a redesign may drop it. */
  namedRoot?: boolean;
  subject?: boolean;
  /** Where the row of Send stands: in the compose, in a bar of a window round it, or in the ribbon over the whole page. */
  row?: 'compose' | 'window bar' | 'ribbon';
  /** What stands in the compose a second time, hidden or of another use. */
  second?: 'hidden body' | 'toolbar';
  wrappers?: number;
  /** An attribute of the pill that Outlook writes what it knows into. */
  pillTitle?: string;
}

/** One compose of Outlook. */
export function oddOutlook(odd: OddOutlook = {}): string {
  const { kind = 'new', number = 0, namedRoot = true, subject = kind === 'new' } = odd;
  const fields =
    kind === 'new' ? toField(odd) : `<div></div><div tabindex="0">To: ${odd.to ?? 'Ana Roy'}</div>`;
  const input = `<div class="h-e5"><span class="fui-Input"><input id="MSG_${number}f_SUBJECT" type="text" autocomplete="off" maxlength="255"></span></div>`;
  const row = odd.row === 'window bar' || odd.row === 'ribbon' ? '' : oddOutlookRow(odd);
  const other = '<div role="toolbar"><button>Polish</button><button aria-haspopup="menu">▾</button></div>';
  const html = `<div ${namedRoot ? `id="docking_InitVisiblePart_${number}"` : 'class="h-z9"'}><div class="h-b2">${odd.second === 'toolbar' ? other : ''}${row}
<div class="h-fields">${fields}${subject ? input : ''}</div>
<div id="docking_DockingTriggerPart_${number}"><div id="editorParent_${number}">${wrapped(editable(odd.body), odd.wrappers)}${odd.second === 'hidden body' ? `<div style="display:none">${editable('')}</div>` : ''}</div></div></div></div>`;
  if (odd.row !== 'window bar') return html;
  return `<div data-app-section="Form_Content"><div role="toolbar" data-app-section="Toolbar">${oddOutlookRow(odd)}</div>${html}</div>`;
}

function editable(body = '<div class="elementToProof"><br></div>'): string {
  return `<div><div role="textbox" aria-multiline="true" contenteditable="true" tabindex="0" dir="ltr" style="min-height:80px">${body}</div></div>`;
}

function wrapped(html: string, layers = 0): string {
  return '<div class="h-q1"><section>'.repeat(layers) + html + '</section></div>'.repeat(layers);
}

/** The row of Send, which React draws anew now and then. */
export function oddOutlookRow({ testId = true, number = 0 }: OddOutlook = {}): string {
  return `<div class="h-row" style="display:flex"><div${testId ? ' data-testid="ComposeSendButton"' : ''}><span><span class="fui-SplitButton">
<button id="splitButton-r${number}__primaryActionButton" type="button">Send</button>
<button id="splitButton-r${number}__menuButton" aria-haspopup="menu">▾</button></span></span></div>
<button id="discardCompose">🗑</button><button>↗</button></div>`;
}

/** A page of Outlook: a mail is read, and composes stand beside it. */
export function oddOutlookPage(content: string, { lang = 'en', dir = 'ltr', ribbon = '' } = {}): string {
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Mail</title></head><body>
<div><button class="ms-Button--primary">New mail</button>${ribbon}</div>
<main data-app-section="MailReadCompose"><div><span id="MSG_9a_SUBJECT" role="heading">Your interview</span>
<div id="MSG_9a_FROM">Bo Lee</div><div id="MSG_9a_TO"><span class="textContainer-1">Wrong Person</span></div>
<div id="UniqueMessageBody_2" role="document">Dear Sam …</div></div><div id="composes">${content}</div></main></body></html>`;
}

function toField({ to = 'Ana Roy', field = 'bare', number = 0, pillTitle }: OddOutlook): string {
  const title = pillTitle ? ` title="${pillTitle}"` : '';
  const role = field === 'bare' || field === 'no-class' ? '' : ` role="${field}"`;
  const name =
    field === 'no-class'
      ? to
      : `<span class="h-d4 textContainer-7"><span class="individualText-9">${to}</span></span>`;
  const pill =
    to === ''
      ? ''
      : `<span contenteditable="false"${title}>${name}<span class="h-presence">Away</span></span>&#8203;`;
  const shown = field === 'no-class' ? pill.replace('<span class="h-presence">Away</span>', '') : pill;
  return `<div id="MSG_${number}f_FROM"><button>me@example.org</button></div>
<div id="MSG_${number}f_TO"><button>To</button><div contenteditable="true"${role}>${shown}</div></div>`;
}
