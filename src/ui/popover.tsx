import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import './popover.css';

interface PopoverProps {
  /** What the button shows. */
  trigger: ComponentChildren;
  /** Read aloud as the button's name, when what it shows is not enough. */
  triggerName?: string;
  /** Names what opens. */
  label: string;
  children: (close: () => void) => ComponentChildren;
}

const margin = 8;

/** A button and what it opens. The browser closes it on Escape and on a click elsewhere. */
export function Popover({ trigger, triggerName, label, children }: PopoverProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        class="popover-trigger"
        ref={button}
        aria-label={triggerName}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={id}
        popovertarget={id}
      >
        {trigger}
        <Icon name="down" size={14} />
      </button>
      <div
        id={id}
        class="popover"
        popover="auto"
        role="dialog"
        aria-label={label}
        ref={box}
        onBeforeToggle={(event) => {
          if (event.newState !== 'open') return;
          if (button.current && box.current) placeBelow(button.current, box.current);
          setOpen(true);
        }}
        // Not before: the browser gives the focus back to the button only while what had it is still there.
        onToggle={(event) => {
          if (event.newState === 'closed') setOpen(false);
        }}
      >
        {open && children(() => box.current?.hidePopover())}
      </div>
    </>
  );
}

/** Below the button, or above it where there is more room. */
function placeBelow(button: HTMLElement, box: HTMLElement): void {
  const rect = button.getBoundingClientRect();
  const width = Math.min(340, innerWidth - 2 * margin);
  const below = innerHeight - rect.bottom - margin - 4;
  const above = rect.top - margin - 4;
  const upwards = below < 220 && above > below;
  box.style.left = `${Math.max(margin, Math.min(rect.left, innerWidth - width - margin))}px`;
  box.style.top = upwards ? 'auto' : `${rect.bottom + 4}px`;
  box.style.bottom = upwards ? `${innerHeight - rect.top + 4}px` : 'auto';
  box.style.maxHeight = `${upwards ? above : below}px`;
}
