import { useId } from 'preact/hooks';
import './field.css';
import { t } from './words.ts';

interface FieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  /** True while the value is our guess and the person has not touched it. */
  guessed?: boolean;
  type?: 'text' | 'date';
  placeholder?: string;
  /** Finds the element again, for focus: `data-field`. */
  name?: string;
  max?: string;
}

/** A labelled line of text or a day. */
export function Field({
  label,
  value,
  onValue,
  guessed = false,
  type = 'text',
  placeholder,
  name,
  max,
}: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <span class="field-label">
        <label for={id}>{label}</label>
        {guessed && (
          <span class="field-guess" id={`${id}-guess`}>
            {t('guess')}
          </span>
        )}
      </span>
      <input
        {...(type === 'date' ? { type: 'date' as const } : { type: 'text' as const })}
        {...(max ? { max } : {})}
        {...(placeholder ? { placeholder } : {})}
        id={id}
        class="input"
        value={value}
        autocomplete="off"
        data-field={name}
        data-guessed={guessed || undefined}
        aria-describedby={guessed ? `${id}-guess` : undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}
