/** Outlines on a 16 × 16 field, drawn with the text's colour. */
const outlines = {
  left: 'M9.5 4L5.5 8L9.5 12',
  right: 'M6.5 4L10.5 8L6.5 12',
  clock: 'M8 1.9A6.1 6.1 0 1 1 8 14.1A6.1 6.1 0 0 1 8 1.9ZM8 4.8V8.2L10.4 9.6',
  calendar:
    'M3.2 3.6H12.8A1 1 0 0 1 13.8 4.6V12.6A1 1 0 0 1 12.8 13.6H3.2A1 1 0 0 1 2.2 12.6V4.6A1 1 0 0 1 3.2 3.6ZM2.2 6.9H13.8M5.2 2V4.6M10.8 2V4.6',
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6.5L8 10.5L12 6.5',
  up: 'M4 9.5L8 5.5L12 9.5',
  tick: 'M3.5 8.5L6.5 11.5L12.5 4.5',
  copy: 'M5.5 5.5V3.2A1 1 0 0 1 6.5 2.2H12.3A1 1 0 0 1 13.3 3.2V9.5A1 1 0 0 1 12.3 10.5H10.5M3.7 5.5H9.5A1 1 0 0 1 10.5 6.5V12.8A1 1 0 0 1 9.5 13.8H3.7A1 1 0 0 1 2.7 12.8V6.5A1 1 0 0 1 3.7 5.5Z',
  again: 'M12.9 6.2A5.2 5.2 0 0 0 3.4 5.4M3.1 9.8A5.2 5.2 0 0 0 12.6 10.6M3.2 2.4V5.5H6.3M12.8 13.6V10.5H9.7',
  insert: 'M8 2.5V10M4.8 7L8 10.2L11.2 7M2.8 13.5H13.2',
  pencil: 'M10.6 3L13 5.4L5.6 12.8L2.6 13.4L3.2 10.4Z',
  bin: 'M2.8 4.5H13.2M6 4.5V2.8H10V4.5M4.2 4.5L4.8 13.2H11.2L11.8 4.5',
  plus: 'M8 3V13M3 8H13',
  open: 'M6.5 3.5H3.5V12.5H12.5V9.5M9 3H13V7M13 3L7.5 8.5',
  gear: 'M8 5.8A2.2 2.2 0 1 0 8 10.2A2.2 2.2 0 0 0 8 5.8ZM8 2V3.6M8 12.4V14M2 8H3.6M12.4 8H14M3.8 3.8L4.9 4.9M11.1 11.1L12.2 12.2M3.8 12.2L4.9 11.1M11.1 4.9L12.2 3.8',
  error: 'M8 1.8L14.4 13.4H1.6ZM8 6V9.4M8 11.3V11.6',
  warning: 'M8 1.9A6.1 6.1 0 1 1 8 14.1A6.1 6.1 0 0 1 8 1.9ZM8 5V8.6M8 10.7V11',
  hint: 'M5.8 11.2H10.2M6.5 13.6H9.5M8 2.2A4.2 4.2 0 0 0 5.6 9.8V11.2H10.4V9.8A4.2 4.2 0 0 0 8 2.2Z',
} as const;

export type IconName = keyof typeof outlines;

/** A small picture beside words that say the same; read aloud by nobody. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={outlines[name]} />
    </svg>
  );
}
