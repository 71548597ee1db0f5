import type { Inkomend, Uitgaand, Wijziging } from '../../../frontend/sociogram/kern/kamer/berichten.js';
import { keurOps } from '../../../frontend/sociogram/kern/handeling/controle.js';
import { beeld, gevolg } from '../../../frontend/sociogram/kern/handeling/gevolg.js';
import type { Laag, Op, Wie } from '../../../frontend/sociogram/kern/handeling/ops.js';
import { beslis } from '../../../frontend/sociogram/kern/handeling/pasToe.js';
import { mag } from '../../../frontend/sociogram/kern/handeling/recht.js';
import { geraakt, Staat, verwerk, type Effect } from '../../../frontend/sociogram/kern/handeling/staat.js';
import { Ongeldig } from '../../../frontend/sociogram/kern/handeling/waarden.js';

/** One number of the log, with everything needed to tell of it later. */
export interface Regel {
  readonly nr: number;
  readonly h: string;
  readonly door: string;
  readonly op: number;
  readonly ops: readonly Op[];
  readonly codes: Wijziging['codes'];
  readonly effect: Effect;
}

export interface Deelnemer {
  readonly wie: Wie;
  stuur(bericht: Inkomend): void;
}

/** A room as small as can be: one order, exactly once, each told what the layers of that one hold. */
export class Proefkamer {
  readonly log: Regel[] = [];
  staat: Staat;
  private deelnemers = new Set<Deelnemer>();

  constructor(
    readonly huishouden: string,
    private readonly nu: () => number,
  ) {
    this.staat = new Staat(huishouden);
  }

  /** What was in memory is lost; the log is not. */
  herstart(): void {
    this.deelnemers.clear();
    this.staat = this.tot(this.log.length);
  }

  tot(nr: number): Staat {
    const staat = new Staat(this.huishouden);
    this.log.slice(0, nr).forEach((regel) => verwerk(staat, regel, regel.effect));
    return staat;
  }

  weg(wie: Deelnemer): void {
    this.deelnemers.delete(wie);
  }

  ontvang(van: Deelnemer, bericht: Uitgaand, metBeeld: boolean): void {
    if (bericht.t === 'aanmelden') this.meldAan(van, bericht.vanaf, metBeeld);
    if (bericht.t === 'inhalen') this.staart(van, bericht.vanaf);
    if (bericht.t === 'handeling') this.handel(van, bericht.h, bericht.ops);
  }

  private meldAan(van: Deelnemer, vanaf: number, metBeeld: boolean): void {
    this.deelnemers.add(van);
    const hierna = metBeeld || vanaf === 0 ? 'beeld' : 'staart';
    const jij = { id: van.wie.id, naam: van.wie.id, kleur: 1, rol: van.wie.rol, lagen: van.wie.lagen };
    van.stuur({ t: 'welkom', versie: 1, nr: this.log.length, jij, hierna });
    if (hierna === 'staart') return this.staart(van, vanaf);
    const verwerkt = this.log.filter((regel) => regel.door === van.wie.id).map((regel) => regel.h);
    const entiteiten = beeld(this.staat, van.wie.lagen);
    const half = Math.ceil(entiteiten.length / 2);
    const nr = this.log.length;
    van.stuur({ t: 'beeld', nr, deel: 1, delen: 2, verwerkt, entiteiten: entiteiten.slice(0, half) });
    van.stuur({ t: 'beeld', nr, deel: 2, delen: 2, entiteiten: entiteiten.slice(half) });
    van.stuur({ t: 'bij', nr });
  }

  private staart(van: Deelnemer, vanaf: number): void {
    for (let nr = vanaf + 1; nr <= this.log.length; nr++) {
      this.vertel(van, this.log[nr - 1]!, this.tot(nr - 1), this.tot(nr));
    }
    van.stuur({ t: 'bij', nr: this.log.length });
  }

  private handel(van: Deelnemer, h: string, gegeven: readonly Op[]): void {
    const eerder = this.log.find((regel) => regel.h === h);
    if (eerder !== undefined) {
      const op = new Date(eerder.op).toISOString();
      return van.stuur({ t: 'bevestigd', nr: eerder.nr, h, op, gevolg: [], codes: [] });
    }
    const ops = gelezen(gegeven);
    const code = ops instanceof Ongeldig ? ops.code : mag(this.staat, ops, van.wie);
    if (code !== null) return van.stuur({ t: 'geweigerd', h, code, tekst: code });
    const boeking = { nr: this.log.length + 1, h, op: this.nu() };
    const { effect, codes } = beslis(this.staat, ops as Op[], van.wie, boeking);
    const regel = { ...boeking, door: van.wie.id, ops: ops as Op[], codes, effect };
    const voor = this.staat;
    const na = voor.laag();
    verwerk(na, regel, effect);
    this.log.push(regel);
    this.deelnemers.forEach((deelnemer) => this.vertel(deelnemer, regel, voor, na));
    na.naarOnder();
  }

  private vertel(aan: Deelnemer, regel: Regel, voor: Staat, na: Staat): void {
    const { nr, h, door, ops, codes } = regel;
    const op = new Date(regel.op).toISOString();
    const deel = gevolg(voor, na, geraakt(regel.effect), aan.wie.lagen);
    if (door === aan.wie.id) return aan.stuur({ t: 'bevestigd', nr, h, op, ops, gevolg: deel, codes });
    if (deel.length === 0 && !alleLagen(aan.wie.lagen)) return aan.stuur({ t: 'nr', nr });
    const gefilterd = alleLagen(aan.wie.lagen) ? { ops, codes } : { ops: [], codes: [] };
    aan.stuur({ t: 'wijziging', nr, h, door, op, ...gefilterd, gevolg: deel });
  }
}

function alleLagen(lagen: readonly Laag[]): boolean {
  return lagen.length === 3;
}

function gelezen(ops: unknown): Op[] | Ongeldig {
  try {
    return keurOps(JSON.parse(JSON.stringify(ops)), 2026);
  } catch (e) {
    if (e instanceof Ongeldig) return e;
    throw e;
  }
}
