import { setImmediate } from 'node:timers';
import { TextDecoder, TextEncoder } from 'node:util';

/** What the simulated Excel needs of Node where a test plays a browser; import before the rest. */
Object.assign(globalThis, { setImmediate, TextDecoder, TextEncoder });
