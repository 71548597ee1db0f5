import type { Punt } from './kern/grond/meetkunde.js';
import * as daden from './daden.js';
import type { Voorproef } from './doekdelen.js';
import type { Doekkant, Gebaardoel } from './gebaardoel.js';
import { cirkel } from './kern/beeld/cirkel.js';
import { vangInRing, vangOpLijn, type Hulplijn } from './kern/plek/magneet.js';
import { raakOp, type Raak } from './raak.js';
import type { Sleep, Toestand } from './toestand.js';
import type { Zicht } from './uitsnede.js';

/** On the screen: how near something must come to be pulled into line, and to the border of a ring. */
const MAGNEET_PX = 6;
const RINGMAGNEET_PX = 12;

/** What gestures do on the canvas: a preview while a pointer is down, at most one handeling when it lets go. */
export class Canvashandelingen implements Gebaardoel {
  private trekt: { readonly van: string; readonly naar: Punt } | null = null;
  private sleepkader: readonly [Punt, Punt] | null = null;
  private hulp: readonly Hulplijn[] = [];
  private ringrand: number | null = null;

  constructor(private readonly doek: Doekkant) {}

  private get t(): Toestand {
    return this.doek.toestand;
  }

  get voorproef(): Voorproef {
    const begin = this.trekt === null ? null : this.doek.punt(this.trekt.van);
    return {
      trek: this.trekt === null || begin === null ? null : [begin, this.trekt.naar],
      kader: this.sleepkader,
      hulp: this.hulp,
      ringrand: this.ringrand,
    };
  }

  zicht(): Zicht {
    return this.doek.kijk.zicht;
  }

  zetZicht(zicht: Zicht): void {
    this.doek.kijk.zicht = zicht;
  }

  raak(g: PointerEvent): Raak {
    return raakOp(this.doek, g);
  }

  magTekenen(): boolean {
    return this.t.magTekenen && this.t.gereedschap !== 'lijn';
  }

  schuift(): boolean {
    return this.t.gereedschap === 'hand';
  }

  teSlepen(id: string): ReadonlyMap<string, Punt> {
    const wie = this.t.keuze.has(id) ? [...this.t.keuze] : [id];
    return new Map(
      wie.flatMap((een) => {
        const punt = this.doek.punt(een);
        return punt === null ? [] : [[een, punt] as const];
      }),
    );
  }

  tik(raak: Raak, punt: Punt, erbij: boolean): void {
    const t = this.t;
    if (t.gereedschap === 'lijn' && t.magTekenen) {
      this.tikLijn(raak);
    } else if (raak.wat === 'niets' && (t.gereedschap === 'persoon' || t.gereedschap === 'plek')) {
      this.doek.vraagNaam({ id: null, soort: t.gereedschap, punt, hier: true });
    } else {
      t.focus = raak.wat === 'knoop' ? raak.id : t.focus;
      t.kies(raak.wat === 'niets' ? [] : [raak.id], erbij);
    }
  }

  private tikLijn(raak: Raak): void {
    const t = this.t;
    if (raak.wat !== 'knoop') {
      t.set({ lijnVan: null, gereedschap: 'kies' });
      t.om.zeg('Afgebroken, niets veranderd.');
    } else if (t.lijnVan === null) {
      t.set({ lijnVan: raak.id });
      t.om.zeg('Kies nu de tweede persoon.');
    } else {
      const van = t.lijnVan;
      t.set({ lijnVan: null, gereedschap: 'kies' });
      daden.trekLijn(t, van, raak.id);
    }
  }

  dubbel(raak: Raak, punt: Punt): void {
    const t = this.t;
    if (raak.wat === 'niets') {
      this.doek.vraagNaam({ id: null, soort: t.gereedschap === 'plek' ? 'plek' : 'persoon', punt, hier: true });
    } else if (raak.wat === 'knoop' && t.beeld().knoop.get(raak.id)?.soort !== 'professional') {
      this.doek.vraagNaam({ id: raak.id, soort: 'persoon', punt: this.doek.punt(raak.id) ?? punt });
    }
  }

  sleep(naar: Sleep | null, klaar: boolean, vrij: boolean): void {
    const t = this.t;
    const laatste = t.sleep;
    this.hulp = [];
    this.ringrand = null;
    const nu = naar === null || vrij ? naar : this.gevangen(naar);
    t.set({ sleep: nu ?? new Map() });
    this.doek.dispatchEvent(new CustomEvent('sleep', { detail: nu }));
    if (naar === null && klaar && laatste.size > 0) {
      daden.verplaats(t, laatste);
    }
  }

  private gevangen(naar: Sleep): Sleep {
    const { scherm } = this.t;
    const [eerste] = naar;
    const ego = this.t.gezienVanuit();
    const px = 1 / this.doek.kijk.zicht.schaal;
    if (scherm === 'cirkel') {
      if (eerste === undefined || naar.size > 1 || ego === null) {
        return naar;
      }
      const { punt, straal } = vangInRing(cirkel(this.t.beeld(), ego), eerste[1], RINGMAGNEET_PX * px);
      this.ringrand = straal;
      return new Map([[eerste[0], punt]]);
    }
    const anderen = this.t
      .zonderSleep()
      .knopen.filter((knoop) => !naar.has(knoop.id))
      .map((knoop) => [knoop.x, knoop.y] as const);
    const uit = vangOpLijn(naar, anderen, MAGNEET_PX * px, scherm === 'genogram' ? [0] : [0, 1]);
    this.hulp = uit.lijnen;
    return uit.naar;
  }

  trek(van: string, naar: Punt | null, klaar: boolean): void {
    this.trekt = naar === null || klaar ? null : { van, naar };
    if (klaar && naar !== null) {
      const doel = this.t
        .scene()
        .knopen.find((knoop) => Math.hypot(knoop.x - naar[0], knoop.y - naar[1]) <= Math.max(26, knoop.straal + 8));
      if (doel === undefined) {
        this.doek.vraagNaam({ id: null, soort: 'persoon', punt: naar, hier: true, aan: van });
      } else if (doel.id !== van) {
        daden.trekLijn(this.t, van, doel.id);
      }
    }
    this.doek.requestUpdate();
  }

  kader(van: Punt | null, tot: Punt | null, klaar: boolean): void {
    this.sleepkader = van === null || tot === null || klaar ? null : [van, tot];
    if (klaar && van !== null && tot !== null) {
      const binnen = this.t
        .scene()
        .knopen.filter(
          ({ x, y }) =>
            x >= Math.min(van[0], tot[0]) &&
            x <= Math.max(van[0], tot[0]) &&
            y >= Math.min(van[1], tot[1]) &&
            y <= Math.max(van[1], tot[1]),
        );
      this.t.kies(binnen.map((knoop) => knoop.id));
    }
    this.doek.requestUpdate();
  }

  menu(raak: Raak, _: Punt, scherm: Punt): void {
    this.doek.menu(raak, scherm);
  }
}
