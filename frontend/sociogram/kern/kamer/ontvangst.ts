import type { Inkomend, Melding, Uitgaand, Wijziging } from './berichten.js';
import type { Klantstand } from './klantstand.js';
import type { Entiteit } from '../grond/model.js';
import type { Verteld } from '../handeling/schaduw.js';

/** What the server says, taken in: pictures, numbers in order, refusals; what is missing is asked for. */
export class Ontvangst {
  private gaten = 0;
  private binnen: Entiteit[] = [];

  /** @param vraagAlles the message that asks for the whole picture */
  constructor(
    private readonly k: Klantstand,
    private readonly vraagAlles: () => Uitgaand,
  ) {}

  /** Nothing of the household stays here. */
  wis(): void {
    this.k.rij.leeg();
    this.k.stapels.leeg();
    this.binnen = [];
    this.k.bij = false;
    this.k.standen.begin(0, []);
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
        if (this.volgt(bericht.nr)) this.k.standen.nr = bericht.nr;
        return;
      case 'bij':
        return this.isBij(bericht.nr);
      case 'geweigerd':
      case 'fout':
        return this.isGeweigerd(bericht);
      case 'recht':
        this.k.wie = { ...this.k.wie, rol: bericht.rol, lagen: bericht.lagen };
        return this.k.om.meld({ soort: 'recht', rol: bericht.rol, lagen: bericht.lagen, tekst: bericht.tekst });
      case 'einde':
        this.wis();
        return this.k.om.meld({ soort: 'einde', code: bericht.code, tekst: bericht.tekst });
      case 'aanwezigen':
        return this.k.om.meld({ soort: 'aanwezigen', lijst: bericht.lijst });
      case 'vluchtig':
        return this.k.om.meld({ soort: 'vluchtig', van: bericht.van, k: bericht.k, w: bericht.w });
      case 'hartslag':
        return;
    }
  }

  private herbouw(): void {
    this.k.standen.herbouw(this.k.rij.alles, this.k.wie);
    this.k.om.meld({ soort: 'veranderd' });
  }

  private isWelkom(bericht: Extract<Inkomend, { t: 'welkom' }>): void {
    if (this.k.wie.id !== '' && this.k.wie.id !== bericht.jij.id) this.wis();
    this.k.wie = { gast: false, ...bericht.jij };
    this.k.bij = false;
    this.gaten = 0;
    this.k.om.meld({ soort: 'welkom', rol: this.k.wie.rol, lagen: this.k.wie.lagen });
  }

  private neemBeeld(bericht: Extract<Inkomend, { t: 'beeld' }>): void {
    if (bericht.deel === 1) this.binnen = [];
    this.binnen.push(...bericht.entiteiten);
    bericht.verwerkt?.forEach((h) => this.k.rij.haalUit(h) !== undefined && this.k.afwezig.telEigen());
    if (bericht.deel < bericht.delen) return;
    this.k.afwezig.telTot(bericht.nr);
    this.k.standen.begin(bericht.nr, this.binnen);
    this.binnen = [];
    this.herbouw();
  }

  /** Whether this number is the next one; what is missing is asked for. */
  private volgt(nr: number): boolean {
    if (nr > this.k.standen.nr + 1 && this.gaten === 0) this.meldGat();
    return nr === this.k.standen.nr + 1;
  }

  private meldGat(): void {
    this.gaten++;
    this.k.om.stuur(this.gaten <= 2 ? { t: 'inhalen', vanaf: this.k.standen.nr } : this.vraagAlles());
  }

  private neemWijziging(bericht: Wijziging): void {
    const volgt = this.volgt(bericht.nr);
    if (bericht.nr > this.k.standen.nr + 1) return;
    const mijn = this.k.rij.haalUit(bericht.h);
    const isMijn = bericht.door === undefined || bericht.door === this.k.wie.id;
    if (volgt) {
      const verteld: Verteld = {
        ...bericht,
        door: bericht.door ?? this.k.wie.id,
        op: Date.parse(bericht.op),
        ops: bericht.ops ?? mijn?.ops ?? [],
      };
      const hints = this.k.standen.volgende(verteld, this.k.wie.id, isMijn ? (mijn?.basis ?? bericht.nr) : null);
      this.naVolgende(verteld, isMijn, hints);
    }
    if (volgt || mijn !== undefined) this.herbouw();
    this.verder();
  }

  private naVolgende(verteld: Verteld, isMijn: boolean, hints: readonly Melding[]): void {
    const { h, door, ops, gevolg, codes } = verteld;
    if (isMijn) {
      this.k.afwezig.telEigen();
      const overgeslagen = (ops[0]?.op === 'herroep' || ops[0]?.op === 'herstel') && codes[0] != null;
      if (overgeslagen && gevolg.length === 0) this.k.stapels.vervalt(h);
    } else {
      this.k.afwezig.telAnder();
      this.k.om.meld({ soort: 'ander', door, ops, gevolg });
    }
    hints.forEach((hint) => this.k.om.meld(hint));
  }

  private isBij(nr: number): void {
    if (nr !== this.k.standen.nr) return this.meldGat();
    this.gaten = 0;
    if (!this.k.bij) {
      this.k.bij = true;
      this.k.rij.opnieuw();
      this.k.afwezig.isTerug();
    }
    this.verder();
  }

  /** Sends what may go, and tells what an absence came to once all of it is saved. */
  private verder(): void {
    if (!this.k.bij) return;
    this.k.rij.verstuur();
    const hint = this.k.rij.alles.length === 0 ? this.k.afwezig.hint() : null;
    if (hint !== null) this.k.om.meld(hint);
  }

  private isGeweigerd(bericht: Extract<Inkomend, { t: 'geweigerd' | 'fout' }>): void {
    const { code, tekst } = bericht;
    if (code === 'OPSLAG_WEG' || code === 'TE_SNEL' || code === 'VERSIE') {
      this.k.bij = false; // the server closes; all of it is sent again, in order, on the next connection
      return this.k.om.meld({ soort: 'fout', code, tekst });
    }
    const een = bericht.h == null ? undefined : this.k.rij.haalUit(bericht.h);
    if (een === undefined) return this.k.om.meld({ soort: 'fout', code, tekst });
    this.k.stapels.vervalt(een.h);
    this.herbouw();
    this.k.om.meld({ soort: 'geweigerd', h: een.h, code, tekst, ops: een.ops });
    if (code === 'GEEN_RECHT') this.k.om.meld({ soort: 'hint', code: 'K9', n: 1 });
    this.verder();
  }
}
