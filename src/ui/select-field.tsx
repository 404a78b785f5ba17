import { useId } from 'preact/hooks';
import './field.css';
import './select-field.css';

interface SelectFieldProps<T extends string> {
  label: string;
  options: ReadonlyArray<{ value: T; label: string }>;
  value: T;
  onValue: (value: T) => void;
}

/** One of several, out of sight until it is opened. */
export function SelectField<T extends string>({ label, options, value, onValue }: SelectFieldProps<T>) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="input select-field"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onValue(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
