import { ring } from './kern/grond/beeldvragen.js';
import type { Aanwezige } from './kern/kamer/berichten.js';
import type { Klant } from './kern/kamer/klant.js';
import { lees, type Beeld, type Ketenprofessional } from './kern/grond/lezen.js';
import type { Tekening } from './kern/grond/model.js';
import type { Oorzaak } from './kern/inzicht/oorzaak.js';
import type { Laag, Op } from './kern/handeling/ops.js';
import type { Filter } from './kern/vorm/filter.js';
import type { Scene, Weergave } from './kern/vorm/scenevormen.js';
import { Toneel, type Opstelling } from './toneel.js';
import { waaromNiet, type Hintzin } from './zinnen.js';

export type Scherm = Weergave | 'tabel';
export type Gereedschap = 'kies' | 'persoon' | 'lijn' | 'plek' | 'hand';
export type Zijpaneel =
  | 'keuze'
  | 'ringen'
  | 'steun'
  | 'momenten'
  | 'geschiedenis'
  | 'opmerkingen'
  | 'uitleg'
  | 'noodkaart'
  | 'weten'
  | 'elders'
  | 'filter';

/** Where somebody is dragging to, by knoop, in the units of the drawing. */
export type Sleep = ReadonlyMap<string, readonly [number, number]>;

/** The earlier of two days, and what happened between them. */
export interface Vergeleken {
  readonly tekening: Tekening;
  readonly van: string;
  readonly tot: string;
  readonly oorzaken: readonly Oorzaak[];
  /** Whether what stayed the same is shown too. */
  readonly gelijk: boolean;
}

export interface Omgang {
  readonly klant: Klant;
  readonly huishouden: string;
  readonly vandaag: string;
  /** Whether a panel would cover the drawing: then it opens only when asked. */
  smal(): boolean;
  /** Something to see changed. */
  veranderd(): void;
  zeg(zin: string): void;
  fout(zin: string): void;
  /** A sentence with something to press. */
  toon(wat: Hintzin): void;
}

/**
 * What one person sees of the drawing: the view, from whom, what is selected, which panel is open. Never shared, never
 * stored. Everything a hand or a key can do ends in a call here.
 */
export class Toestand {
  scherm: Scherm = 'sociogram';
  ego: string | null = null;
  filter: Filter = 'alles';
  gereedschap: Gereedschap = 'kies';
  paneel: Zijpaneel | null = 'steun';
  /** Where the keyboard is on the canvas. */
  focus: string | null = null;
  /** The first end of a line that is being drawn with two taps or keys. */
  lijnVan: string | null = null;
  sleep: Sleep = new Map();
  /** What others are dragging now: how far, by knoop. */
  sleepVanAnderen: ReadonlyMap<string, readonly [number, number]> = new Map();
  /** A moment of the past that is looked at instead of now; nothing can be changed then. */
  vroeger: { readonly tekening: Tekening; readonly nr: number; readonly dag: string } | null = null;
  lagen: readonly Laag[] = ['gewoon'];
  /** What is compared with what is shown; null when nothing is. */
  vergeleken: Vergeleken | null = null;
  aanwezigen: readonly Aanwezige[] = [];
  /** Null is who was asked for and is not in the network any more; a guest asks for nobody. */
  readonly professionals = new Map<string, Ketenprofessional | null>();
  keuze: ReadonlySet<string> = new Set();

  private gelezen: { readonly van: Tekening; readonly beeld: Beeld } | null = null;
  private readonly scenedelen = new WeakMap<Scene, ReadonlySet<unknown>>();
  private readonly toneel: Toneel;

  constructor(readonly om: Omgang) {
    this.toneel = new Toneel(this.professionals);
  }

  get klant(): Klant {
    return this.om.klant;
  }

  get magTekenen(): boolean {
    return this.vroeger === null && this.klant.rol === 'tekenen';
  }

  get magMeedenken(): boolean {
    return this.vroeger === null && this.klant.rol !== 'bekijken';
  }

  tekening(): Tekening {
    return this.vroeger?.tekening ?? this.klant.tekening();
  }

  beeld(): Beeld {
    const van = this.tekening();
    if (this.gelezen?.van !== van) {
      this.gelezen = {
        van,
        beeld: lees(van, { peildatum: this.vroeger?.dag ?? this.om.vandaag, professionals: this.professionals }),
      };
      this.vergeetVerdwenen(this.gelezen.beeld);
    }
    return this.gelezen.beeld;
  }

  /** The professionals' names came in: read again. */
  leesOpnieuw(): void {
    this.gelezen = null;
    this.om.veranderd();
  }

  /** The member from whom one looks; the circle always has one. */
  gezienVanuit(): string | null {
    const beeld = this.beeld();
    if (this.ego !== null && beeld.knoop.has(this.ego)) {
      return this.ego;
    }
    const leden = beeld.knopen.filter((knoop) => knoop.lid);
    const eerste =
      leden.find((knoop) => knoop.aangemeld) ?? leden[0] ?? beeld.knopen.find((knoop) => knoop.soort === 'persoon');
    return this.scherm === 'cirkel' || this.scherm === 'tabel' ? (eerste?.id ?? null) : null;
  }

  scene(): Scene {
    return this.toneel.nu(this.opstelling(), this.sleep, this.sleepVanAnderen);
  }

  /** The parts of a scene, to ask whether another scene has the same ones. */
  delen(scene: Scene): ReadonlySet<unknown> {
    let delen = this.scenedelen.get(scene);
    if (delen === undefined) {
      delen = new Set<unknown>([...scene.vlakken, ...scene.lijnen, ...scene.knopen]);
      this.scenedelen.set(scene, delen);
    }
    return delen;
  }

  zonderSleep(): Scene {
    return this.toneel.rust(this.opstelling());
  }

  private opstelling(): Opstelling {
    const weergave = this.scherm === 'tabel' ? 'sociogram' : this.scherm;
    return {
      beeld: this.beeld(),
      weergave,
      ego: this.gezienVanuit(),
      egoSleutel: this.egoSleutel,
      filter: this.filter,
      vergeleken: this.vergeleken,
    };
  }

  /** Where new places are written: for one member, or for everybody. */
  get egoSleutel(): string {
    return this.ego ?? '-';
  }

  doe(ops: readonly Op[], reden: string | null = null): boolean {
    if (ops.length === 0) {
      return false;
    }
    try {
      this.klant.doe(ops, reden);
      this.om.veranderd();
      return true;
    } catch (fout) {
      this.om.fout(waaromNiet(fout));
      return false;
    }
  }

  kies(ids: Iterable<string>, erbij = false): void {
    const nieuw = new Set(erbij ? this.keuze : []);
    for (const id of ids) {
      if (erbij && nieuw.has(id)) {
        nieuw.delete(id);
      } else {
        nieuw.add(id);
      }
    }
    this.keuze = nieuw;
    if (this.om.smal()) {
      this.paneel = this.paneel === 'keuze' && nieuw.size > 0 ? 'keuze' : null;
    } else if (nieuw.size > 0 && this.paneel !== 'opmerkingen') {
      this.paneel = 'keuze';
    } else if (this.paneel === 'keuze') {
      this.paneel = this.rustpaneel;
    }
    this.om.veranderd();
  }

  /** What stands beside the drawing while nothing is chosen. */
  get rustpaneel(): Zijpaneel {
    return this.scherm === 'cirkel' ? 'ringen' : 'steun';
  }

  /** What was chosen and is gone, by whomever, is not chosen any more. */
  private vergeetVerdwenen(beeld: Beeld): void {
    const er = (id: string): boolean => beeld.knoop.has(id) || beeld.lijnen.some((lijn) => lijn.id === id);
    if ([...this.keuze].some((id) => !er(id))) {
      this.keuze = new Set([...this.keuze].filter(er));
    }
    if (this.focus !== null && !beeld.knoop.has(this.focus)) {
      this.focus = null;
    }
    if (this.lijnVan !== null && !beeld.knoop.has(this.lijnVan)) {
      this.lijnVan = null;
    }
  }

  ringVan(id: string): number | null {
    const knoop = this.beeld().knoop.get(id);
    const ego = this.gezienVanuit();
    return knoop === undefined || ego === null ? null : ring(knoop, ego);
  }

  set(
    deel: Partial<
      Pick<
        Toestand,
        | 'scherm'
        | 'ego'
        | 'filter'
        | 'gereedschap'
        | 'paneel'
        | 'focus'
        | 'lijnVan'
        | 'sleep'
        | 'sleepVanAnderen'
        | 'vroeger'
        | 'vergeleken'
      >
    >,
  ): void {
    const bleef = this.paneel;
    Object.assign(this, deel);
    if (deel.scherm !== undefined && this.paneel === bleef && (bleef === 'ringen' || bleef === 'steun')) {
      this.paneel = this.rustpaneel;
    }
    this.om.veranderd();
  }
}
