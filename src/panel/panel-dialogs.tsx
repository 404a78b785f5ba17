import type { Letter } from '../core/plan/letter.ts';
import { isVariant } from '../core/templates/variant.ts';
import type { Versions } from '../ui/use-versions.ts';
import { t } from '../ui/words.ts';
import { OtherWays } from './other-ways.tsx';
import type { Form } from './use-form.ts';
import type { FormMail } from './use-mail.ts';
import { VersionDialog } from './version-dialog.tsx';

/** What may lie open over the form. */
export type PanelDialog = 'mail' | 'template' | 'other-ways';

interface PanelDialogsProps {
  open: PanelDialog;
  letter: Letter;
  made: FormMail;
  versions: Versions;
  form: Pick<Form, 'change' | 'log'>;
  onClose: () => void;
}

/** The dialogs of the form: a version of one's own, and the ways beside mail. */
export function PanelDialogs({ open, letter, made, versions, form, onClose }: PanelDialogsProps) {
  if (open === 'other-ways') {
    return (
      <OtherWays
        letter={letter}
        made={made}
        onUsed={(channel, body) => form.log({ channel, certainty: 'sent', subject: '', body })}
        onClose={onClose}
      />
    );
  }
  return (
    <VersionDialog
      from={open}
      letter={letter}
      made={made}
      problem={versions.news?.failed ? t(versions.news.words) : null}
      onClose={onClose}
      onSave={async (text, template) => {
        const over = open === 'template' && isVariant(template);
        const id = await (over ? versions.saveOver(template, text) : versions.saveNew(text, template));
        if (!id) return;
        form.change({ kind: 'adopt', id, register: template.register });
        onClose();
      }}
    />
  );
}
