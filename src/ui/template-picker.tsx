import type { Template } from '../core/templates/template.ts';
import type { Variant } from '../core/templates/variant.ts';
import { MenuItem } from './menu-item.tsx';
import { Popover } from './popover.tsx';
import './template-picker.css';
import { VariantRow } from './variant-row.tsx';
import { t } from './words.ts';

interface TemplatePickerProps {
  own: readonly Variant[];
  builtIn: readonly Template[];
  current: Template;
  onPick: (template: Template | Variant) => void;
  onRename: (variant: Variant, title: string) => void;
  onDelete: (variant: Variant) => void;
  onEdit: () => void;
  onSaveMail: () => void;
}

/** The templates for a stage, one's own first, and what can be done with the one in use. */
export function TemplatePicker(props: TemplatePickerProps) {
  const { own, builtIn, current } = props;
  return (
    <Popover
      label={t('templates')}
      triggerName={t('templateCurrent', current.title)}
      trigger={<span class="template-picker-title">{current.title}</span>}
    >
      {(close) => {
        const then = (act: () => void) => () => {
          close();
          act();
        };
        return (
          <>
            {own.length > 0 && <h3 class="menu-list-heading">{t('templatesOwn')}</h3>}
            {own.map((variant) => (
              <VariantRow
                key={variant.id}
                variant={variant}
                current={variant.id === current.id}
                onPick={then(() => props.onPick(variant))}
                onRename={(title) => props.onRename(variant, title)}
                onDelete={then(() => props.onDelete(variant))}
              />
            ))}
            <h3 class="menu-list-heading">{t('templatesBuiltIn')}</h3>
            {builtIn.map((template) => (
              <MenuItem
                key={template.id}
                title={template.title}
                note={template.when}
                current={template.id === current.id}
                onClick={then(() => props.onPick(template))}
              />
            ))}
            <hr class="menu-rule" />
            <MenuItem
              icon="plus"
              title={t('saveAsVariant')}
              note={t('saveAsVariantNote')}
              onClick={then(props.onSaveMail)}
            />
            <MenuItem
              icon="pencil"
              title={t('editTemplate')}
              note={t('editTemplateNote')}
              onClick={then(props.onEdit)}
            />
          </>
        );
      }}
    </Popover>
  );
}
