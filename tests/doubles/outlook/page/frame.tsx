/** @jsxImportSource react */
/** Everything round the mails: header, app rail, ribbon, folders and the list. */
import type { ReactNode } from 'react';
import { undoIn } from './compose.tsx';
import { hashed } from './hashed.ts';
import { Icon, type IconName } from './icons.tsx';
import { openCompose } from './life.ts';
import { inbox, type Mail, me } from './mail.ts';
import { pageState, update, usePageState } from './state.ts';
import { shortDate, words } from './words.ts';

/** The bar over the whole page. */
export function Header(): ReactNode {
  return (
    <header className={hashed('header')}>
      <span className={hashed('waffle')}>
        <Icon name="apps" />
      </span>
      <span className={hashed('brand')}>{words.outlook}</span>
      <label className={hashed('search')}>
        <Icon name="search" />
        <input type="search" placeholder={words.search} aria-label={words.search} />
      </label>
      <span className={hashed('avatar')}>{initials(me.name)}</span>
    </header>
  );
}

/** The narrow column of apps. */
export function Rail(): ReactNode {
  const apps: IconName[] = ['mail', 'calendar', 'people', 'apps'];
  return (
    <nav className={hashed('rail')}>
      {apps.map((name, index) => (
        <span key={name} className={`${hashed('app')} ${index === 0 ? hashed('app-on') : ''}`}>
          <Icon name={name} />
        </span>
      ))}
    </nav>
  );
}

/** Tabs and commands; New mail and Reply work, the others are scenery. */
export function Ribbon(): ReactNode {
  const { active, ribbon } = usePageState();
  const tabs = [words.home, words.view, words.help];
  const composeTabs = [words.message, words.insert, words.format, words.options];
  return (
    <div className={hashed('ribbon')} role="toolbar" aria-label={words.home}>
      <div className={hashed('tabs')}>
        {[...tabs, ...(active ? composeTabs : [])].map((tab) => (
          <span
            key={tab}
            className={`${hashed('tab')} ${tab === (active ? words.message : words.home) ? hashed('tab-on') : ''}`}
          >
            {tab}
          </span>
        ))}
      </div>
      <div className={hashed('commands')} hidden={ribbon === 'collapsed'}>
        <button type="button" className={`fui-Button ${hashed('primary')}`} onClick={startNewMail}>
          <Icon name="mail" />
          <span>{words.newMail}</span>
        </button>
        <span className={hashed('rule')} />
        <Command icon="delete" label={words.delete} />
        <Command icon="archive" label={words.archive} />
        <Command icon="report" label={words.report} />
        <span className={hashed('rule')} />
        <Command icon="reply" label={words.reply} onClick={startReply} />
        <Command icon="replyAll" />
        <Command icon="forward" onClick={startForward} />
        <span className={hashed('rule')} />
        <Command icon="move" label={words.move} />
        <Command icon="undo" label={words.undo} onClick={() => undoIn(active)} />
      </div>
    </div>
  );
}

function Command(props: { icon: IconName; label?: string; onClick?: () => void }): ReactNode {
  return (
    <button type="button" className={`fui-Button ${hashed('command')}`} onClick={props.onClick}>
      <Icon name={props.icon} />
      {props.label && <span>{props.label}</span>}
    </button>
  );
}

/** Starts an empty new mail, as the button and the key `n` do. */
export function startNewMail(): void {
  void openCompose({ kind: 'new' });
}

/** Starts a reply to the mail being read, as the buttons and the key `r` do. */
export function startReply(): void {
  const mail = pageState().reading ?? inbox[0];
  if (mail) void openCompose({ kind: 'reply', to: [mail.from] });
}

/** Passes the mail being read on. */
export function startForward(): void {
  if (pageState().reading) void openCompose({ kind: 'reply', forward: true });
}

/** The folders. */
export function Folders(): ReactNode {
  const { saved, sent } = usePageState();
  const entries: Array<[icon: IconName, label: string, count: number]> = [
    ['inbox', words.inbox, inbox.length],
    ['drafts', words.drafts, saved.size],
    ['send', words.sent, sent.length],
    ['delete', words.deleted, 0],
    ['archive', words.archive, 0],
    ['junk', words.junk, 0],
  ];
  return (
    <nav className={hashed('folders')}>
      <div className={hashed('folders-head')}>{words.folders}</div>
      {entries.map(([icon, label, count], index) => (
        <div key={label} className={`${hashed('folder')} ${index === 0 ? hashed('folder-on') : ''}`}>
          <Icon name={icon} />
          <span className={hashed('folder-name')}>{label}</span>
          {count > 0 && <span className={hashed('count')}>{count}</span>}
        </div>
      ))}
    </nav>
  );
}

/** The mails of the inbox. */
export function MessageList(): ReactNode {
  const { reading, active, composes } = usePageState();
  const answered = composes.find((compose) => compose.key === active)?.answered;
  const selected = active === null ? reading : answered;
  return (
    <section className={hashed('list')}>
      <div className={hashed('pivot')}>
        <span className={`${hashed('tab')} ${hashed('tab-on')}`}>{words.focused}</span>
        <span className={hashed('tab')}>{words.other}</span>
      </div>
      <div className={hashed('group')}>{words.today}</div>
      {inbox.slice(0, 1).map((mail) => (
        <Entry key={mail.id} mail={mail} isOn={selected?.id === mail.id} />
      ))}
      <div className={hashed('group')}>{words.earlier}</div>
      {inbox.slice(1).map((mail) => (
        <Entry key={mail.id} mail={mail} isOn={selected?.id === mail.id} />
      ))}
    </section>
  );
}

function Entry({ mail, isOn }: { mail: Mail; isOn: boolean }): ReactNode {
  return (
    <button
      type="button"
      className={`${hashed('mail')} ${isOn ? hashed('mail-on') : ''}`}
      onClick={() => read(mail)}
    >
      <span className={hashed('persona')}>{initials(mail.from.name)}</span>
      <span className={hashed('mail-text')}>
        <span className={hashed('mail-from')}>{mail.from.name}</span>
        <span className={hashed('mail-subject')}>
          <span dir="auto">{mail.subject}</span>
          <span className={hashed('mail-date')}>{shortDate(mail.date)}</span>
        </span>
        <span className={hashed('preview')} dir="auto">
          {mail.lines.join(' ')}
        </span>
      </span>
    </button>
  );
}

/** Shows a mail; its id stands in the address. */
export function read(mail: Mail): void {
  update({ reading: mail, active: null });
  history.replaceState(null, '', `/mail/0/inbox/id/${encodeURIComponent(mail.id)}${location.search}`);
}

/** The first letters of a name's first and last word. */
export function initials(name: string): string {
  const parts = name.split(/\s+/);
  return `${parts[0]?.[0] ?? ''}${parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
}
