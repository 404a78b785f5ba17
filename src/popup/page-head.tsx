import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { t } from '../ui/words.ts';
import './page-head.css';

interface PageHeadProps {
  heading: string;
  note?: string;
  onBack: () => void;
  /** Put focus on the heading: reading goes on from there. */
  focus?: boolean;
}

/** The head of a page within the popup, with the way back. */
export function PageHead({ heading, note, onBack, focus = false }: PageHeadProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // The page before may have been scrolled.
    scrollTo(0, 0);
    if (focus) title.current?.focus();
  }, [focus]);
  return (
    <header class="page-head">
      <Button bare icon="left" onClick={onBack}>
        {t('back')}
      </Button>
      <div>
        <h1 tabIndex={-1} ref={title}>
          {heading}
        </h1>
        {note && <p>{note}</p>}
      </div>
    </header>
  );
}
