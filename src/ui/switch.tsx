import './switch.css';

interface SwitchProps {
  /** Id of the words beside it. */
  labelledBy: string;
  on: boolean;
  onToggle: (on: boolean) => void;
}

/** Something that is on or off, at once. */
export function Switch({ labelledBy, on, onToggle }: SwitchProps) {
  return (
    <input
      class="switch"
      type="checkbox"
      role="switch"
      aria-labelledby={labelledBy}
      checked={on}
      aria-checked={on}
      onChange={(event) => onToggle(event.currentTarget.checked)}
    />
  );
}
