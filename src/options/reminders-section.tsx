import { useEffect, useState } from 'preact/hooks';
import { askToNotify, mayNotify, stopNotifying } from '../platform/notifications.ts';
import type { Settings } from '../platform/storage/settings.ts';
import { Field } from '../ui/field.tsx';
import { Switch } from '../ui/switch.tsx';
import { t } from '../ui/words.ts';
import './reminders-section.css';

const ends = [
  ['from', 'quietFrom'],
  ['to', 'quietTo'],
] as const;

interface RemindersSectionProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** Whether, how and when what is due is brought to mind. */
export function RemindersSection({ settings, onChange }: RemindersSectionProps) {
  const [notifies, setNotifies] = useState(false);
  useEffect(() => {
    void mayNotify().then(setNotifies);
  }, []);
  const { reminders, quietHours } = settings;
  return (
    <section class="options-section" aria-labelledby="reminders">
      <h2 id="reminders">{t('remindersHeading')}</h2>
      <div class="options-list">
        <div class="rule" data-signless>
          <div class="rule-words">
            <h3 id="reminders-badge">{t('remindersBadge')}</h3>
            <p>{t('remindersBadgeWhat')}</p>
          </div>
          <Switch
            labelledBy="reminders-badge"
            on={reminders}
            onToggle={(on) => onChange({ reminders: on })}
          />
        </div>
        {reminders && (
          <div class="rule" data-signless>
            <div class="rule-words">
              <h3 id="reminders-notify">{t('remindersNotify')}</h3>
              <p>{t('remindersNotifyWhat')}</p>
            </div>
            <Switch
              labelledBy="reminders-notify"
              on={notifies}
              onToggle={(on) =>
                void (on ? askToNotify() : stopNotifying().then(() => false)).then(setNotifies)
              }
            />
          </div>
        )}
        {reminders && notifies && (
          <fieldset class="reminders-quiet">
            <legend>{t('quietHours')}</legend>
            {ends.map(([end, label]) => (
              <Field
                key={end}
                label={t(label)}
                type="time"
                value={quietHours[end]}
                onValue={(hour) => {
                  // Emptied while it is being typed: the hour before holds.
                  if (hour !== '') onChange({ quietHours: { ...quietHours, [end]: hour } });
                }}
              />
            ))}
          </fieldset>
        )}
      </div>
    </section>
  );
}
