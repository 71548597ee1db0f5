import { leden, lijnenVan } from '../grond/beeldvragen.js';
import { cirkelscene } from './cirkelscene.js';
import { inWoorden } from '../grond/datum.js';
import { past, type Filter } from '../vorm/filter.js';
import { lijnsoort } from '../grond/gegevens.js';
import type { Genogram } from '../genogram/genogrammodel.js';
import { genogramscene, type Deelscene } from '../genogram/genogramscene.js';
import { legenda } from '../vorm/legenda.js';
import type { Beeld, Lijn } from '../grond/lezen.js';
import type { Doos } from '../grond/meetkunde.js';
import { leesvolgorde } from '../vorm/namen.js';
import {
  cirkelvorm,
  tekstbreedte,
  tekstvorm,
  type Lijntekening,
  type Scene,
  type Vorm,
  type Weergave,
} from '../vorm/scenevormen.js';
import { verschillendGezien, volgens, volgensWie } from '../vorm/perspectief.js';
import { sociogramscene } from './sociogramscene.js';

export type { Filter } from '../vorm/filter.js';

export interface Scenewens {
  readonly weergave: Weergave;
  /** From whom one looks; the circle takes the first member when nobody is chosen. */
  readonly ego?: string | null;
  readonly alleen?: Filter;
  readonly titel?: string;
  /** Lines of the sensitive layer are left out unless somebody with that right asks. */
  readonly gevoelig?: boolean;
  /** The genogram as it stood on screen, so that people stay where they were. */
  readonly vorige?: Genogram | null;
}

const NAMEN: Readonly<Record<Weergave, string>> = { sociogram: 'Sociogram', genogram: 'Genogram', cirkel: 'Cirkel' };

/** Everything that is drawn, as shapes: one function for the canvas, the export and the print. */
export function maakScene(beeld: Beeld, wens: Scenewens): Scene {
  const gefilterd = filter(beeld, wens);
  const gekozen = wens.ego ?? null;
  const ego = gekozen !== null && gefilterd.knoop.has(gekozen) ? gekozen : null;
  const deel = teken(gefilterd, wens, ego);
  const volgorde = new Map(leesvolgorde(gefilterd, ego).map((knoop, i) => [knoop.id, i]));
  const vanuit = ego === null ? '' : `, gezien vanuit ${gefilterd.knoop.get(ego)?.naam ?? ''}`;
  return {
    weergave: wens.weergave,
    titel: wens.titel ?? NAMEN[wens.weergave],
    beschrijving: `${NAMEN[wens.weergave]}${vanuit}, ${inWoorden(beeld.peildatum)}: ${deel.knopen.length} mensen en plekken, ${deel.lijnen.length} lijnen.`,
    kader: kaderVan(deel),
    vlakken: deel.vlakken,
    lijnen: metVerteller(gefilterd, deel.lijnen),
    knopen: [...deel.knopen].sort((a, b) => (volgorde.get(a.id) ?? 0) - (volgorde.get(b.id) ?? 0)),
    legenda: legenda(deel.gebruikt),
  };
}

function teken(beeld: Beeld, wens: Scenewens, ego: string | null): Deelscene {
  if (wens.weergave === 'genogram') {
    return genogramscene(beeld, ego, beeld.lijnen, wens.vorige ?? null);
  }
  const midden = ego ?? leden(beeld)[0]?.id ?? beeld.knopen[0]?.id;
  return wens.weergave === 'cirkel' && midden !== undefined
    ? cirkelscene(beeld, midden, beeld.lijnen)
    : sociogramscene(beeld, ego, beeld.lijnen);
}

/** Presets are filters, not another drawing: members always stay. */
function filter(beeld: Beeld, wens: Scenewens): Beeld {
  const mag = (lijn: Lijn): boolean => wens.gevoelig === true || lijnsoort(lijn.soort).gevoelig !== true;
  const alleen = wens.alleen ?? 'alles';
  const lijnen = beeld.lijnen.filter((lijn) => mag(lijn) && past(beeld, lijn, alleen));
  if (alleen === 'alles' || wens.weergave === 'genogram') {
    return { ...beeld, lijnen };
  }
  const over = { ...beeld, lijnen };
  const knopen = beeld.knopen.filter(
    (knoop) => knoop.lid || knoop.id === wens.ego || lijnenVan(over, knoop.id).length > 0,
  );
  return { ...over, knopen, knoop: new Map(knopen.map((knoop) => [knoop.id, knoop])) };
}

/** Whose account a line is, and a sign where people differ about what is between two. */
function metVerteller(beeld: Beeld, lijnen: readonly Lijntekening[]): readonly Lijntekening[] {
  const lijn = new Map(beeld.lijnen.map((een) => [een.id, een]));
  const oneens = verschillendGezien(beeld);
  return lijnen.map((tekening) => {
    const wie = volgens(lijn.get(tekening.id) ?? leeg);
    if (wie === null && !oneens.has(tekening.id)) {
      return tekening;
    }
    const [x, y] = tekening.midden;
    const teken = oneens.has(tekening.id)
      ? [cirkelvorm(x, y, 10, 'kapsel'), tekstvorm(x, y + 5, '≠', 'kapselletter')]
      : [];
    const label = [
      tekening.label,
      ...(wie === null ? [] : [`Zo is het ${volgensWie(beeld, wie)}.`]),
      ...(teken.length === 0 ? [] : ['Anderen zien dit anders.']),
    ].join(' ');
    return { ...tekening, delen: [...tekening.delen, ...teken], label };
  });
}

const leeg = { r: {} } as Lijn;

/** The box around all shapes, symbols with their labels included, or without any words. */
export function kaderVan(deel: Pick<Deelscene, 'knopen' | 'vlakken' | 'lijnen'>, woorden = true): Doos {
  const telt = (vorm: Vorm): boolean => woorden || vorm.t !== 'tekst';
  const dozen = [
    ...deel.knopen.flatMap((k) => k.delen.filter(telt).map((vorm) => vormdoos(vorm, k.x, k.y))),
    ...[...deel.vlakken, ...deel.lijnen].flatMap((v) => v.delen.filter(telt).map((vorm) => vormdoos(vorm, 0, 0))),
  ];
  const links = Math.min(0, ...dozen.map((d) => d.x));
  const boven = Math.min(0, ...dozen.map((d) => d.y));
  return {
    x: links,
    y: boven,
    b: Math.max(1, ...dozen.map((d) => d.x + d.b)) - links,
    h: Math.max(1, ...dozen.map((d) => d.y + d.h)) - boven,
  };
}

function vormdoos(vorm: Vorm, dx: number, dy: number): Doos {
  if (vorm.t === 'cirkel') {
    return { x: dx + vorm.x - vorm.r, y: dy + vorm.y - vorm.r, b: 2 * vorm.r, h: 2 * vorm.r };
  }
  if (vorm.t === 'vierkant') {
    return { x: dx + vorm.x, y: dy + vorm.y, b: vorm.b, h: vorm.h };
  }
  if (vorm.t === 'tekst') {
    const b = tekstbreedte(vorm.tekst, 13);
    const x = vorm.anker === 'start' ? vorm.x : vorm.anker === 'end' ? vorm.x - b : vorm.x - b / 2;
    return { x: dx + x, y: dy + vorm.y - 13, b, h: 17 };
  }
  return paddoos(vorm.d, dx, dy);
}

const PADDEEL = /[MLHVQCAZSz]|-?\d*\.?\d+/g;
const BEKEND = new Map<string, Doos>();
const MEESTE_BEKEND = 5000;

function paddoos(d: string, dx: number, dy: number): Doos {
  let doos = BEKEND.get(d);
  if (doos === undefined) {
    doos = meet(d);
    if (BEKEND.size >= MEESTE_BEKEND) {
      BEKEND.clear();
    }
    BEKEND.set(d, doos);
  }
  return { ...doos, x: dx + doos.x, y: dy + doos.y };
}

/** The corners and control points of a path of absolute M, L, H, V, Q and C; arcs count by their ends. */
function meet(d: string): Doos {
  let [links, rechts, boven, onder, x, y] = [Infinity, -Infinity, Infinity, -Infinity, 0, 0];
  let letter = '';
  let plek = 0;
  for (const deel of d.match(PADDEEL) ?? []) {
    if (deel >= 'A') {
      [letter, plek] = [deel, 0];
      continue;
    }
    const getal = Number(deel);
    const opX = letter === 'H' || (letter === 'A' ? plek % 7 === 5 : letter !== 'V' && plek % 2 === 0);
    const opY = letter === 'V' || (letter === 'A' ? plek % 7 === 6 : letter !== 'H' && plek % 2 === 1);
    plek += 1;
    if (opX) {
      x = getal;
    }
    if (opY) {
      y = getal;
    }
    if (opY || letter === 'H') {
      [links, rechts, boven, onder] = [Math.min(links, x), Math.max(rechts, x), Math.min(boven, y), Math.max(onder, y)];
    }
  }
  return { x: links, y: boven, b: rechts - links, h: onder - boven };
}
