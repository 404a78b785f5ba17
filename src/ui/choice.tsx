import { useId } from 'preact/hooks';
import './choice.css';

interface ChoiceProps<T extends string> {
  /** Read aloud as the group's name. */
  label: string;
  options: ReadonlyArray<{ value: T; label: string }>;
  value: T;
  onValue: (value: T) => void;
  /** Lays the options out in even cells that wrap. */
  grid?: boolean;
  describedBy?: string;
}

/** One of a few, all in sight. */
export function Choice<T extends string>({
  label,
  options,
  value,
  onValue,
  grid,
  describedBy,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <div
      class="choice"
      role="radiogroup"
      aria-label={label}
      aria-describedby={describedBy}
      data-grid={grid || undefined}
    >
      {options.map((option) => (
        <label class="choice-option" key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
