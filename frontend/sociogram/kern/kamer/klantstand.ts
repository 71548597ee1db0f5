import type { Afwezigheid } from './afwezigheid.js';
import type { Melding, Uitgaand } from './berichten.js';
import type { Laag, Wie } from '../handeling/ops.js';
import type { Standen } from './standen.js';
import type { Stapels } from './stapels.js';
import type { Wachtrij } from './wachtrij.js';

/** What a client needs of the page around it. */
export interface Omgeving {
  readonly huishouden: string;
  /** Of this page, stable over reconnects. */
  readonly venster: string;
  readonly lagen?: readonly Laag[];
  /** A UUIDv7 in small letters: `uuid7` of `ids.ts`. */
  nieuweId(): string;
  /** Milliseconds since 1970. */
  nu(): number;
  stuur(bericht: Uitgaand): void;
  meld(melding: Melding): void;
}

/** What a client knows: who it is for, what was confirmed, what waits for an answer, what can be taken back. */
export interface Klantstand {
  readonly om: Omgeving;
  readonly standen: Standen;
  readonly rij: Wachtrij;
  readonly stapels: Stapels;
  readonly afwezig: Afwezigheid;
  wie: Wie;
  /** Whether everything up to now was heard, so that what waits may be sent. */
  bij: boolean;
}
