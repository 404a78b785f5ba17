import type { ComponentChildren } from 'preact';
import './notice.css';

interface NoticeProps {
  tone?: 'calm' | 'warning' | 'error';
  children: ComponentChildren;
  /** Buttons at its end. */
  actions?: ComponentChildren;
}

/** A slim bar with one plain sentence and what can be done about it; read aloud when it appears. */
export function Notice({ tone = 'calm', children, actions }: NoticeProps) {
  return (
    <div class="notice" data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <p>{children}</p>
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  );
}
