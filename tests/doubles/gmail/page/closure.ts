/** The few parts of Closure this page uses, with their types. */

export interface ClosureField {
  getElement(): HTMLElement;
  makeEditable(): void;
  makeUneditable(skipRestore: boolean): void;
  dispose(): void;
  registerPlugin(plugin: object): void;
  getCleanContents(): string;
  execCommand(command: string): unknown;
  clearDelayedChange(): void;
  manipulateDom(change: () => void): void;
  focusAndPlaceCursorAtStart(): void;
  /** Private in Closure; read to know whether a change is waiting. */
  delayedChangeTimer_: { isActive(): boolean };
}

type FieldClass = new (id: string) => ClosureField;
type PluginClass = new () => object;
interface SafeHtml {
  readonly safeHtml: unique symbol;
}

declare const goog: {
  userAgent: { GECKO: boolean };
  dom: { safe: { setInnerHtml(element: Element, html: SafeHtml): void } };
  html: { legacyconversions: { safeHtmlFromString(html: string): SafeHtml } };
  events: {
    listen(source: ClosureField, type: string, listener: (event: { preventDefault(): void }) => void): void;
  };
  editor: {
    SeamlessField: FieldClass;
    ContentEditableField: FieldClass;
    plugins: { UndoRedo: PluginClass; BasicTextFormatter: PluginClass };
  };
};

/** An editable field on the element, with undo and formatting. Its contents are what the element holds. */
export function makeField(element: HTMLElement): ClosureField {
  // A seamless field would move into an iframe of its own in Gecko, which Gmail's never does.
  const Field = goog.userAgent.GECKO ? goog.editor.ContentEditableField : goog.editor.SeamlessField;
  const field = new Field(element.id);
  field.registerPlugin(new goog.editor.plugins.BasicTextFormatter());
  field.registerPlugin(new goog.editor.plugins.UndoRedo());
  field.makeEditable();
  return field;
}

/** Calls back ¼ s after the last change the field noticed. */
export function onDelayedChange(field: ClosureField, listener: () => void): void {
  goog.events.listen(field, 'delayedchange', listener);
}

/** The one way HTML gets into the page: through Closure's Trusted Types policy. */
export function setHtml(element: Element, html: string): void {
  goog.dom.safe.setInnerHtml(element, goog.html.legacyconversions.safeHtmlFromString(html));
}
