// H04, H24: with the arrow keys alone everybody can be reached from everybody.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buurman, RICHTING, wegwijzer, type Plek } from '../../../frontend/sociogram/kern/plek/buurman.js';

const plek = fc.oneof(
  fc.record({ x: fc.integer({ min: -2000, max: 2000 }), y: fc.integer({ min: -2000, max: 2000 }) }),
  // in rows and columns, as in a genogram, and on one spot
  fc.record({
    x: fc.integer({ min: -6, max: 6 }).map((n) => n * 120),
    y: fc.integer({ min: -2, max: 2 }).map((n) => n * 160),
  }),
);

const benoem = (plekken: readonly { readonly x: number; readonly y: number }[]): readonly Plek[] =>
  plekken.map((p, i) => ({ id: `k${i}`, ...p }));

function bereikt(knopen: readonly Plek[], van: string): number {
  const gezien = new Set([van]);
  const rij = [van];
  for (let hier = rij.pop(); hier !== undefined; hier = rij.pop()) {
    for (const pijl of Object.keys(RICHTING)) {
      const naar = buurman(knopen, hier, pijl);
      if (naar !== null && !gezien.has(naar)) {
        gezien.add(naar);
        rij.push(naar);
      }
    }
  }
  return gezien.size;
}

test('met de pijltjes kom je van iedereen bij iedereen', () => {
  fc.assert(
    fc.property(fc.array(plek, { minLength: 1, maxLength: 60 }), (plekken) => {
      const knopen = benoem(plekken);
      knopen.forEach((knoop) => assert.equal(bereikt(knopen, knoop.id), knopen.length));
    }),
    { numRuns: 150 },
  );
});

test('een pijltje gaat nooit de verkeerde kant op', () => {
  fc.assert(
    fc.property(fc.array(plek, { minLength: 2, maxLength: 60 }), (plekken) => {
      const knopen = benoem(plekken);
      for (const [van, wegen] of wegwijzer(knopen)) {
        for (const [pijl, naar] of wegen) {
          const [a, b] = [van, naar].map((id) => knopen.find((knoop) => knoop.id === id)) as [Plek, Plek];
          const [rx, ry] = RICHTING[pijl] ?? [0, 0];
          assert.ok((b.x - a.x) * rx + (b.y - a.y) * ry > 0 || (a.x === b.x && a.y === b.y));
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('het gewone geval blijft de dichtste in dat kwart', () => {
  const knopen = benoem([
    { x: 0, y: 0 },
    { x: 100, y: 10 },
    { x: 300, y: 0 },
    { x: 0, y: 120 },
    { x: -90, y: -20 },
  ]);
  assert.equal(buurman(knopen, 'k0', 'ArrowRight'), 'k1');
  assert.equal(buurman(knopen, 'k0', 'ArrowDown'), 'k3');
  assert.equal(buurman(knopen, 'k0', 'ArrowLeft'), 'k4');
  assert.equal(buurman(knopen, 'k1', 'ArrowRight'), 'k2');
});

test('tweehonderd mensen wijzen elkaar binnen een tel de weg', () => {
  const knopen = benoem(
    Array.from({ length: 200 }, (_, i) => ({
      x: Math.round(Math.cos(i * 2.4) * 60 * Math.sqrt(i)),
      y: Math.round(Math.sin(i * 2.4) * 60 * Math.sqrt(i)),
    })),
  );
  const begin = performance.now();
  wegwijzer(knopen);
  assert.ok(performance.now() - begin < 1000);
  assert.equal(bereikt(knopen, 'k7'), 200);
});
