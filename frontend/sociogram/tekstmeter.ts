import type { Tekststijl } from './kern/vorm/scenevormen.js';
import { tekststijl, THEMAS } from './kern/vorm/thema.js';

const SPELING = 1.01;

/** How wide words are in the letters this page has: they differ per device, and no name may stand over another. */
export class Tekstmeter {
  private readonly bekend = new Map<string, number>();
  private readonly blad = document.createElement('canvas').getContext('2d');
  private letters: { readonly familie: string; readonly tussenWoorden: number } | null = null;

  /** @param vlak in whose letters the words are drawn */
  constructor(private readonly vlak: Element) {}

  /** New letters came in: every word is as wide as it turns out to be now. */
  vergeet(): void {
    this.bekend.clear();
    this.letters = null;
  }

  /** In pixels, at the size of its style; null where the browser measures nothing. */
  readonly breedte = (tekst: string, stijl: Tekststijl): number | null => {
    const sleutel = `${stijl} ${tekst}`;
    const gemeten = this.bekend.get(sleutel) ?? this.meet(tekst, stijl);
    if (gemeten !== null) {
      this.bekend.set(sleutel, gemeten);
    }
    return gemeten;
  };

  private meet(tekst: string, stijl: Tekststijl): number | null {
    if (this.blad === null) {
      return null;
    }
    const { 'font-size': grootte, 'font-weight': dikte } = tekststijl(stijl, THEMAS.licht);
    const { familie, tussenWoorden } = (this.letters ??= this.eigenLetters());
    // as the words on the canvas: each letter as wide as its size says, on no whole pixels
    this.blad.textRendering = 'geometricPrecision';
    this.blad.font = `${dikte} ${grootte}px ${familie}`;
    return (this.blad.measureText(tekst).width + (tekst.split(' ').length - 1) * tussenWoorden) * SPELING;
  }

  private eigenLetters(): { readonly familie: string; readonly tussenWoorden: number } {
    const { fontFamily, wordSpacing } = getComputedStyle(this.vlak);
    return { familie: fontFamily, tussenWoorden: Number.parseFloat(wordSpacing) || 0 };
  }
}
