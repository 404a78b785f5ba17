import { useState } from 'preact/hooks';
import { askDiagnoses } from '../platform/ask-diagnoses.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { t } from '../ui/words.ts';
import './diagnostics-section.css';
import { diagnosticsText } from './diagnostics-text.ts';

/** For a bug report: what we recognise of the mail pages that are open, shown as it is copied. */
export function DiagnosticsSection() {
  const [text, setText] = useState('');
  const [failed, setFailed] = useState(false);
  const copy = async (): Promise<void> => {
    const { version, pages } = await askDiagnoses();
    const report = diagnosticsText(version, navigator.userAgent, pages);
    setText(report);
    setFailed(
      await navigator.clipboard.writeText(report).then(
        () => false,
        () => true,
      ),
    );
  };
  return (
    <section class="options-section" aria-labelledby="diagnostics">
      <h2 id="diagnostics">{t('diagnosticsHeading')}</h2>
      <p class="options-lead">{t('diagnosticsWhat')}</p>
      <Button onClick={() => void copy()}>{t('diagnosticsCopy')}</Button>
      {text && (
        <>
          <Notice tone={failed ? 'warning' : 'calm'}>
            {t(failed ? 'diagnosticsByHand' : 'diagnosticsCopied')}
          </Notice>
          <textarea
            class="diagnostics-text"
            aria-label={t('diagnosticsHeading')}
            readOnly
            rows={8}
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
    </section>
  );
}
