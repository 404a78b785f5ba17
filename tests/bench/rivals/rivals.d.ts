// Just enough of the rivals' shapes that the project's own type check passes without them installed.

declare module 'alex' {
  export function text(value: string): { messages: readonly unknown[] };
}

declare module 'harper.js' {
  export type BinaryModule = { readonly url: string };
  export function createBinaryModuleFromUrl(url: string): BinaryModule;
  export class LocalLinter {
    constructor(options: { binary: BinaryModule });
    setup(): Promise<void>;
    lint(text: string): Promise<Array<{ free(): void }>>;
  }
}

declare module 'unified' {
  export interface Processor {
    use(plugin: unknown): Processor;
    processSync(text: string): { messages: readonly unknown[] };
  }
  export function unified(): Processor;
}

declare module 'retext-*' {
  const plugin: unknown;
  export default plugin;
}

declare module 'write-good' {
  export default function writeGood(text: string): readonly unknown[];
}
