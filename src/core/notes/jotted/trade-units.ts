import type { Mend } from '../mended/mends.ts';

/** Shorthand that has one reading only in its trade, which the role names. */
export const tradeTurns: ReadonlyArray<{ role: RegExp; turns: readonly Mend[] }> = [
  {
    role: /nurs|doctor|therap|dent|statist|trial|vet|physio|medic|pharmac|clinic|hospital|optom|phleb|dental|gp\b|midwi|radiog|health|care/i,
    turns: [
      [/\bpts?\b/gi, 'patients'],
      [/(?<=\d \p{L}{0,12} ?)pt\b/giu, 'patient'],
      [/\bpsych\b/gi, 'psychiatry'],
      [/(?<=\d )y?rs? icu\b/gi, 'yrs ICU'],
      [/\bicu\b/g, 'ICU'],
      [/\bmed sec\b/gi, 'medical secretary'],
      [/\b(\d+) cons\b/gi, '$1 consultants'],
      [/\b(new|old|the) sw\b/gi, '$1 software'],
      [/\bw\/ (?=ECMO)/g, 'with '],
      [/\bd\/c\b/gi, 'discharge'],
    ],
  },
  {
    role: /teach|school|tutor|nursery|educat|lectur/i,
    turns: [
      [/\bchn\b/gi, 'children'],
      [/\bgrp\b/gi, 'group'],
      [/\bobs\b/gi, 'observation'],
    ],
  },
  {
    role: /engineer|develop|devops|reliab|data|software|admin|analyst|\bqa\b|product/i,
    turns: [
      [/(?<!\d )\bpg\b/g, 'Postgres'],
      [/\btf \(Terraform\)/gi, 'Terraform'],
      [/\bpy\b/g, 'Python'],
      [/\bPy\b/g, 'Python'],
      [/\bmig (?=from|to|lead|plan)/gi, 'migration '],
      [/(?<=\d )svcs\b/gi, 'services'],
      [/\bdevs\b/gi, 'developers'],
    ],
  },
  {
    role: /chef|cook|kitchen|waiter|restaurant|sous|bar\b|barista/i,
    turns: [
      [/\bresto\b/gi, 'restaurant'],
      [/\bcvrs\b/gi, 'covers'],
    ],
  },
  { role: /ship|officer|marine|mate|captain|deck/i, turns: [[/\bvsls\b/gi, 'vessels']] },
  {
    role: /civil|structur|drain|highway|survey|architect|site/i,
    turns: [
      [/\bdwgs\b/gi, 'drawings'],
      [/\bcalcs\b/gi, 'calculations'],
      [/\+(\d+%) cc\b/gi, 'plus $1 for climate change'],
    ],
  },
  {
    role: /paramedic|ambulance|emt\b|medic/i,
    turns: [
      [/\btxp (\d+)\+ ?(?:min|minutes)\b/gi, 'transports of more than $1 minutes'],
      [/\btxp\b/gi, 'transport'],
      [/\bft or prn\b/gi, 'full time or as needed'],
      [/\bpara (?=\d)/gi, 'paramedic '],
    ],
  },
  {
    role: /warehouse|logist|freight|dispatch|supply/i,
    turns: [
      [/\bpick rt\b/gi, 'pick rate'],
      [/\blns\b/gi, 'lines'],
      [/\bmvrs\b/gi, 'movers'],
      [/\blead LT\b/g, 'lead time'],
    ],
  },
  {
    role: /aircraft|aviation|pilot|first officer|flight/i,
    turns: [
      [/\bsched mx\b/gi, 'scheduled maintenance'],
      [/\bmx\b/gi, 'maintenance'],
      [/\bwx\b/gi, 'weather'],
    ],
  },
  {
    role: /underwrit|insur|actuar/i,
    turns: [
      [/\bagri bk\b/gi, 'agricultural book'],
      [/\bown auth(?:ority)? ltd (?=R?\d|[£$€])/gi, 'own authority limited to '],
    ],
  },
  { role: /agron|farm|crop|soil/i, turns: [[/\b(\d+) ac\b/gi, '$1 acres']] },
  {
    role: /account|financ|audit|control/i,
    turns: [
      [/\b(?:mth|month)[- ]end close\b/gi, 'month-end close'],
      [/\bconsol\b/gi, 'consolidation'],
      [
        /\b(?:from )?d(\d{1,2}) ?(?:->|→) ?wd(\d{1,2}) target\b/gi,
        'from day $1 to a target of working day $2',
      ],
      [/\b(?:from )?d(\d{1,2}) ?(?:->|→) ?d(\d{1,2})\b/gi, 'from day $1 to day $2'],
    ],
  },
];
