import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './field.css';

interface NoteFieldProps {
  label: string;
  value: string;
  placeholder: string;
  onValue: (value: string) => void;
  /** What is to be said about the text, quietly, below it. */
  children?: ComponentChildren;
  /** A small button beside the label, or false where there may come one; by keyboard it comes after the text. */
  action?: ComponentChildren;
  /** The ids of what of the children describes the field. */
  describedBy?: string;
  /** Finds the element again, for focus: `data-field`. */
  name?: string;
}

/** A labelled text that grows with what is written in it. */
export function NoteField({
  label,
  value,
  placeholder,
  onValue,
  children,
  action,
  describedBy = '',
  name,
}: NoteFieldProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  // A description that changes under the hand is read aloud with every change.
  const [isTyping, setTyping] = useState(false);
  useLayoutEffect(() => {
    if (area.current) growByHand(area.current, value);
  }, [value]);
  return (
    <div class="field">
      <span class="field-label" data-shares={action !== undefined || undefined}>
        <label for={id}>{label}</label>
      </span>
      <textarea
        id={id}
        ref={area}
        class="input"
        rows={2}
        value={value}
        placeholder={placeholder}
        data-field={name}
        aria-describedby={isTyping || describedBy === '' ? undefined : describedBy}
        onInput={(event) => {
          setTyping(true);
          onValue(event.currentTarget.value);
        }}
        onBlur={() => setTyping(false)}
      />
      {action && <span class="field-action">{action}</span>}
      {children}
    </div>
  );
}

// Browsers without `field-sizing` need telling.
function growByHand(area: HTMLTextAreaElement, value: string): void {
  if (CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  if (value !== '') area.style.height = `${area.scrollHeight + 2}px`;
}
