import { Afwezigheid } from './afwezigheid.js';
import type { Inkomend, Melding, Uitgaand, Wijziging } from './berichten.js';
import { keurOps } from './controle.js';
import type { Entiteit, Tekening } from './model.js';
import type { Laag, Op, Rol, Wie } from './ops.js';
import { mag } from './recht.js';
import type { Verteld } from './schaduw.js';
import { Standen } from './standen.js';
import { Stapels } from './stapels.js';
import { Wachtrij, type Wachtend } from './wachtrij.js';
import { Ongeldig } from './waarden.js';

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

/**
 * The drawing as this page shows it: what the server confirmed, with one's own unconfirmed handelingen on top of it,
 * applied again after each message (R11). Knows no socket: messages come in by `ontvang` and leave by `stuur`.
 */
export class Klant {
  private wie: Wie = { id: '', rol: 'bekijken', gast: false, lagen: [] };
  private bij = false;
  private gaten = 0;
  private binnen: Entiteit[] = [];
  private readonly standen: Standen;
  private readonly rij: Wachtrij;
  private readonly stapels = new Stapels();
  private readonly afwezig: Afwezigheid;

  constructor(private readonly om: Omgeving) {
    this.standen = new Standen(om.huishouden);
    this.rij = new Wachtrij((bericht) => om.stuur(bericht));
    this.afwezig = new Afwezigheid(() => om.nu());
  }

  /** Everything that is visible, one's own unconfirmed work included; the same object until something changes. */
  tekening(): Tekening {
    return this.standen.tekening();
  }

  /** Also when it was removed: for a hint that names it. */
  zoek(id: string): Entiteit | undefined {
    return this.standen.zoek(id);
  }

  get nr(): number {
    return this.standen.nr;
  }

  get rol(): Rol {
    return this.wie.rol;
  }

  /** What is not saved yet: leaving the page now would lose it. */
  get onbewaard(): readonly Wachtend[] {
    return this.rij.alles;
  }

  get kanHerroepen(): boolean {
    return this.stapels.herroepbaar !== undefined;
  }

  get kanHerstellen(): boolean {
    return this.stapels.herstelbaar !== undefined;
  }

  /**
   * Does something: shows it at once, and sends it.
   *
   * @returns the handeling
   * @throws Ongeldig when a value cannot be, this person may not, or too much waits for an answer
   */
  doe(ops: readonly Op[], reden: string | null = null): string {
    const h = this.neemAan(ops, reden);
    this.stapels.gedaan(h);
    this.om.meld({ soort: 'veranderd' });
    return h;
  }

  /** Takes back one's last handeling of this page visit, or the one named; null when there is none. */
  herroep(handeling = this.stapels.herroepbaar): string | null {
    if (handeling === undefined) return null;
    const h = this.neemAan([{ op: 'herroep', handeling }], null);
    this.stapels.herroepen(handeling, h);
    this.om.meld({ soort: 'veranderd' });
    return h;
  }

  /** Does again what was taken back last; null when there is nothing. */
  herstel(): string | null {
    const terug = this.stapels.herstelbaar;
    if (terug === undefined) return null;
    const h = this.neemAan([{ op: 'herstel', herroeping: terug.herroeping }], null);
    this.stapels.hersteld(h);
    this.om.meld({ soort: 'veranderd' });
    return h;
  }

  /** With what every connection begins. */
  aanmelding(vanaf = this.nr): Uitgaand {
    const laag = this.om.lagen ?? ['gewoon', 'intern', 'gevoelig'];
    return { t: 'aanmelden', vanaf, venster: this.om.venster, laag, versie: 1 };
  }

  /** The connection is gone: what is done from now on waits. */
  verbroken(): void {
    if (this.nr > 0) this.afwezig.begin(this.nr);
    this.bij = false;
    this.rij.opnieuw();
  }

  /** Nothing of the household stays here. */
  wis(): void {
    this.rij.leeg();
    this.stapels.leeg();
    this.binnen = [];
    this.bij = false;
    this.standen.begin(0, []);
    this.herbouw();
  }

  ontvang(bericht: Inkomend): void {
    switch (bericht.t) {
      case 'welkom':
        return this.isWelkom(bericht);
      case 'beeld':
        return this.neemBeeld(bericht);
      case 'wijziging':
      case 'bevestigd':
        return this.neemWijziging(bericht);
      case 'nr':
        if (this.volgt(bericht.nr)) this.standen.nr = bericht.nr;
        return;
      case 'bij':
        return this.isBij(bericht.nr);
      case 'geweigerd':
      case 'fout':
        return this.isGeweigerd(bericht);
      case 'recht':
        this.wie = { ...this.wie, rol: bericht.rol, lagen: bericht.lagen };
        return this.om.meld({ soort: 'recht', rol: bericht.rol, lagen: bericht.lagen, tekst: bericht.tekst });
      case 'einde':
        this.wis();
        return this.om.meld({ soort: 'einde', code: bericht.code, tekst: bericht.tekst });
      case 'aanwezigen':
        return this.om.meld({ soort: 'aanwezigen', lijst: bericht.lijst });
      case 'vluchtig':
        return this.om.meld({ soort: 'vluchtig', van: bericht.van, k: bericht.k, w: bericht.w });
      case 'hartslag':
        return;
    }
  }

  private neemAan(gegeven: readonly Op[], reden: string | null): string {
    const nu = this.om.nu();
    const ops = keurOps(gegeven, new Date(nu).getUTCFullYear());
    const code = this.rij.vol ? 'TE_VEEL' : mag(this.standen.eigen, ops, this.wie);
    if (code !== null) throw new Ongeldig(code, '');
    const een: Wachtend = { h: this.om.nieuweId(), ops, reden, op: nu, basis: this.nr };
    this.rij.voegToe(een);
    this.standen.toon(een, this.rij.alles.length - 1, this.wie);
    if (this.bij) this.rij.verstuur();
    return een.h;
  }

  private herbouw(): void {
    this.standen.herbouw(this.rij.alles, this.wie);
    this.om.meld({ soort: 'veranderd' });
  }

  private isWelkom(bericht: Extract<Inkomend, { t: 'welkom' }>): void {
    if (this.wie.id !== '' && this.wie.id !== bericht.jij.id) this.wis();
    this.wie = { gast: false, ...bericht.jij };
    this.bij = false;
    this.gaten = 0;
    this.om.meld({ soort: 'welkom', rol: this.wie.rol, lagen: this.wie.lagen });
  }

  private neemBeeld(bericht: Extract<Inkomend, { t: 'beeld' }>): void {
    if (bericht.deel === 1) this.binnen = [];
    this.binnen.push(...bericht.entiteiten);
    bericht.verwerkt?.forEach((h) => this.rij.haalUit(h) !== undefined && this.afwezig.telEigen());
    if (bericht.deel < bericht.delen) return;
    this.afwezig.telTot(bericht.nr);
    this.standen.begin(bericht.nr, this.binnen);
    this.binnen = [];
    this.herbouw();
  }

  /** Whether this number is the next one; what is missing is asked for. */
  private volgt(nr: number): boolean {
    if (nr > this.nr + 1 && this.gaten === 0) this.meldGat();
    return nr === this.nr + 1;
  }

  private meldGat(): void {
    this.gaten++;
    this.om.stuur(this.gaten <= 2 ? { t: 'inhalen', vanaf: this.nr } : this.aanmelding(0));
  }

  private neemWijziging(bericht: Wijziging): void {
    const volgt = this.volgt(bericht.nr);
    if (bericht.nr > this.nr + 1) return;
    const mijn = this.rij.haalUit(bericht.h);
    const isMijn = bericht.door === undefined || bericht.door === this.wie.id;
    if (volgt) {
      const verteld: Verteld = {
        ...bericht,
        door: bericht.door ?? this.wie.id,
        op: Date.parse(bericht.op),
        ops: bericht.ops ?? mijn?.ops ?? [],
      };
      const hints = this.standen.volgende(verteld, this.wie.id, isMijn ? (mijn?.basis ?? bericht.nr) : null);
      this.naVolgende(verteld, isMijn, hints);
    }
    if (volgt || mijn !== undefined) this.herbouw();
    this.verder();
  }

  private naVolgende(verteld: Verteld, isMijn: boolean, hints: readonly Melding[]): void {
    const { h, door, ops, gevolg, codes } = verteld;
    if (isMijn) {
      this.afwezig.telEigen();
      const overgeslagen = (ops[0]?.op === 'herroep' || ops[0]?.op === 'herstel') && codes[0] != null;
      if (overgeslagen && gevolg.length === 0) this.stapels.vervalt(h);
    } else {
      this.afwezig.telAnder();
      this.om.meld({ soort: 'ander', door, ops, gevolg });
    }
    hints.forEach((hint) => this.om.meld(hint));
  }

  private isBij(nr: number): void {
    if (nr !== this.nr) return this.meldGat();
    this.gaten = 0;
    if (!this.bij) {
      this.bij = true;
      this.rij.opnieuw();
      this.afwezig.isTerug();
    }
    this.verder();
  }

  /** Sends what may go, and tells what an absence came to once all of it is saved. */
  private verder(): void {
    if (!this.bij) return;
    this.rij.verstuur();
    const hint = this.rij.alles.length === 0 ? this.afwezig.hint() : null;
    if (hint !== null) this.om.meld(hint);
  }

  private isGeweigerd(bericht: Extract<Inkomend, { t: 'geweigerd' | 'fout' }>): void {
    const { code, tekst } = bericht;
    if (code === 'OPSLAG_WEG' || code === 'TE_SNEL' || code === 'VERSIE') {
      this.bij = false; // the server closes; all of it is sent again, in order, on the next connection
      return this.om.meld({ soort: 'fout', code, tekst });
    }
    const een = bericht.h == null ? undefined : this.rij.haalUit(bericht.h);
    if (een === undefined) return this.om.meld({ soort: 'fout', code, tekst });
    this.stapels.vervalt(een.h);
    this.herbouw();
    this.om.meld({ soort: 'geweigerd', h: een.h, code, tekst, ops: een.ops });
    if (code === 'GEEN_RECHT') this.om.meld({ soort: 'hint', code: 'K9', n: 1 });
    this.verder();
  }
}
