import type { ComponentChildren, Ref } from 'preact';
import './button.css';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps {
  children: ComponentChildren;
  onClick: () => void;
  kind?: 'primary' | 'plain' | 'quiet';
  size?: 'small' | 'usual';
  icon?: IconName;
  /** Shows the icon alone; the words become its accessible name and tooltip. */
  bare?: boolean;
  title?: string;
  pressed?: boolean;
  expanded?: boolean;
  controls?: string;
  describedBy?: string;
  disabled?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button of the house. */
export function Button(props: ButtonProps) {
  const { children, bare = false, icon } = props;
  return (
    <button
      type="button"
      class="button"
      data-kind={props.kind ?? (bare ? 'quiet' : 'plain')}
      data-size={props.size}
      data-bare={bare || undefined}
      ref={props.buttonRef ?? null}
      title={props.title ?? (bare && typeof children === 'string' ? children : undefined)}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-describedby={props.describedBy}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      {icon && <Icon name={icon} />}
      {bare ? <span class="only-read-aloud">{children}</span> : children}
    </button>
  );
}
