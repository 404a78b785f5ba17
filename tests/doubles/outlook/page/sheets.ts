/** The page's style sheets, joined, with their classes made over. */
import composeCss from './compose.css?raw';
import frameCss from './frame.css?raw';
import { hashedSheet } from './hashed.ts';
import listsCss from './lists.css?raw';
import pageCss from './page.css?raw';
import readingCss from './reading.css?raw';
import { settings } from './settings.ts';
import { themeSheet } from './themes.ts';

/** Puts this load's styles on a page. */
export function addStyles(page: Document): void {
  const style = page.createElement('style');
  const sheets = [themeSheet(settings.theme), pageCss, frameCss, listsCss, readingCss, composeCss];
  style.textContent = hashedSheet(sheets.join('\n'));
  page.head.append(style);
}
