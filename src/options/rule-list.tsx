import { reasonOf } from '../core/lint/reasons.ts';
import { rules } from '../core/lint/rules/index.ts';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { t } from '../ui/words.ts';
import { RuleExample } from './rule-example.tsx';
import './rule-list.css';

interface RuleListProps {
  /** Ids of the rules that are off. */
  disabled: readonly string[];
  onDisabled: (disabled: string[]) => void;
  checkAtSend: boolean;
  onCheckAtSend: (on: boolean) => void;
}

/** Every check with its reason, an example and a switch, straight from the rules. */
export function RuleList({ disabled, onDisabled, checkAtSend, onCheckAtSend }: RuleListProps) {
  const toggle = (id: string, on: boolean): void =>
    onDisabled(on ? disabled.filter((other) => other !== id) : [...disabled, id]);
  return (
    <section class="options-section" aria-labelledby="rules">
      <h2 id="rules">{t('rulesHeading')}</h2>
      <p class="options-lead">{t('rulesLead')}</p>
      <div class="rule" data-signless>
        <div class="rule-words">
          <h3 id="check-at-send">{t('checkAtSend')}</h3>
          <p>{t('checkAtSendWhat')}</p>
        </div>
        <Switch labelledBy="check-at-send" on={checkAtSend} onToggle={onCheckAtSend} />
      </div>
      <ul class="options-list">
        {rules.map((rule) => (
          <li class="rule" key={rule.id} data-severity={rule.severity}>
            <span class="rule-sign">
              <Icon name={rule.severity} />
            </span>
            <div class="rule-words">
              <h3 id={`rule-${rule.id}`}>{reasonOf(rule.id).title}</h3>
              <p>{reasonOf(rule.id).why}</p>
              <RuleExample rule={rule} />
            </div>
            <Switch
              labelledBy={`rule-${rule.id}`}
              on={!disabled.includes(rule.id)}
              onToggle={(on) => toggle(rule.id, on)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
