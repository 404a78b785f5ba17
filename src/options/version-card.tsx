import { useState } from 'preact/hooks';
import type { Variant } from '../core/templates/variant.ts';
import { Button } from '../ui/button.tsx';
import { stageWords } from '../ui/stage-words.ts';
import { TemplateEditor } from '../ui/template-editor.tsx';
import type { Versions } from '../ui/use-versions.ts';
import { RenameForm } from '../ui/variant-row.tsx';
import { t } from '../ui/words.ts';
import { sampleMail } from './sample-mail.ts';

interface VersionCardProps {
  variant: Variant;
  versions: Versions;
  me: string;
}

/** One version: its name and kind, and the editor when it is being changed. */
export function VersionCard({ variant, versions, me }: VersionCardProps) {
  const [doing, setDoing] = useState<'edit' | 'rename' | null>(null);
  if (doing === 'edit') {
    return (
      <li class="version-card">
        <TemplateEditor
          initial={variant}
          preview={(text) => sampleMail({ ...variant, ...text }, me)}
          onCancel={() => setDoing(null)}
          onSave={async (text) => {
            if (await versions.saveOver(variant, text)) setDoing(null);
          }}
        />
      </li>
    );
  }
  return (
    <li class="version-card">
      {doing === 'rename' ? (
        <RenameForm
          title={variant.title}
          onDone={(title) => {
            setDoing(null);
            if (title !== null) versions.rename(variant, title);
          }}
        />
      ) : (
        <div class="version-card-row">
          <div class="version-card-words">
            <h3>{variant.title}</h3>
            <p>
              {t(stageWords[variant.stage].title)} ·{' '}
              {t(variant.register === 'formal' ? 'registerFormal' : 'registerCasual')}
            </p>
          </div>
          <Button size="small" onClick={() => setDoing('edit')}>
            {t('edit')}
            <span class="only-read-aloud"> {variant.title}</span>
          </Button>
          <Button bare icon="pencil" onClick={() => setDoing('rename')}>
            {t('variantRename', variant.title)}
          </Button>
          <Button bare icon="bin" onClick={() => versions.remove(variant)}>
            {t('variantDelete', variant.title)}
          </Button>
        </div>
      )}
    </li>
  );
}
