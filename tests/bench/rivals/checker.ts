/** What the grammar checker found in a text. */
interface Remark {
  lint_kind(): string;
  message(): string;
  get_problem_text(): string;
  span(): { start: number; end: number };
}

/** As much of the checker as is asked of it. */
interface Checker {
  setup(): Promise<void>;
  lint(text: string): Promise<Remark[]>;
}

/** Harper by its files, which nothing but this folder finds by name. */
export async function openChecker(): Promise<Checker> {
  const folder = new URL('node_modules/harper.js/dist/', import.meta.url);
  const { LocalLinter } = await import(/* @vite-ignore */ new URL('index.js', folder).href);
  const { binaryInlined } = await import(/* @vite-ignore */ new URL('binaryInlined.js', folder).href);
  const checker: Checker = new LocalLinter({ binary: binaryInlined });
  await checker.setup();
  return checker;
}
