import { html, nothing, type TemplateResult } from 'lit';
import { balkplek } from './kern/plek/balkplek.js';
import { overlappen, type Doos, type Punt } from './kern/grond/meetkunde.js';
import type { Naamplaatsing } from './kern/plek/naamplaatsing.js';
import { omvat } from './kern/plek/naamvakken.js';
import type { Lijntekening } from './kern/vorm/scenevormen.js';
import type { Kijkgat } from './kijkgat.js';
import type { Toestand } from './toestand.js';

/** Around a symbol: where its lines end and their arrows stand. */
const LIJNEINDE = 14;
const GESCHAT = { b: 190, h: 46 };

/** On the screen: every symbol with the ends of its lines, and every word. */
export function bezet(
  namen: Naamplaatsing,
  kijk: Kijkgat,
): { readonly symbolen: readonly Doos[]; readonly woorden: readonly Doos[] } {
  const { schaal } = kijk.zicht;
  const keer = schaal / namen.schaal;
  const opScherm = (d: Doos, rand: number): Doos => {
    const [x, y] = kijk.opScherm([d.x / namen.schaal, d.y / namen.schaal]);
    return { x: x - rand, y: y - rand, b: d.b * keer + 2 * rand, h: d.h * keer + 2 * rand };
  };
  return {
    symbolen: namen.vakken.symbolen.map((d) => opScherm(d, LIJNEINDE)),
    woorden: namen.vakken.woorden.map((d) => opScherm(d, 0)),
  };
}

/** The bar with what can be done, beside what is chosen and over nobody. */
export function keuzebalk(
  t: Toestand,
  kijk: Kijkgat,
  namen: Naamplaatsing,
  maat: { readonly b: number; readonly h: number } | null,
  inhoud: () => TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  const { knopen, lijnen } = t.scene();
  const vakken = bezet(namen, kijk);
  const gekozen = knopen.flatMap((knoop, i) => (t.keuze.has(knoop.id) ? [vakken.symbolen[i] as Doos] : []));
  const lijn = lijnen.find((een) => t.keuze.has(een.id));
  const balk = gekozen.length === 0 && lijn === undefined ? nothing : inhoud();
  if (balk === nothing) {
    return nothing;
  }
  const eigen = gekozen.length > 0 ? gekozen : [rond(kijk.opScherm(lijn?.midden ?? [0, 0]))];
  const zelf = omvat(eigen.flatMap((vak) => [vak, ...vakken.woorden.filter((woord) => overlappen(woord, vak))]));
  const [breed, hoog] = kijk.maat;
  const rand = kijk.rand;
  const [links, boven] = balkplek({
    maat: maat ?? GESCHAT,
    bij: zelf,
    mijdt: [...vakken.symbolen, ...vakken.woorden],
    lijn: gekozen.length > 0 || lijn === undefined ? [] : hoeken(lijn).map((punt) => kijk.opScherm(punt)),
    ruimte: { x: 8, y: rand.boven, b: breed - 16, h: hoog - rand.boven - rand.onder },
  });
  return html`<div class="tk-bijkeuze" style=${`left:${Math.round(links)}px;top:${Math.round(boven)}px`}>${balk}</div>`;
}

const rond = ([x, y]: Punt): Doos => ({ x: x - 18, y: y - 18, b: 36, h: 36 });

function hoeken({ pad }: Lijntekening): readonly Punt[] {
  const getallen = (pad.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  return Array.from({ length: Math.floor(getallen.length / 2) }, (_, i): Punt => [
    getallen[2 * i] ?? 0,
    getallen[2 * i + 1] ?? 0,
  ]);
}
