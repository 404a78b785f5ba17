import { difference } from '../core/templates/difference.ts';
import './difference-view.css';
import { t } from './words.ts';

interface Text {
  subject: string;
  body: string;
}

/** What was done to one template's text to make another's: struck out and put in. */
export function DifferenceView({ before, after }: { before: Text; after: Text }) {
  if (before.subject === after.subject && before.body === after.body) {
    return <p class="difference-none">{t('differsNone')}</p>;
  }
  return (
    <div class="difference">
      <Changes before={before.subject} after={after.subject} />
      <Changes before={before.body} after={after.body} />
    </div>
  );
}

function Changes({ before, after }: { before: string; after: string }) {
  let at = 0;
  return (
    <p>
      {difference(before, after).map(({ kind, text }) => {
        at += text.length;
        const key = `${kind}${at}`;
        if (kind === 'removed') return <del key={key}>{text}</del>;
        if (kind === 'added') return <ins key={key}>{text}</ins>;
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}
