import { hostFor } from '../../src/hosts/index.ts';
import { hostText } from '../../src/hosts/text.ts';

Object.assign(globalThis, { hostFor, hostText });
