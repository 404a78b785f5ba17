import type { Diagnosis } from '../platform/diagnosis.ts';

const hostNames: Record<Diagnosis['host'], string> = {
  gmail: 'Gmail',
  outlook: 'Outlook',
  practice: 'Practice page',
};

/** The report as it is copied: plain lines, in English, since it is for those who mend the extension. */
export function diagnosticsText(version: string, browser: string, pages: readonly Diagnosis[]): string {
  const head = [`Duly Noted ${version}`, browser];
  if (pages.length === 0) return [...head, 'No mail page answered.'].join('\n');
  return [...head, ...pages.flatMap((page) => ['', ...pageLines(page)])].join('\n');
}

function pageLines({ host, parts, composes, faults }: Diagnosis): string[] {
  return [
    hostNames[host],
    ...parts.map(
      ({ part, selectors }) =>
        `  ${part}: ${selectors.map(({ selector, count }) => `${count} × ${selector}`).join(' | ')}`,
    ),
    ...composes.map(
      ({ button, layers }, index) =>
        `  compose ${index + 1}: ${button ? 'with' : 'without'} button; ${layers.join(' < ')}`,
    ),
    `  composes: ${composes.length}`,
    `  faults: ${faults.map(({ fault, count }) => `${fault} (${count})`).join(', ') || 'none'}`,
  ];
}
