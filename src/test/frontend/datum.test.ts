import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { leesDag, type Kant } from '../../../frontend/sociogram/kern/grond/dagtekst.js';
import { dagVan } from '../../../frontend/sociogram/kern/grond/dagen.js';
import { leesGetypt } from '../../../frontend/sociogram/kern/grond/getypt.js';

/** The same days as the server reads (DagtekstTest). */
interface Datums extends Readonly<Record<Kant, Readonly<Record<string, string>>>> {
  readonly vandaag: string;
  readonly niets: readonly string[];
}

const DATUMS = JSON.parse(readFileSync(new URL('../resources/datums.json', import.meta.url), 'utf8')) as Datums;
const NU = DATUMS.vandaag;

for (const kant of ['dichtbij', 'vooruit', 'terug'] as const) {
  test(`een dag wordt gelezen zoals de server hem leest: ${kant}`, () => {
    for (const [tekst, dag] of Object.entries(DATUMS[kant])) {
      assert.equal(leesDag(tekst, NU, kant), dag, tekst);
      assert.equal(leesGetypt(tekst, NU, kant), dag, tekst);
    }
  });
}

test('wat geen dag is, geeft niets', () => {
  for (const tekst of DATUMS.niets) {
    assert.equal(leesDag(tekst, NU, 'dichtbij'), null, tekst);
    assert.equal(leesGetypt(tekst, NU), tekst === '' ? null : undefined, tekst);
  }
  assert.equal(leesDag('3 '.repeat(100_000), NU, 'dichtbij'), null);
});

test('in de tekening is een jaar of een maand genoeg, ook ongeveer', () => {
  const geschreven: Readonly<Record<string, string>> = {
    '2015': '2015',
    '3-2015': '2015-03',
    '03/2015': '2015-03',
    '2015-03': '2015-03',
    'maart 2015': '2015-03',
    'Mrt. 2015': '2015-03',
    '21-3-2015': '2015-03-21',
    '~2015': '2015~',
    'ongeveer 2015': '2015~',
    '± 3-2015': '2015-03~',
    '2015~': '2015~',
  };
  for (const [tekst, datum] of Object.entries(geschreven)) {
    assert.equal(leesGetypt(tekst, NU), datum, tekst);
  }
  assert.equal(leesGetypt('13-2015', NU), undefined);
  assert.equal(leesGetypt('  ', NU), null);
});

test('elke dag komt terug zoals hij in de tekening staat geschreven', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 25_000 }), (nummer) => {
      const dag = dagVan(nummer);
      assert.equal(leesGetypt(dag.split('-').reverse().join('-'), NU), dag);
      assert.equal(leesGetypt(dag, NU), dag);
    }),
  );
});
