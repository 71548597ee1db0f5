// H04, H07: the circle of one member, measured: no overlaps, nobody turns, an outer ring moves 108 or not at all.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cirkel, RIJ, vakOp } from '../../../frontend/sociogram/kern/beeld/cirkel.js';
import { SECTOREN } from '../../../frontend/sociogram/kern/grond/gegevens.js';
import { afstand, doos, overlappen } from '../../../frontend/sociogram/kern/grond/meetkunde.js';
import type { Entiteit, Registers } from '../../../frontend/sociogram/kern/grond/model.js';
import { laad, maak, uuid, type Voorbeeld } from './tekeningen.js';

interface Plek {
  readonly ring: number;
  readonly sector: number;
  readonly hoek: number | null;
}

const plek = fc.record({
  ring: fc.integer({ min: 1, max: 5 }),
  sector: fc.integer({ min: 0, max: 5 }),
  hoek: fc.option(fc.integer({ min: 0, max: 1000 })),
});

function rond(plekken: readonly Plek[]): Voorbeeld {
  const ego = uuid(0);
  const entiteit = (nr: number, r: Registers): Entiteit => ({
    id: uuid(nr),
    soort: 'persoon',
    r: { aanwezig: true, ...r },
  });
  const anderen = plekken.map(({ ring, sector, hoek }, i) =>
    entiteit(i + 1, {
      [`ring:${ego}`]: ring,
      [`vak:${ego}`]: { sector: SECTOREN[sector]?.code ?? '', ...(hoek === null ? {} : { hoek, rij: 0 }) },
    }),
  );
  return maak('rond', '2026-11-22', new Map([entiteit(0, { lid: { van: '2020' } }), ...anderen].map((e) => [e.id, e])));
}

test('niemand staat op een ander, ook als twee mensen op één plek zijn neergezet', () => {
  fc.assert(
    fc.property(fc.array(plek, { maxLength: 120 }), (plekken) => {
      const punten = [...cirkel(rond(plekken).beeld, uuid(0)).plaats.values()];
      punten.forEach((a, i) =>
        punten.slice(i + 1).forEach((b) => {
          assert.ok(afstand(a, b) >= RIJ - 0.2);
          assert.ok(!overlappen(doos(a), doos(b)));
        }),
      );
    }),
    { numRuns: 80 },
  );
});

test('wie erbij komt draait niemand, en duwt een ring hooguit één rij naar buiten', () => {
  fc.assert(
    fc.property(fc.array(plek, { maxLength: 80 }), plek, (plekken, nieuw) => {
      const voor = cirkel(rond(plekken).beeld, uuid(0));
      const na = cirkel(rond([...plekken, nieuw]).beeld, uuid(0));
      for (const [id, oud] of voor.plek) {
        const nu = na.plek.get(id);
        assert.equal(nu?.hoek, oud.hoek);
        assert.ok([0, RIJ].includes((nu?.straal ?? NaN) - oud.straal));
      }
    }),
    { numRuns: 120 },
  );
});

test('iedereen staat in de eigen ring en sector, en loslaten op die plek geeft weer die ring en sector', () => {
  fc.assert(
    fc.property(fc.array(plek, { minLength: 1, maxLength: 60 }), (plekken) => {
      const c = cirkel(rond(plekken).beeld, uuid(0));
      for (const [id, hier] of c.plek) {
        const terug = vakOp(c, c.plaats.get(id) ?? [0, 0]);
        assert.equal(terug?.ring, hier.ring);
        assert.equal(terug?.sector, SECTOREN[hier.sector]?.code);
        assert.equal(terug?.rij, hier.rij);
      }
    }),
    { numRuns: 60 },
  );
});

test('Merel vanuit Yonas: ring 2 is leeg en wie geen ring heeft staat apart', () => {
  const merel = laad('merel');
  const c = cirkel(merel.beeld, merel.id('Yonas'));
  assert.deepEqual(
    c.ringen.filter((r) => r.leeg).map((r) => r.nr),
    [2],
  );
  assert.deepEqual(
    c.zonderRing.map((id) => merel.beeld.knoop.get(id)?.naam),
    ['Daniel', 'Ans', 'Luul', 'Oma Letay', 'Ruth', 'Kerk'],
  );
});
