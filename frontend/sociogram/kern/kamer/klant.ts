import { Afwezigheid } from './afwezigheid.js';
import type { Inkomend, Uitgaand } from './berichten.js';
import { keurOps } from '../handeling/controle.js';
import type { Klantstand, Omgeving } from './klantstand.js';
import type { Entiteit, Tekening } from '../grond/model.js';
import { Ontvangst } from './ontvangst.js';
import type { Op, Rol } from '../handeling/ops.js';
import { pastInEenBericht } from '../handeling/omvang.js';
import { mag } from '../handeling/recht.js';
import { Standen } from './standen.js';
import { Stapels } from './stapels.js';
import { Wachtrij, type Wachtend } from './wachtrij.js';
import { Ongeldig } from '../handeling/waarden.js';

export type { Omgeving } from './klantstand.js';

/**
 * The drawing as this page shows it: what the server confirmed, with one's own unconfirmed handelingen on top of it,
 * applied again after each message (R11). Knows no socket: messages come in by `ontvang` and leave by `stuur`.
 */
export class Klant {
  private readonly k: Klantstand;
  private readonly ontvangst: Ontvangst;

  constructor(om: Omgeving) {
    this.k = {
      om,
      standen: new Standen(om.huishouden),
      rij: new Wachtrij((bericht) => om.stuur(bericht)),
      stapels: new Stapels(),
      afwezig: new Afwezigheid(() => om.nu()),
      wie: { id: '', rol: 'bekijken', gast: false, lagen: [] },
      bij: false,
    };
    this.ontvangst = new Ontvangst(this.k, () => this.aanmelding(0));
  }

  /** Everything that is visible, one's own unconfirmed work included; the same object until something changes. */
  tekening(): Tekening {
    return this.k.standen.tekening();
  }

  /** Also when it was removed: for a hint that names it. */
  zoek(id: string): Entiteit | undefined {
    return this.k.standen.zoek(id);
  }

  get nr(): number {
    return this.k.standen.nr;
  }

  /** Who I am in this room; empty before the server said so. */
  get ik(): string {
    return this.k.wie.id;
  }

  get rol(): Rol {
    return this.k.wie.rol;
  }

  /** What is not saved yet: leaving the page now would lose it. */
  get onbewaard(): readonly Wachtend[] {
    return this.k.rij.alles;
  }

  get kanHerroepen(): boolean {
    return this.k.stapels.herroepbaar !== undefined;
  }

  get kanHerstellen(): boolean {
    return this.k.stapels.herstelbaar !== undefined;
  }

  /**
   * Does something: shows it at once, and sends it.
   *
   * @returns the handeling
   * @throws Ongeldig when a value cannot be, this person may not, or too much waits for an answer
   */
  doe(ops: readonly Op[], reden: string | null = null): string {
    const h = this.neemAan(ops, reden);
    this.k.stapels.gedaan(h);
    this.k.om.meld({ soort: 'veranderd' });
    return h;
  }

  /** Takes back one's last handeling of this page visit, or the one named; null when there is none. */
  herroep(handeling = this.k.stapels.herroepbaar): string | null {
    if (handeling === undefined) return null;
    const h = this.neemAan([{ op: 'herroep', handeling }], null);
    this.k.stapels.herroepen(handeling, h);
    this.k.om.meld({ soort: 'veranderd' });
    return h;
  }

  /** Does again what was taken back last; null when there is nothing. */
  herstel(): string | null {
    const terug = this.k.stapels.herstelbaar;
    if (terug === undefined) return null;
    const h = this.neemAan([{ op: 'herstel', herroeping: terug.herroeping }], null);
    this.k.stapels.hersteld(h);
    this.k.om.meld({ soort: 'veranderd' });
    return h;
  }

  /** With what every connection begins. */
  aanmelding(vanaf = this.nr): Uitgaand {
    const laag = this.k.om.lagen ?? ['gewoon', 'intern', 'gevoelig'];
    return { t: 'aanmelden', vanaf, venster: this.k.om.venster, laag, versie: 1 };
  }

  /** Whether this may be done here now, so that no button offers what is refused. */
  mag(ops: readonly Op[]): boolean {
    return mag(this.k.standen.eigen, ops, this.k.wie) === null;
  }

  /** The connection is gone: what is done from now on waits. */
  verbroken(): void {
    if (this.nr > 0) this.k.afwezig.begin(this.nr);
    this.k.bij = false;
    this.k.rij.opnieuw();
  }

  /** Nothing of the household stays here. */
  wis(): void {
    this.ontvangst.wis();
  }

  ontvang(bericht: Inkomend): void {
    this.ontvangst.ontvang(bericht);
  }

  private neemAan(gegeven: readonly Op[], reden: string | null): string {
    const nu = this.k.om.nu();
    const ops = keurOps(gegeven, new Date(nu).getUTCFullYear());
    if (!pastInEenBericht(ops)) throw new Ongeldig('TE_GROOT', 'ops');
    const code = this.k.rij.vol ? 'TE_VEEL' : mag(this.k.standen.eigen, ops, this.k.wie);
    if (code !== null) throw new Ongeldig(code, '');
    const een: Wachtend = { h: this.k.om.nieuweId(), ops, reden, op: nu, basis: this.nr };
    this.k.rij.voegToe(een);
    this.k.standen.toon(een, this.k.rij.alles.length - 1, this.k.wie);
    if (this.k.bij) this.k.rij.verstuur();
    return een.h;
  }
}
