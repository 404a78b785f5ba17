/** @jsxImportSource react */
// biome-ignore-all lint/a11y/noStaticElementInteractions: the host's own markup is so
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: the host's own markup is so
/** Recipients and subject: the full fields, or a reply's summary of them until focus goes in. */
import { type ReactNode, useState } from 'react';
import { hashed } from './hashed.ts';
import { Icon } from './icons.tsx';
import { touched } from './life.ts';
import { me } from './mail.ts';
import { Recipients } from './recipients.tsx';
import { type Compose, updateCompose } from './state.ts';
import { words } from './words.ts';

/** The fields above the body. */
export function Fields({ compose }: { compose: Compose }): ReactNode {
  return (
    <div className={hashed('fields')}>
      {compose.expanded ? <FullFields compose={compose} /> : <Summary compose={compose} />}
    </div>
  );
}

function Summary({ compose }: { compose: Compose }): ReactNode {
  const names = compose.recipients.TO.map((person) => person.name).join('; ');
  return (
    <>
      <div className={hashed('reply-kind')}>
        <Icon name="reply" />
        <Icon name="chevron" />
      </div>
      <div
        className={hashed('summary')}
        tabIndex={0}
        onFocus={() => updateCompose(compose.key, { expanded: true })}
      >
        {words.to}: {names}
      </div>
    </>
  );
}

function FullFields({ compose }: { compose: Compose }): ReactNode {
  const prefix = `MSG_${compose.fieldsId}`;
  return (
    <>
      <div id={`${prefix}_FROM`} className={hashed('field')}>
        <button type="button" className={`fui-Button ${hashed('label')}`} aria-haspopup="menu">
          {words.from}: {me.address}
        </button>
      </div>
      <Recipients compose={compose} field="TO" label={words.to} />
      {compose.shown.CC && <Recipients compose={compose} field="CC" label={words.cc} />}
      {compose.shown.BCC && <Recipients compose={compose} field="BCC" label={words.bcc} />}
      <div className={`${hashed('field')} ${hashed('subject-row')}`}>
        <Subject compose={compose} />
      </div>
    </>
  );
}

/** A controlled input: a value that React did not hear about is gone at the next render. */
function Subject({ compose }: { compose: Compose }): ReactNode {
  const [focused, setFocused] = useState(false);
  return (
    <span className={`fui-Input ${hashed('subject')} ${focused ? hashed('focused') : ''}`}>
      <input
        id={`MSG_${compose.fieldsId}_SUBJECT`}
        type="text"
        autoComplete="off"
        maxLength={255}
        aria-label={words.subject}
        placeholder={words.addSubject}
        value={compose.subject}
        onChange={(event) => {
          updateCompose(compose.key, { subject: event.target.value });
          touched(compose.key);
        }}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      />
    </span>
  );
}
