import type { Interview } from '../core/plan/interview.ts';
import type { LocalMoment } from '../core/plan/next-step.ts';
import type { Sent } from '../core/plan/sent.ts';
import { Button } from '../ui/button.tsx';
import { MenuItem } from '../ui/menu-item.tsx';
import { dayName } from '../ui/moment-words.ts';
import { Popover } from '../ui/popover.tsx';
import { stageWords } from '../ui/stage-words.ts';
import { channelWords } from '../ui/state-words.ts';
import { t } from '../ui/words.ts';
import { peopleOf } from './names.ts';

interface HistoryEntryProps {
  entry: Sent;
  interview: Interview;
  /** When it was, on the person's clock. */
  moment: LocalMoment;
  today: string;
  onCertainty: (certainty: Sent['certainty']) => void;
  /** It was to be sent later, and will not be. */
  onCancelled: () => void;
  onDelete: () => void;
}

/** One message in the log, with what can be put right about it. */
export function HistoryEntry(props: HistoryEntryProps) {
  const { entry, interview, moment, today, onCertainty, onCancelled, onDelete } = props;
  const { stage, channel, certainty, person, body } = entry;
  const isSent = certainty === 'sent';
  const isScheduled = isSent && entry.scheduled === true;
  const name = t('entryName', t(stageWords[stage].title), peopleOf(interview, [person]));
  const when = t('entryWhen', t(channelWords[channel]), dayName(moment.day, today), moment.time);
  return (
    <li class="history-entry">
      <div class="history-words">
        <p class="history-name">{name}</p>
        <p class="history-when">
          {isScheduled ? t('entryScheduled', when) : isSent ? when : t('entryUnsure', when)}
        </p>
        {isScheduled && (
          <Button size="small" kind="quiet" onClick={onCancelled}>
            {t('entryCancelled')} <span class="only-read-aloud">{name}</span>
          </Button>
        )}
        {body !== '' && (
          <details class="history-text">
            <summary>{t('entryText')}</summary>
            <p>{body}</p>
          </details>
        )}
      </div>
      <Popover
        label={t('entryCorrectOf', name)}
        triggerName={t('entryCorrectOf', name)}
        trigger={t('entryCorrect')}
      >
        {(close) => (
          <>
            <MenuItem
              icon={isSent ? 'again' : 'tick'}
              title={t(isSent ? 'entryNotSent' : 'entrySent')}
              onClick={() => {
                close();
                onCertainty(isSent ? 'written' : 'sent');
              }}
            />
            <MenuItem
              icon="bin"
              title={t('entryDelete')}
              onClick={() => {
                close();
                onDelete();
              }}
            />
          </>
        )}
      </Popover>
    </li>
  );
}
