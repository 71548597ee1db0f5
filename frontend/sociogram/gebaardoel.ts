import type { Punt } from './kern/grond/meetkunde.js';
import type { Naamvraag } from './naamveld.js';
import type { Raak } from './raak.js';
import type { Toestand } from './toestand.js';
import type { Zicht } from './uitsnede.js';

/** What the canvas does when a gesture says so; `null` ends a preview. */
export interface Gebaardoel {
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

/** What the hand needs of the canvas it draws on. */
export interface Doekkant extends HTMLElement {
  readonly toestand: Toestand;
  readonly kijk: { zicht: Zicht };
  punt(id: string): Punt | null;
  vraagNaam(vraag: Naamvraag): void;
  menu(raak: Raak, scherm: Punt): void;
  requestUpdate(): void;
}
