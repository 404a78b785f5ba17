import { useState } from 'preact/hooks';
import type { Template } from '../core/templates/template.ts';
import type { Variant } from '../core/templates/variant.ts';
import { Button } from '../ui/button.tsx';
import { DifferenceView } from '../ui/difference-view.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Versions } from '../ui/use-versions.ts';
import { t } from '../ui/words.ts';

interface BaseNewsProps {
  variant: Variant;
  base: Template;
  versions: Versions;
}

/** Tells that the template a version was made from reads differently now, and lets the two be compared. */
export function BaseNews({ variant, base, versions }: BaseNewsProps) {
  const [compares, setCompares] = useState(false);
  return (
    <div class="base-news">
      <Notice
        actions={
          <>
            <Button size="small" expanded={compares} onClick={() => setCompares(!compares)}>
              {t('compare')}
            </Button>
            <Button size="small" kind="quiet" onClick={() => versions.acknowledge(variant, base)}>
              {t('keepMine')}
            </Button>
            <Button size="small" kind="quiet" onClick={() => versions.take(variant, base)}>
              {t('takeTheirs')}
            </Button>
          </>
        }
      >
        {t('baseChanged', base.title)}
      </Notice>
      {compares && (
        <div class="template-sheet">
          <p class="template-sheet-note">{t('compareHow', base.title)}</p>
          <DifferenceView before={variant} after={base} />
        </div>
      )}
    </div>
  );
}
