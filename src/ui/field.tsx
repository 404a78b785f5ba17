import { useId } from 'preact/hooks';
import './field.css';
import { t } from './words.ts';

interface FieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  /** True while the value is our guess and the person has not touched it. */
  guessed?: boolean;
  type?: 'text' | 'date' | 'time' | 'email';
  placeholder?: string;
  /** Finds the element again, for focus: `data-field`. */
  name?: string;
  max?: string;
}

// Preact's types take each kind of input by its own literal.
const typed = {
  text: { type: 'text' },
  // Without a last day its year takes six digits.
  date: { type: 'date', max: '2999-12-31' },
  time: { type: 'time' },
  email: { type: 'email' },
} as const;

/** A labelled line of text, a day or a time. */
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
        {...typed[type]}
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
