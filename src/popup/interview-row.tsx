import type { ComponentChildren } from 'preact';
import type { Interview } from '../core/plan/interview.ts';
import './interview-row.css';
import { besideOf, titleOf } from './names.ts';

interface InterviewRowProps {
  interview: Interview;
  note: string;
  /** It is later than it should be. */
  late?: string | false;
  onOpen: (id: string) => void;
  /** Buttons at its end. */
  actions?: ComponentChildren;
}

/** One interview in a list; its words lead to its page. */
export function InterviewRow({ interview, note, late = false, onOpen, actions }: InterviewRowProps) {
  const people = besideOf(interview);
  return (
    <li class="interview-row">
      <button
        type="button"
        class="interview-row-open"
        data-item={interview.id}
        onClick={() => onOpen(interview.id)}
      >
        <span class="interview-row-title">
          <strong>{titleOf(interview)}</strong> {people && <span>{people}</span>}
        </span>
        <span class="interview-row-note">
          {note}
          {late && <span class="interview-row-late">{late}</span>}
        </span>
      </button>
      {actions && <div class="interview-row-actions">{actions}</div>}
    </li>
  );
}
