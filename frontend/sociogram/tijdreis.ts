import { dagnummer, dagtekst, dagVan, nummerOp, type Dagpunt } from './kern/grond/dagen.js';
import type { Oorzaak } from './kern/inzicht/oorzaak.js';
import { momenten } from './momenten.js';
import type { Entiteit, Tekening } from './kern/grond/model.js';
import type { Verandering } from './kern/inzicht/verandering.js';
import type { Server } from './server.js';
import type { Toestand } from './toestand.js';

export interface Reisloket {
  server(): Server | undefined;
  zeg(zin: string): void;
  fout(zin: string): void;
  ververs(): void;
}

/** Looking back: at the drawing of any number, beside now, and through the list of what changed. */
export class Tijdreis {
  /** Of the moment that is being written. */
  readonly concept = { naam: '', reden: '', dag: '' };
  dagen: readonly Dagpunt[] = [];
  regels: readonly Verandering[] = [];
  meer = false;
  bezig = false;
  private tot = 0;
  /** The two days that were asked for last: the answer may still be on its way. */
  private gevraagd: { readonly van: string; readonly tot: string } | null = null;

  constructor(
    private readonly t: Toestand,
    private readonly loket: Reisloket,
  ) {}

  /** As it was at the end of a day; today is now. */
  async bekijkDag(dag: string): Promise<void> {
    await (dag >= this.t.om.vandaag ? this.bekijk(null) : this.bekijk(this.nummerOp(dag), dag));
  }

  async bekijk(nr: number | null, dag = this.dagBij(nr)): Promise<void> {
    if (nr === null) {
      this.t.set({ vroeger: null, vergeleken: null });
      return;
    }
    const tekening = await this.haal(nr);
    if (tekening !== null) {
      this.t.set({ vroeger: { tekening, nr, dag }, vergeleken: null });
      this.loket.zeg(`Je kijkt naar ${dagtekst(dag)}. Er verandert hier niets.`);
    }
  }

  /** Any two days (or from one moment, by its number): who was there, what was between them, who changed that and when. */
  async vergelijk(een: string, ander: string, nr: number | null = null): Promise<void> {
    const [van = een, tot = ander] = [een, ander].map((dag) => dagVan(dagnummer(dag))).sort();
    const vraag = { van, tot };
    this.gevraagd = vraag;
    if (this.dagen.length === 0) {
      await this.leesDagen();
    }
    const nu = tot >= this.t.om.vandaag;
    const [vanNr, totNr] = [nr ?? this.nummerOp(van), nu ? this.t.klant.nr : this.nummerOp(tot)];
    const [tekening, later, oorzaken] = await Promise.all([
      this.haal(vanNr),
      nu ? null : this.haal(totNr),
      this.haalOorzaken(vanNr, totNr),
    ]);
    if (this.gevraagd !== vraag) {
      return; // somebody asked for other days meanwhile
    }
    if (tekening !== null && oorzaken !== null && (nu || later !== null)) {
      const vroeger = later === null ? null : { tekening: later, nr: totNr, dag: tot };
      this.t.set({
        vroeger,
        vergeleken: {
          tekening,
          van,
          tot: nu ? this.t.om.vandaag : tot,
          oorzaken,
          gelijk: this.t.vergeleken?.gelijk ?? true,
        },
        paneel: 'momenten',
      });
    }
  }

  async vergelijkVanaf(dag: string): Promise<void> {
    await this.vergelijk(dag, this.gevraagd?.tot ?? this.t.om.vandaag);
  }

  async vergelijkMet(dag: string): Promise<void> {
    await this.vergelijk(this.gevraagd?.van ?? this.eersteDag(), dag);
  }

  sluitVergelijking(): void {
    this.gevraagd = null;
    this.t.set({ vergeleken: null, vroeger: null });
  }

  /** The days on which something was drawn; asked again each time the panel opens. */
  async leesDagen(): Promise<void> {
    try {
      this.dagen = (await this.loket.server()?.dagen()) ?? [];
    } catch {
      this.loket.fout('De dagen konden niet worden opgehaald. Probeer het nog eens.');
    }
    this.loket.ververs();
  }

  /** From the first day or moment. */
  eersteDag(): string {
    return [...this.dagen, ...this.momenten()].map((een) => dagVan(dagnummer(een.dag))).sort()[0] ?? this.t.om.vandaag;
  }

  private momenten(): readonly Dagpunt[] {
    return momenten(this.t).map(({ dag, nr }) => ({ dag, nr }));
  }

  private nummerOp(dag: string): number {
    return nummerOp(dag, this.dagen, this.momenten());
  }

  private dagBij(nr: number | null): string {
    return this.dagen.find((een) => nr !== null && een.nr >= nr)?.dag ?? this.t.om.vandaag;
  }

  private async haalOorzaken(na: number, tot: number): Promise<readonly Oorzaak[] | null> {
    try {
      return (await this.loket.server()?.oorzaken(na, tot)) ?? [];
    } catch {
      this.loket.fout('Wat er tussen deze dagen gebeurde kon niet worden opgehaald. Probeer het nog eens.');
      return null;
    }
  }

  private async haal(nr: number): Promise<Tekening | null> {
    try {
      const beeld = await this.loket.server()?.beeldBij(nr);
      return beeld === undefined ? null : new Map(beeld.entiteiten.map((een: Entiteit) => [een.id, een]));
    } catch {
      this.loket.fout('Dit moment kon niet worden opgehaald. Probeer het nog eens.');
      return null;
    }
  }

  /** The newest changes, as when the list is opened. */
  async begin(): Promise<void> {
    this.regels = [];
    this.tot = this.t.klant.nr + 1;
    this.meer = true;
    await this.verder();
  }

  /** The changes before the oldest one shown; a stretch of which nothing may be seen is passed over. */
  async verder(): Promise<void> {
    if (this.bezig || !this.meer) {
      return;
    }
    this.bezig = true;
    this.loket.ververs();
    try {
      const al = this.regels.length;
      while (this.meer && this.regels.length === al) {
        const blad = await this.loket.server()?.geschiedenis(this.tot);
        this.regels = [...this.regels, ...(blad?.regels ?? [])];
        this.meer = blad?.meer ?? false;
        this.tot = blad?.vanaf ?? 0;
      }
    } catch {
      this.loket.fout('De geschiedenis kon niet worden opgehaald. Probeer het nog eens.');
    }
    this.bezig = false;
    this.loket.ververs();
  }
}
