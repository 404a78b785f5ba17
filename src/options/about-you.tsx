import { useId } from 'preact/hooks';
import { type Register, registers } from '../core/text/draft.ts';
import type { Settings } from '../platform/storage/settings.ts';
import { Choice } from '../ui/choice.tsx';
import '../ui/field.css';
import { t } from '../ui/words.ts';

interface AboutYouProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** What every form starts from. */
export function AboutYou({ settings, onChange }: AboutYouProps) {
  const id = useId();
  return (
    <section class="options-section" aria-labelledby="you">
      <h2 id="you">{t('youHeading')}</h2>
      <div class="options-you">
        <div class="field">
          <label class="field-label" for={id}>
            {t('factMe')}
          </label>
          {/* Saved when left: the browser's synced storage takes only so many writes a minute. */}
          <input
            id={id}
            class="input"
            defaultValue={settings.me}
            autocomplete="name"
            onChange={(event) => onChange({ me: event.currentTarget.value.trim() })}
          />
        </div>
        <div class="field">
          <span class="field-label">{t('usualTone')}</span>
          <Choice<Register>
            label={t('usualTone')}
            options={registers.map((value) => ({
              value,
              label: t(value === 'formal' ? 'registerFormal' : 'registerCasual'),
            }))}
            value={settings.register}
            onValue={(register) => onChange({ register })}
          />
        </div>
      </div>
    </section>
  );
}
