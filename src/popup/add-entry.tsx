import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isDay } from '../core/plan/days.ts';
import { type Channel, channels, type Interview } from '../core/plan/interview.ts';
import type { LocalMoment } from '../core/plan/next-step.ts';
import type { Sent } from '../core/plan/sent.ts';
import { type Stage, stages } from '../core/text/draft.ts';
import { instantOf } from '../platform/clock.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { stageWords } from '../ui/stage-words.ts';
import { channelWords } from '../ui/state-words.ts';
import { t } from '../ui/words.ts';

interface AddEntryProps {
  interview: Interview;
  now: LocalMoment;
  /** Most likely what was sent. */
  suggested: Stage;
  onAdd: (entry: Sent) => void;
  onCancel: () => void;
}

/** A message the log does not know of: sent elsewhere, by phone or in a chat. */
export function AddEntry({ interview, now, suggested, onAdd, onCancel }: AddEntryProps) {
  const { people } = interview;
  const [stage, setStage] = useState<Stage>(suggested);
  const [channel, setChannel] = useState<Channel>(interview.channel);
  const [person, setPerson] = useState(people[0]?.id ?? interview.id);
  const [day, setDay] = useState(now.day);
  const form = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('.input')?.focus(), []);

  const add = (): void => {
    // Nobody remembers the minute of another day; noon is that day in every time zone near.
    const time = day === now.day ? now.time : '12:00';
    onAdd({
      id: crypto.randomUUID(),
      interview: interview.id,
      person,
      stage,
      channel,
      certainty: 'sent',
      at: new Date(instantOf({ day, time })).toISOString(),
      subject: '',
      body: '',
    });
  };

  return (
    <fieldset class="add-entry" ref={form} aria-label={t('entryAdd')}>
      <div class="two-columns">
        <SelectField
          label={t('entryKind')}
          options={stages.map((value) => ({ value, label: t(stageWords[value].title) }))}
          value={stage}
          onValue={setStage}
        />
        <SelectField
          label={t('entryChannel')}
          options={channels.map((value) => ({ value, label: t(channelWords[value]) }))}
          value={channel}
          onValue={setChannel}
        />
        {people.length > 1 && (
          <SelectField
            label={t('entryTo')}
            options={people.map(({ id, name }) => ({ value: id, label: name || t('personUnnamed') }))}
            value={person}
            onValue={setPerson}
          />
        )}
        <Field label={t('entryDay')} type="date" max={now.day} value={day} onValue={setDay} />
      </div>
      <div class="add-entry-buttons">
        <Button size="small" kind="primary" disabled={!isDay(day)} onClick={add}>
          {t('entryPut')}
        </Button>
        <Button size="small" kind="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
