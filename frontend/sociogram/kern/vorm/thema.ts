import type { Stijl, Tekststijl } from './scenevormen.js';

/** The colours of the design by name: fixed ones for a file that stands alone, variables for the canvas. */
export type Thema = 'licht' | 'donker' | 'contrast' | 'portaal';

const NAMEN = [
  'papier',
  'vlak',
  'verdiept',
  'inkt',
  'inkt-2',
  'inkt-3',
  'rand',
  'rand-sterk',
  'lijn',
  'lijn-op',
  'lijn-zacht',
  'lijn-tekst',
  'warm',
  'warm-tekst',
  'warm-zacht',
  'spoed',
  'bevestigd',
  'bevestigd-zacht',
  'hand-3',
] as const;
type Kleur = (typeof NAMEN)[number];
export type Kleuren = Readonly<Record<Kleur, string>>;

const maak = (waarden: string): Kleuren =>
  Object.fromEntries(waarden.split(' ').map((w, i) => [NAMEN[i], w])) as Kleuren;

export const THEMAS: Readonly<Record<Thema, Kleuren>> = {
  licht: maak(
    '#F5F2EC #FFFFFF #ECE7DE #1B2A2F #47565B #586568 #E1DACE #857F74 #0B5A62 #FFFFFF #DFEDEC #0B5A62 #C85A22 #8A3A10 #FBE9DD #B0241C #1C6A3B #E0F1E4 #2A5DB8',
  ),
  donker: maak(
    '#11191B #192326 #0C1315 #EDF1EF #B9C5C6 #94A3A5 #2B393D #72838A #74C9CD #05272A #163A3F #84D2D5 #F2A172 #F2A172 #3B2418 #FF9D92 #86D59D #153421 #94B8F5',
  ),
  contrast: maak(
    '#FFFFFF #FFFFFF #FFFFFF #000000 #000000 #000000 #000000 #000000 #000000 #FFFFFF #FFFFFF #000000 #000000 #000000 #FFFFFF #000000 #000000 #FFFFFF #000000',
  ),
  portaal: Object.fromEntries(NAMEN.map((naam) => [naam, `var(--kl-${naam})`])) as Kleuren,
};

export type Attributen = Readonly<Record<string, string | number>>;

/** Patterns and words carry the meaning; a colour only repeats it. */
export function vormstijl(stijl: Stijl, k: Kleuren): Attributen {
  const lijn = (kleur: string, dikte: number): Attributen => ({
    fill: 'none',
    stroke: kleur,
    'stroke-width': dikte,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
  const vol = (fill: string, stroke: string, dikte = 2): Attributen => ({
    fill,
    stroke,
    'stroke-width': dikte,
    'stroke-linejoin': 'round',
  });
  const stijlen: Readonly<Record<Stijl, Attributen>> = {
    symbool: vol(k.vlak, k.inkt),
    kruis: { ...lijn(k.inkt, 2), 'stroke-linecap': 'butt' },
    wis: { fill: k.vlak },
    dier: vol(k.vlak, k.inkt, 1.75),
    lid: { fill: k.lijn },
    eigen: vol(k['lijn-zacht'], k.lijn),
    betaald: vol(k.verdiept, k['inkt-3']),
    plek: vol(k['warm-zacht'], k.warm),
    egoring: lijn(k.warm, 3),
    icoonEigen: lijn(k['lijn-tekst'], 1.75),
    icoonBetaald: lijn(k['inkt-2'], 1.6),
    icoonPlek: lijn(k['warm-tekst'], 1.6),
    omtrek: { fill: k.lijn, 'fill-opacity': 0.06, stroke: k.lijn, 'stroke-width': 1.5, 'stroke-dasharray': '6 6' },
    elders: { fill: 'none', stroke: k['inkt-3'], 'stroke-width': 1, 'stroke-dasharray': '5 5' },
    ring1: vol(k['lijn-zacht'], k['rand-sterk'], 1.25),
    ring: vol(k.vlak, k['rand-sterk'], 1.25),
    ringBuiten: vol(k.papier, k['rand-sterk'], 1.25),
    ringLeeg: { ...vol(k['warm-zacht'], k.warm, 2), 'stroke-dasharray': '6 5' },
    sectorlijn: lijn(k.rand, 1),
    naamlijn: lijn(k['inkt-2'], 1),
    structuur: { ...lijn(k.inkt, 2), 'stroke-linecap': 'round' },
    steun: lijn(k.lijn, 2.5),
    steunBetaald: lijn(k['inkt-3'], 2),
    band: lijn(k.lijn, 2),
    spanning: lijn(k.spoed, 2),
    gevaar: lijn(k.spoed, 2.5),
    rustig: lijn(k['rand-sterk'], 1.5),
    nieuw: lijn(k.bevestigd, 2.5),
    weg: lijn(k.spoed, 2.5),
    dichterbij: lijn(k['hand-3'], 2.5),
    kapsel: vol(k.vlak, k['lijn-tekst'], 1.5),
    kapselBetaald: vol(k.vlak, k['inkt-2'], 1.5),
    pil: vol(k.vlak, k.warm, 1.5),
    penningNieuw: vol(k.bevestigd, k.vlak),
    penningWeg: vol(k.spoed, k.vlak),
    penningDichterbij: vol(k['hand-3'], k.vlak),
  };
  return stijlen[stijl];
}

export function tekststijl(stijl: Tekststijl, k: Kleuren): Attributen {
  const tekst = (grootte: number, dikte: number, kleur: string): Attributen => ({
    'font-size': grootte,
    'font-weight': dikte,
    fill: kleur,
  });
  const stijlen: Readonly<Record<Tekststijl, Attributen>> = {
    naam: tekst(13, 600, k.inkt),
    rol: tekst(12, 400, k['inkt-2']),
    leeftijd: tekst(14, 600, k.inkt),
    jaar: tekst(12, 400, k['inkt-2']),
    inLid: tekst(13, 650, k['lijn-op']),
    inLidKlein: tekst(12, 500, k['lijn-op']),
    letter: tekst(14, 650, k['lijn-tekst']),
    kapselletter: tekst(12, 700, k['lijn-tekst']),
    kapselletterBetaald: tekst(12, 700, k['inkt-2']),
    ringnaam: tekst(12, 600, k['inkt-2']),
    sectornaam: tekst(13, 600, k.inkt),
    unie: tekst(12, 400, k['inkt-2']),
    titel: tekst(19, 600, k.inkt),
    onder: tekst(13, 400, k['inkt-2']),
    legenda: tekst(13, 400, k['inkt-2']),
    pil: tekst(13, 600, k.inkt),
    penning: tekst(13, 700, k.vlak),
  };
  return stijlen[stijl];
}
