// 4.5 of the design of drawing: what is dragged is pulled to whoever is near, and a choice is put on a line.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cirkel, vakOp } from '../../../frontend/sociogram/kern/beeld/cirkel.js';
import { vangInRing, vangOpLijn } from '../../../frontend/sociogram/kern/plek/magneet.js';
import type { Punt } from '../../../frontend/sociogram/kern/grond/meetkunde.js';
import { lijnUit } from '../../../frontend/sociogram/kern/plek/uitlijnen.js';
import { laad } from './tekeningen.js';

const MARGE = 6;
const getal = fc.double({ min: -500, max: 500, noNaN: true });
const punt = fc.tuple(getal, getal) as unknown as fc.Arbitrary<Punt>;
/** On few places, so that things are near each other. */
const dichtbij = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 }))
  .map(([x, y]) => [x * 4, y * 4] as Punt);
const slepend = fc
  .array(fc.oneof(punt, dichtbij), { minLength: 1, maxLength: 4 })
  .map((punten) => new Map(punten.map((p, i) => [`s${i}`, p])));
const anderen = fc.array(fc.oneof(punt, dichtbij), { maxLength: 12 });

test('de magneet trekt niemand verder dan de marge, en iedereen even ver', () => {
  fc.assert(
    fc.property(slepend, anderen, (naar, rest) => {
      const uit = vangOpLijn(naar, rest, MARGE).naar;
      const over = [...naar].map(([id, [x, y]]) => [uit.get(id)![0] - x, uit.get(id)![1] - y]);
      over.forEach(([dx, dy]) => {
        assert.ok(Math.abs(dx!) <= MARGE + 1e-9 && Math.abs(dy!) <= MARGE + 1e-9);
        assert.ok(Math.abs(dx! - over[0]![0]!) < 1e-9 && Math.abs(dy! - over[0]![1]!) < 1e-9);
      });
    }),
  );
});

test('wie binnen de marge van iemands hoogte of kolom komt, staat er daarna op of in een gelijk gat, met een hulplijn', () => {
  fc.assert(
    fc.property(slepend, anderen, (naar, rest) => {
      const { naar: uit, lijnen } = vangOpLijn(naar, rest, MARGE);
      for (const as of [0, 1] as const) {
        const nabij = [...naar.values()].some((p) => rest.some((o) => Math.abs(o[as] - p[as]) <= MARGE));
        const erop = [...uit.values()].some((p) => rest.some((o) => Math.abs(o[as] - p[as]) < 1e-6));
        const gelijk = lijnen.some((lijn) => lijn.soort === 'gelijk');
        assert.ok(!nabij || erop || gelijk);
        assert.ok(!erop || lijnen.length > 0);
      }
    }),
  );
});

test('twee keer vangen is hetzelfde als een keer', () => {
  fc.assert(
    fc.property(slepend, anderen, (naar, rest) => {
      const een = vangOpLijn(naar, rest, MARGE).naar;
      const twee = vangOpLijn(een, rest, MARGE).naar;
      een.forEach((p, id) => assert.ok(Math.hypot(p[0] - twee.get(id)![0], p[1] - twee.get(id)![1]) < 1e-6));
    }),
  );
});

test('ver van iedereen gebeurt er niets', () => {
  const naar = new Map([['a', [50, 50] as Punt]]);
  assert.deepEqual(
    vangOpLijn(
      naar,
      [
        [0, 0],
        [200, 90],
      ],
      MARGE,
    ),
    { naar, lijnen: [] },
  );
});

test('naast en tussen buren in een rij trekt een gelijk gat, met beide gaten getekend', () => {
  const buren: Punt[] = [
    [0, 0],
    [120, 0],
  ];
  const naast = vangOpLijn(new Map([['a', [244, 3] as Punt]]), buren, MARGE);
  assert.deepEqual(naast.naar.get('a'), [240, 0]);
  assert.deepEqual(
    naast.lijnen.filter((lijn) => lijn.soort === 'gelijk'),
    [
      { van: [0, 0], tot: [120, 0], soort: 'gelijk' },
      { van: [120, 0], tot: [240, 0], soort: 'gelijk' },
    ],
  );
  assert.deepEqual(vangOpLijn(new Map([['a', [64, 0] as Punt]]), buren, MARGE).naar.get('a'), [60, 0]);
  assert.deepEqual(
    vangOpLijn(
      new Map([['a', [3, 244] as Punt]]),
      [
        [0, 0],
        [0, 120],
      ],
      MARGE,
    ).naar.get('a'),
    [0, 240],
  );
});

test('in het genogram trekt alleen de kolom', () => {
  assert.deepEqual(vangOpLijn(new Map([['a', [3, 3] as Punt]]), [[0, 0]], MARGE, [0]).naar.get('a'), [0, 3]);
});

test('in de cirkel blijft iemand los van de ringrand, in de ring waar de hand is', () => {
  const { beeld, id } = laad('merel');
  const c = cirkel(beeld, id('Yonas'));
  const bijRand = fc
    .tuple(fc.constantFrom(...c.ringen.map((ring) => ring.straal)), fc.integer({ min: -20, max: 20 }))
    .map(([rand, over]) => rand + over + 0.5);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 359 }).map((graad) => (graad * Math.PI) / 180),
      fc.oneof(fc.integer({ min: 1, max: 900 }), bijRand),
      (hoek, straal) => {
        const hand: Punt = [Math.cos(hoek) * straal, Math.sin(hoek) * straal];
        const uit = vangInRing(c, hand, 12).punt;
        assert.equal(vakOp(c, uit)?.ring, vakOp(c, hand)?.ring);
        assert.ok(Math.hypot(uit[0] - hand[0], uit[1] - hand[1]) <= 12 + 1e-9);
        c.ringen.slice(0, -1).forEach((ring) => assert.ok(Math.abs(Math.hypot(...uit) - ring.straal) >= 12 - 1e-6));
      },
    ),
  );
});

const keuze = fc
  .array(punt, { minLength: 3, maxLength: 12 })
  .map((punten) => new Map(punten.map((p, i) => [`k${i}`, p])));

test('op een rij: een hoogte, dezelfde volgorde, niemand op een ander, en het midden blijft', () => {
  fc.assert(
    fc.property(keuze, fc.constantFrom('rij' as const, 'kolom' as const), (plaatsen, hoe) => {
      const [langs, dwars] = hoe === 'rij' ? [0, 1] : [1, 0];
      const uit = lijnUit(plaatsen, hoe);
      assert.equal(uit.size, plaatsen.size);
      const op = [...uit.values()];
      op.forEach((p) => assert.ok(Math.abs(p[dwars as 0]! - op[0]![dwars as 0]!) < 1e-9));
      const rij = [...uit].sort((a, b) => a[1][langs as 0] - b[1][langs as 0]);
      rij.slice(1).forEach(([id, p], i) => {
        assert.ok(p[langs as 0] - rij[i]![1][langs as 0] >= 96 - 1e-6);
        assert.ok(plaatsen.get(id)![langs as 0] >= plaatsen.get(rij[i]![0])![langs as 0]);
      });
      for (const as of [0, 1] as const) {
        const som = (m: ReadonlyMap<string, Punt>): number => [...m.values()].reduce((s, p) => s + p[as], 0);
        assert.ok(Math.abs(som(uit) - som(plaatsen)) < 1e-6 * 1000);
      }
    }),
  );
});

test('verdelen: de buitenste blijven staan, de gaten zijn gelijk, langs de langste kant', () => {
  fc.assert(
    fc.property(keuze, (plaatsen) => {
      const breed = (as: 0 | 1): number =>
        Math.max(...[...plaatsen.values()].map((p) => p[as])) - Math.min(...[...plaatsen.values()].map((p) => p[as]));
      const as = breed(0) >= breed(1) ? 0 : 1;
      const uit = [...lijnUit(plaatsen, 'verdeel')].sort((a, b) => a[1][as] - b[1][as]);
      const gaten = uit.slice(1).map(([, p], i) => p[as] - uit[i]![1][as]);
      gaten.forEach((gat) => assert.ok(Math.abs(gat - gaten[0]!) < 1e-6));
      assert.ok(Math.abs(uit.at(-1)![1][as] - uit[0]![1][as] - breed(as)) < 1e-6);
      uit.forEach(([id, p]) => assert.equal(p[as === 0 ? 1 : 0], plaatsen.get(id)![as === 0 ? 1 : 0]));
    }),
  );
});
