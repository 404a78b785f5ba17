/** The body's editor: RoosterJS with its standard plugins, and one of ours that reports changes. */
import {
  createModelFromHtml,
  Editor,
  type EditorPlugin,
  EditPlugin,
  exportContent,
  getDarkColor,
  HyperlinkPlugin,
  ImageEditPlugin,
  PastePlugin,
  redo,
  ShortcutPlugin,
  TableEditPlugin,
  undo,
} from 'roosterjs';
import { keepProof } from './proof.ts';
import { domCreator } from './trusted-html.ts';

/** What the rest of the page may do with a mounted editor. */
export interface BodyEditor {
  focus(): void;
  undo(): void;
  redo(): void;
  /** The content as it would be saved and sent. */
  serialise(): { html: string; text: string };
  dispose(): void;
}

/** How to mount an editor. */
export interface BodyEditorOptions {
  html: string;
  dark: boolean;
  keepsProofClass: boolean;
  onChange(): void;
}

const defaultSegmentFormat = {
  fontFamily: 'Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif',
  fontSize: '12pt',
  textColor: 'rgb(0, 0, 0)',
};

/** The lightness, in Lab, of the dark page's `#292929`, which white paper becomes. */
const darkLightness = 16.6;

/** Puts a real editor on the element, with the content in it as if loaded from a draft. */
export function mountEditor(element: HTMLDivElement, options: BodyEditorOptions): BodyEditor {
  const proof = options.keepsProofClass ? keepProof : null;
  const editor = new Editor(element, {
    plugins: [
      new PastePlugin(),
      new EditPlugin(),
      new ShortcutPlugin(),
      new HyperlinkPlugin(),
      new TableEditPlugin(),
      new ImageEditPlugin(),
      changeReporter(options.onChange),
    ],
    initialModel: createModelFromHtml(options.html, proof?.domToModel, domCreator, defaultSegmentFormat),
    defaultSegmentFormat,
    ...(proof && {
      defaultDomToModelOptions: proof.domToModel,
      defaultModelToDomOptions: proof.modelToDom,
    }),
    trustedHTMLHandler: domCreator,
    inDarkMode: options.dark,
    getDarkColor: (light) => getDarkColor(light, darkLightness),
  });
  return {
    focus: () => editor.focus(),
    undo: () => undo(editor),
    redo: () => redo(editor),
    serialise: () => ({
      html: exportContent(editor),
      text: exportContent(editor, 'PlainText').replaceAll('\r\n', '\n'),
    }),
    dispose: () => editor.dispose(),
  };
}

/** The only way by which the page learns that the body changed. */
function changeReporter(onChange: () => void): EditorPlugin {
  return {
    getName: () => 'ChangeReporter',
    initialize() {},
    dispose() {},
    onPluginEvent(event) {
      if (event.eventType === 'contentChanged' || event.eventType === 'input') onChange();
      // While an input method composes, Rooster reports no input; the end of it is the change.
      if (event.eventType === 'compositionEnd') onChange();
    },
  };
}
