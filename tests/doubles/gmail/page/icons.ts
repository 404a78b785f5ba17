/** Glyphs of the page, drawn with strokes on a 24 × 24 field. */

const paths = {
  arrowBack: 'M19 12H5m6-6-6 6 6 6',
  attach: 'M16.5 6.5v10a4.5 4.5 0 0 1-9 0V6a3 3 0 0 1 6 0v9.5a1.5 1.5 0 0 1-3 0V7',
  bold: 'M8 5h5a3.5 3.5 0 0 1 0 7H8zm0 7h6a3.5 3.5 0 0 1 0 7H8z',
  bulleted: 'M4.5 5.5h1v1h-1zM4.5 11.5h1v1h-1zM4.5 17.5h1v1h-1zM9 6h10M9 12h10M9 18h10',
  close: 'M6 6l12 12M18 6 6 18',
  confidential: 'M6 11h12v9H6zm3 0V8a3 3 0 0 1 6 0v3M12 15v2',
  down: 'M7 10l5 5 5-5',
  draft: 'M7 4h7l4 4v12H7zm7 0v4h4',
  drive: 'M9 5h6l6 10-3 5H6l-3-5zm0 0 6 10m6 0H9M6 20 12 10',
  dots: 'M12 5.5a.5.5 0 1 0 .01 0M12 11.5a.5.5 0 1 0 .01 0M12 17.5a.5.5 0 1 0 .01 0',
  emoji: 'M12 3.5a8.5 8.5 0 1 0 .01 0M9 10h.01M15 10h.01M8.5 14.5a4.5 4.5 0 0 0 7 0',
  formatting: 'M6 17 11 5h2l5 12M8 13h8M4 20.5h16',
  forward: 'M14 6l6 5-6 5v-3.5c-5 0-8 1.5-10 5 .5-5 3.5-9 10-9z',
  fullScreen: 'M14 5h5v5M19 5l-6 6M10 19H5v-5M5 19l6-6',
  inbox: 'M4 5h16v14H4zm0 9h4.5a3.5 3.5 0 0 0 7 0H20',
  italic: 'M10 5h7M7 19h7M14 5l-4 14',
  link: 'M10 8H8a4 4 0 0 0 0 8h2m4-8h2a4 4 0 0 1 0 8h-2M9 12h6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minimise: 'M6 18h12',
  numbered: 'M5 5v3M4.5 12h1.5l-1.5 2h1.5M4.5 17.5h1.5v2H4.5M10 6h9M10 12h9M10 18h9',
  pencil: 'M4 20v-4L16 4l4 4L8 20z',
  photo: 'M4 5h16v14H4zm1 12 5-6 3.5 4 2-2 4 4M15.5 9h.01',
  redo: 'M19 6v5h-5M19 11a7.5 7.5 0 0 0-14 3',
  reply: 'M10 6 4 11l6 5v-3.5c5 0 8 1.5 10 5-.5-5-3.5-9-10-9z',
  search: 'M10.5 4.5a6 6 0 1 0 .01 0M15 15l5 5',
  sent: 'M4 5l17 7-17 7 2-7zm2 7h7',
  signature: 'M14 5l4 4L9 18H5v-4zM13 20h7',
  star: 'M12 4l2.5 5.2 5.5.7-4 3.9 1 5.6-5-2.7-5 2.7 1-5.6-4-3.9 5.5-.7z',
  trash: 'M5 7h14M10 4h4M7 7l1 13h8l1-13M10.5 10.5v6M13.5 10.5v6',
  underline: 'M7 5v6a5 5 0 0 0 10 0V5M6 20h12',
  undo: 'M5 6v5h5M5 11a7.5 7.5 0 0 1 14 3',
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
