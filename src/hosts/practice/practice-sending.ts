import type { HostSending } from '../host.ts';

/** From the practice compose no mail ever leaves. */
export const practiceSending: HostSending = {
  isSendKey: () => false,
  menuButton: () => null,
  picked: () => null,
  thread: () => null,
};
