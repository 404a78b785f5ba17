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

/** A place under a line of text, relative to its text area's corner; the line is `height` high. */
export interface CaretPlace {
  left: number;
  top: number;
  height: number;
}

/** Where a place in a text area's text is drawn. */
export function caretPlace(area: HTMLTextAreaElement, offset: number): CaretPlace {
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
    height: caret.offsetHeight,
  };
  mirror.remove();
  return place;
}
