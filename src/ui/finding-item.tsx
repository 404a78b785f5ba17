import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import type { FindingView } from './finding-view.ts';
import { Icon } from './icon.tsx';
import { t, type WordKey } from './words.ts';

interface FindingItemProps {
  finding: FindingView;
  /** How often it stands in the mail. */
  count: number;
  active: boolean;
  /** Brings the item into view, as when its words in the mail were clicked. */
  inView: boolean;
  onSelect: (finding: FindingView) => void;
  onFix?: (finding: FindingView, replacement: string) => void;
  onIgnore?: (finding: FindingView) => void;
  /** Leads to the field that fills the gap. */
  onFill: (() => void) | null;
}

const severityWords: Record<FindingView['severity'], WordKey> = {
  error: 'severityError',
  warning: 'severityWarning',
  hint: 'severityHint',
};

/** One finding: what, why, and what one click can do about it. */
export function FindingItem(props: FindingItemProps) {
  const { finding, count, active, inView, onSelect, onFix, onIgnore, onFill } = props;
  const [whyShown, showWhy] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (inView) item.current?.scrollIntoView({ block: 'nearest' });
  }, [inView]);
  const { title, quote, severity } = finding;
  const words = (
    <>
      <span class="only-read-aloud">{t(severityWords[severity])}: </span>
      <span class="finding-title">{title}</span>
      {quote !== '' && <span class="finding-quote"> “{shortened(quote)}”</span>}
      {count > 1 && <span class="finding-quote"> ×{count}</span>}
    </>
  );
  return (
    <li
      class="finding"
      data-severity={severity}
      data-rule={finding.rule}
      data-active={active || undefined}
      ref={item}
    >
      <span class="finding-sign" title={t(severityWords[severity])}>
        <Icon name={severity} />
      </span>
      <div>
        {quote === '' ? (
          <span class="finding-words">{words}</span>
        ) : (
          <button
            type="button"
            class="finding-words"
            title={t('findingSelect')}
            onClick={() => onSelect(finding)}
          >
            {words}
          </button>
        )}
        <p class="finding-message">{finding.message}</p>
        {whyShown && <p class="finding-why">{finding.why}</p>}
        <div class="finding-answers">
          {onFix &&
            finding.fixes.map((fix) => (
              <Button
                key={fix.label + fix.replacement}
                size="small"
                icon="tick"
                onClick={() => onFix(finding, fix.replacement)}
              >
                {fix.label}
              </Button>
            ))}
          {onFill && (
            <Button size="small" icon="pencil" onClick={onFill}>
              {t('goToField')}
            </Button>
          )}
          <Button size="small" kind="quiet" expanded={whyShown} onClick={() => showWhy(!whyShown)}>
            {t('findingWhy')}
          </Button>
          {onIgnore && (
            <Button size="small" kind="quiet" onClick={() => onIgnore(finding)}>
              {t('findingIgnore')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

function shortened(quote: string): string {
  const plain = quote.replace(/\s+/g, ' ');
  return plain.length > 60 ? `${plain.slice(0, 58)}…` : plain;
}
