import { browser } from './browser.ts';

const permission = { permissions: ['notifications' as const] };

/** True when the person allowed notifications; never asks. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(permission);
}

/** Asks the person, from a click of theirs. False when they would rather not. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(permission);
}

export function stopNotifying(): Promise<boolean> {
  return browser.permissions.remove(permission);
}

/** Shows a notification under `id`; one under the same id takes the place of the one before. */
export async function notify(id: string, title: string, text: string, snooze: string): Promise<void> {
  const words = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title,
    message: text,
  };
  try {
    // Buttons are Chromium's alone, and unknown to the polyfill's types.
    await browser.notifications.create(id, { ...words, buttons: [{ title: snooze }] } as typeof words);
  } catch {
    await browser.notifications.create(id, words);
  }
}

export async function withdraw(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/**
 * Calls back when a notification, or its snooze button, is clicked, for as long as the background lives. Until
 * notifications are allowed some browsers have nothing to listen to: then it listens from that moment on.
 */
export function onNotification(calls: { open(id: string): void; snooze(id: string): void }): void {
  let isListening = false;
  const listen = (): void => {
    const events = (browser as { notifications?: Partial<typeof browser.notifications> }).notifications;
    if (isListening || !events) return;
    isListening = true;
    events.onClicked?.addListener(calls.open);
    events.onButtonClicked?.addListener(calls.snooze);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
