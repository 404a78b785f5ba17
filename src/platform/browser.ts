/** The browser's extension API, promise-shaped everywhere. Content scripts use the lighter `runtime.ts`. */
export { default as browser } from 'webextension-polyfill';
