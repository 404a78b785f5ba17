import { writePackMarkdown } from '../core/templates/pack.ts';
import { isVariant } from '../core/templates/variant.ts';
import { download, fileName } from '../ui/download.ts';
import { MenuItem } from '../ui/menu-item.tsx';
import { Popover } from '../ui/popover.tsx';
import type { Versions } from '../ui/use-versions.ts';
import { t } from '../ui/words.ts';
import type { AnyTemplate } from './template-shelf.ts';

interface TemplateMenuProps {
  template: AnyTemplate;
  chosen: boolean;
  versions: Versions;
  /** Missing where it is no variant, or stands first or second already. */
  onMoveFirst?: () => void;
  onRename: () => void;
  onDuplicate: () => void;
  onDelete: () => void;
}

/** What else can be done with a template. */
export function TemplateMenu({ template, chosen, versions, ...on }: TemplateMenuProps) {
  return (
    <Popover
      label={t('moreFor', template.title)}
      triggerName={t('moreFor', template.title)}
      trigger={t('more')}
    >
      {(close) => {
        const then = (act: () => void) => () => {
          close();
          act();
        };
        return (
          <>
            <MenuItem
              icon={chosen ? 'close' : 'tick'}
              title={t(chosen ? 'leaveFirst' : 'chooseFirst')}
              note={t(chosen ? 'leaveFirstNote' : 'chooseFirstNote')}
              onClick={then(() => versions.choose(template, !chosen))}
            />
            <MenuItem icon="copy" title={t('duplicate')} onClick={then(on.onDuplicate)} />
            <MenuItem
              icon="insert"
              title={t('saveAsFile')}
              note={t('saveAsFileNote')}
              onClick={then(() =>
                download(fileName(template.title, 'md'), 'text/markdown', writePackMarkdown([template])),
              )}
            />
            {isVariant(template) && (
              <>
                {on.onMoveFirst && (
                  <MenuItem icon="up" title={t('moveFirst')} onClick={then(on.onMoveFirst)} />
                )}
                <MenuItem icon="pencil" title={t('rename')} onClick={then(on.onRename)} />
                <hr class="menu-rule" />
                <MenuItem icon="bin" title={t('delete')} onClick={then(on.onDelete)} />
              </>
            )}
          </>
        );
      }}
    </Popover>
  );
}
