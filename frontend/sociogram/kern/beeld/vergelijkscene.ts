import { ring } from '../grond/beeldvragen.js';
import { streken } from '../vorm/lijnpad.js';
import type { Beeld } from '../grond/lezen.js';
import { naar } from '../grond/meetkunde.js';
import { maakScene, type Scenewens } from './scene.js';
import {
  cirkelvorm,
  padvorm,
  tekstvorm,
  type Knooptekening,
  type Legendaregel,
  type Lijntekening,
  type Scene,
  type Stijl,
  type Vlaktekening,
  type Vorm,
} from '../vorm/scenevormen.js';
import { vergelijk, VOLGORDE, type Vergelijking, type Verschilsoort } from './vergelijk.js';

const KLEUR: Readonly<Record<Verschilsoort, 'nieuw' | 'weg' | 'dichterbij'>> = {
  nieuw: 'nieuw',
  actief: 'nieuw',
  erbij: 'nieuw',
  weg: 'weg',
  verbroken: 'weg',
  eraf: 'weg',
  dichterbij: 'dichterbij',
  verder: 'dichterbij',
  woont: 'dichterbij',
};

const PENNING: Readonly<Record<'nieuw' | 'weg' | 'dichterbij', Stijl>> = {
  nieuw: 'penningNieuw',
  weg: 'penningWeg',
  dichterbij: 'penningDichterbij',
};

const LIJNSTIJLEN: readonly Stijl[] = ['steun', 'steunBetaald', 'band', 'spanning', 'gevaar', 'rustig'];

/** The later drawing with the earlier one in it: what changed is coloured and numbered as in the sentences. */
export function vergelijkScene(voor: Beeld, na: Beeld, wens: Scenewens, gelijk = true): Scene {
  const verschil = vergelijk(voor, na);
  const scene = alleen(maakScene(samen(voor, na), wens), na, verschil, gelijk);
  const was = new Set(
    voor.lijnen.filter((lijn) => !na.lijnen.some((ander) => ander.id === lijn.id)).map((lijn) => lijn.id),
  );
  return {
    ...scene,
    vlakken: [...scene.vlakken, ...schimmen(voor, na, scene, maakScene(voor, wens), verschil)],
    beschrijving: `${scene.beschrijving} ${[verschil.samenvatting, ...verschil.verschillen.map((v) => v.zin)].join(' ')}`,
    lijnen: scene.lijnen.map((lijn) => kleurLijn(lijn, verschil, was.has(lijn.id))),
    knopen: scene.knopen.map((knoop) => kleurKnoop(knoop, verschil, !na.knoop.has(knoop.id))),
    legenda: [
      ...scene.legenda.map((regel) => ({ ...regel, delen: regel.delen.map((vorm) => verf(vorm, 'rustig')) })),
      ...uitleg(verschil),
    ],
  };
}

/** Whoever is gone stays to be seen, with the lines there were. */
function samen(voor: Beeld, na: Beeld): Beeld {
  const weg = voor.knopen.filter((knoop) => !na.knoop.has(knoop.id));
  const knopen = [...na.knopen, ...weg].sort((a, b) => (a.id < b.id ? -1 : 1));
  const lijnen = [...na.lijnen, ...voor.lijnen.filter((lijn) => !na.lijnen.some((ander) => ander.id === lijn.id))];
  return { ...na, knopen, lijnen, knoop: new Map(knopen.map((knoop) => [knoop.id, knoop])) };
}

/** Without what stayed the same: what changed and whoever it is about are left, and the members. */
function alleen(scene: Scene, na: Beeld, { klasse }: Vergelijking, gelijk: boolean): Scene {
  if (gelijk) {
    return scene;
  }
  const lijnen = scene.lijnen.filter((lijn) => klasse.has(lijn.id) || lijn.soort !== 'lijn');
  const eraan = new Set(lijnen.filter((lijn) => lijn.soort === 'lijn').flatMap((lijn) => [lijn.van, lijn.naar]));
  const knopen = scene.knopen.filter(
    ({ id }) => klasse.has(id) || eraan.has(id) || na.knoop.get(id)?.lid === true || scene.weergave === 'genogram',
  );
  return { ...scene, lijnen, knopen };
}

/** Where somebody stood before, for whoever came nearer or went further away, with the way they went. */
function schimmen(
  voor: Beeld,
  na: Beeld,
  scene: Scene,
  eerder: Scene,
  { verschillen }: Vergelijking,
): readonly Vlaktekening[] {
  return verschillen
    .filter((een) => een.soort === 'dichterbij' || een.soort === 'verder')
    .flatMap(({ knopen: [id = ''], ego = '' }): Vlaktekening[] => {
      const [toen, nu] = [
        eerder.knopen.find((knoop) => knoop.id === id),
        scene.knopen.find((knoop) => knoop.id === id),
      ];
      const [was, weer] = [voor.knoop.get(id), na.knoop.get(id)];
      if (toen === undefined || nu === undefined || was === undefined || weer === undefined) {
        return [];
      }
      const tekst = `was ring ${ring(was, ego) ?? ''}`;
      const lang = Math.hypot(nu.x - toen.x, nu.y - toen.y);
      if (lang < toen.straal + nu.straal) {
        return [{ id: `schim:${id}:${ego}`, delen: [tekstvorm(nu.x, nu.y - nu.straal - 12, tekst, 'rol', true)] }];
      }
      const [a, b] = [
        [toen.x, toen.y],
        [nu.x, nu.y],
      ] as const;
      const weg = streken(
        [naar(a, b, toen.straal + 4), naar(b, a, nu.straal + 10)],
        { banen: 1, zigzag: 'geen', streep: 'vol', pijl: true },
        'dichterbij',
        { staat: 'actief', heen: true, weer: false, dikte: 2 },
      );
      const rond = `M${toen.x - toen.straal} ${toen.y}a${toen.straal} ${toen.straal} 0 1 0 ${2 * toen.straal} 0a${toen.straal} ${toen.straal} 0 1 0 ${-2 * toen.straal} 0`;
      return [
        {
          id: `schim:${id}:${ego}`,
          delen: [
            padvorm(rond, 'rustig', '2 5'),
            ...weg,
            tekstvorm(toen.x, toen.y + toen.straal + 16, tekst, 'rol', true),
          ],
        },
      ];
    });
}

function kleurLijn(lijn: Lijntekening, { klasse, nummer }: Vergelijking, schim: boolean): Lijntekening {
  const soort = klasse.get(lijn.id);
  const stijl = soort === undefined ? 'rustig' : KLEUR[soort];
  const delen = lijn.delen
    .map((vorm) => verf(vorm, stijl))
    .map((vorm) => (schim && vorm.t === 'pad' ? { ...vorm, streep: '2 5' } : vorm));
  return soort === undefined ? { ...lijn, delen } : { ...lijn, delen, verschil: `${soort} ${nummer.get(lijn.id)}` };
}

const verf = (vorm: Vorm, stijl: Stijl): Vorm =>
  vorm.t === 'pad' && LIJNSTIJLEN.includes(vorm.stijl) ? { ...vorm, stijl } : vorm;

function kleurKnoop(knoop: Knooptekening, { klasse, nummer }: Vergelijking, schim: boolean): Knooptekening {
  const soort = klasse.get(knoop.id);
  const nr = nummer.get(knoop.id);
  if (soort === undefined || nr === undefined) {
    return knoop;
  }
  const [x, y] = [knoop.straal * 0.8, -knoop.straal * 0.85];
  const penning = [cirkelvorm(x, y, 11, PENNING[KLEUR[soort]]), tekstvorm(x, y + 4.5, String(nr), 'penning')];
  const straal = knoop.straal + 4;
  const rand = schim
    ? [
        padvorm(
          `M${-straal} 0a${straal} ${straal} 0 1 0 ${2 * straal} 0a${straal} ${straal} 0 1 0 ${-2 * straal} 0`,
          'weg',
          '2 5',
        ),
      ]
    : [];
  return {
    ...knoop,
    delen: [...rand, ...knoop.delen, ...penning],
    verschil: `${soort} ${nr}`,
    label: `${nr}, ${VOLGORDE[soort]}: ${knoop.label}`,
  };
}

function uitleg({ verschillen }: Vergelijking): readonly Legendaregel[] {
  return [...new Set(verschillen.map((v) => v.soort))].map((soort) => ({
    code: `verschil:${soort}`,
    tekst: VOLGORDE[soort],
    delen: [cirkelvorm(0, 0, 8, PENNING[KLEUR[soort]])],
  }));
}
