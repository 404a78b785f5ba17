import { lifeOf } from '../../src/content/late/life-of.ts';
import { watchLetter } from '../../src/content/late/sent-mail.ts';
import { openSessions } from '../../src/content/sessions.ts';
import { watchComposes } from '../../src/content/watch.ts';
import { pageAddress } from '../../src/hosts/address.ts';
import { hostFor } from '../../src/hosts/index.ts';
import { hostText } from '../../src/hosts/text.ts';

Object.assign(globalThis, {
  hostFor,
  hostText,
  lifeOf,
  openSessions,
  pageAddress,
  watchComposes,
  watchLetter,
});
