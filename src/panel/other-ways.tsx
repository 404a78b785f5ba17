import { useState } from 'preact/hooks';
import { longestLinkedIn } from '../core/compose/compose.ts';
import type { Channel } from '../core/plan/interview.ts';
import type { Letter } from '../core/plan/letter.ts';
import { composeFor } from '../library/compose-for.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { t, type WordKey } from '../ui/words.ts';
import { copyText } from './copy-text.ts';
import './other-ways.css';
import type { FormMail } from './use-mail.ts';

type OtherWay = Exclude<Channel, 'mail'>;

interface OtherWaysProps {
  letter: Letter;
  made: Pick<FormMail, 'context' | 'earlier' | 'editor'>;
  /** The person says they used it. */
  onUsed: (channel: OtherWay, body: string) => void;
  onClose: () => void;
}

const names: Record<OtherWay, WordKey> = { linkedin: 'wayLinkedIn', phone: 'wayPhone' };
const ways: readonly OtherWay[] = ['linkedin', 'phone'];

/** The same matter by LinkedIn or on the phone: a text to copy, and a place to say that it was used. */
export function OtherWays({ letter, made, onUsed, onClose }: OtherWaysProps) {
  const { stage, register, notes, insisted, wording, slotWordings } = letter;
  const request = { stage, register, notes, insisted, wording, slotWordings, ...made };
  const texts = ways.flatMap((channel) => {
    const text = composeFor(channel, request);
    return text === null ? [] : [{ channel, text }];
  });
  const [chosen, choose] = useState<OtherWay>(letter.stage === 'clarification' ? 'phone' : 'linkedin');
  const [done, setDone] = useState<'copied' | 'used' | null>(null);
  const shown = texts.find(({ channel }) => channel === chosen) ?? texts[0];
  if (!shown) {
    return (
      <Dialog heading={t('otherWays')} onClose={onClose}>
        <p>{t('otherWaysNone')}</p>
      </Dialog>
    );
  }
  const { channel, text } = shown;
  return (
    <Dialog heading={t('otherWays')} onClose={onClose}>
      {texts.length > 1 && (
        <Choice<OtherWay>
          label={t('otherWays')}
          options={texts.map((one) => ({ value: one.channel, label: t(names[one.channel]) }))}
          value={channel}
          onValue={(way) => {
            choose(way);
            setDone(null);
          }}
        />
      )}
      <section class="other-ways-text" aria-label={t(names[channel])}>
        {text}
      </section>
      <div class="panel-foot-row other-ways-foot">
        <span class="panel-foot-left" role="status">
          {done === null && channel === 'linkedin' && t('characters', text.length, longestLinkedIn)}
          {done === 'copied' && t('copied')}
          {done === 'used' && t('wayUsed')}
        </span>
        <Button
          kind="primary"
          icon="copy"
          onClick={() => void copyText(text).then((copied) => setDone(copied ? 'copied' : null))}
        >
          {t('copy')}
        </Button>
        <Button
          icon="tick"
          disabled={done === 'used'}
          onClick={() => {
            onUsed(channel, text);
            setDone('used');
          }}
        >
          {t('iUsedIt')}
        </Button>
      </div>
    </Dialog>
  );
}
