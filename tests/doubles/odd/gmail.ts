/**
 * Gmail's compose windows in all their kinds and ages, drawn as bare markup: no editor behind them and no script, so
 * that a test can vary one fact at a time. What Gmail's real editor does is asked of `tests/doubles/gmail`.
 */

export interface OddGmail {
  kind?: 'docked' | 'inline' | 'pane' | 'standalone' | 'standalone-thread';
  body?: string;
  recipients?: 'peoplekit' | 'tolerant' | 'classic' | 'summary' | 'none';
  /** The message this one answers, as Gmail's hidden input names it. */
  answers?: string;
  /** Gmail's one-line summary stands in for the recipient rows. */
  collapsed?: boolean;
  plainText?: boolean;
  direction?: 'ltr' | 'rtl';
  /** What Send and the body are called in the person's language. */
  words?: { send: string; body: string; subject: string };
  /** Marks of the body that Gmail might drop one day. */
  gEditable?: boolean;
  titleClass?: string;
  /** Layers that a redesign put round the body, and round Send. */
  wrappers?: number;
  /** The row of Send as a table's, or as boxes beside each other. */
  row?: 'table' | 'boxes';
  /** What stands in the window a second time, hidden or of another use. */
  second?: 'toolbar' | 'hidden body' | 'hidden body before';
  /** Labels that a window may lack. */
  labels?: boolean;
}

const english = { send: 'Send ‪(Ctrl-Enter)‬', body: 'Message Body', subject: 'Subject' };

/** One compose window of Gmail. */
export function oddGmail(odd: OddGmail = {}): string {
  const { kind = 'docked', titleClass = 'Ht' } = odd;
  const drawn = region(odd);
  const unlabelled = odd.labels === false ? drawn.replace(/ (aria-label|data-tooltip)="[^"]*"/g, '') : drawn;
  const window = `<div class="aaZ"><div class="M9">${unlabelled}</div></div>`;
  switch (kind) {
    case 'docked':
      return `<div class="nH nn" style="width:548px"><div class="AD"><div><div class="nH Hd" role="dialog">
<table class="cf ${titleClass}"><tbody><tr><td><h2 class="a3E">New Message</h2></td></tr></tbody></table>
<div>${window}</div></div></div></div></div>`;
    case 'standalone':
      return `<div role="main"><div class="nH">${window}</div></div>`;
    case 'inline':
    case 'standalone-thread':
      return `<div role="main"><div class="adn"><div class="h7"><div class="ip adB"><div></div>${window}</div></div></div></div>`;
    case 'pane':
      return `<div role="main"><div class="aia"><div class="adn"><div class="ip adB">${window}</div></div></div></div>`;
  }
}

/** A page of Gmail with what is on it. */
export function oddGmailPage(content: string, { bodyClass = '', lang = 'en', dir = 'ltr' } = {}): string {
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Gmail</title></head>
<body class="${bodyClass}"><input aria-label="Search mail"><div class="dw"><div class="nH"><div class="no" id="dock">
${content}</div></div></div></body></html>`;
}

function isInline(kind: OddGmail['kind']): boolean {
  return kind === 'inline' || kind === 'pane' || kind === 'standalone-thread';
}

function region(odd: OddGmail): string {
  const { kind, answers = 'undefined', words = english, wrappers = 0, second } = odd;
  const subjectStyle = isInline(kind) ? 'width:0;overflow:hidden' : '';
  const row =
    odd.row === 'boxes'
      ? oddGmailBoxes(words.send)
      : `<table class="IZ" role="group"><tbody>${oddGmailRow(words.send)}</tbody></table>`;
  const other =
    '<table class="IZ" role="group"><tbody><tr class="btC"><td class="gU"><div role="button">Polish</div></td></tr></tbody></table>';
  const hidden = `<div style="display:none">${editable({ ...odd, body: '' })}</div>`;
  return `<div class="aoI" role="region"><table class="aoP" role="presentation"><tbody><tr><td class="I5">
<form class="bAs" method="POST">${people(odd)}
<div class="aoD az6" style="${subjectStyle}"><div><input name="subjectbox" class="aoT" aria-label="${words.subject}"></div></div>
<input type="hidden" name="rt" value="${answers}"><input type="hidden" name="rm" value="${answers}"></form>
<table class="iN"><tbody><tr><td class="Ap">
<div class="Ar As" style="display:none"><textarea class="Ak" form="nosend"></textarea></div>
${second === 'hidden body before' ? hidden : ''}${wrapped(editable(odd), wrappers)}${second === 'hidden body' ? hidden : ''}
</td></tr><tr><td class="HE">${second === 'toolbar' ? other : ''}
<div class="aX"><div class="J-Z aA3" style="display:${odd.plainText ? 'block' : 'none'}">Plain text mode</div></div>
<div class="aDh">${wrapped(row, wrappers)}</div>
</td></tr></tbody></table></td></tr></tbody></table></div>`;
}

function editable({ words = english, direction = 'ltr', gEditable = true, body }: OddGmail): string {
  return `<div class="Am aiL Al editable LW-avf"${gEditable ? ' g_editable="true"' : ''} role="textbox" aria-multiline="true" contenteditable="true" tabindex="1" aria-label="${words.body}" style="direction:${direction};min-height:85px">${body ?? '<div><br></div>'}</div>`;
}

function wrapped(html: string, layers: number): string {
  return (
    '<div class="q-wrap"><span style="display:block">'.repeat(layers) + html + '</span></div>'.repeat(layers)
  );
}

/** The same row after its table has been given up. */
function oddGmailBoxes(send: string): string {
  return `<div class="btC" style="display:flex"><div class="gU Up"><div class="dC">
<div class="T-I aoO v7" role="button" tabindex="1" data-tooltip="${send}">Send</div>
<div class="T-I hG" role="button" aria-haspopup="true" tabindex="1">▾</div></div></div>
<div class="oc gU"><div role="button">A</div></div><div class="gU az5"><div class="oh" role="button">🗑</div></div></div>`;
}

/** The toolbar row, which Gmail makes anew now and then. */
export function oddGmailRow(send = english.send): string {
  return `<tr class="btC"><td class="gU Up"><div class="dC">
<div class="T-I aoO v7" role="button" tabindex="1" data-tooltip="${send}">Send</div>
<div class="T-I hG" role="button" aria-haspopup="true" tabindex="1">▾</div></div></td>
<td class="oc gU"><div role="button">A</div></td><td class="a8X gU"><div class="bAK"></div></td>
<td class="gU az5"><div class="oh" role="button">🗑</div></td></tr>`;
}

function people({ recipients = 'peoplekit', collapsed }: OddGmail): string {
  const rows = {
    none: '',
    summary: '',
    tolerant: `<div name="to"><span data-hovercard-id="ana@example.org" data-name="Ana Roy">Ana Roy</span></div>`,
    peoplekit: `<div class="anm" name="to"><div role="listbox"><div role="option" class="afV" data-name="Ana Roy" data-hovercard-id="ana@example.org">Ana Roy</div></div></div>`,
    classic: `<textarea class="vO" name="to"></textarea><div class="vR"><input type="hidden" name="to" value='"Roy, Ana" &lt;ana@example.org&gt;'></div>
<div class="vR"><input type="hidden" name="to" value="bo@example.org"></div>`,
  }[recipients];
  return `<div class="fX aXjCH" style="display:${collapsed ? 'none' : 'block'}"><table class="GS"><tbody><tr class="bzf"><td>To</td><td>${rows}</td></tr></tbody></table></div>
<div class="aoD hl" style="display:${collapsed ? 'block' : 'none'}">${recipients === 'none' ? '' : '<span email="ana@example.org">Ana Roy</span>'}</div>`;
}
