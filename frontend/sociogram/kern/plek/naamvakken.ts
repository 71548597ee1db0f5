import { overlappen, type Doos, type Punt } from '../grond/meetkunde.js';
import { tekstbreedte, type Tekststijl, type Vorm } from '../vorm/scenevormen.js';
import { tekststijl, THEMAS } from '../vorm/thema.js';

/** Names and other words of a scene as blocks: what belongs together stands or goes together. */

/** Shapes around the point they belong to, in pixels. */
export interface Blok {
  readonly delen: readonly Vorm[];
  readonly vak: Doos;
}

/** A word, or a word in its capsule, taken out of a drawing: where it belongs and what it looks like around that. */
export interface Woord {
  readonly bij: Punt;
  readonly stijl: Tekststijl;
  readonly delen: readonly Vorm[];
}

/** How wide a text is in pixels, at the size of its style; null where that cannot be measured. */
export type Tekstmaat = (tekst: string, stijl: Tekststijl) => number | null;

let maat: Tekstmaat = () => null;

/** From now on a word is as wide as the page measures it in its own letters; until then, and where it cannot, as estimated. */
export function meetMet(eigen: Tekstmaat): void {
  maat = eigen;
}

const HOUDERS = /^(kapsel|pil|penning|wis)/;

export const lettergrootte = (stijl: Tekststijl): number => Number(tekststijl(stijl, THEMAS.licht)['font-size']);

/** What scales with the drawing, and the words that do not. */
export function splits(delen: readonly Vorm[]): {
  readonly vormen: readonly Vorm[];
  readonly woorden: readonly Woord[];
} {
  const vormen: Vorm[] = [];
  const groepen: { houder: Vorm | null; teksten: Extract<Vorm, { t: 'tekst' }>[] }[] = [];
  delen.forEach((vorm, i) => {
    const houdt =
      (vorm.t === 'vierkant' || vorm.t === 'cirkel') && HOUDERS.test(vorm.stijl) && delen[i + 1]?.t === 'tekst';
    const vorige = groepen.at(-1);
    if (houdt) {
      groepen.push({ houder: vorm, teksten: [] });
    } else if (vorm.t !== 'tekst') {
      vormen.push(vorm);
    } else if (vorige?.houder != null && erin(vorige.houder, vorm)) {
      vorige.teksten.push(vorm);
    } else {
      groepen.push({ houder: null, teksten: [vorm] });
    }
  });
  return { vormen, woorden: groepen.map(({ houder, teksten }) => woord(houder, teksten)) };
}

const erin = (houder: Vorm, tekst: { readonly x: number; readonly y: number }): boolean =>
  overlappen(vakVan(houder), { x: tekst.x - 1, y: tekst.y - 6, b: 2, h: 2 });

function woord(houder: Vorm | null, teksten: readonly Extract<Vorm, { t: 'tekst' }>[]): Woord {
  const vak = houder === null ? null : vakVan(houder);
  const bij: Punt = vak === null ? [teksten[0]?.x ?? 0, teksten[0]?.y ?? 0] : [vak.x + vak.b / 2, vak.y + vak.h / 2];
  const alle = [...(houder === null ? [] : [houder]), ...teksten];
  return { bij, stijl: teksten[0]?.stijl ?? 'naam', delen: alle.map((vorm) => verzet(vorm, -bij[0], -bij[1])) };
}

export function verzet(vorm: Vorm, dx: number, dy: number): Vorm {
  return vorm.t === 'pad' ? vorm : { ...vorm, x: vorm.x + dx, y: vorm.y + dy };
}

export const blok = (delen: readonly Vorm[], [dx, dy]: Punt = [0, 0]): Blok => {
  const hier = delen.map((vorm) => verzet(vorm, dx, dy));
  return { delen: hier, vak: omvat(hier.map(vakVan)) };
};

/** What a shape takes; a text a little more than its letters. */
export function vakVan(vorm: Vorm): Doos {
  if (vorm.t === 'cirkel') {
    return { x: vorm.x - vorm.r, y: vorm.y - vorm.r, b: 2 * vorm.r, h: 2 * vorm.r };
  }
  if (vorm.t === 'vierkant') {
    return { x: vorm.x, y: vorm.y, b: vorm.b, h: vorm.h };
  }
  if (vorm.t === 'pad') {
    return { x: 0, y: 0, b: 0, h: 0 };
  }
  const groot = lettergrootte(vorm.stijl);
  const b = maat(vorm.tekst, vorm.stijl) ?? tekstbreedte(vorm.tekst, groot);
  const x = vorm.anker === 'start' ? vorm.x : vorm.anker === 'end' ? vorm.x - b : vorm.x - b / 2;
  return { x, y: vorm.y - groot * 0.95, b, h: groot * 1.25 };
}

export function omvat(dozen: readonly Doos[]): Doos {
  const [x, y] = [Math.min(...dozen.map((d) => d.x)), Math.min(...dozen.map((d) => d.y))];
  return { x, y, b: Math.max(...dozen.map((d) => d.x + d.b)) - x, h: Math.max(...dozen.map((d) => d.y + d.h)) - y };
}
