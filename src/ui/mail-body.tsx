import type { RefObject } from 'preact';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'preact/hooks';
import type { Span } from '../core/text/draft.ts';
import type { FindingView } from './finding-view.ts';
import './mail-body.css';
import { clearFindings, paintFindings } from './paint-findings.ts';
import { offsetOf, rangeOf, readPlain } from './plain-text.ts';

/** What a list beside the mail can do in it. */
export interface MailBodyHandle {
  select(span: Span): void;
  /** Writes over a span the way a keyboard would, so that Ctrl+Z takes it back. */
  replace(span: Span, replacement: string): void;
}

interface MailBodyProps {
  label: string;
  text: string;
  findings: readonly FindingView[];
  /** Group of the findings that stand out. */
  active: string | null;
  readOnly?: boolean;
  onText: (text: string) => void;
  /** The finding under the pointer or the caret, if any. */
  onPoint: (finding: FindingView | null, by: 'pointer' | 'caret') => void;
  handle?: RefObject<MailBodyHandle | null>;
}

/** The mail's text, editable as plain text, its findings underlined. Its nodes hold the text and nothing else. */
export function MailBody(props: MailBodyProps) {
  const { label, text, findings, active, readOnly = false, onText, onPoint } = props;
  const root = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    // Writing only what differs leaves the caret and the browser's undo alone while the person types.
    if (root.current && readPlain(root.current).text !== text) root.current.textContent = text;
  }, [text]);

  useLayoutEffect(() => {
    if (root.current) paintFindings(readPlain(root.current), findings, active);
  }, [findings, active]);
  useEffect(() => clearFindings, []);

  useImperativeHandle(
    props.handle ?? null,
    () => ({
      select: (span) => selectSpan(root.current, span),
      replace: (span, replacement) => {
        selectSpan(root.current, span);
        document.execCommand(replacement === '' ? 'delete' : 'insertText', false, replacement);
      },
    }),
    [],
  );

  const pointAt = (node: Node | null, offset: number, by: 'pointer' | 'caret'): void => {
    if (!root.current || !node) return;
    const at = offsetOf(readPlain(root.current), node, offset);
    onPoint(at === null ? null : (narrowestAt(findings, at) ?? null), by);
  };

  const pointAtCaret = (): void => {
    const selection = document.getSelection();
    if (selection?.isCollapsed) pointAt(selection.anchorNode, selection.anchorOffset, 'caret');
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a textarea has no text nodes for highlights to lie on
    <div
      ref={root}
      class="mail-body"
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      aria-readonly={readOnly || undefined}
      contentEditable={readOnly ? 'false' : 'plaintext-only'}
      tabIndex={0}
      spellcheck
      onInput={(event) => onText(readPlain(event.currentTarget).text)}
      onPointerMove={(event) => {
        const caret = caretAt(event.clientX, event.clientY);
        pointAt(caret?.node ?? null, caret?.offset ?? 0, 'pointer');
      }}
      onPointerLeave={() => onPoint(null, 'pointer')}
      onClick={pointAtCaret}
      onKeyUp={pointAtCaret}
    />
  );
}

function selectSpan(root: HTMLElement | null, { start, end }: Span): void {
  const range = root && rangeOf(readPlain(root), start, end);
  if (!root || !range) return;
  root.focus({ preventScroll: true });
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  scrollToRange(range);
}

function scrollToRange(range: Range): void {
  let scroller = range.startContainer.parentElement;
  while (scroller && scroller.scrollHeight <= scroller.clientHeight) scroller = scroller.parentElement;
  if (!scroller) return;
  const words = range.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  if (words.top < frame.top || words.bottom > frame.bottom) {
    scroller.scrollTop += words.top - frame.top - frame.height / 3;
  }
}

function narrowestAt(findings: readonly FindingView[], at: number): FindingView | undefined {
  return findings
    .filter(({ start, end }) => start < end && at >= start && at <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chromium before 128.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
