import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../ui/words.ts';

/** Recipient, subject and body of the practice mail, fresh each time it is drawn. */
export function PracticeDraft() {
  const id = useId();
  const body = useRef<HTMLDivElement>(null);
  // Written once by hand: what the person and the content script do in here is not Preact's to undo.
  useLayoutEffect(() => {
    if (body.current) body.current.replaceChildren(emptyBlock(), signature());
  }, []);
  return (
    <>
      <div class="practice-line" data-practice="recipients">
        <span>{t('practiceTo')}</span>
        <span
          class="practice-chip"
          data-practice="recipient"
          data-name="Ana Roy"
          data-address="ana.roy@northwind.example"
          title="ana.roy@northwind.example"
        >
          <span class="practice-face" aria-hidden="true">
            AR
          </span>
          Ana Roy
        </span>
      </div>
      <div class="practice-line">
        <label for={id}>{t('subject')}</label>
        <input id={id} data-practice="subject" autocomplete="off" />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a mail page's body is an editable block, and so is this */}
      <div
        ref={body}
        class="practice-body"
        data-practice="body"
        contentEditable
        role="textbox"
        aria-multiline="true"
        aria-label={t('mailBody')}
        tabIndex={0}
      />
    </>
  );
}

function emptyBlock(): HTMLElement {
  const block = document.createElement('div');
  block.append(document.createElement('br'));
  return block;
}

function signature(): HTMLElement {
  const block = document.createElement('div');
  block.dataset.practice = 'signature';
  for (const line of ['--', 'Sam Rivera', '+1 555 0134']) {
    const row = document.createElement('div');
    row.textContent = line;
    block.append(row);
  }
  return block;
}
