/**
 * Gives a document or a shadow root a style sheet of ours; returns how to take it away. Constructed sheets stand
 * outside every content security policy; a browser that refuses them to content scripts gets a `style` element.
 */
export function addStyle(scope: Document | ShadowRoot, css: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    return () => {
      scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    };
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    (scope instanceof Document ? scope.head : scope).append(style);
    return () => style.remove();
  }
}
