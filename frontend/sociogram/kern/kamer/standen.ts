import { hintsBijAnder, hintsBijEigen } from './hints.js';
import type { Hint } from './berichten.js';
import type { Entiteit, Tekening } from '../grond/model.js';
import type { Wie } from '../handeling/ops.js';
import { beslis } from '../handeling/pasToe.js';
import { alsEntiteit, neemOver, uitBeeld, type Verteld } from '../handeling/schaduw.js';
import { Staat, verwerk, type Ding } from '../handeling/staat.js';
import type { Wachtend } from './wachtrij.js';
import { zichtbaar } from '../handeling/zicht.js';

/** The drawing twice: as the server confirmed it, and with one's own unconfirmed work on top. */
export class Standen {
  nr = 0;
  private bevestigd: Staat;
  private bovenop: Staat;
  private readonly entiteiten = new WeakMap<Ding, Entiteit>();
  private getoond: Tekening | null = null;

  constructor(private readonly huishouden: string) {
    this.bevestigd = new Staat(huishouden);
    this.bovenop = this.bevestigd.laag();
  }

  get eigen(): Staat {
    return this.bovenop;
  }

  tekening(): Tekening {
    if (this.getoond === null) {
      const beeld = new Map<string, Entiteit>();
      for (const ding of this.bovenop.dingen()) {
        if (zichtbaar(this.bovenop, ding.id)) beeld.set(ding.id, this.entiteit(ding));
      }
      this.getoond = beeld;
    }
    return this.getoond;
  }

  zoek(id: string): Entiteit | undefined {
    const ding = this.bovenop.ding(id);
    return ding === undefined ? undefined : this.entiteit(ding);
  }

  /** Shows one more unconfirmed handeling, the n-th. */
  toon(een: Wachtend, plek: number, wie: Wie): void {
    const boeking = { nr: this.nr + 1 + plek, h: een.h, op: een.op };
    const { effect } = beslis(this.bovenop, een.ops, wie, boeking);
    verwerk(this.bovenop, { ...boeking, door: wie.id }, effect);
    this.getoond = null;
  }

  /** Shows these on top of what is confirmed, and nothing else. */
  herbouw(wachtend: readonly Wachtend[], wie: Wie): void {
    this.bovenop = this.bevestigd.laag();
    this.getoond = null;
    wachtend.forEach((een, plek) => this.toon(een, plek, wie));
  }

  begin(nr: number, entiteiten: readonly Entiteit[]): void {
    this.bevestigd = uitBeeld(this.huishouden, nr, entiteiten);
    this.nr = nr;
  }

  /** Takes the next number in; gives what there is to say about it. */
  volgende(verteld: Verteld, ik: string, basis: number | null): Hint[] {
    const { na, weg } = neemOver(this.bevestigd, verteld);
    const hints = basis === null ? hintsBijAnder(this.bevestigd, na, verteld, ik) : hintsBijEigen(na, verteld, basis);
    na.naarOnder();
    weg.forEach((id) => this.bevestigd.vergeet(id));
    this.nr = verteld.nr;
    return hints;
  }

  private entiteit(ding: Ding): Entiteit {
    const bekend = this.entiteiten.get(ding);
    if (bekend !== undefined) return bekend;
    const entiteit = alsEntiteit(ding);
    this.entiteiten.set(ding, entiteit);
    return entiteit;
  }
}
