import { calendarFile } from '../core/plan/calendar-file.ts';
import type { NextStep } from '../core/plan/next-step.ts';
import { isPutOff, type Snooze, snoozedTo, snoozesOn } from '../core/plan/snooze.ts';
import { suggestStage } from '../core/plan/suggest-stage.ts';
import { instantOf } from '../platform/clock.ts';
import { formPage } from '../platform/pages.ts';
import { changeInterview } from '../platform/storage/plan.ts';
import { Button } from '../ui/button.tsx';
import { download, fileName } from '../ui/download.ts';
import { Icon } from '../ui/icon.tsx';
import { MenuItem } from '../ui/menu-item.tsx';
import { dayName } from '../ui/moment-words.ts';
import { Popover } from '../ui/popover.tsx';
import { t, type WordKey } from '../ui/words.ts';
import { calendarOf } from './calendar.ts';
import type { InterviewPageProps } from './interview-page.tsx';
import { titleOf } from './names.ts';
import './step-card.css';
import { stepSentence } from './step-words.ts';

const snoozeWords: Record<Snooze, WordKey> = {
  tomorrow: 'snoozeForTomorrow',
  'in-three-days': 'snoozeThreeDays',
  'next-week': 'snoozeNextWeek',
};

type StepCardProps = Pick<InterviewPageProps, 'input' | 'now' | 'at' | 'keep' | 'onPage' | 'onThread'> & {
  step: NextStep;
};

/** What the interview asks for next, and the ways to do it or to put it off. */
export function StepCard({ input, step, now, at, keep, onPage, onThread }: StepCardProps) {
  const { interview } = input;
  const { id, thread, snoozedUntil } = interview;
  const isLater = isPutOff(interview, at);
  const isPlanned = step.kind === 'due' || step.kind === 'coming';
  const isDue = step.kind === 'due' && !isLater;
  const person = isPlanned ? step.people[0] : undefined;
  const calendar = calendarOf(interview, step, now.day);

  const putOff = (until: string): void => {
    void keep(() => changeInterview(id, { snoozedUntil: until }));
  };

  return (
    <section class="step-card" aria-label={t('stepHeading')} data-due={isDue || undefined}>
      <p>
        {stepSentence({ input, step, snoozedTo: isLater ? input.localMoment(snoozedUntil).day : '' }, now)}
      </p>
      <div class="step-card-actions">
        <Button
          size="small"
          kind={isDue ? 'primary' : 'plain'}
          icon="pencil"
          onClick={() => onPage(formPage({ interview: id, person, stage: suggestStage(input, now, person) }))}
        >
          {t(step.kind === 'done' || step.kind === 'stop' ? 'writeAnyway' : 'writeNext')}
        </Button>
        {thread !== '' && (
          <Button size="small" icon="open" onClick={() => onThread(thread)}>
            {t('openThread')}
          </Button>
        )}
      </div>
      <div class="step-card-more">
        {isPlanned && (
          <Popover
            label={t('snooze')}
            trigger={
              <>
                <Icon name="clock" />
                {t('snooze')}
              </>
            }
          >
            {(close) => (
              <>
                {snoozesOn(now.day).map((snooze) => {
                  const moment = snoozedTo(snooze, now.day);
                  return (
                    <MenuItem
                      key={snooze}
                      icon="clock"
                      title={t(snoozeWords[snooze])}
                      note={dayName(moment.day, now.day)}
                      onClick={() => {
                        close();
                        putOff(new Date(instantOf(moment)).toISOString());
                      }}
                    />
                  );
                })}
                {isLater && (
                  <MenuItem
                    icon="again"
                    title={t('snoozeEnd')}
                    onClick={() => {
                      close();
                      putOff('');
                    }}
                  />
                )}
              </>
            )}
          </Popover>
        )}
        {calendar.length > 0 && (
          <Button
            size="small"
            kind="quiet"
            icon="calendar"
            onClick={() =>
              download(fileName(titleOf(interview), 'ics'), 'text/calendar', calendarFile(calendar, at))
            }
          >
            {t('addToCalendar')}
          </Button>
        )}
      </div>
    </section>
  );
}
