import { createEditor } from './editor.ts';
import { weights } from './weights.ts';

/** The editor we ship. Heavy: a page imports it after its first paint. */
export const noteEditor = createEditor(weights);
