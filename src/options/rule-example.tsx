import type { Rule } from '../core/lint/rule.ts';
import { proofOf } from '../core/lint/rules/proofs.ts';
import { t } from '../ui/words.ts';

const longest = 150;

/** One bad example of a rule with its words marked, and what they become. Whole mails are too long to show. */
export function RuleExample({ rule }: { rule: Rule }) {
  const { bad } = proofOf(rule.id).examples;
  const example =
    bad.find(({ text, better }) => isShort(text) && better !== undefined) ??
    bad.find(({ text }) => isShort(text));
  if (!example) return null;
  // «Marks» stand round the words the rule points at.
  const parts = example.text.split(/[«»]/);
  return (
    <p class="rule-example">
      {parts.map((part, index) => (index % 2 === 1 ? <mark key={part}>{part}</mark> : part))}
      {example.better && (
        <>
          <span class="rule-arrow" aria-hidden="true">
            {' '}
            →{' '}
          </span>
          <span class="only-read-aloud">{t('ruleBetter')} </span>
          {example.better}
        </>
      )}
    </p>
  );
}

function isShort(text: string): boolean {
  return text.length <= longest && text.includes('«');
}
