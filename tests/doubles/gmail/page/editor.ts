/** The body of a compose: a real Closure field, and what is made of its changes. */
import { type ClosureField, makeField, onDelayedChange, setHtml } from './closure.ts';
import { el, freshId } from './element.ts';
import { plainSignature } from './plain-text.ts';
import type { Words } from './words.ts';

export interface Editor {
  /** The `[g_editable]` element. */
  element: HTMLElement;
  /** Makes the element editable; it must be in the page by then. */
  start(onChange: () => void): void;
  /** The field's own account of its contents, which is what the host serialises. */
  contents(): string;
  /** Whether the field has noticed a change it has not told of. */
  isChanging(): boolean;
  /** Tells of a waiting change now. */
  flush(): void;
  run(command: string): void;
  /** Adds nodes at the end of the body, as a change of the host's own. */
  append(...nodes: Node[]): void;
  focusAtStart(): void;
  stop(): void;
}

export interface EditorStart {
  kind: 'new' | 'reply';
  direction: 'ltr' | 'rtl';
  /** HTML that is there from the start. */
  body: string;
  signature: boolean;
  plainText: boolean;
  /** What follows all that. */
  after: readonly Node[];
}

const signature =
  '<span class="gmail_signature_prefix">-- </span><br>' +
  '<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">' +
  '<div><b>Sam Doe</b></div><div>Data analyst</div><div><a href="https://sam.example.com/">sam.example.com</a></div>' +
  '</div></div>';

export function makeEditor(words: Words, start: EditorStart): Editor {
  const classes = start.kind === 'new' ? 'Am.aiL.Al.LW-avf.tS-tW' : 'Am.aiL.aO9.Al.LW-avf.tS-tW';
  const element = el(`div.${classes}` as 'div', {
    id: freshId('r'),
    hidefocus: 'true',
    'aria-label': words.messageBody,
    'aria-multiline': 'true',
    tabindex: '1',
    spellcheck: 'false',
    style: `direction:${start.direction}; min-height:85px`,
  });
  setHtml(element, firstContents(start));
  element.append(...start.after);
  let field: ClosureField | undefined;
  const editor: Editor = {
    element,
    start(onChange) {
      field = makeField(element);
      onDelayedChange(field, onChange);
    },
    contents: () => field?.getCleanContents() ?? element.innerHTML,
    isChanging: () => field?.delayedChangeTimer_.isActive() ?? false,
    flush: () => field?.clearDelayedChange(),
    run: (command) => field?.execCommand(command),
    append: (...nodes) => field?.manipulateDom(() => element.append(...nodes)),
    focusAtStart: () => field?.focusAndPlaceCursorAtStart(),
    stop() {
      field?.makeUneditable(true);
      field?.dispose();
      field = undefined;
    },
  };
  return editor;
}

function firstContents({ kind, direction, body, signature: signed, plainText }: EditorStart): string {
  if (plainText) return (body || '<div><br></div>') + (signed ? `<div><br></div>${plainSignature}` : '');
  if (kind === 'new') {
    if (!signed) return body || '<br>';
    return `${body || '<div><br></div>'}<br clear="all">${signature}`;
  }
  if (!signed) return body ? `<div dir="${direction}">${body}</div>` : '<br>';
  return `<div dir="${direction}">${body}<br clear="all">${signature}</div>`;
}
