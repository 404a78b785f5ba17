/** @jsxImportSource react */
// biome-ignore-all lint/a11y/noStaticElementInteractions: the host's own markup is so
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the host's own markup is so
/** One recipient field: an editable with pills in it, of which most say nothing but a name. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { hashed } from './hashed.ts';
import { touched } from './life.ts';
import type { Person } from './mail.ts';
import { settings } from './settings.ts';
import { type Compose, composeOf, type RecipientField, updateCompose } from './state.ts';
import { words } from './words.ts';

interface RecipientsProps {
  compose: Compose;
  field: RecipientField;
  label: string;
}

/** The field, with the openers of Cc and Bcc at its end where they belong. */
export function Recipients({ compose, field, label }: RecipientsProps): ReactNode {
  const people = compose.recipients[field];
  const editable = useRef<HTMLDivElement>(null);
  // React cannot know what was typed into its editable, so each change of the pills makes a new one.
  const [generation, setGeneration] = useState(0);
  const takesFocus = useRef(field === 'TO' && (compose.answered !== null || people.length === 0));

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new editable may have to take focus
  useEffect(() => {
    if (takesFocus.current) editable.current?.focus();
    takesFocus.current = false;
  }, [generation]);

  const change = (next: readonly Person[], keepsFocus: boolean): void => {
    takesFocus.current = keepsFocus;
    const recipients = composeOf(compose.key)?.recipients ?? compose.recipients;
    updateCompose(compose.key, { recipients: { ...recipients, [field]: next } });
    touched(compose.key);
    setGeneration((count) => count + 1);
  };
  const typed = (): string => ownText(editable.current);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Backspace' && typed() === '') {
      event.preventDefault();
      if (people.length > 0) change(people.slice(0, -1), true);
    } else if (['Enter', ';', ','].includes(event.key)) {
      event.preventDefault();
      if (typed() !== '') change([...people, { name: typed(), address: typed() }], true);
    }
  };

  return (
    <div id={`MSG_${compose.fieldsId}_${field}`} className={hashed('field')}>
      <button type="button" className={`fui-Button ${hashed('label')}`}>
        {label}
      </button>
      <div
        key={generation}
        ref={editable}
        className={hashed('pills')}
        contentEditable
        suppressContentEditableWarning
        aria-label={label}
        onKeyDown={onKeyDown}
        onBlur={() => typed() !== '' && change([...people, { name: typed(), address: typed() }], false)}
      >
        {people.map((person) => (
          <Pill key={person.address} person={person} titled={compose.options.addressInTitle === true} />
        ))}
        {'\u200b'}
      </div>
      {field === 'TO' && <Openers compose={compose} />}
    </div>
  );
}

function Pill({ person, titled }: { person: Person; titled: boolean }): ReactNode {
  const isBare = person.name === person.address;
  const text =
    settings.recipients === 'name-address' && !isBare ? `${person.name} <${person.address}>` : person.name;
  return (
    <span contentEditable={false} className={hashed('pill')} title={titled ? person.address : undefined}>
      {settings.recipients === 'presence' && <span className={hashed('presence')}>{words.away}</span>}
      <span className={`${hashed('pill-text')} textContainer-7`}>
        <span className="individualText-9">{text}</span>
      </span>
    </span>
  );
}

function Openers({ compose }: { compose: Compose }): ReactNode {
  const open = (field: RecipientField): void =>
    updateCompose(compose.key, { shown: { ...compose.shown, [field]: true } });
  return (
    <span className={`fui-Input ${hashed('openers')}`}>
      {!compose.shown.CC && (
        <button type="button" className={`fui-Button ${hashed('opener')}`} onClick={() => open('CC')}>
          {words.cc}
        </button>
      )}
      {!compose.shown.BCC && (
        <button type="button" className={`fui-Button ${hashed('opener')}`} onClick={() => open('BCC')}>
          {words.bcc}
        </button>
      )}
    </span>
  );
}

/** The text a person typed beside the pills. */
function ownText(editable: HTMLElement | null): string {
  const texts = Array.from(editable?.childNodes ?? []).filter((node) => node.nodeType === Node.TEXT_NODE);
  return texts
    .map((node) => node.nodeValue ?? '')
    .join('')
    .replace(/[\u200b\u00a0]/g, ' ')
    .trim();
}
