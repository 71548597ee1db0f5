import type { Op } from './ops.js';

/** A frame of the protocol holds 64 KiB; what stands around the operations takes some of it. */
export const MEESTE_BYTES = 60_000;

/** In UTF-8, as it goes over the wire. */
export const bytesVan = (op: Op): number => encodeURIComponent(JSON.stringify(op)).replace(/%../g, '.').length + 1;

export const pastInEenBericht = (ops: readonly Op[]): boolean =>
  ops.reduce((som, op) => som + bytesVan(op), 0) <= MEESTE_BYTES;
