import type { LitElement } from 'lit';
import type { Doek } from './doek.js';
import type { Elders } from './elders.js';
import type { Focusbewaker } from './focusbewaker.js';
import type { Inlezing } from './inleespaneel.js';
import type { Verbindingsstand } from './kern/kamer/verbinding.js';
import type { Klembordhand } from './klembord.js';
import type { Kaartkeuze } from './noodkaartpaneel.js';
import type { Menuplek } from './raak.js';
import type { Samen } from './samen.js';
import type { Tijdreis } from './tijdreis.js';
import type { Toasts } from './toasts.js';
import type { Server } from './server.js';
import type { Scherm, Toestand, Zijpaneel } from './toestand.js';
import type { Vragen } from './vragen.js';

/** What bars, panels and menus may ask of the drawing they are part of; they know no more of it. */
export interface Bediening extends LitElement {
  readonly t: Toestand;
  readonly gast: boolean;
  readonly werknaam: string;
  readonly venster: string;
  readonly versie: number;
  readonly stand: Verbindingsstand;
  readonly doek: Doek | null;
  readonly samen: Samen;
  readonly reis: Tijdreis;
  readonly klembord: Klembordhand;
  readonly vragen: Vragen;
  readonly elders: Elders;
  readonly toasts: Toasts;
  readonly kaartkeuze: Kaartkeuze;
  readonly bewaker: Focusbewaker;
  readonly menuplek: Menuplek | null;
  readonly kan: { readonly terug: boolean; readonly weer: boolean };
  readonly toets: (toets: KeyboardEvent) => void;
  /** Given by Flow; absent until it is. */
  readonly $server?: Server;
  inlezing: Inlezing | null;
  gezegd: string;
  einde: string | null;
  zeg(zin: string): void;
  open(paneel: Zijpaneel): void;
  naarPaneel(deel?: string): void;
  sluitPaneel(): void;
  zetMenu(plek: Menuplek | null): void;
  kiesScherm(scherm: Scherm): void;
  ongedaan(handeling?: string): void;
  opnieuw(): void;
  verwijder(): void;
}
