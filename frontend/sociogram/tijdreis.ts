import type { Entiteit, Tekening } from './kern/model.js';
import type { Verandering } from './kern/verandering.js';
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
  readonly concept = { naam: '', reden: '' };
  regels: readonly Verandering[] = [];
  meer = false;
  bezig = false;
  private tot = 0;

  constructor(
    private readonly t: Toestand,
    private readonly loket: Reisloket,
  ) {}

  async bekijk(nr: number | null): Promise<void> {
    if (nr === null) {
      this.t.set({ vroeger: null, vergeleken: null });
      return;
    }
    const tekening = await this.haal(nr);
    if (tekening !== null) {
      this.t.set({ vroeger: { tekening, nr }, vergeleken: null });
      this.loket.zeg(`Je kijkt naar wijziging ${nr}. Er verandert hier niets.`);
    }
  }

  async vergelijk(nr: number): Promise<void> {
    const toen = await this.haal(nr);
    if (toen !== null) {
      this.t.set({ vroeger: null, vergeleken: toen, paneel: 'momenten' });
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
