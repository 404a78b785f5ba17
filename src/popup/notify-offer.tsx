import { useEffect, useState } from 'preact/hooks';
import { askToNotify, mayNotify } from '../platform/notifications.ts';
import { loadSettings, saveSettings } from '../platform/storage/settings.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { t } from '../ui/words.ts';

/** Asks once, when there is something to be reminded of, whether to remind by notifications as well. */
export function NotifyOffer() {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    void Promise.all([loadSettings(), mayNotify()]).then(([settings, may]) => {
      setOpen(settings.offersNotifications && settings.reminders && !may);
    });
  }, []);
  if (!isOpen) return null;
  const answer = (yes: boolean): void => {
    setOpen(false);
    // Asked first: the browser takes the click for it only as long as it is fresh.
    if (yes) void askToNotify();
    void loadSettings().then((settings) => saveSettings({ ...settings, offersNotifications: false }));
  };
  return (
    <Notice
      actions={
        <>
          <Button size="small" kind="quiet" onClick={() => answer(true)}>
            {t('notifyYes')}
          </Button>
          <Button size="small" kind="quiet" onClick={() => answer(false)}>
            {t('notifyNo')}
          </Button>
        </>
      }
    >
      {t('notifyOffer')}
    </Notice>
  );
}
