// H04: what floats on the canvas never covers what it belongs to, and nobody else where there is room.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { balkplek } from '../../../frontend/sociogram/kern/plek/balkplek.js';
import { overlappen, raaktDoos, type Doos, type Punt } from '../../../frontend/sociogram/kern/grond/meetkunde.js';
import { passend, vrijspel } from '../../../frontend/sociogram/uitsnede.js';

const RUIMTE: Doos = { x: 8, y: 70, b: 880, h: 560 };
const MAAT = { b: 210, h: 46 };
const vak = fc.record({
  x: fc.integer({ min: 0, max: 840 }),
  y: fc.integer({ min: 60, max: 600 }),
  b: fc.constant(76),
  h: fc.constant(76),
});

test('de balk staat nooit op wat gekozen is, en op niemand anders zolang er ruimte is', () => {
  fc.assert(
    fc.property(vak, fc.array(vak, { maxLength: 14 }), (bij, mijdt) => {
      const [x, y] = balkplek({ maat: MAAT, bij, mijdt, lijn: [], ruimte: RUIMTE });
      const balk = { x, y, ...MAAT };
      assert.ok(!overlappen(balk, bij));
      assert.equal(mijdt.filter((d) => overlappen(d, balk)).length, 0);
      assert.ok(
        x >= RUIMTE.x && y >= RUIMTE.y && x + balk.b <= RUIMTE.x + RUIMTE.b && y + balk.h <= RUIMTE.y + RUIMTE.h,
      );
    }),
    { numRuns: 300 },
  );
});

test('bij een lijn ligt hij niet over die lijn en niet over haar einden', () => {
  fc.assert(
    fc.property(vak, vak, (een, twee) => {
      fc.pre(!overlappen(een, twee));
      const [a, b]: [Punt, Punt] = [
        [een.x + 38, een.y + 38],
        [twee.x + 38, twee.y + 38],
      ];
      const midden: Doos = { x: (a[0] + b[0]) / 2 - 18, y: (a[1] + b[1]) / 2 - 18, b: 36, h: 36 };
      const [x, y] = balkplek({ maat: MAAT, bij: midden, mijdt: [een, twee], lijn: [a, b], ruimte: RUIMTE });
      const balk = { x, y, ...MAAT };
      assert.ok(!raaktDoos(a, b, balk));
      assert.ok(!overlappen(balk, een) && !overlappen(balk, twee));
    }),
    { numRuns: 300 },
  );
});

test('wie nieuw is komt in beeld, ook onder de balk, achter het paneel en aan elke rand', () => {
  const rand = { boven: 70, onder: 12, links: 66, rechts: 12 };
  fc.assert(
    fc.property(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 }), (x, y) => {
      const [dx, dy] = vrijspel({ x, y, b: 120, h: 120 }, 900, 640, rand);
      assert.ok(x + dx >= 66 && x + dx + 120 <= 888 && y + dy >= 70 && y + dy + 120 <= 628);
    }),
  );
  assert.deepEqual(vrijspel({ x: 300, y: 300, b: 120, h: 120 }, 900, 640, rand), [0, 0]);
});

test('alles tonen houdt rekening met woorden die niet meekrimpen', () => {
  const kader = (schaal: number): Doos => ({ x: -500 - 60 / schaal, y: -500, b: 1000 + 120 / schaal, h: 1000 });
  const zicht = passend(kader, 360, 600, { boven: 60, onder: 12, links: 12, rechts: 12 });
  const vak = kader(zicht.schaal);
  assert.ok((vak.x - zicht.x) * zicht.schaal >= 10 && (vak.x + vak.b - zicht.x) * zicht.schaal <= 350);
});
