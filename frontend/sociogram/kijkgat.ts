import type { Toestand } from './toestand.js';
import type { Doos, Punt } from './kern/grond/meetkunde.js';
import { kaderBij } from './namenlaag.js';
import { naarScherm, naarTekening, passend, schuif, vrijspel, zoom, type Rand, type Zicht } from './uitsnede.js';

const LUCHT = 12;

/** Which part of the drawing the canvas shows, and how that changes. */
export class Kijkgat {
  private huidig: Zicht = { x: -400, y: -300, schaal: 1 };
  private passendGemaakt = '';
  /** Where the small map stays while somebody presses in it. */
  kaarthoek: Punt | null = null;

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

  /** Somebody is put here by hand: the view stays where the hand was, also when it is the first one. */
  zoalsHetIs(): void {
    this.passendGemaakt = this.weergave();
  }

  private weergave(): string {
    const t = this.vlak.toestand;
    return `${t.scherm}/${t.scherm === 'cirkel' ? (t.gezienVanuit() ?? '') : ''}`;
  }

  /** Each view is shown whole once; after that it is looked at as somebody left it. */
  eersteKeerPassend(): void {
    const t = this.vlak.toestand;
    const sleutel = this.weergave();
    if (this.passendGemaakt !== sleutel && this.maat[0] > 0 && t.beeld().knopen.length > 0) {
      this.passendGemaakt = sleutel;
      this.passend();
    }
  }

  passend(): void {
    const [breed, hoog] = this.maat;
    const scene = this.vlak.toestand.scene();
    this.zicht = passend((schaal) => kaderBij(scene, schaal), breed, hoog, this.rand);
  }

  /** What floats over the canvas now, measured: the bar above, the tools at the left, on a phone the panel below. */
  get rand(): Rand {
    const doek = this.vlak.getBoundingClientRect();
    const vak = (kiezer: string): DOMRect | null => {
      const doos = this.vlak.closest('.tk-lijf')?.querySelector(kiezer)?.getBoundingClientRect();
      return doos === undefined || doos.width === 0 || doos.right <= doek.left || doos.left >= doek.right ? null : doos;
    };
    const onderkant = (doos: DOMRect | null): number => (doos === null ? 0 : Math.max(0, doek.bottom - doos.top));
    return {
      boven: Math.max(0, (vak('.tk-balk')?.bottom ?? doek.top) - doek.top) + LUCHT,
      links: Math.max(0, (vak('.tk-gereedschap')?.right ?? doek.left) - doek.left) + LUCHT,
      rechts: LUCHT,
      onder: Math.min(doek.height / 2, onderkant(vak('.tk-paneel'))) + LUCHT,
    };
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
    this.zicht =
      g.ctrlKey || g.metaKey
        ? zoom(this.zicht, Math.exp(-g.deltaY / 240), this.opDoek(g))
        : schuif(this.zicht, -g.deltaX, -g.deltaY);
  }

  /** Moves the view so that this, in units of the drawing, is clear of what floats over the edges. */
  toon(vak: Doos): void {
    const [dx, dy] = this.nodig(vak);
    if (dx !== 0 || dy !== 0) {
      this.zicht = schuif(this.zicht, dx, dy);
    }
  }

  isTeZien(vak: Doos): boolean {
    return this.nodig(vak).every((over) => over === 0);
  }

  private nodig(vak: Doos): Punt {
    const [x, y] = this.opScherm([vak.x, vak.y]);
    const { schaal } = this.zicht;
    return vrijspel({ x, y, b: vak.b * schaal, h: vak.h * schaal }, ...this.maat, this.rand);
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
