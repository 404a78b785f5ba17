import { useState } from 'preact/hooks';
import { composeMail } from '../core/compose/compose.ts';
import type { Letter } from '../core/plan/letter.ts';
import type { Template } from '../core/templates/template.ts';
import { templateFromMail } from '../core/templates/unfill.ts';
import { builtInTemplates } from '../library/templates.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { TemplateEditor, type TemplateText } from '../ui/template-editor.tsx';
import { t } from '../ui/words.ts';
import type { FormMail } from './use-mail.ts';

interface VersionDialogProps {
  /** From the mail as it stands, or from its template. */
  from: 'mail' | 'template';
  letter: Letter;
  made: FormMail;
  /** What to say about an attempt that failed; the text stays for another. */
  problem: string | null;
  /** With the template it began from: meanwhile another window may have changed what is kept. */
  onSave: (text: TemplateText, template: Template) => void;
  onClose: () => void;
}

/** Makes a version of one's own, seen with today's interview before it is kept. */
export function VersionDialog({ from, letter, made, problem, onSave, onClose }: VersionDialogProps) {
  const [template] = useState(made.template);
  const { context, woven, mail } = made;
  const { title, subject, body } = template;
  // An unchanged mail is its template's; only a hand-edit needs its fields put back.
  const text =
    from === 'mail' && letter.edited
      ? templateFromMail(mail.subject, mail.body.trim(), context, woven, template.body)
      : { subject, body };
  return (
    <Dialog heading={t(from === 'mail' ? 'saveAsVariant' : 'editTemplate')} onClose={onClose}>
      {problem && <Notice tone="error">{problem}</Notice>}
      <TemplateEditor
        initial={{ ...text, title }}
        base={baseOf(template)}
        preview={(changed) =>
          composeMail({
            template: { ...template, ...changed },
            register: letter.register,
            context,
            notes: letter.notes,
            insisted: letter.insisted,
            wording: letter.wording,
            slotWordings: letter.slotWordings,
            editor: made.editor,
          })
        }
        onSave={(changed) => onSave(changed, template)}
        onCancel={onClose}
      />
    </Dialog>
  );
}

/** What the saved version will be based on. */
function baseOf(template: Template): Template | undefined {
  if (template.basedOn === undefined) return template;
  return builtInTemplates.find(({ id }) => id === template.basedOn);
}
