// H13, D2: network figures with their explanation.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { klieken, maten, nabijheid } from '../../../frontend/sociogram/kern/vorm/maten.js';
import { laad, maak, uuid } from './tekeningen.js';

const ego = uuid(0);
const persoon = (nr: number, ring: number, meer: object = {}) => ({
  id: uuid(nr),
  soort: 'persoon' as const,
  r: { aanwezig: true, aanduiding: `P${nr}`, [`ring:${ego}`]: ring, ...meer },
});
const lijn = (nr: number, a: number, b: number, meer: object = {}) => ({
  id: uuid(100 + nr),
  soort: 'lijn' as const,
  r: { aanwezig: true, einden: [uuid(a), uuid(b)], soort: 'kent', ...meer },
});
const vak = (sector: string): object => ({ [`vak:${ego}`]: { sector } });

const klein = maak(
  'klein',
  '2026-11-22',
  new Map(
    [
      { id: ego, soort: 'persoon' as const, r: { aanwezig: true, lid: { van: '2020' } } },
      persoon(1, 1, vak('familie')),
      persoon(2, 1, vak('familie')),
      persoon(3, 2, vak('buurt')),
      persoon(4, 4),
      persoon(5, 5),
      persoon(6, 1, { overleden: true }),
      lijn(1, 1, 2),
      lijn(2, 2, 3),
      lijn(3, 1, 3),
      lijn(4, 3, 1, { soort: 'spanning' }),
      lijn(5, 4, 0),
      lijn(6, 4, 1, { staat: 'mogelijk' }),
      lijn(7, 5, 1),
    ].map((e) => [e.id, e]),
  ),
);

const waarde = (code: string): number => maten(klein.beeld, ego).find((m) => m.code === code)?.waarde ?? NaN;
const wie = (code: string): readonly string[] => maten(klein.beeld, ego).find((m) => m.code === code)?.wie ?? [];

test('de maten tellen alleen levende mensen binnen de ringen, en elk paar één keer', () => {
  assert.equal(waarde('grootte'), 4);
  assert.equal(waarde('lijnen'), 3);
  assert.equal(waarde('dichtheid'), 0.5);
  assert.equal(waarde('nabijheid'), 6);
});

test('sterren, wie alleen jou kent, bruggen en kringen hebben een naam', () => {
  assert.deepEqual(wie('ster'), [1, 2, 3].map(uuid));
  assert.deepEqual(wie('los'), [uuid(4)]);
  assert.deepEqual(wie('brug'), [1, 2, 3].map(uuid));
  assert.deepEqual(wie('kring'), [1, 2, 3].map(uuid));
});

test('nabijheid loopt van 9 bij jou tot 0 aan de rand', () => {
  assert.deepEqual([0, 11.2, 50, 99, 100, 140].map(nabijheid), [9, 8, 5, 1, 0, 0]);
});

test('met minder dan twee mensen is de dichtheid 0', () => {
  const leeg = maten(klein.beeld, uuid(1));
  assert.deepEqual(
    leeg.map((m) => m.waarde),
    [0, 0, 0, 0, 0, 0, 0, 0],
  );
});

test('elke maat heeft een uitleg', () => {
  const merel = laad('merel');
  for (const maat of maten(merel.beeld, merel.id('Miriam'))) {
    assert.match(maat.uitleg, /[a-z].*\.$/);
  }
});

test('kringen zijn zo groot mogelijk', () => {
  const paren = [
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
    ['b', 'd'],
    ['c', 'd'],
    ['d', 'e'],
  ] as const;
  const buren = new Map(
    ['a', 'b', 'c', 'd', 'e'].map((id) => [
      id,
      new Set(paren.filter((p) => p.includes(id as never)).map(([x, y]) => (x === id ? y : x)) as string[]),
    ]),
  );
  assert.deepEqual(klieken(buren).sort(), [
    ['a', 'b', 'c'],
    ['b', 'c', 'd'],
  ]);
});
