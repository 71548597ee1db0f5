import type { Registers, Soort, Waarde } from '../grond/model.js';

/** One write of a register. `uit` names the herroep that switched it off; a write switched off is not gone. */
export interface Schrijf {
  readonly nr: number;
  readonly h: string;
  readonly door: string;
  readonly waarde: Waarde;
  readonly uit: string | null;
}

/** An entity with what never changes (`vast`) and its registers, each with all its writes in order. */
export interface Ding {
  readonly id: string;
  readonly soort: Soort;
  readonly maker: string;
  readonly vast: Registers;
  readonly r: ReadonlyMap<string, readonly Schrijf[]>;
}

/** A handeling that has its place in the order. */
export interface Geboekt {
  readonly nr: number;
  readonly h: string;
  readonly door: string;
  /** Milliseconds since 1970. */
  readonly op: number;
  /** The entities it wrote to, or switched something of, in the order of first touch. */
  readonly dingen: readonly string[];
  readonly soort: 'doe' | 'herroep' | 'herstel';
}

/**
 * What a handeling does once it is decided. This is what is kept in the log: carrying it out again asks nothing and
 * gives the same, whatever the rules have become since.
 */
export interface Effect {
  readonly nieuw: readonly (readonly [id: string, soort: Soort, vast: Registers])[];
  readonly schrijf: readonly (readonly [id: string, register: string, waarde: Waarde])[];
  /** Writes of this handeling on this entity are switched off. */
  readonly uit: readonly (readonly [h: string, id: string])[];
  /** What this herroep switched off on this entity is switched on. */
  readonly aan: readonly (readonly [herroeping: string, id: string])[];
}

export const GEEN_EFFECT: Effect = { nieuw: [], schrijf: [], uit: [], aan: [] };

/** The last write that is not switched off. */
export function laatste(ding: Ding, register: string): Schrijf | null {
  return ding.r.get(register)?.findLast((schrijf) => schrijf.uit === null) ?? null;
}

export function waarde(ding: Ding, register: string): Waarde {
  return ding.vast[register] ?? laatste(ding, register)?.waarde ?? null;
}

export function gelijk(een: unknown, ander: unknown): boolean {
  if (een === ander) return true;
  if (typeof een !== 'object' || typeof ander !== 'object' || een === null || ander === null) return false;
  if (Array.isArray(een) !== Array.isArray(ander)) return false;
  const [a, b] = [een as Record<string, unknown>, ander as Record<string, unknown>];
  const namen = Object.keys(a);
  return (
    namen.length === Object.keys(b).length && namen.every((naam) => Object.hasOwn(b, naam) && gelijk(a[naam], b[naam]))
  );
}

/**
 * The drawing with its history, possibly on top of another that it leaves as it is. Nothing in it is changed in place
 * but its own two tables, so that a layer can be thrown away.
 */
export class Staat {
  private readonly eigen = new Map<string, Ding>();
  private readonly geboekt = new Map<string, Geboekt>();

  constructor(
    readonly huishouden: string,
    private readonly onder: Staat | null = null,
  ) {}

  /** A layer on top of this one. */
  laag(): Staat {
    return new Staat(this.huishouden, this);
  }

  ding(id: string): Ding | undefined {
    return this.eigen.get(id) ?? this.onder?.ding(id);
  }

  handeling(h: string): Geboekt | undefined {
    return this.geboekt.get(h) ?? this.onder?.handeling(h);
  }

  *dingen(): Iterable<Ding> {
    yield* this.eigen.values();
    if (this.onder !== null) {
      for (const ding of this.onder.dingen()) if (!this.eigen.has(ding.id)) yield ding;
    }
  }

  zet(ding: Ding): void {
    this.eigen.set(ding.id, ding);
  }

  vergeet(id: string): void {
    if (this.onder !== null) throw new Error('alleen in de onderste laag');
    this.eigen.delete(id);
  }

  boek(geboekt: Geboekt): void {
    this.geboekt.set(geboekt.h, geboekt);
  }

  /** Puts this layer into the one below it. */
  naarOnder(): void {
    this.eigen.forEach((ding) => this.onder?.zet(ding));
    this.geboekt.forEach((geboekt) => this.onder?.boek(geboekt));
  }

  schrijf(ding: Ding, register: string, schrijf: Schrijf): void {
    const r = new Map(ding.r);
    r.set(register, [...(ding.r.get(register) ?? []), schrijf]);
    this.zet({ ...ding, r });
  }

  /** Changes writes of one entity. */
  zetOm(ding: Ding, om: (schrijf: Schrijf) => Schrijf): void {
    const r = new Map([...ding.r].map(([register, rij]) => [register, rij.map(om)] as const));
    this.zet({ ...ding, r });
  }
}

/** Carries an effect out, unasked. */
export function verwerk(staat: Staat, wie: Omit<Geboekt, 'dingen' | 'soort'>, effect: Effect): void {
  const { nr, h, door } = wie;
  for (const [id, soort, vast] of effect.nieuw) {
    if (staat.ding(id) === undefined) staat.zet({ id, soort, maker: door, vast, r: new Map() });
  }
  for (const [id, register, nieuw] of effect.schrijf) {
    staat.schrijf(staat.ding(id)!, register, { nr, h, door, waarde: nieuw, uit: null });
  }
  for (const [van, id] of effect.uit) {
    staat.zetOm(staat.ding(id)!, (een) => (een.h === van && een.uit === null ? { ...een, uit: h } : een));
  }
  for (const [herroeping, id] of effect.aan) {
    staat.zetOm(staat.ding(id)!, (een) => (een.uit === herroeping ? { ...een, uit: null } : een));
  }
  staat.boek({ ...wie, dingen: geraakt(effect), soort: soortVan(effect) });
}

export function geraakt(effect: Effect): readonly string[] {
  const ids = [
    ...effect.nieuw.map(([id]) => id),
    ...effect.schrijf.map(([id]) => id),
    ...effect.uit.map(([, id]) => id),
    ...effect.aan.map(([, id]) => id),
  ];
  return [...new Set(ids)];
}

function soortVan(effect: Effect): Geboekt['soort'] {
  return effect.aan.length > 0 ? 'herstel' : effect.uit.length > 0 ? 'herroep' : 'doe';
}
