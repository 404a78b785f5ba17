const copied = [
  'font',
  'letterSpacing',
  'lineHeight',
  'padding',
  'borderWidth',
  'borderStyle',
  'tabSize',
  'boxSizing',
] as const;

/** Where a place in a text area's text is drawn, below its line and relative to the area's corner. */
export function caretPlace(area: HTMLTextAreaElement, offset: number): { left: number; top: number } {
  const look = getComputedStyle(area);
  const mirror = document.createElement('div');
  for (const name of copied) mirror.style[name] = look[name];
  Object.assign(mirror.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
    width: `${area.offsetWidth}px`,
  });
  const caret = document.createElement('span');
  caret.textContent = '\u200b';
  mirror.append(area.value.slice(0, offset), caret);
  document.body.append(mirror);
  const place = {
    left: caret.offsetLeft - area.scrollLeft,
    top: caret.offsetTop + caret.offsetHeight - area.scrollTop,
  };
  mirror.remove();
  return place;
}
