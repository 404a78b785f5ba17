import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import type { Versions } from './use-versions.ts';
import { t } from './words.ts';

/** What became of the version last saved, renamed or deleted. */
export function VersionNotice({
  versions,
  news,
}: {
  versions: Versions;
  news: NonNullable<Versions['news']>;
}) {
  const { undo } = news;
  return (
    <Notice
      tone={news.failed ? 'error' : 'calm'}
      actions={
        <>
          {undo && (
            <Button size="small" kind="quiet" onClick={undo}>
              {t('undo')}
            </Button>
          )}
          <Button bare icon="close" onClick={versions.forgetNews}>
            {t('dismiss')}
          </Button>
        </>
      }
    >
      {t(news.words, news.title)}
    </Notice>
  );
}
