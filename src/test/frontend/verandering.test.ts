// H09, H11: the history in words, from what a change did and nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entiteit, Waarde } from '../../../frontend/sociogram/kern/grond/model.js';
import { veranderzinnen, type Verandering } from '../../../frontend/sociogram/kern/inzicht/verandering.js';

const ans: Entiteit = { id: 'ans', soort: 'persoon', r: { aanduiding: 'Ans' } };
const miriam: Entiteit = { id: 'miriam', soort: 'persoon', r: { aanduiding: 'Miriam' } };
const petra: Entiteit = { id: 'petra', soort: 'professional', r: { ketenprofessional: 'kp' } };
const lijn: Entiteit = { id: 'lijn', soort: 'lijn', r: { einden: ['ans', 'miriam'], soort: 'steun' } };
const opmerking: Entiteit = { id: 'op', soort: 'opmerking', r: { bij: 'lijn' } };

const zinnen = (gevolg: readonly (readonly [string, string, Waarde])[], terug = false): readonly string[] => {
  const een: Verandering = {
    nr: 1,
    h: 'h',
    door: 'a',
    naam: 'A',
    op: '2026-11-22T10:00:00Z',
    terug,
    gevolg,
    dingen: [ans, miriam, petra, lijn, opmerking],
  };
  return veranderzinnen(een, (id) => (id === 'kp' ? 'Juf Petra' : null));
};

test('iemand erbij, een lijn, een naam, een ring, een stand, steun, weg en terug', () => {
  assert.deepEqual(
    zinnen([
      ['ans', '', 'persoon'],
      ['ans', 'aanduiding', 'Ans'],
      ['lijn', '', 'lijn'],
    ]),
    ['Tekende Ans.', 'Trok een lijn van Ans naar Miriam (steun).'],
  );
  assert.deepEqual(zinnen([['ans', 'aanduiding', 'Ans']]), ['Gaf iemand de naam Ans.']);
  assert.deepEqual(
    zinnen([
      ['ans', 'ring:miriam', 2],
      ['ans', 'vak:miriam', { hoek: 1 }],
    ]),
    ['Zette Ans in ring 2 (vriendschap) van Miriam.'],
  );
  assert.deepEqual(zinnen([['lijn', 'staat', 'verbroken']]), [
    'Maakte een lijn van Ans naar Miriam (steun) verbroken.',
  ]);
  assert.deepEqual(zinnen([['lijn', 'steun', ['praktisch', 'oppas']]]), [
    'Koos bij een lijn van Ans naar Miriam (steun): praktisch, oppas.',
  ]);
  assert.deepEqual(zinnen([['ans', 'aanwezig', false]]), ['Verwijderde Ans.']);
  assert.deepEqual(zinnen([['ans', 'aanwezig', true]]), ['Zette Ans terug.']);
  assert.deepEqual(zinnen([['ans', 'geboren', '1990']]), ['Veranderde bij Ans: de geboortedatum.']);
  assert.deepEqual(zinnen([['petra', '', 'professional']]), ['Tekende Juf Petra.']);
  assert.deepEqual(zinnen([['op', '', 'opmerking']]), [
    'Schreef een opmerking bij een lijn van Ans naar Miriam (steun).',
  ]);
});

test('verplaatsen is een zin, hoeveel er ook schoven', () => {
  const plaats = (id: string): readonly [string, string, Waarde] => [id, 'plaats:sociogram:-', [1, 2]];
  assert.deepEqual(zinnen([plaats('ans')]), ['Verplaatste Ans.']);
  assert.deepEqual(zinnen([plaats('ans'), plaats('miriam'), plaats('petra')]), [
    'Verplaatste Ans, Miriam en Juf Petra.',
  ]);
  assert.deepEqual(zinnen(['ans', 'miriam', 'petra', 'lijn'].map(plaats)), ['Verplaatste Ans, Miriam en 2 andere.']);
});

test('terugdraaien zegt bij wie, niet wat het voor een ander onthult', () => {
  assert.deepEqual(zinnen([['ans', 'toelichting', 'geheim']], true), ['Draaide iets terug bij Ans.']);
});

test('een toelichting komt niet in de zin, en na drie zinnen staat hoeveel er nog was', () => {
  assert.deepEqual(zinnen([['ans', 'toelichting', 'geheim']]), ['Veranderde bij Ans: de toelichting.']);
  assert.deepEqual(zinnen(['a', 'b', 'c', 'd', 'e'].map((id) => [id, '', 'persoon'] as const)).slice(3), [
    'En nog 2 dingen.',
  ]);
});
