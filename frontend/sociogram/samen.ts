import { Anderen, Doorgeefluik } from './anderen.js';
import type { Doek } from './doek.js';
import type { Ander } from './doekdelen.js';
import type { Aanwezige } from './kern/kamer/berichten.js';
import type { Waarde } from './kern/grond/model.js';
import type { Sleep, Toestand } from './toestand.js';
import { komst } from './zinnen.js';

/** Who else is here, what they are doing now, and telling them what I do; none of it is stored. */
export class Samen {
  /** Whose eyes I look along with, by page; null for my own. */
  gevolgd: string | null = null;
  private readonly anderen = new Anderen();
  private readonly luik: Doorgeefluik;
  private readonly namen = new Map<string, string>();
  private begonnen: Sleep | null = null;

  constructor(
    private readonly t: Toestand,
    private readonly venster: string,
    stuur: (k: string, w: Waarde) => void,
  ) {
    this.luik = new Doorgeefluik(stuur);
  }

  wie(id: string | undefined): string {
    return (id === undefined ? undefined : this.namen.get(id)) ?? 'iemand anders';
  }

  zichtbaar(): readonly Ander[] {
    return this.anderen.zichtbaar(this.t.aanwezigen, this.venster, this.t.scherm, Date.now());
  }

  /** @returns who came or went, as a sentence */
  zijnEr(lijst: readonly Aanwezige[]): string | null {
    const zin = this.t.aanwezigen.length === 0 ? null : komst(this.t.aanwezigen, lijst);
    lijst.forEach((een) => this.namen.set(een.id, een.naam));
    this.t.aanwezigen = lijst;
    this.anderen.blijven(lijst);
    return zin;
  }

  ontvang(van: string, k: string, w: Waarde, doek: Doek | null): void {
    this.anderen.ontvang(van, k, w, Date.now());
    this.t.sleepVanAnderen = this.anderen.sleep(this.t.scherm, Date.now());
    const blik = this.gevolgd === null ? null : this.anderen.blik(this.gevolgd);
    if (blik !== null && doek !== null) {
      doek.kijk.kijkNaar(blik.midden, blik.zoom / 100);
    }
  }

  /** Somebody's handeling arrived: their preview is over. */
  voorbij(): void {
    this.anderen.klaar();
    this.t.sleepVanAnderen = new Map();
  }

  volg(een: Aanwezige): void {
    this.gevolgd = this.gevolgd === een.venster ? null : een.venster;
  }

  koos(): void {
    this.luik.geef('keuze', { ids: [...this.t.keuze].slice(0, 50) });
  }

  readonly wijst = ({ detail: [x, y] }: CustomEvent<readonly [number, number]>): void => {
    this.luik.geef('wijzer', { x: Math.round(x), y: Math.round(y), ...this.waar() });
  };

  readonly keek = ({
    detail: { midden, zoom },
  }: CustomEvent<{ readonly midden: readonly [number, number]; readonly zoom: number }>): void => {
    this.luik.geef('blik', { x: Math.round(midden[0]), y: Math.round(midden[1]), zoom, ...this.waar() });
  };

  readonly sleept = ({ detail: naar }: CustomEvent<Sleep | null>): void => {
    const eerste = naar === null ? undefined : [...naar][0];
    const begin = eerste === undefined ? undefined : this.vanwaar(eerste[0]);
    this.luik.geef(
      'sleep',
      naar === null || eerste === undefined || begin === undefined
        ? null
        : {
            ids: [...naar.keys()].slice(0, 50),
            dx: Math.round(eerste[1][0] - begin[0]),
            dy: Math.round(eerste[1][1] - begin[1]),
            ...this.waar(),
          },
    );
    this.begonnen = naar === null ? null : this.begonnen;
  };

  private vanwaar(id: string): readonly [number, number] | undefined {
    this.begonnen ??= new Map(this.t.zonderSleep().knopen.map((knoop) => [knoop.id, [knoop.x, knoop.y] as const]));
    return this.begonnen.get(id);
  }

  private waar(): { readonly weergave: string; readonly ego: string } {
    return { weergave: this.t.scherm, ego: this.t.egoSleutel };
  }
}
