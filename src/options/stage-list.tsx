import type { Variant } from '../core/templates/variant.ts';
import type { Stage } from '../core/text/draft.ts';
import { stageWords } from '../ui/stage-words.ts';
import type { Versions } from '../ui/use-versions.ts';
import { t } from '../ui/words.ts';
import type { PreviewWith } from './preview-mail.ts';
import { TemplateCard } from './template-card.tsx';
import type { AnyTemplate, StageShelf, TemplateShelf } from './template-shelf.ts';

interface StageListProps {
  part: StageShelf & { stage: Stage };
  /** Say which stage this is: several are shown. */
  named: boolean;
  shelf: TemplateShelf;
  versions: Versions;
  previewWith: PreviewWith;
  focus: (id: string, part?: string) => void;
  onMove: (variant: Variant, by: number) => void;
  onDelete: (variant: Variant) => void;
}

/** One stage's templates: the person's own, the organisation's, ours. */
export function StageList({ part, named, onMove, onDelete, ...common }: StageListProps) {
  const { own, organisation, builtIn, stage } = part;
  const group = (heading: string, templates: readonly AnyTemplate[]) =>
    templates.length > 0 && (
      <>
        <h4 class="templates-group">{heading}</h4>
        <ul class="options-list">
          {templates.map((template) => {
            const variant = own.find((one) => one === template);
            return (
              <TemplateCard
                {...common}
                key={template.id}
                template={template}
                onMove={(by) => variant && onMove(variant, by)}
                onDelete={() => variant && onDelete(variant)}
              />
            );
          })}
        </ul>
      </>
    );
  return (
    <div class="templates-stage">
      <h3 class={named ? 'templates-stage-name' : 'only-read-aloud'}>{t(stageWords[stage].title)}</h3>
      {group(t('templatesOwn'), own)}
      {group(common.shelf.organisation.name || t('templatesOrganisation'), organisation)}
      {group(t('templatesBuiltIn'), builtIn)}
    </div>
  );
}
