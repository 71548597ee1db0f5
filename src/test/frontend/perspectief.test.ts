// H14: mother says close, father says conflict: both are kept, the comparison says that they differ.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NIETS_GEVRAAGD, past } from '../../../frontend/sociogram/kern/vorm/filter.js';
import { perspectieven, verschillendGezien } from '../../../frontend/sociogram/kern/vorm/perspectief.js';
import { maakScene } from '../../../frontend/sociogram/kern/beeld/scene.js';
import { erbij, laad, uuid, type Voorbeeld } from './tekeningen.js';

const merel = laad('merel');
const [moeder, vader] = [merel.id('Miriam'), merel.id('Daniel')];
const verhaal = (nr: number, soort: string, wie: string | null) => ({
  id: uuid(nr),
  soort: 'lijn' as const,
  r: {
    aanwezig: true,
    einden: nr % 2 === 0 ? [merel.id('Yonas'), vader] : [vader, merel.id('Yonas')],
    soort,
    ...(wie === null ? {} : { volgens: wie }),
  },
});
const beide = erbij(merel, verhaal(1, 'hecht', moeder), verhaal(2, 'spanning', vader));
const over = (v: Voorbeeld) => perspectieven(v.beeld).filter((een) => een.paar.includes(v.id('Yonas')));

test('moeder zegt hecht en vader zegt spanning: beide staan er, en dat zij verschillen ook', () => {
  const [een, ...meer] = over(beide);
  assert.equal(meer.length, 0);
  assert.equal(een?.eens, false);
  assert.equal(een?.kanten.length, 2);
  assert.ok(
    een?.zin.includes('volgens Miriam hecht') &&
      een.zin.includes('volgens Daniel spanning') &&
      een.zin.endsWith('Zij zien dit verschillend.'),
    een?.zin,
  );
  assert.deepEqual([...verschillendGezien(beide.beeld)].sort(), [uuid(1), uuid(2)]);
});

test('in de tekening staan beide lijnen, met een teken en in woorden', () => {
  for (const weergave of ['sociogram', 'genogram'] as const) {
    const scene = maakScene(beide.beeld, { weergave });
    for (const [nr, naam] of [
      [1, 'Miriam'],
      [2, 'Daniel'],
    ] as const) {
      const lijn = scene.lijnen.find((een) => een.id === uuid(nr));
      assert.ok(
        lijn?.delen.some((vorm) => vorm.t === 'tekst' && vorm.tekst === '≠'),
        weergave,
      );
      assert.ok(lijn?.label.includes(`volgens ${naam}`) && lijn.label.endsWith('Anderen zien dit anders.'));
    }
  }
});

test('wie hetzelfde zegt verschilt niet, en één verhaal is geen vergelijking', () => {
  assert.equal(over(erbij(merel, verhaal(1, 'hecht', moeder), verhaal(2, 'hecht', vader)))[0]?.eens, true);
  assert.equal(over(erbij(merel, verhaal(1, 'hecht', moeder))).length, 0);
  assert.equal(
    over(erbij(merel, verhaal(1, 'hecht', null), verhaal(2, 'contactbreuk', vader)))[0]?.zin.includes(
      'samen gezegd: hecht',
    ),
    true,
  );
  assert.equal(verschillendGezien(merel.beeld).size, 0);
});

test('wiens verhaal: dat van een ander valt weg, wat samen gezegd is blijft', () => {
  const gezien = beide.beeld.lijnen
    .filter((lijn) => past(beide.beeld, lijn, { ...NIETS_GEVRAAGD, volgens: vader }))
    .map((lijn) => lijn.id);
  assert.ok(gezien.includes(uuid(2)) && !gezien.includes(uuid(1)));
  assert.equal(gezien.length, merel.beeld.lijnen.length + 1);
});
