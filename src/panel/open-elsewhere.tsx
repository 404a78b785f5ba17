import '../ui/button.css';
import { deepLinks } from '../core/compose/deep-links.ts';
import { Icon } from '../ui/icon.tsx';
import { t } from '../ui/words.ts';

interface OpenElsewhereProps {
  mail: { to: string; subject: string; body: string };
  onOpen: () => void;
}

/** Links that open the mail, ready to send, in a compose of Gmail or Outlook. */
export function OpenElsewhere({ mail, onOpen }: OpenElsewhereProps) {
  const links = deepLinks(mail);
  return (
    <>
      <a
        class="button"
        data-kind="primary"
        href={links.gmail}
        target="_blank"
        rel="noopener noreferrer"
        onClick={onOpen}
      >
        <Icon name="open" />
        {t('openInGmail')}
      </a>
      <a class="button" href={links.outlook} target="_blank" rel="noopener noreferrer" onClick={onOpen}>
        <Icon name="open" />
        {t('openInOutlook')}
      </a>
    </>
  );
}
