import { tekenBanden, opsomming, type Houder } from '../vorm/banden.js';
import { woongroepen } from '../grond/beeldvragen.js';
import { meerling } from './familie.js';
import { lijnsoort } from '../grond/gegevens.js';
import { genogram } from './genogram.js';
import { RIJHOOGTE, type Genogram } from './genogrammodel.js';
import { tekenGezin } from './genogramgezin.js';
import { structuur } from './genogramlijnen.js';
import type { Beeld, Knoop, Lijn } from '../grond/lezen.js';
import { pad, type Doos, type Punt } from '../grond/meetkunde.js';
import { knoopnaam } from '../vorm/namen.js';
import { omtrek } from '../vorm/omtrek.js';
import { padvorm, type Knooptekening, type Lijntekening, type Vlaktekening, type Vorm } from '../vorm/scenevormen.js';
import { genogramsymbool, symboolcode } from '../vorm/symbool.js';
import { HALF, type Unielijn } from './unielijnen.js';
import { eindeVan, unietekst, unievorm } from '../grond/unietekst.js';

export interface Deelscene {
  readonly vlakken: readonly Vlaktekening[];
  readonly lijnen: readonly Lijntekening[];
  readonly knopen: readonly Knooptekening[];
  /** Codes of what is drawn, for the legend. */
  readonly gebruikt: ReadonlySet<string>;
  readonly plaats: ReadonlyMap<string, Punt>;
}

/** Only how people feel about each other; support and places are for the other views. */
const gevoel = (lijn: Lijn): boolean =>
  ['band', 'spanning', 'gevaar'].includes(lijnsoort(lijn.soort).toon) || lijn.soort === 'contactbreuk';

export function genogramscene(
  beeld: Beeld,
  ego: string | null,
  lijnen: readonly Lijn[],
  vorige: Genogram | null,
): Deelscene & { readonly genogram: Genogram } {
  const g = genogram(beeld, vorige);
  const gebruikt = new Set<string>();
  const s = structuur(g, (id) => meerlingVan(beeld.knoop.get(id)));
  const houders = new Map(
    [...g.plaats].map(([id, punt]): [string, Houder] => [id, { punt, straal: HALF + 3, doos: symbooldoos(punt) }]),
  );
  const banden = tekenBanden(
    beeld,
    lijnen.filter((lijn) => gevoel(lijn)),
    houders,
    { bochten: true, lettersVanaf: 0 },
  );
  const knopen = [...g.plaats].flatMap(([id, punt]) => tekenKnoop(beeld, id, punt, ego, gebruikt));
  return {
    genogram: g,
    plaats: g.plaats,
    vlakken: [...omtrekken(beeld, g, gebruikt), ...rijnamen(beeld, g)],
    lijnen: [
      ...banden,
      ...s.gezinnen.map((gezin) => tekenGezin(beeld, g, gezin, gebruikt)),
      ...s.unies.map((unie) => tekenUnie(beeld, unie, s.unies, gebruikt)),
    ],
    knopen,
    gebruikt: new Set([
      ...gebruikt,
      ...lijnen
        .filter((l) => banden.some((b) => b.id === l.id))
        .flatMap((l) => [`lijn:${l.soort}`, `staat:${l.staat}`]),
    ]),
  };
}

const symbooldoos = ([x, y]: Punt): Doos => ({ x: x - 28, y: y - 24, b: 56, h: 70 });
const omtrekdoos = ([x, y]: Punt): Doos => ({ x: x - 40, y: y - 44, b: 80, h: 92 });

function meerlingVan(knoop: Knoop | undefined): { groep: string; eeneiig: boolean } | null {
  const groep = knoop === undefined ? null : meerling(knoop);
  const waarde = knoop?.r['meerling'] as { readonly eeneiig?: unknown } | undefined;
  return groep === null ? null : { groep, eeneiig: waarde?.eeneiig === true };
}

function tekenKnoop(
  beeld: Beeld,
  id: string,
  [x, y]: Punt,
  ego: string | null,
  gebruikt: Set<string>,
): Knooptekening[] {
  const knoop = beeld.knoop.get(id);
  if (knoop === undefined) {
    return [];
  }
  gebruikt.add(`symbool:${symboolcode(knoop)}`);
  [knoop.aangemeld && 'symbool:aangemeld', knoop.overleden && 'symbool:overleden'].forEach(
    (code) => code && gebruikt.add(code),
  );
  return [
    {
      id,
      x,
      y,
      straal: HALF,
      rand: HALF + 3,
      vorm: symboolcode(knoop),
      delen: genogramsymbool(knoop),
      label: knoopnaam(beeld, knoop, ego),
    },
  ];
}

function tekenUnie(beeld: Beeld, lijn: Unielijn, alle: readonly Unielijn[], gebruikt: Set<string>): Lijntekening {
  const verbintenis = lijn.unie.verbintenis;
  const vorm = unievorm(verbintenis);
  const [, links = [0, 0] as Punt, rechts = [0, 0] as Punt] = lijn.punten;
  const einde = eindeVan(verbintenis);
  const tekst = unietekst(verbintenis);
  gebruikt.add(`unie:${verbintenis.vorm}`);
  if (einde !== null) {
    gebruikt.add(`einde:${einde}`);
  }
  if (verbintenis.r['hertrouwd'] !== undefined) {
    gebruikt.add('einde:hertrouwd');
  }
  const midden: Punt = [(links[0] + rechts[0]) / 2, links[1]];
  const delen: Vorm[] = [
    padvorm(pad(lijn.punten), 'structuur', vorm.streep, vorm.dikte),
    ...(einde === null ? [] : [padvorm(schuin(links, rechts, einde === 'gescheiden' ? 2 : 1), 'structuur')]),
    ...(tekst === '' ? [] : [{ t: 'tekst', ...tekstplek(lijn, alle), tekst, stijl: 'unie', gloed: true } as const]),
  ];
  const namen = lijn.unie.partners.map((id) => beeld.knoop.get(id)?.naam ?? '');
  return {
    id: lijn.unie.id,
    soort: 'unie',
    van: lijn.unie.partners[0] ?? null,
    naar: lijn.unie.partners[1] ?? null,
    pad: pad(lijn.punten),
    midden,
    delen,
    label: `${opsomming(namen)}: ${vorm.label}${tekst === '' ? '' : `, ${tekst}`}.`,
  };
}

/** Above the widest part of the line that has no other union line above it; below the line when there is no room. */
function tekstplek(lijn: Unielijn, alle: readonly Unielijn[]): { readonly x: number; readonly y: number } {
  const spanne = (l: Unielijn): readonly [number, number] => [l.punten[1]?.[0] ?? 0, l.punten[2]?.[0] ?? 0];
  const [links, rechts] = spanne(lijn);
  const boven = alle.filter((l) => l.baan < lijn.baan && l.punten[0]?.[1] === lijn.punten[0]?.[1]).map(spanne);
  const grenzen = [links, rechts, ...boven.flat().filter((x) => x > links && x < rechts)].sort((a, b) => a - b);
  const vrij = grenzen
    .slice(1)
    .map((x, i) => [grenzen[i] ?? x, x] as const)
    .filter(([l, r]) => !boven.some(([a, b]) => a < (l + r) / 2 && (l + r) / 2 < b));
  const [l, r] = vrij.reduce((a, b) => (b[1] - b[0] > a[1] - a[0] ? b : a), vrij[0] ?? [links, rechts]);
  const y = lijn.punten[1]?.[1] ?? 0;
  return r - l < 44 && rechts - links >= 44
    ? { x: links + (rechts - links) / 4, y: y + 12 }
    : { x: (l + r) / 2, y: y - 10 };
}

/** One or two slashes on the right part of the line, clear of the children's line in the middle. */
function schuin(links: Punt, rechts: Punt, aantal: number): string {
  const x = links[0] + (rechts[0] - links[0]) * 0.84;
  return Array.from({ length: aantal }, (_, i) =>
    pad([
      [x - 4 + i * 7, links[1] + 8],
      [x + 4 + i * 7, links[1] - 8],
    ]),
  ).join('');
}

function omtrekken(beeld: Beeld, g: Genogram, gebruikt: Set<string>): readonly Vlaktekening[] {
  return [...woongroepen(beeld)].flatMap(([groep, wie]) => {
    const erin = wie.filter((k) => g.plaats.has(k.id)).map((k) => k.id);
    const dozen = erin.map((id) => omtrekdoos(g.plaats.get(id) ?? [0, 0]));
    const vreemd = [...g.plaats].filter(([id]) => !erin.includes(id)).map(([, punt]) => symbooldoos(punt));
    if (erin.length < 2) {
      return [];
    }
    gebruikt.add(groep === 'hier' ? 'omtrek:hier' : 'omtrek:elders');
    return [
      {
        id: `woont:${groep}`,
        delen: omtrek(dozen, vreemd).map((d) => padvorm(d, groep === 'hier' ? 'omtrek' : 'elders')),
      },
    ];
  });
}

/** Per row from the person it is about, upwards negative; a child's own row is simply the children's. */
const RIJNAMEN: readonly (readonly [number, string])[] = [
  [-3, 'Overgrootouders'],
  [-2, 'Grootouders'],
  [-1, 'Ouders'],
  [0, 'Eigen generatie'],
  [1, 'Kinderen'],
  [2, 'Kleinkinderen'],
  [3, 'Achterkleinkinderen'],
];

/** Names of the rows at the right. */
function rijnamen(beeld: Beeld, g: Genogram): readonly Vlaktekening[] {
  const kind = g.familie.anker !== null && beeld.knoop.get(g.familie.anker)?.kind === true;
  const rechts = Math.max(...[...g.plaats.values()].map(([x]) => x)) + 72;
  return (g.rijen.length < 2 ? [] : g.rijen).flatMap(({ y }): Vlaktekening[] => {
    const nr = Math.round(y / RIJHOOGTE);
    const naam = RIJNAMEN.find(([rij]) => rij === (kind && nr >= 0 ? nr + 1 : nr))?.[1];
    return naam === undefined
      ? []
      : [
          {
            id: `rij:${y}`,
            delen: [{ t: 'tekst', x: rechts, y: y + 4, tekst: naam, stijl: 'ringnaam', anker: 'start' }],
          },
        ];
  });
}
