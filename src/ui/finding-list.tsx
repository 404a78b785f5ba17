import { FindingItem } from './finding-item.tsx';
import './finding-list.css';
import type { FindingView } from './finding-view.ts';
import { Icon } from './icon.tsx';
import { t } from './words.ts';

/** The finding pointed at, and whether the list should bring it into view. */
export interface Pointed {
  key: string;
  inView: boolean;
}

interface FindingListProps {
  findings: readonly FindingView[];
  pointed: Pointed | null;
  onSelect: (finding: FindingView) => void;
  onFix?: (finding: FindingView, replacement: string) => void;
  onIgnore?: (finding: FindingView) => void;
}

/** Everything found in the mail, worst first where it matters: errors lead. */
export function FindingList({ findings, pointed, onSelect, onFix, onIgnore }: FindingListProps) {
  if (findings.length === 0) {
    return (
      <p class="finding-list-empty">
        <Icon name="tick" />
        {t('findingsNone')}
      </p>
    );
  }
  return (
    <ul class="finding-list">
      {errorsFirst(findings).map((finding) => (
        <FindingItem
          key={finding.key}
          finding={finding}
          active={pointed?.key === finding.key}
          inView={pointed?.key === finding.key && pointed.inView}
          onSelect={onSelect}
          {...(onFix ? { onFix } : {})}
          {...(onIgnore ? { onIgnore } : {})}
        />
      ))}
    </ul>
  );
}

function errorsFirst(findings: readonly FindingView[]): FindingView[] {
  const rank = { error: 0, warning: 1, hint: 2 };
  return findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}
