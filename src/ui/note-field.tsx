import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import './field.css';

interface NoteFieldProps {
  label: string;
  value: string;
  placeholder: string;
  onValue: (value: string) => void;
  /** What is to be said about the text, quietly. */
  remark?: string;
  /** Finds the element again, for focus: `data-field`. */
  name?: string;
}

/** A labelled text that grows with what is written in it. */
export function NoteField({ label, value, placeholder, onValue, remark = '', name }: NoteFieldProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (area.current) growByHand(area.current, value);
  }, [value]);
  return (
    <div class="field">
      <span class="field-label">
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
        aria-describedby={remark === '' ? undefined : `${id}-remark`}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {remark !== '' && (
        <p class="field-remark" id={`${id}-remark`}>
          {remark}
        </p>
      )}
    </div>
  );
}

// Browsers without `field-sizing` need telling.
function growByHand(area: HTMLTextAreaElement, value: string): void {
  if (CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  if (value !== '') area.style.height = `${area.scrollHeight + 2}px`;
}
