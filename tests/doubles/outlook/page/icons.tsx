/** @jsxImportSource react */
/** Line icons of the page, drawn on a grid of twenty. */
import type { ReactNode } from 'react';

const paths = {
  apps: 'M4 4h3v3H4zM8.5 4h3v3h-3zM13 4h3v3h-3zM4 8.5h3v3H4zM8.5 8.5h3v3h-3zM13 8.5h3v3h-3zM4 13h3v3H4zM8.5 13h3v3h-3zM13 13h3v3h-3z',
  archive: 'M3 4h14v3H3zM4 7v9h12V7M8 10h4',
  attach: 'M14.5 9.5l-5 5a3 3 0 0 1-4.2-4.2l6-6a2 2 0 0 1 2.9 2.9l-6 6a1 1 0 0 1-1.4-1.4l5-5',
  calendar: 'M4 5h12v11H4zM4 8.5h12M7 3v3M13 3v3',
  chevron: 'M6 8l4 4 4-4',
  close: 'M5 5l10 10M15 5L5 15',
  delete: 'M4 6h12M8 6V4h4v2M5.5 6l.8 10h7.4l.8-10M8.5 9v4.5M11.5 9v4.5',
  drafts: 'M4 16l1-4 8-8 3 3-8 8zM11 6l3 3',
  folder: 'M3 5h5l1.5 2H17v9H3z',
  forward: 'M12 5l5 5-5 5M17 10H8a5 5 0 0 0-5 5',
  inbox: 'M4 4h12v12H4zM4 11h3.5a2.5 2.5 0 0 0 5 0H16',
  junk: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM5 5l10 10',
  mail: 'M3 5h14v10H3zM3 6l7 5 7-5',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  move: 'M3 5h5l1.5 2H17v9H3zM8 11.5h5M11 9.5l2 2-2 2',
  people: 'M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 16c0-3 2.5-4 6-4s6 1 6 4z',
  popOut: 'M9 4H4v12h12v-5M11 4h5v5M16 4l-7 7',
  reply: 'M8 5l-5 5 5 5M3 10h9a5 5 0 0 1 5 5',
  replyAll: 'M6 5l-4 5 4 5M11 5l-5 5 5 5M6 10h7a5 5 0 0 1 5 5',
  report: 'M10 3l7 3v4c0 4-3 6-7 7-4-1-7-3-7-7V6zM10 7v4M10 13h.01',
  search: 'M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4zM13 13l4 4',
  send: 'M3 4l14 6-14 6 2-6zM5 10h6',
  undo: 'M7 4L3.5 7.5 7 11M4 7.5h7.5a4.25 4.25 0 0 1 0 8.5H8',
} as const;

/** The names of the icons there are. */
export type IconName = keyof typeof paths;

/** One icon, in the colour of the text round it. */
export function Icon({ name }: { name: IconName }): ReactNode {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2 : 1.25}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
