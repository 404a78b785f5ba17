import type { HostFault } from '../core/text/compose.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { t } from '../ui/words.ts';
import { faultWords } from './fault-words.ts';
import { OpenElsewhere } from './open-elsewhere.tsx';
import './panel-foot.css';
import { Question } from './question.tsx';
import type { SubjectChoice } from './subject-choice.ts';
import type { Handover } from './use-handover.ts';

interface PanelFootProps {
  handover: Handover;
  mail: { to: string; subject: string; body: string };
  subject: SubjectChoice;
  /** False in a tab of its own, where there is no compose to insert into. */
  overCompose: boolean;
  /** Offers what to say by LinkedIn or on the phone. */
  onOtherWays: () => void;
  /** Set while the mail in the compose is shown: there is nothing to hand over, only a way back. */
  onBack?: () => void;
}

/** What becomes of the finished mail, and how that went. */
export function PanelFoot({ handover, mail, subject, overCompose, onOtherWays, onBack }: PanelFootProps) {
  if (onBack) return <BackFoot onBack={onBack} />;
  const { question, fault, copied } = handover;
  return (
    <footer class="panel-foot">
      {fault && <Notice tone="error">{t(faultWords[fault.kind], partOf(fault))}</Notice>}
      {question?.kind === 'open' && (
        <Question
          words={question.words}
          answers={[
            { label: t('fillItIn'), kind: 'primary', onClick: handover.fillIn },
            { label: t('insertAnyway'), onClick: () => handover.insert({ openIsFine: true }) },
          ]}
          onCancel={handover.cancel}
        />
      )}
      {question?.kind === 'own-text' && (
        <Question
          words={t('ownTextQuestion')}
          answers={[
            {
              label: t('addAbove'),
              kind: 'primary',
              onClick: () => handover.insert({ openIsFine: true, mode: 'above' }),
            },
            {
              label: t('replaceMine'),
              onClick: () => handover.insert({ openIsFine: true, mode: 'replace' }),
            },
          ]}
          onCancel={handover.cancel}
        />
      )}
      <div class="panel-foot-row">
        <div class="panel-foot-left">
          {overCompose && subject === 'offer' ? (
            <label class="panel-foot-check">
              <input
                type="checkbox"
                checked={handover.replacesSubject}
                onChange={(event) => handover.setReplacesSubject(event.currentTarget.checked)}
              />
              {t('replaceSubject')}
            </label>
          ) : (
            <span role="status">{copied ? t('copied') : t('neverSends')}</span>
          )}
        </div>
        <Button kind="quiet" onClick={onOtherWays}>
          {t('otherWays')}
        </Button>
        <Button icon="copy" onClick={handover.copy}>
          {t('copy')}
        </Button>
        {overCompose ? (
          <Button
            kind="primary"
            icon="insert"
            title={t('insertKeys')}
            disabled={handover.sending}
            onClick={() => handover.insert({})}
          >
            {t('insert')}
          </Button>
        ) : (
          <OpenElsewhere mail={mail} onOpen={handover.opened} />
        )}
      </div>
      {copied && overCompose && subject === 'offer' && <p role="status">{t('copied')}</p>}
    </footer>
  );
}

function BackFoot({ onBack }: { onBack: () => void }) {
  return (
    <footer class="panel-foot">
      <div class="panel-foot-row">
        <p class="panel-foot-left">{t('neverSends')}</p>
        <Button kind="primary" onClick={onBack}>
          {t('backToMail')}
        </Button>
      </div>
    </footer>
  );
}

function partOf(fault: HostFault): string {
  return fault.kind === 'selector-missed' ? fault.part : '';
}
