import type { Registers, Soort, Waarde } from '../grond/model.js';
import type { Code, Op, Wie } from './ops.js';
import { verwerk, waarde, type Ding, type Effect, type Geboekt, type Staat } from './staat.js';
import { inLagen } from './zicht.js';

/** What one operation does; null, or why it was skipped. */
export type Doe<N extends Op['op']> = (werk: Werk, op: Extract<Op, { op: N }>) => Code | null;

/** A handeling while it is being decided: a layer on the drawing in which its earlier operations already count. */
export class Werk {
  readonly staat: Staat;
  private readonly effect = {
    nieuw: [] as [string, Soort, Registers][],
    schrijf: [] as [string, string, Waarde][],
    uit: [] as [string, string][],
    aan: [] as [string, string][],
  };

  constructor(
    voor: Staat,
    readonly wie: Wie,
    readonly boeking: Omit<Geboekt, 'dingen' | 'soort'>,
  ) {
    this.staat = voor.laag();
  }

  /** The entity, unless it is unknown to whoever acts. */
  ding(id: string): Ding | undefined {
    return inLagen(this.staat, id, this.wie.lagen) ? this.staat.ding(id) : undefined;
  }

  /** Makes an entity, unless it is there already. */
  maak(id: string, soort: Soort, vast: Registers): void {
    if (this.staat.ding(id) === undefined) this.doe({ nieuw: [[id, soort, vast]] });
  }

  schrijf(id: string, register: string, nieuw: Waarde): void {
    this.doe({ schrijf: [[id, register, nieuw]] });
  }

  /** The entity when it is known and of this kind. */
  van(id: string, ...soorten: readonly Soort[]): Ding | undefined {
    const ding = this.ding(id);
    return ding !== undefined && soorten.includes(ding.soort) ? ding : undefined;
  }

  schrijfAlle(id: string, velden: Registers): void {
    Object.entries(velden).forEach(([register, nieuw]) => this.schrijf(id, register, nieuw));
  }

  /** Carries out a part, and adds it to the effect. */
  doe(deel: Partial<Effect>): void {
    const heel = { nieuw: [], schrijf: [], uit: [], aan: [], ...deel };
    verwerk(this.staat, this.boeking, heel);
    this.effect.nieuw.push(...(heel.nieuw as [string, Soort, Registers][]));
    this.effect.schrijf.push(...(heel.schrijf as [string, string, Waarde][]));
    this.effect.uit.push(...(heel.uit as [string, string][]));
    this.effect.aan.push(...(heel.aan as [string, string][]));
  }

  klaar(): Effect {
    return this.effect;
  }

  /** How many of these are there, visible or not. */
  aantal(soorten: readonly Soort[], past: (ding: Ding) => boolean = () => true): number {
    let aantal = 0;
    for (const ding of this.staat.dingen()) {
      if (soorten.includes(ding.soort) && waarde(ding, 'aanwezig') === true && past(ding)) aantal++;
    }
    return aantal;
  }
}
