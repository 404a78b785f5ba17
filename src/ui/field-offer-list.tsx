import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Field } from '../core/templates/fields.ts';
import type { CaretPlace } from './caret-place.ts';
import './field-offer-list.css';

interface FieldOfferListProps {
  id: string;
  label: string;
  fields: readonly Field[];
  active: number;
  /** Where the tag stands in the text area. */
  place: CaretPlace;
  onTake: (field: Field) => void;
}

/** Fields to choose from while the caret stays in the text. */
export function FieldOfferList({ id, label, fields, active, place, onTake }: FieldOfferListProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const list = box.current;
    const room = list?.offsetParent;
    if (!list || !room) return;
    const { left, top, height } = place;
    list.style.left = `${Math.max(0, Math.min(left, room.clientWidth - list.offsetWidth))}px`;
    const pane = list.closest('dialog')?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
    const line = room.getBoundingClientRect().top + top;
    const below = pane.bottom - line;
    const above = line - height - pane.top;
    const upward = below < list.offsetHeight + 4 && above > below;
    list.style.top = `${upward ? top - height - list.offsetHeight - 2 : top + 2}px`;
  }, [place]);
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
