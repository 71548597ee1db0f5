import { opLijn } from '../vorm/lijnpad.js';
import { overlappen, type Doos, type Punt } from '../grond/meetkunde.js';
import { naamwensen } from './naamblokken.js';
import { blok, splits, type Blok, type Woord } from './naamvakken.js';
import { kaderVan } from '../beeld/scene.js';
import type { Knooptekening, Scene, Vorm } from '../vorm/scenevormen.js';
import { Vakkenveld } from './vakkenveld.js';

/** Words around a point of the drawing, in pixels: they keep their size while the drawing shrinks. */
export interface Naam {
  /** The line or field it belongs to. */
  readonly van: string;
  readonly bij: Punt;
  readonly delen: readonly Vorm[];
}

export interface Naamplaatsing {
  /** The scale for which it was made; it holds for every larger one up to the next step. */
  readonly schaal: number;
  /** How much larger symbols are than the distances between them. */
  readonly vergroting: number;
  /** Around the centre of each symbol. */
  readonly knopen: ReadonlyMap<string, readonly Vorm[]>;
  readonly woorden: ReadonlyMap<string, readonly Naam[]>;
  /** Whose name did not fit: it is read aloud, shown on pointing, and comes first when chosen. */
  readonly zonderNaam: ReadonlySet<string>;
  /** What symbols and words take, in pixels from the origin of the drawing. */
  readonly vakken: { readonly symbolen: readonly Doos[]; readonly woorden: readonly Doos[] };
}

/** Whether a name stands there as it is, on one line or on two. */
export const staatErHeel = (naam: string, delen: readonly Vorm[] = []): boolean =>
  delen
    .map((vorm) => (vorm.t === 'tekst' ? vorm.tekst : ''))
    .join(' ')
    .replace(/- /g, '-')
    .includes(naam);

const STAP = 16;
const SECTOREN_IN = 0.55;

/** Far away, symbols shrink less than the distances between them, so that they can be seen and touched. */
export const vergroting = (schaal: number): number => Math.max(1, Math.min(1.7, 0.72 / schaal));

/** Words are placed per step, so that nothing moves while somebody zooms a little. */
export const trede = (schaal: number): number => Math.min(1, 2 ** (Math.floor(Math.log2(schaal) * STAP + 1e-9) / STAP));

/**
 * Where every word of a scene stands at this scale: none smaller than on paper, none over another or over a symbol.
 * Symbols count first, then the names of rings and sectors, whoever is `eerst`, everybody in reading order, and last
 * what stands on lines. What finds no place is left out.
 */
export function plaatsNamen(scene: Scene, bij: number, eerst: ReadonlySet<string> = new Set()): Naamplaatsing {
  const schaal = trede(bij);
  const groter = vergroting(schaal);
  const op = ([x, y]: Punt): Punt => [x * schaal, y * schaal];
  const veld = new Vakkenveld();
  const symbolen = scene.knopen.map((knoop) => {
    const half = Math.max(knoop.rand, omvang(knoop)) * schaal * groter + 1;
    const [x, y] = op([knoop.x, knoop.y]);
    return { x: x - half, y: y - half, b: 2 * half, h: 2 * half };
  });
  symbolen.forEach((vak) => veld.zet(vak));
  const wensen = scene.knopen.map((knoop) => ({ knoop, ...naamwensen(knoop, schaal * groter) }));
  const delen = new Map<string, Vorm[]>(wensen.map(({ knoop, binnen }) => [knoop.id, binnen.flatMap((b) => b.delen)]));
  const woorden = new Map<string, Naam[]>();
  const gezet: Doos[] = [];
  const neem = (punt: Punt, keus: Blok | undefined): boolean => {
    if (keus !== undefined) {
      const vak = om(keus.vak, op(punt));
      veld.zet(vak);
      gezet.push(vak);
    }
    return keus !== undefined;
  };
  const vrij = (punt: Punt, keuzes: readonly Blok[], ook: readonly Doos[] = []): Blok | undefined =>
    keuzes.find((keus) => {
      const vak = om(keus.vak, op(punt));
      return veld.vrij(vak) && !ook.some((d) => overlappen(d, vak));
    });

  for (const { knoop, los } of wensen) {
    for (const { blok: penning } of los.filter((een) => een.moet)) {
      neem([knoop.x, knoop.y], penning);
      delen.get(knoop.id)?.push(...penning.delen);
    }
  }
  const opLijnen = scene.lijnen.flatMap((lijn) => splits(lijn.delen).woorden.map((woord) => ({ woord, lijn })));
  const kapsels = opLijnen.map(({ woord }) => om(blok(woord.delen).vak, op(woord.bij)));
  const zonderNaam = new Set<string>();
  const zetNaam = (id: string, punt: Punt, naam: readonly Blok[]): void => {
    const keus = vrij(punt, naam, kapsels) ?? vrij(punt, naam);
    if (neem(punt, keus)) {
      delen.get(id)?.push(...(keus?.delen ?? []));
    } else if (naam.length > 0) {
      zonderNaam.add(id);
    }
  };
  wensen
    .filter(({ knoop }) => eerst.has(knoop.id))
    .forEach(({ knoop, naam }) => zetNaam(knoop.id, [knoop.x, knoop.y], [...naam, ...verder(naam)]));
  const buiten = Math.max(0, ...scene.vlakken.flatMap((v) => v.delen).map((v) => (v.t === 'cirkel' ? v.r : 0)));
  const perVlak = scene.vlakken.flatMap((vlak) => splits(vlak.delen).woorden.map((woord) => ({ van: vlak.id, woord })));
  const zetWoord = (van: string, plekken: readonly (readonly [Punt, Blok])[]): void => {
    const keus = plekken.find(([punt, b]) => vrij(punt, [b]) !== undefined);
    if (keus !== undefined && neem(keus[0], keus[1])) {
      woorden.set(van, [...(woorden.get(van) ?? []), { van, bij: keus[0], delen: keus[1].delen }]);
    }
  };
  const namen = perVlak.filter(({ woord }) => woord.stijl !== 'pil');
  namen.forEach(({ van, woord }) =>
    zetWoord(
      van,
      scene.weergave === 'cirkel' ? cirkelplekken(woord, buiten, schaal) : [[woord.bij, blok(woord.delen)]],
    ),
  );

  wensen
    .filter(({ knoop }) => !eerst.has(knoop.id))
    .forEach(({ knoop, naam }) => zetNaam(knoop.id, [knoop.x, knoop.y], naam));
  for (const { knoop, los } of wensen) {
    for (const { blok: jaar } of los.filter((een) => !een.moet)) {
      const keus = vrij([knoop.x, knoop.y], [jaar]);
      if (neem([knoop.x, knoop.y], keus)) {
        delen.get(knoop.id)?.push(...jaar.delen);
      }
    }
  }
  perVlak
    .filter(({ woord }) => woord.stijl === 'pil')
    .forEach(({ van, woord }) => zetWoord(van, [[woord.bij, blok(woord.delen)]]));
  for (const { woord, lijn } of opLijnen) {
    const langs = woord.stijl.startsWith('kapsel')
      ? puntenOp(lijn.pad)
      : woord.stijl === 'unie'
        ? naast(lijn.pad, schaal)
        : [];
    zetWoord(
      lijn.id,
      [woord.bij, ...langs].map((punt) => [punt, blok(woord.delen)] as const),
    );
  }
  return { schaal, vergroting: groter, knopen: delen, woorden, zonderNaam, vakken: { symbolen, woorden: gezet } };
}

const OMVANG = new WeakMap<readonly Vorm[], number>();

/** How far its shapes reach from its centre: a house is larger than the circle it stands in. */
function omvang({ delen }: Knooptekening): number {
  let ver = OMVANG.get(delen);
  if (ver === undefined) {
    const { x, y, b, h } = kaderVan(
      { knopen: [{ id: '', x: 0, y: 0, straal: 0, rand: 0, vorm: '', delen, label: '' }], vlakken: [], lijnen: [] },
      false,
    );
    ver = Math.max(-x, -y, x + b, y + h);
    OMVANG.set(delen, ver);
  }
  return ver;
}

/** Whoever is chosen may have a name further away: the ring around the symbol says whose it is. */
const verder = (naam: readonly Blok[]): readonly Blok[] =>
  [14, 28, 42, 56, 76, 100].flatMap((ver) =>
    naam.slice(0, 1).flatMap((een) =>
      [
        [0, 1],
        [0, -1],
        [1, 0],
        [-1, 0],
        [0.7, 0.7],
        [-0.7, 0.7],
        [0.7, -0.7],
        [-0.7, -0.7],
      ].map(([x = 0, y = 0]) => blok(een.delen, [x * ver * 1.6, y * ver])),
    ),
  );

const om = (vak: Doos, [x, y]: Punt): Doos => ({ ...vak, x: vak.x + x, y: vak.y + y });

/** Names of rings may stand on any border of two sectors; names of sectors move into the corners where it is narrow. */
function cirkelplekken(woord: Woord, buiten: number, schaal: number): readonly (readonly [Punt, Blok])[] {
  const [x, y] = woord.bij;
  if (woord.stijl === 'ringnaam') {
    return [0, 1, 2, 3, 4, 5].map((keer) => {
      const hoek = (keer * Math.PI) / 3;
      return [
        [x * Math.cos(hoek) - y * Math.sin(hoek), x * Math.sin(hoek) + y * Math.cos(hoek)],
        blok(woord.delen),
      ] as const;
    });
  }
  const eigen = [woord.bij, blok(woord.delen)] as const;
  if (schaal >= SECTOREN_IN || Math.abs(x) < 1) {
    return [eigen];
  }
  const hoeken = [0.72, 0.8, 0.88, 0.94, 1, 1.08].map((deel) => {
    const punt: Punt = [
      Math.sign(x) * (Math.sqrt(Math.max(0, 1 - deel * deel)) * buiten + 8 / schaal),
      Math.sign(y) * deel * buiten,
    ];
    return [punt, blok(woord.delen)] as const;
  });
  const past = hoeken.filter(
    ([punt, { vak }]) =>
      Math.max(Math.abs(punt[0] * schaal + vak.x), Math.abs(punt[0] * schaal + vak.x + vak.b)) <= buiten * schaal + 8,
  );
  return [...past, ...hoeken, eigen];
}

const hoekpunten = (pad: string): readonly Punt[] => {
  const getallen = (pad.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  return Array.from({ length: Math.floor(getallen.length / 2) }, (_, i): Punt => [
    getallen[2 * i] ?? 0,
    getallen[2 * i + 1] ?? 0,
  ]);
};

/** Other places for what is said of a couple: above the level part of their line, below it, and beside its ends. */
function naast(pad: string, schaal: number): readonly Punt[] {
  const [, links, rechts] = hoekpunten(pad);
  if (links === undefined || rechts === undefined) {
    return [];
  }
  const op = (deel: number, hoog: number): Punt => [links[0] + (rechts[0] - links[0]) * deel, links[1] + hoog / schaal];
  return [0.5, 0.3, 0.7, 0.1, 0.9].flatMap((deel) => [op(deel, -6), op(deel, 16)]);
}

/** Other places for the letters of a line, along its straight ends. */
function puntenOp(pad: string): readonly Punt[] {
  const punten = hoekpunten(pad);
  return punten.length < 2 ? [] : [0.5, 0.38, 0.62, 0.28, 0.72].map((t) => opLijn(punten, t)[0]);
}
