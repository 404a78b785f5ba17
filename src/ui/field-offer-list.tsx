import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Field } from '../core/templates/fields.ts';
import './field-offer-list.css';

interface FieldOfferListProps {
  id: string;
  label: string;
  fields: readonly Field[];
  active: number;
  /** Where the tag stands in the text area. */
  left: number;
  top: number;
  onTake: (field: Field) => void;
}

/** Fields to choose from while the caret stays in the text. */
export function FieldOfferList({ id, label, fields, active, left, top, onTake }: FieldOfferListProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const list = box.current;
    const room = list?.offsetParent;
    if (!list || !room) return;
    list.style.left = `${Math.max(0, Math.min(left, room.clientWidth - list.offsetWidth))}px`;
    list.style.top = `${top + 2}px`;
  }, [left, top]);
  useLayoutEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <div class="field-offers" role="listbox" id={id} aria-label={label} ref={box}>
      {fields.map((field, index) => (
        <div
          class="field-offer"
          role="option"
          tabIndex={-1}
          key={field.name}
          id={`${id}-${index}`}
          aria-selected={index === active}
          onPointerDown={(event) => {
            // The caret stays where it is.
            event.preventDefault();
            onTake(field);
          }}
        >
          <span class="field-offer-name">{field.name}</span>
          <span class="field-offer-title">{field.title}</span>
        </div>
      ))}
    </div>
  );
}
