import type { Raak } from './raak.js';
import type { Zicht } from './zicht.js';

type Punt = readonly [number, number];

/** What the canvas does when a gesture says so; `null` ends a preview. */
export interface Handen {
  zicht(): Zicht;
  zetZicht(zicht: Zicht): void;
  raak(gebeurtenis: PointerEvent): Raak;
  /** Whom a drag of this one moves. */
  teSlepen(id: string): ReadonlyMap<string, Punt>;
  magTekenen(): boolean;
  schuift(): boolean;
  tik(raak: Raak, punt: Punt, erbij: boolean): void;
  dubbel(raak: Raak, punt: Punt): void;
  sleep(naar: ReadonlyMap<string, Punt> | null, klaar: boolean, vrij: boolean): void;
  trek(van: string, naar: Punt | null, klaar: boolean): void;
  kader(van: Punt | null, tot: Punt | null, klaar: boolean): void;
  menu(raak: Raak, punt: Punt, scherm: Punt): void;
}
