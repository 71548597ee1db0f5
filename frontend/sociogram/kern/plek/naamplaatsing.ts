import { opLijn } from '../vorm/lijnpad.js';
import { overlappen, raaktDoos, type Doos, type Punt } from '../grond/meetkunde.js';
import { naamwensen, type Naamwensen } from './naamblokken.js';
import { verderweg } from './naamver.js';
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
  /** Whose name did not fit, not even further off: it is read aloud, shown on pointing, and comes first when chosen. */
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

type Wens = Naamwensen & { readonly knoop: Knooptekening };

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
  const zet = (id: string, punt: Punt, keus: Blok | undefined): void => {
    if (neem(punt, keus)) {
      delen.get(id)?.push(...(keus?.delen ?? []));
      zonderNaam.delete(id);
    } else {
      zonderNaam.add(id);
    }
  };
  const zetErbij = ({ knoop, naam }: Wens): void => {
    const punt: Punt = [knoop.x, knoop.y];
    if (naam.length > 0) {
      zet(knoop.id, punt, vrij(punt, naam, kapsels) ?? vrij(punt, naam));
    }
  };
  /** Further off, where neither the name nor its line runs into another. */
  const zetVer = ({ knoop, kort }: Wens): void => {
    const [x, y] = op([knoop.x, knoop.y]);
    const anderen = symbolen.filter((_, i) => scene.knopen[i] !== knoop);
    const vrijeLijn = ([van, tot]: readonly [Punt, Punt]): boolean =>
      ![...gezet, ...anderen].some((doos) => raaktDoos([van[0] + x, van[1] + y], [tot[0] + x, tot[1] + y], doos));
    const keus = kort
      .flatMap((vorm) => verderweg(vorm, knoop.rand * schaal * groter))
      .find(({ vak, lijn }) => veld.vrij(om(vak, [x, y])) && vrijeLijn(lijn));
    zet(knoop.id, [knoop.x, knoop.y], keus);
    keus?.spoor.forEach((vak) => veld.zet(om(vak, [x, y])));
  };
  const zetVerZoNodig = (wens: Wens): void => {
    if (zonderNaam.has(wens.knoop.id)) {
      zetVer(wens);
    }
  };
  const voor = wensen.filter(({ knoop }) => eerst.has(knoop.id));
  voor.forEach(zetErbij);
  voor.forEach(zetVerZoNodig);
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

  const na = wensen.filter(({ knoop }) => !eerst.has(knoop.id));
  na.forEach(zetErbij);
  na.forEach(zetVerZoNodig);
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
