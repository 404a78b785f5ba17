import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TemplatePicker } from '../ui/template-picker.tsx';
import type { Versions } from '../ui/use-versions.ts';
import { VersionNotice } from '../ui/version-notice.tsx';
import { t } from '../ui/words.ts';
import type { FormAction, FormState } from './form-state.ts';
import type { FormMail } from './use-mail.ts';

interface MailBarProps {
  form: FormState;
  made: FormMail;
  versions: Versions;
  change: (action: FormAction) => void;
  organisationName: string;
  onSaveMail: () => void;
  onEditTemplate: () => void;
}

/** Which template, which wording, and what became of a mail changed by hand. */
export function MailBar(props: MailBarProps) {
  const { form, made, versions, change, organisationName, onSaveMail, onEditTemplate } = props;
  return (
    <>
      <div class="mail-bar">
        <TemplatePicker
          offer={made.offer}
          organisationName={organisationName}
          current={made.template}
          onPick={({ id, register }) => change({ kind: 'template', id, register })}
          onRename={versions.rename}
          onDelete={versions.remove}
          onEdit={onEditTemplate}
          onSaveMail={onSaveMail}
        />
        <Button kind="quiet" size="small" icon="again" onClick={() => change({ kind: 'reword' })}>
          {t('anotherWording')}
        </Button>
      </div>
      {form.stale && (
        <Notice
          actions={
            <Button size="small" kind="quiet" onClick={() => change({ kind: 'rebuild' })}>
              {t('rebuild')}
            </Button>
          }
        >
          {t('editedByHand')}
        </Notice>
      )}
      {form.replaced && (
        <Notice
          actions={
            <Button size="small" kind="quiet" onClick={() => change({ kind: 'bring-back' })}>
              {t('undo')}
            </Button>
          }
        >
          {t('rebuilt')}
        </Notice>
      )}
      {versions.news && <VersionNotice versions={versions} news={versions.news} />}
    </>
  );
}
