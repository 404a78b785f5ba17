import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Field } from '../core/templates/fields.ts';
import { type FieldOffers, fieldOffers } from '../core/templates/offers.ts';
import { type CaretPlace, caretPlace } from './caret-place.ts';
import { FieldOfferList } from './field-offer-list.tsx';
import { t } from './words.ts';

interface TemplateSourceProps {
  id: string;
  value: string;
  onValue: (value: string) => void;
  invalid: boolean;
  describedBy: string;
  area: RefObject<HTMLTextAreaElement | null>;
}

interface Open {
  offers: FieldOffers;
  active: number;
  place: CaretPlace;
}

/** A template's text to type in. After `{{` the fields are offered: arrows choose, Enter or Tab takes, Escape leaves. */
export function TemplateSource({ id, value, onValue, invalid, describedBy, area }: TemplateSourceProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const list = useId();

  const look = (): void => {
    const element = area.current;
    const caret = element?.selectionStart ?? 0;
    const alone = element?.selectionEnd === caret;
    const offers = element && alone ? fieldOffers(element.value, caret) : null;
    setOpen(offers && element ? { offers, active: 0, place: caretPlace(element, offers.start) } : null);
  };
  const take = (field: Field): void => {
    const element = area.current;
    if (!element || !open) return;
    const { text, caret } = open.offers.text(field);
    const { start } = open.offers;
    element.focus();
    element.setSelectionRange(start, element.selectionStart);
    // Through the editing command, so that Ctrl+Z takes it back.
    document.execCommand('insertText', false, text);
    element.setSelectionRange(start + caret, start + caret);
    setOpen(null);
  };
  const press = (event: KeyboardEvent): void => {
    if (!open || event.isComposing) return;
    const { fields } = open.offers;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const field = fields[open.active];
    if (step !== 0) setOpen({ ...open, active: (open.active + step + fields.length) % fields.length });
    else if ((event.key === 'Enter' || event.key === 'Tab') && field && !event.shiftKey) take(field);
    else if (event.key === 'Escape') setOpen(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="template-source">
      <textarea
        id={id}
        ref={area}
        class="input template-editor-source"
        value={value}
        spellcheck={false}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        aria-autocomplete="list"
        aria-controls={open ? list : undefined}
        aria-activedescendant={open ? `${list}-${open.active}` : undefined}
        onInput={(event) => {
          onValue(event.currentTarget.value);
          look();
        }}
        onKeyDown={press}
        onClick={() => open && look()}
        onBlur={() => setOpen(null)}
      />
      {open && (
        <FieldOfferList
          id={list}
          label={t('fieldsOffered')}
          fields={open.offers.fields}
          active={open.active}
          place={open.place}
          onTake={take}
        />
      )}
    </div>
  );
}
