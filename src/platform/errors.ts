import { runtimeApi } from './runtime.ts';

/**
 * The one net of a world: what nobody expected ends here, is written to the console with the world's name, and
 * `show` tells the person in one plain sentence. Expected failures are values and never come this way.
 */
export function catchBugs(world: string, show: (error: unknown) => void, signal?: AbortSignal): void {
  const caught = (error: unknown): void => {
    console.error(`Duly Noted, ${world}:`, error);
    show(error);
  };
  const options = signal ? { signal } : {};
  globalThis.addEventListener(
    'error',
    (event) => {
      // In a mail page the page's own errors come by as well; only ours are ours.
      if (event.filename.startsWith(runtimeApi().runtime.getURL(''))) caught(event.error);
    },
    options,
  );
  globalThis.addEventListener(
    'unhandledrejection',
    (event) => {
      if (String((event.reason as Error | null)?.stack).includes(runtimeApi().runtime.getURL(''))) {
        caught(event.reason);
      }
    },
    options,
  );
}
