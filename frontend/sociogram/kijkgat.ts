import type { Toestand } from './toestand.js';
import { naarScherm, naarTekening, passend, schuif, zoom, type Zicht } from './zicht.js';

type Punt = readonly [number, number];

/** Which part of the drawing the canvas shows, and how that changes. */
export class Kijkgat {
  private huidig: Zicht = { x: -400, y: -300, schaal: 1 };
  private passendGemaakt = '';

  /** @param gekeken after each change */
  constructor(
    private readonly vlak: HTMLElement & { readonly toestand: Toestand },
    private readonly gekeken: () => void,
  ) {}

  get zicht(): Zicht {
    return this.huidig;
  }

  set zicht(zicht: Zicht) {
    this.huidig = zicht;
    this.gekeken();
  }

  get maat(): Punt {
    return [this.vlak.clientWidth, this.vlak.clientHeight];
  }

  /** Each view is shown whole once; after that it is looked at as somebody left it. */
  eersteKeerPassend(): void {
    const t = this.vlak.toestand;
    const sleutel = `${t.scherm}/${t.scherm === 'cirkel' ? (t.gezienVanuit() ?? '') : ''}`;
    if (this.passendGemaakt !== sleutel && this.maat[0] > 0 && t.beeld().knopen.length > 0) {
      this.passendGemaakt = sleutel;
      this.passend();
    }
  }

  passend(): void {
    const [breed, hoog] = this.maat;
    const legenda = this.vlak.parentElement?.querySelector('.tk-legenda')?.clientHeight ?? 60;
    const rand = breed < 640 ? { boven: 72, onder: 64, links: 12, rechts: 12 } : { boven: 76, onder: legenda + 32, links: 76, rechts: 24 };
    this.zicht = passend(this.vlak.toestand.scene().kader, breed, hoog, rand);
  }

  zoomIn(factor: number): void {
    const [breed, hoog] = this.maat;
    this.zicht = zoom(this.zicht, factor, [breed / 2, hoog / 2]);
  }

  opWareGrootte(): void {
    this.zoomIn(1 / this.zicht.schaal);
  }

  /** The wheel: pans, or zooms at the pointer with Ctrl. */
  rol(g: WheelEvent): void {
    this.zicht = g.ctrlKey || g.metaKey ? zoom(this.zicht, Math.exp(-g.deltaY / 240), this.opDoek(g)) : schuif(this.zicht, -g.deltaX, -g.deltaY);
  }

  /** Moves the view so that this point is clear of what floats over the edges. */
  toon(punt: Punt): void {
    const [breed, hoog] = this.maat;
    const [x, y] = this.opScherm(punt);
    const dx = x < 90 ? 90 - x : x > breed - 60 ? breed - 60 - x : 0;
    const dy = y < 110 ? 110 - y : y > hoog - 130 ? hoog - 130 - y : 0;
    if (dx !== 0 || dy !== 0) {
      this.zicht = schuif(this.zicht, dx, dy);
    }
  }

  /** Looks where somebody else looks. */
  kijkNaar(midden: Punt, schaal: number): void {
    const [breed, hoog] = this.maat;
    this.zicht = { schaal, x: midden[0] - breed / 2 / schaal, y: midden[1] - hoog / 2 / schaal };
  }

  /** The middle of what is on the screen, for somebody new from the keyboard. */
  midden(): Punt {
    return naarTekening(this.zicht, [this.maat[0] / 2, this.maat[1] / 2]);
  }

  opScherm(punt: Punt): Punt {
    return naarScherm(this.zicht, punt);
  }

  opDoek(g: MouseEvent): Punt {
    const doos = this.vlak.getBoundingClientRect();
    return [g.clientX - doos.left, g.clientY - doos.top];
  }

  inTekening(g: MouseEvent): Punt {
    return naarTekening(this.zicht, this.opDoek(g));
  }
}
