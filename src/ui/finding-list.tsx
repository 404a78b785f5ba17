import { FindingItem } from './finding-item.tsx';
import './finding-list.css';
import type { FindingView } from './finding-view.ts';
import { Icon } from './icon.tsx';
import { t } from './words.ts';

/** The finding pointed at, and whether the list should bring it into view. */
export interface Pointed {
  /** Its `group`. */
  group: string;
  inView: boolean;
}

interface FindingListProps {
  findings: readonly FindingView[];
  pointed: Pointed | null;
  onSelect: (finding: FindingView) => void;
  onFix?: (finding: FindingView, replacement: string) => void;
  onIgnore?: (finding: FindingView) => void;
  /** Leads to the field that fills the gap; null where none does. */
  fieldFor?: (finding: FindingView) => (() => void) | null;
}

/** Everything found in the mail, worst first where it matters: errors lead. */
export function FindingList({ findings, pointed, onSelect, onFix, onIgnore, fieldFor }: FindingListProps) {
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
      {grouped(findings).map(({ first, count }) => (
        <FindingItem
          key={first.group}
          finding={first}
          count={count}
          active={pointed?.group === first.group}
          inView={pointed?.group === first.group && pointed.inView}
          onFill={fieldFor?.(first) ?? null}
          onSelect={onSelect}
          {...(onFix ? { onFix } : {})}
          {...(onIgnore ? { onIgnore } : {})}
        />
      ))}
    </ul>
  );
}

interface Group {
  first: FindingView;
  count: number;
}

/** Errors lead; what says the same twice is one line. */
function grouped(findings: readonly FindingView[]): Group[] {
  const rank = { error: 0, warning: 1, hint: 2 };
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const known = groups.get(finding.group);
    if (known) known.count++;
    else groups.set(finding.group, { first: finding, count: 1 });
  }
  return [...groups.values()].sort((a, b) => rank[a.first.severity] - rank[b.first.severity]);
}
