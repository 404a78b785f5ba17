import type { Template } from '../core/templates/template.ts';
import type { Variant } from '../core/templates/variant.ts';
import { MenuItem } from './menu-item.tsx';
import { Popover } from './popover.tsx';
import './template-picker.css';
import { VariantRow } from './variant-row.tsx';
import { t } from './words.ts';

interface TemplatePickerProps {
  offer: {
    own: readonly Variant[];
    organisation: readonly Template[];
    builtIn: readonly Template[];
    /** The id of the one chosen to begin with. */
    first: string;
  };
  /** What the organisation calls itself, if it says. */
  organisationName: string;
  current: Template;
  onPick: (template: Template | Variant) => void;
  onRename: (variant: Variant, title: string) => void;
  onDelete: (variant: Variant) => void;
  onEdit: () => void;
  onSaveMail: () => void;
}

/** The templates for a stage, one's own first, and what can be done with the one in use. */
export function TemplatePicker(props: TemplatePickerProps) {
  const { own, organisation, builtIn, first } = props.offer;
  const { current } = props;
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
        const offered = (template: Template) => (
          <MenuItem
            key={template.id}
            title={template.title}
            note={template.id === first ? `${t('firstChoice')}. ${template.when}` : template.when}
            current={template.id === current.id}
            onClick={then(() => props.onPick(template))}
          />
        );
        return (
          <>
            {own.length > 0 && <h3 class="menu-list-heading">{t('templatesOwn')}</h3>}
            {own.map((variant) => (
              <VariantRow
                key={variant.id}
                variant={variant}
                current={variant.id === current.id}
                first={variant.id === first}
                onPick={then(() => props.onPick(variant))}
                onRename={(title) => props.onRename(variant, title)}
                onDelete={then(() => props.onDelete(variant))}
              />
            ))}
            {organisation.length > 0 && (
              <h3 class="menu-list-heading">{props.organisationName || t('templatesOrganisation')}</h3>
            )}
            {organisation.map(offered)}
            <h3 class="menu-list-heading">{t('templatesBuiltIn')}</h3>
            {builtIn.map(offered)}
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
