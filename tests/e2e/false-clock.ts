import type { BrowserContext, Worker } from 'playwright-core';

type World = typeof globalThis & {
  chrome: typeof import('webextension-polyfill') & {
    alarms: { onAlarm: { dispatch(alarm: { name: string; scheduledTime: number }): void } };
  };
  realDate?: DateConstructor;
  shown?: number;
};

/** What the background has brought to mind. */
export interface InMind {
  badge: string;
  /** The keys of the notifications on the screen, in order. */
  told: string[];
  /** How many were shown since the clock was set. One shown again under its key is for a moment not among `told`. */
  shown: number;
  /** The instant it wants to be woken, or null. */
  wakes: string | null;
}

/**
 * Sets the clock of every page opened from now on and of the background, and wakes the background as its alarm would.
 * (Playwright's own clock fails now and then in a browser that has just started, and does not know the background.)
 */
export async function setClock(context: BrowserContext, instant: string): Promise<void> {
  await context.addInitScript(stopClock, instant);
  const worker = await background(context);
  await worker.evaluate(stopClock, instant);
  await worker.evaluate(async (scheduled) => {
    const world = globalThis as World;
    const { alarms, notifications } = world.chrome;
    if (world.shown === undefined) {
      const create = notifications.create.bind(notifications) as (...given: unknown[]) => Promise<string>;
      Object.assign(notifications, {
        create: (...given: unknown[]) => {
          world.shown = (world.shown ?? 0) + 1;
          return create(...given);
        },
      });
    }
    world.shown = 0;
    // The look ends with setting or clearing this one.
    await alarms.create('look-again', { when: Date.UTC(2100, 0) });
    alarms.onAlarm.dispatch({ name: 'look-again', scheduledTime: Date.parse(scheduled) });
  }, instant);
}

/** In a page, or in the background. */
function stopClock(instant: string): void {
  const world = globalThis as World;
  const Real = world.realDate ?? Date;
  world.realDate = Real;
  const now = Real.parse(instant);
  world.Date = class extends Real {
    constructor(...given: [] | [string]) {
      super(...((given.length === 0 ? [now] : given) as [number]));
    }
    static override now = () => now;
  } as DateConstructor;
}

/** Clicks a notification, or its snooze button: a headless browser has no screen to click it on. */
export async function clickNotification(
  context: BrowserContext,
  key: string,
  on: 'it' | 'snooze',
): Promise<void> {
  const worker = await background(context);
  await worker.evaluate(
    ([wanted, where]) => {
      const { onClicked, onButtonClicked } = (globalThis as World).chrome.notifications as unknown as Record<
        string,
        { dispatch(...given: unknown[]): void }
      >;
      if (where === 'it') onClicked?.dispatch(wanted);
      else onButtonClicked?.dispatch(wanted, 0);
    },
    [key, on] as const,
  );
}

/**
 * What the toolbar button, the screen and the alarm show at this moment; null while the background is still looking.
 * Needs a build that may notify.
 */
export async function inMind(context: BrowserContext): Promise<InMind | null> {
  const worker = await background(context);
  return worker.evaluate(async () => {
    const { shown = 0, chrome } = globalThis as World;
    const { action, alarms, notifications } = chrome;
    const [alarm] = await alarms.getAll();
    if (alarm?.scheduledTime === Date.UTC(2100, 0)) return null;
    return {
      badge: await action.getBadgeText({}),
      told: Object.keys(await notifications.getAll()).sort(),
      shown,
      wakes: alarm ? new Date(alarm.scheduledTime).toISOString() : null,
    };
  });
}

async function background(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}
