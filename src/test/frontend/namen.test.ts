// H01, H04: every word on the canvas can be read at every zoom: none smaller than 12 px, none over another or a symbol.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SECTOREN } from '../../../frontend/sociogram/kern/grond/gegevens.js';
import { overlappen, raaktDoos, type Doos, type Punt } from '../../../frontend/sociogram/kern/grond/meetkunde.js';
import type { Entiteit, Registers } from '../../../frontend/sociogram/kern/grond/model.js';
import { plaatsNamen, trede } from '../../../frontend/sociogram/kern/plek/naamplaatsing.js';
import { lettergrootte, vakVan } from '../../../frontend/sociogram/kern/plek/naamvakken.js';
import { maakScene } from '../../../frontend/sociogram/kern/beeld/scene.js';
import type { Scene, Vorm, Weergave } from '../../../frontend/sociogram/kern/vorm/scenevormen.js';
import { laad, maak, uuid, type Voorbeeld } from './tekeningen.js';

const NAMEN = [
  'Annemarijke-Wilhelmina',
  'Schoolmaatschappelijk werker',
  'Oma Letay',
  'Jan',
  'Stiefoma van vaderskant',
  'Ş',
  'ሚርያም ተስፋይ',
  'Buurvrouw van nummer elf',
  'Gezinsbegeleidster jeugd',
  'Opa',
  'Wijkverpleegkundige avonddienst',
  'محمد عبد الرحمن',
  'Trainer voetbal E-tjes',
  'Mw. de Groot-van Oldenbarnevelt',
  'Yonas',
];

interface Wie {
  readonly naam: number;
  readonly rol: boolean;
  readonly lid: boolean;
  readonly ring: number | null;
  readonly sector: number;
  readonly plaats: readonly [number, number] | null;
  readonly geboren: number | null;
}

const wie = fc.record({
  naam: fc.integer({ min: 0, max: NAMEN.length - 1 }),
  rol: fc.boolean(),
  lid: fc.integer({ min: 0, max: 9 }).map((n) => n < 3),
  ring: fc.option(fc.integer({ min: 1, max: 5 })),
  sector: fc.integer({ min: 0, max: 5 }),
  plaats: fc.option(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -700, max: 700 })), { freq: 2 }),
  geboren: fc.option(fc.integer({ min: 1930, max: 2025 })),
});

function netwerk(mensen: readonly Wie[]): Voorbeeld {
  const ego = uuid(0);
  const knopen = mensen.map((een, i): Entiteit => {
    const r: Registers = {
      aanwezig: true,
      aanduiding: NAMEN[een.naam] ?? '',
      ...(een.rol ? { rol: 'vriendin van de familie' } : {}),
      ...(een.lid || i === 0 ? { lid: { van: '2020' }, woont: 'hier' } : {}),
      ...(een.ring === null
        ? {}
        : { [`ring:${ego}`]: een.ring, [`vak:${ego}`]: { sector: SECTOREN[een.sector]?.code ?? '' } }),
      ...(een.plaats === null ? {} : { 'plaats:sociogram:-': [...een.plaats] }),
      ...(een.geboren === null ? {} : { geboren: String(een.geboren) }),
    };
    return { id: uuid(i), soort: 'persoon', r };
  });
  const lijnen = mensen.slice(1).map((een, i): Entiteit => ({
    id: uuid(1000 + i),
    soort: 'lijn',
    r: {
      aanwezig: true,
      einden: [uuid(i + 1), uuid(een.naam % (i + 1))],
      soort: 'steun',
      steun: een.rol ? ['praktisch', 'emotioneel'] : ['advies'],
    },
  }));
  return maak('lang', '2026-11-29', new Map([...knopen, ...lijnen].map((e) => [e.id, e])));
}

const WEERGAVEN: readonly Weergave[] = ['sociogram', 'genogram', 'cirkel'];

const scenevan = (voorbeeld: Voorbeeld, weergave: Weergave): Scene =>
  maakScene(voorbeeld.beeld, { weergave, ego: uuid(0), gevoelig: true });

/** The words as they come on the screen: boxes in pixels, from what is drawn and not from what was planned. */
function getekend(scene: Scene, bij: number): { readonly woorden: readonly Doos[]; readonly teksten: readonly Vorm[] } {
  const p = plaatsNamen(scene, bij);
  const teksten: Vorm[] = [];
  const woorden: Doos[] = [];
  const leg = (x: number, y: number, delen: readonly Vorm[]): void =>
    delen
      .filter((vorm) => vorm.t === 'tekst')
      .forEach((vorm) => {
        const vak = vakVan(vorm);
        teksten.push(vorm);
        woorden.push({ ...vak, x: vak.x + x * p.schaal, y: vak.y + y * p.schaal });
      });
  for (const knoop of scene.knopen) {
    // what stands inside its own symbol is measured by the test on that
    leg(
      knoop.x,
      knoop.y,
      (p.knopen.get(knoop.id) ?? []).filter(
        (vorm) => vorm.t === 'tekst' && buiten(vorm, knoop.straal * p.schaal * p.vergroting),
      ),
    );
  }
  [...p.woorden.values()].flat().forEach((naam) => leg(naam.bij[0], naam.bij[1], naam.delen));
  return { woorden, teksten };
}

function buiten(vorm: Vorm, straal: number): boolean {
  const { x, y, b, h } = vakVan(vorm);
  return Math.hypot(x + b / 2, y + h / 2) > straal * 0.9;
}

function naamlijn(
  d: string,
  knoop: { readonly id: string; readonly x: number; readonly y: number },
  schaal: number,
): { readonly van: Punt; readonly tot: Punt; readonly bij: string } {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  const [x, y] = [knoop.x * schaal, knoop.y * schaal];
  return { van: [x + x1, y + y1], tot: [x + x2, y + y2], bij: knoop.id };
}

function keur(scene: Scene, bij: number): void {
  const p = plaatsNamen(scene, bij);
  const { woorden, teksten } = getekend(scene, bij);
  for (const vorm of [...teksten, ...[...p.knopen.values()].flat()]) {
    assert.ok(vorm.t !== 'tekst' || lettergrootte(vorm.stijl) * (trede(bij) / p.schaal) >= 12, JSON.stringify(vorm));
  }
  const lijnen = scene.knopen.flatMap((knoop) =>
    (p.knopen.get(knoop.id) ?? []).flatMap((vorm) => (vorm.t === 'pad' ? [naamlijn(vorm.d, knoop, p.schaal)] : [])),
  );
  const krimp = ({ x, y, b, h }: Doos): Doos => ({ x: x + 0.01, y: y + 0.8, b: b - 0.02, h: h - 1.6 });
  lijnen.forEach(({ van, tot, bij: eigen }) => {
    assert.ok(!woorden.some((b) => raaktDoos(van, tot, krimp(b))), `naamlijn door een woord, schaal ${bij}`);
    const anderen = p.vakken.symbolen.filter((_, i) => scene.knopen[i]?.id !== eigen);
    assert.ok(!anderen.some((b) => raaktDoos(van, tot, b)), `naamlijn door een symbool, schaal ${bij}`);
  });
  woorden.forEach((a, i) => {
    assert.ok(
      woorden.slice(i + 1).every((b) => !overlappen(krimp(a), krimp(b))),
      `woord op woord, schaal ${bij}, ${scene.weergave}: ${JSON.stringify(teksten[i])}`,
    );
    assert.ok(
      p.vakken.symbolen.every((b) => !overlappen(krimp(a), b)),
      `woord op symbool, schaal ${bij}, ${scene.weergave}: ${JSON.stringify(teksten[i])}`,
    );
  });
}

for (const weergave of WEERGAVEN) {
  test(`geen naam staat op een ander of op een symbool, en geen is kleiner dan 12 pixels: ${weergave}`, () => {
    fc.assert(
      fc.property(
        fc.array(wie, { minLength: 3, maxLength: 60 }),
        fc.double({ min: 0.12, max: 3, noNaN: true }),
        (mensen, schaal) => {
          keur(scenevan(netwerk(mensen), weergave), schaal);
        },
      ),
      { numRuns: 30 },
    );
  });
}

test('op ware grootte houdt een gewone tekening al haar namen', () => {
  for (const [naam, weergave] of [
    ['merel', 'sociogram'],
    ['merel', 'cirkel'],
    ['d1', 'genogram'],
  ] as const) {
    const voorbeeld = laad(naam);
    const scene = maakScene(voorbeeld.beeld, { weergave, ego: voorbeeld.id('Yonas') });
    keur(scene, 1);
    assert.deepEqual([...plaatsNamen(scene, 1).zonderNaam], []);
  }
});

test('op een telefoon houdt iedereen in de cirkel een naam, ook wie nog geen ring heeft', () => {
  for (const [naam, schalen] of [
    ['merel', [0.25, 0.3, 0.36, 0.45]],
    ['d1', [0.36, 0.45]],
  ] as const) {
    const voorbeeld = laad(naam);
    const scene = maakScene(voorbeeld.beeld, { weergave: 'cirkel', ego: voorbeeld.id('Yonas') });
    for (const schaal of schalen) {
      keur(scene, schaal);
      const zonder = [...plaatsNamen(scene, schaal).zonderNaam].map((id) => voorbeeld.beeld.knoop.get(id)?.naam);
      assert.deepEqual(zonder, [], `${naam}, schaal ${schaal}`);
    }
  }
});

test('wie gekozen is heeft een naam, ook waar geen plek is voor alle namen', () => {
  const scene = scenevan(
    netwerk(
      Array.from({ length: 60 }, (_, i): Wie => ({
        naam: i % NAMEN.length,
        rol: true,
        lid: false,
        ring: (i % 4) + 1,
        sector: i % 6,
        plaats: null,
        geboren: null,
      })),
    ),
    'cirkel',
  );
  const zonder = [...plaatsNamen(scene, 0.22).zonderNaam];
  assert.ok(zonder.length > 10);
  const gehaald = zonder.filter((id) => !plaatsNamen(scene, 0.22, new Set([id])).zonderNaam.has(id));
  assert.ok(gehaald.length >= zonder.length * 0.9, `${gehaald.length} van ${zonder.length}`);
});

test('een beetje zoomen verzet geen naam', () => {
  const voorbeeld = laad('merel');
  const scene = maakScene(voorbeeld.beeld, { weergave: 'cirkel', ego: voorbeeld.id('Yonas') });
  assert.deepEqual(plaatsNamen(scene, 0.501).knopen, plaatsNamen(scene, 0.51).knopen);
  assert.deepEqual(plaatsNamen(scene, 2.5).knopen, plaatsNamen(scene, 1).knopen);
});
