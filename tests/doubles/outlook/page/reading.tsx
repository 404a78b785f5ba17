/** @jsxImportSource react */
// biome-ignore-all lint/a11y/useSemanticElements: the host's own markup is so
/** The reading pane: the mail being read, every open compose (hidden ones too), and their tabs. */
import { type ReactNode, useState } from 'react';
import { ComposePane } from './compose.tsx';
import { initials, startForward, startReply } from './frame.tsx';
import { hashed } from './hashed.ts';
import { Icon } from './icons.tsx';
import { close, hexId } from './life.ts';
import { type Mail, me } from './mail.ts';
import { type Compose, update, usePageState } from './state.ts';
import { longDate, words } from './words.ts';

/** All that stands right of the list. */
export function ReadingPane(): ReactNode {
  const { composes: all, active, reading } = usePageState();
  const composes = all.filter((compose) => compose.window === null);
  const newInFront = composes.some((compose) => compose.key === active && !compose.answered);
  return (
    <div className={hashed('pane-column')}>
      <div id="ReadingPaneContainerId" role={newInFront ? 'main' : undefined} className={hashed('pane')}>
        {composes.map((compose) => (
          <div
            key={compose.key}
            className={hashed(compose.answered ? 'view' : 'view-new')}
            hidden={compose.key !== active}
          >
            <ComposeView compose={compose} />
          </div>
        ))}
        {active === null && (
          <div className={hashed('view')}>
            {reading ? <ReadView key={reading.id} mail={reading} /> : <Nothing />}
          </div>
        )}
      </div>
      {composes.length > 0 && <Tabs composes={composes} />}
    </div>
  );
}

function ComposeView({ compose }: { compose: Compose }): ReactNode {
  if (!compose.answered) return <ComposePane compose={compose} />;
  return (
    <main aria-label={words.readingPane} data-app-section="MailReadCompose" className={hashed('thread')}>
      <Thread mail={compose.answered} />
      <div className={hashed('reply-card')}>
        <ComposePane compose={compose} />
      </div>
    </main>
  );
}

function ReadView({ mail }: { mail: Mail }): ReactNode {
  return (
    <main aria-label={words.readingPane} className={hashed('thread')}>
      <Thread mail={mail} />
      <div className={hashed('answers')}>
        <button type="button" className={`fui-Button ${hashed('secondary')}`} onClick={startReply}>
          <Icon name="reply" />
          <span>{words.reply}</span>
        </button>
        <button type="button" className={`fui-Button ${hashed('secondary')}`} onClick={startForward}>
          <Icon name="forward" />
          <span>{words.forward}</span>
        </button>
      </div>
    </main>
  );
}

/** The earlier mail; its ids look like a compose's own, as they do on the host. */
function Thread({ mail }: { mail: Mail }): ReactNode {
  const [id] = useState(hexId);
  return (
    <div className={hashed('conversation')}>
      <div className={hashed('thread-head')}>
        <span id={`MSG_${id}_SUBJECT`} role="heading" aria-level={3} className={hashed('heading')}>
          {mail.subject}
        </span>
      </div>
      <div className={hashed('card')}>
        <div className={hashed('card-head')}>
          <span className={hashed('persona')}>{initials(mail.from.name)}</span>
          <div className={hashed('who')}>
            <div id={`MSG_${id}_FROM`} className={hashed('who-from')}>
              {mail.from.name}
            </div>
            <div id={`MSG_${id}_TO`} className={hashed('who-to')}>
              {words.to}: <span>{me.name}</span>
            </div>
          </div>
          <span className={hashed('when')}>{longDate(mail.date)}</span>
        </div>
        <div id="UniqueMessageBody_2" role="document" className={hashed('read-body')}>
          {mail.lines.map((line) => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))}
          <div id="x_Signature" dir="auto">
            {mail.from.name}
          </div>
        </div>
      </div>
    </div>
  );
}

function Nothing(): ReactNode {
  return (
    <div className={hashed('nothing')}>
      <Icon name="mail" />
      <strong>{words.select}</strong>
      <span>{words.nothing}</span>
    </div>
  );
}

function Tabs({ composes }: { composes: readonly Compose[] }): ReactNode {
  const { active, reading } = usePageState();
  return (
    <div className={hashed('strip')} role="tablist">
      <button
        type="button"
        role="tab"
        aria-selected={active === null}
        className={tabClass(active === null)}
        onClick={() => update({ active: null })}
      >
        <Icon name="mail" />
        <span dir="auto">{reading?.subject ?? words.select}</span>
      </button>
      {composes.map((compose) => (
        <span key={compose.key} className={tabClass(compose.key === active)}>
          <button
            type="button"
            role="tab"
            aria-selected={compose.key === active}
            className={hashed('strip-name')}
            onClick={() => update({ active: compose.key })}
          >
            <Icon name="drafts" />
            <span dir="auto">{compose.subject || words.noSubject}</span>
          </button>
          <button
            type="button"
            className={hashed('strip-close')}
            aria-label={words.close}
            onClick={() => close(compose.key)}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
    </div>
  );
}

function tabClass(isOn: boolean): string {
  return `${hashed('strip-tab')} ${isOn ? hashed('strip-on') : ''}`;
}
