import * as daden from './daden.js';
import type { Anderhuis, Elder, Server } from './server.js';
import type { Toestand } from './toestand.js';

const NIET_GELUKT = 'Je andere huishoudens konden niet worden gelezen. Probeer het zo nog eens.';

/** One person in several households: asked of the server only when somebody wants to know, and each time anew. */
export class Elders {
  /** Null as long as they were not asked for. */
  mensen: readonly Elder[] | null = null;
  zoekterm = '';
  fout = '';
  private waar: { readonly persoon: string; readonly huizen: readonly Anderhuis[] } | null = null;

  constructor(
    private readonly t: Toestand,
    private readonly server: () => Server | undefined,
    private readonly ververs: () => void,
  ) {}

  async vraag(): Promise<void> {
    this.mensen = null;
    this.zoekterm = '';
    await this.probeer(async (server) => {
      this.mensen = await server.mensenElders();
    });
  }

  gevonden(): readonly Elder[] {
    const term = this.zoekterm.trim().toLocaleLowerCase('nl');
    const hier = this.t.beeld().knoop;
    return (this.mensen ?? []).filter(
      (een) => !hier.has(een.id) && `${een.naam} ${een.huishouden}`.toLocaleLowerCase('nl').includes(term),
    );
  }

  zoek(term: string): void {
    this.zoekterm = term;
    this.ververs();
  }

  /** Whoever was drawn just now the store does not know yet. */
  get nietBewaard(): boolean {
    return this.t.klant.onbewaard.length > 0;
  }

  /** Null as long as nobody asked it of this person. */
  huizenVan(persoon: string): readonly Anderhuis[] | null {
    return this.waar?.persoon === persoon ? this.waar.huizen : null;
  }

  async waarNog(persoon: string): Promise<void> {
    await this.probeer(async (server) => {
      this.waar = { persoon, huizen: await server.waarNog(persoon) };
    });
  }

  teken(wie: Elder): void {
    if (daden.tekenOokHier(this.t, wie)) {
      this.t.kies([wie.id]);
      this.t.set({ focus: wie.id, paneel: 'keuze' });
    }
  }

  private async probeer(vraag: (server: Server) => Promise<void>): Promise<void> {
    const server = this.server();
    this.fout = server === undefined ? NIET_GELUKT : '';
    try {
      if (server !== undefined) {
        await vraag(server);
      }
    } catch {
      this.fout = NIET_GELUKT;
    }
    this.ververs();
  }
}
