import type { Stage } from '../core/text/draft.ts';

interface Asked {
  interview: string;
  person: string | undefined;
  stage: Stage;
}

/** The form's address, a blank one or with the mail that is asked for. */
export function formAddress(asked?: Asked): string {
  const page = 'src/panel/panel.html';
  if (!asked) return page;
  const { interview, person, stage } = asked;
  return `${page}?${new URLSearchParams({ interview, ...(person ? { person } : {}), stage })}`;
}
