import type { TimelinePoint } from '../core/plan/timeline.ts';
import { dayName, shortDay } from './moment-words.ts';
import { stageWords } from './stage-words.ts';
import { stateWords } from './state-words.ts';
import './timeline-picture.css';
import { placeOfToday, timelinePlaces } from './timeline-places.ts';
import { t, type WordKey } from './words.ts';

interface TimelinePictureProps {
  /** By day. */
  points: readonly TimelinePoint[];
  /** ISO 8601 and local. */
  today: string;
}

/** Points on the same day that say the same are one, with their number. */
type Group = TimelinePoint & { count: number };

/** So many labels stand side by side; of a longer story the beginning and the end are shown. */
const mostShown = 6;
const gap = 1 / (mostShown - 1);

const spoken: Record<TimelinePoint['kind'], WordKey> = {
  interview: 'pointInterview',
  state: 'pointState',
  sent: 'pointSent',
  written: 'pointWritten',
  promised: 'pointPromised',
  due: 'pointDue',
  stop: 'pointStop',
};

/** The story of an interview on one line: what was, where today is, and what is to come. Read aloud as a list. */
export function TimelinePicture({ points, today }: TimelinePictureProps) {
  const groups = shorten(group(points));
  const days = groups.map(({ day }) => day);
  const places = timelinePlaces(days, gap);
  const last = places.at(-1) ?? 0;
  const now = placeOfToday(days, places, today);
  return (
    <div class="timeline-picture">
      <div class="timeline-line" aria-hidden="true" style={{ '--to': last, '--now': now }}>
        <span class="timeline-now">{t('dayToday')}</span>
      </div>
      <ol aria-label={t('timelineLabel')}>
        {groups.map((point, index) => (
          <li
            key={`${point.day} ${point.kind} ${point.stage}`}
            class="timeline-point"
            data-kind={point.kind}
            data-past={point.day <= today || undefined}
            style={{ '--at': places[index] ?? 0 }}
          >
            <span class="only-read-aloud">{`${t(spoken[point.kind])}: `}</span>
            <span class="timeline-label">{labelOf(point)}</span>{' '}
            <span class="timeline-day" aria-hidden="true">
              {shortDay(point.day)}
            </span>
            <span class="only-read-aloud">{dayName(point.day, today)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function labelOf({ kind, stage, state, count }: Group): string {
  const times = count > 1 ? ` ×${count}` : '';
  if (stage) return t(stageWords[stage].title) + times;
  if (state) return t(stateWords[state].title);
  return t(kind === 'promised' ? 'timelinePromised' : kind === 'stop' ? 'timelineStop' : 'timelineInterview');
}

function group(points: readonly TimelinePoint[]): Group[] {
  const groups: Group[] = [];
  for (const point of points) {
    const same = groups.find(
      ({ day, kind, stage, state }) =>
        day === point.day && kind === point.kind && stage === point.stage && state === point.state,
    );
    if (same) same.count++;
    else groups.push({ ...point, count: 1 });
  }
  return groups;
}

function shorten(groups: readonly Group[]): readonly Group[] {
  return groups.length <= mostShown ? groups : [...groups.slice(0, 1), ...groups.slice(1 - mostShown)];
}
