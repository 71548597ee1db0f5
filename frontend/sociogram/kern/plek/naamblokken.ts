import type { Punt } from '../grond/meetkunde.js';
import { blok, lettergrootte, splits, vakVan, type Blok } from './naamvakken.js';
import { kort, naamregels, tekstvorm, type Knooptekening, type Tekststijl, type Vorm } from '../vorm/scenevormen.js';

/** The words of one symbol: what can stand inside it, what stands at it, and the places its name may take. */
export interface Naamwensen {
  readonly binnen: readonly Blok[];
  /** The name, best place first; empty when it stands inside. */
  readonly naam: readonly Blok[];
  /** The name without the role, and shortened: for a place further off. */
  readonly kort: readonly (readonly Vorm[])[];
  /** Years, and the numbers of a comparison: one place each. */
  readonly los: readonly { readonly blok: Blok; readonly moet: boolean }[];
}

interface Regel {
  readonly tekst: string;
  readonly stijl: Tekststijl;
}

const REGELHOOGTE = 15;
const LUCHT = 3;
const KORT = 9;

/** @param maat how many pixels a unit of the symbol is */
export function naamwensen(knoop: Knooptekening, maat: number): Naamwensen {
  const { woorden } = splits(knoop.delen);
  const straal = knoop.straal * maat;
  const binnen = woorden.filter(
    (w) => w.stijl !== 'penning' && Math.abs(w.bij[0]) < knoop.straal && Math.abs(w.bij[1]) < knoop.straal,
  );
  const buiten = woorden.filter((w) => !binnen.includes(w));
  const regels = buiten
    .filter((w) => w.stijl === 'naam' || w.stijl === 'rol')
    .flatMap((w) => w.delen)
    .flatMap((v): Regel[] => (v.t === 'tekst' ? [v] : []));
  const los = buiten
    .filter((w) => w.stijl !== 'naam' && w.stijl !== 'rol')
    .map((w) => ({ blok: blok(w.delen, opAfstand(w.bij, maat)), moet: w.stijl === 'penning' }));
  const groep = binnen.flatMap((w) => w.delen.map((vorm) => blok([vorm], w.bij).delen[0] as Vorm));
  const samen = [groep, gestapeld(groep)].find((wat) => past(wat, straal)) ?? alleen(groep, straal);
  const naamBinnen = binnen
    .flatMap((w) => w.delen)
    .find((v) => v.t === 'tekst' && v.stijl === 'inLid' && !/^\d+$/.test(v.tekst));
  const binnenGebleven =
    naamBinnen === undefined ||
    samen.some((v) => v.t === 'tekst' && naamBinnen.t === 'tekst' && v.tekst === naamBinnen.tekst);
  const eigen =
    binnenGebleven || naamBinnen?.t !== 'tekst'
      ? regels
      : naamregels(naamBinnen.tekst).map((tekst): Regel => ({ tekst, stijl: 'naam' }));
  const boven = buiten.some((w) => w.stijl === 'naam' && w.bij[1] < 0);
  return {
    binnen: samen.length === 0 ? [] : [blok(samen)],
    naam: eigen.length === 0 ? [] : plekken(eigen, knoop.rand * maat, boven),
    kort: kortste(eigen).map((vorm) => onderElkaar(vorm, 0, 'middle')),
    los,
  };
}

/** Years stand off the symbol as far as on paper, but never nearer than their own letters are high. */
const opAfstand = ([x, y]: Punt, maat: number): Punt => [x, y * Math.min(1, maat) - (y < 0 && maat < 1 ? 2 : 0)];

const past = (delen: readonly Vorm[], straal: number): boolean =>
  delen.every((vorm) => {
    const { x, y, b, h } = vakVan(vorm);
    return (
      vorm.t !== 'tekst' ||
      [
        [x, y + 3],
        [x + b, y + 3],
        [x, y + h - 3],
        [x + b, y + h - 3],
      ].every(([px = 0, py = 0]) => Math.hypot(px, py) <= straal)
    );
  });

/** Lines as near to each other as they can be read. */
const gestapeld = (delen: readonly Vorm[]): readonly Vorm[] => {
  const aantal = delen.filter((vorm) => vorm.t === 'tekst').length;
  let i = 0;
  return delen.map((vorm) =>
    vorm.t === 'tekst' && aantal > 1 ? { ...vorm, x: 0, y: (i++ - (aantal - 1) / 2) * 14 + 4 } : vorm,
  );
};

/** The first word alone, in the middle, where two do not fit; nothing where one does not. */
function alleen(delen: readonly Vorm[], straal: number): readonly Vorm[] {
  for (const vorm of delen) {
    const een = vorm.t === 'tekst' ? [{ ...vorm, x: 0, y: lettergrootte(vorm.stijl) * 0.35 }] : [];
    if (een.length > 0 && past(een, straal)) {
      return een;
    }
  }
  return [];
}

/** Below, above, beside and at the corners; with the role, without it, on one line, and shortened where nothing else fits. */
function plekken(regels: readonly Regel[], rand: number, boven: boolean): readonly Blok[] {
  const zonder = zonderRol(regels);
  const heel = opEen(zonder);
  const vormen: readonly (readonly Regel[])[] = [
    ...(zonder.length < regels.length ? [regels] : []),
    zonder,
    ...(zonder.length > 1 && zonder[0]?.tekst.endsWith('-') === false ? [[heel]] : []),
    ...(heel.tekst.length > KORT ? [[{ ...heel, tekst: kort(heel.tekst, KORT) }]] : []),
  ];
  return vormen.flatMap((vorm) => rondom(vorm, rand, boven));
}

function zonderRol(regels: readonly Regel[]): readonly Regel[] {
  const namen = regels.filter((r) => r.stijl === 'naam');
  return namen.length === 0 ? regels : namen;
}

const opEen = (regels: readonly Regel[]): Regel => ({
  tekst: regels.map((r) => r.tekst.replace(/-$/, '')).join(' '),
  stijl: regels[0]?.stijl ?? 'naam',
});

function kortste(regels: readonly Regel[]): readonly (readonly Regel[])[] {
  const zonder = zonderRol(regels);
  const heel = opEen(zonder);
  return zonder.length === 0
    ? []
    : [zonder, ...(heel.tekst.length > KORT ? [[{ ...heel, tekst: kort(heel.tekst, KORT) }]] : [])];
}

const onderElkaar = (
  regels: readonly Regel[],
  x: number,
  anker: 'start' | 'middle' | 'end',
  top = 0,
): readonly Vorm[] =>
  regels.map((r, i): Vorm => ({
    ...tekstvorm(x, top + 12 + i * REGELHOOGTE, r.tekst, r.stijl, true),
    ...(anker === 'middle' ? {} : { anker }),
  }));

function rondom(regels: readonly Regel[], rand: number, boven: boolean): readonly Blok[] {
  const hoog = regels.length * REGELHOOGTE;
  const opzij = rand * 0.72 + LUCHT;
  const plek = (x: number, top: number, anker: 'start' | 'middle' | 'end'): Blok =>
    blok(onderElkaar(regels, x, anker, top));
  const onder = plek(0, rand + LUCHT, 'middle');
  const erboven = plek(0, -rand - LUCHT - hoog - 1, 'middle');
  return [
    ...(boven ? [erboven, onder] : [onder, erboven]),
    plek(rand + LUCHT + 2, -hoog / 2, 'start'),
    plek(-rand - LUCHT - 2, -hoog / 2, 'end'),
    plek(opzij, rand * 0.55, 'start'),
    plek(-opzij, rand * 0.55, 'end'),
    plek(opzij, -rand * 0.55 - hoog, 'start'),
    plek(-opzij, -rand * 0.55 - hoog, 'end'),
    plek(0, rand + LUCHT + 13, 'middle'),
  ];
}
