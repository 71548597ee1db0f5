import { uuid7 } from './kern/grond/ids.js';

/** An id nobody has, made by this browser. */
export const nieuweId = (): string => uuid7(Date.now(), crypto.getRandomValues(new Uint8Array(16)));
