import { browser } from './browser.ts';

const name = 'look-again';

/**
 * Wakes the background at an instant (milliseconds), in place of any earlier wish; null: not at all. A machine that slept
 * through it wakes the background late rather than never.
 */
export async function wakeAt(instant: number | null): Promise<void> {
  if (instant === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: instant });
}

export function onWake(call: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) call();
  });
}
