// H02, H05, H08: what of a drawing is visible (R3), and how people are named aloud (4.3).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { verbintenisId } from '../../../frontend/sociogram/kern/grond/afgeleid.js';
import { leden, ring, woongroepen } from '../../../frontend/sociogram/kern/grond/beeldvragen.js';
import {
  inWoorden,
  jarenTussen,
  kortJaar,
  leesDatum,
  type Datum,
} from '../../../frontend/sociogram/kern/grond/datum.js';
import { knoopnaam, leesvolgorde } from '../../../frontend/sociogram/kern/vorm/namen.js';
import { naamregels } from '../../../frontend/sociogram/kern/vorm/scenevormen.js';
import { BRONNEN, erbij, laad, maak, met, uuid, type Voorbeeld } from './tekeningen.js';

const datum = (tekst: string): Datum => leesDatum(tekst) ?? assert.fail(tekst);

test('een lijn is er alleen met beide mensen, en komt terug met wie terugkomt', () => {
  const merel = laad('merel');
  const zonder = met(merel, [merel.id('Ans'), { aanwezig: false }]);
  assert.equal(zonder.beeld.lijnen.length, merel.beeld.lijnen.length - 1);
  assert.equal(met(zonder, [merel.id('Ans'), { aanwezig: true }]).beeld.lijnen.length, merel.beeld.lijnen.length);
});

test('een verbintenis rust op beide partners, en de ouders van een kind op de verbintenis', () => {
  const merel = laad('merel');
  const zonder = met(merel, [merel.id('Daniel'), { aanwezig: false }]);
  assert.equal(zonder.beeld.verbintenissen.length, 1);
  assert.deepEqual(zonder.beeld.knoop.get(merel.id('Yonas'))?.ouders, []);
});

test('een waarde van een verkeerde soort leest als leeg', () => {
  const merel = laad('merel');
  const vreemd = met(merel, [merel.id('Ans'), { geboren: 61, rol: ['buurvrouw'], [`ring:${merel.id('Miriam')}`]: 9 }]);
  const ans = vreemd.beeld.knoop.get(merel.id('Ans'));
  assert.equal(ans?.geboren, null);
  assert.equal(ans?.rol, null);
  assert.equal(ans === undefined ? 0 : ring(ans, merel.id('Miriam')), null);
});

test('leeftijd is die van de peildatum, of die bij overlijden', () => {
  const d1 = laad('d1');
  const leeftijd = (naam: string): number | null => d1.beeld.knoop.get(d1.id(naam))?.leeftijd ?? null;
  assert.deepEqual(['Yonas', 'Bakir', 'Tom', 'Miriam'].map(leeftijd), [11, 63, 22, 34]);
  assert.equal(jarenTussen(datum('2015-11-23'), datum('2026-11-22')), 10);
  assert.equal(jarenTussen(datum('2015-11'), datum('2026-11-22')), 11);
  assert.equal(leesDatum('2015-1'), null);
  assert.equal(inWoorden(datum('2026-03')), 'maart 2026');
  assert.equal(kortJaar(datum('1908~')), '±’08');
});

test('kinderen, leden en wie samen wonen', () => {
  const d1 = laad('d1');
  const naam = (ids: readonly { naam: string }[]): string[] => ids.map((k) => k.naam);
  assert.deepEqual(naam(leden(d1.beeld)), ['Miriam', 'Yonas', 'Sara']);
  assert.deepEqual(naam(leden(d1.beeld).filter((k) => k.kind)), ['Yonas', 'Sara']);
  assert.deepEqual(
    [...woongroepen(d1.beeld)].map(([groep, wie]) => [groep, ...naam(wie)]),
    [
      ['hier', 'Miriam', 'Yonas', 'Sara'],
      ['A', 'Kim', 'Daniel'],
    ],
  );
});

test('een professional heet zoals het netwerk nu zegt, en wie daar weg is blijft getekend', () => {
  const merel = laad('merel');
  assert.equal(merel.beeld.knoop.get(merel.id('Marloes'))?.rol, 'Buurtteam');
  const dood = '0197a0ff-0000-7000-8000-00000000dead';
  const weg = met(merel, [merel.id('Marloes'), { ketenprofessional: dood }]);
  const zoalsGelezen = (professionals: Voorbeeld['professionals']): readonly unknown[] => {
    const knoop = maak(weg.naam, weg.peildatum, weg.tekening, professionals).beeld.knoop.get(merel.id('Marloes'));
    return [knoop?.naam, knoop?.rol];
  };
  assert.deepEqual(zoalsGelezen(new Map([[dood, null]])), ['Professional', 'niet meer in het netwerk']);
  assert.deepEqual(zoalsGelezen(new Map()), ['Professional', null], 'een gast vraagt naar niemand');
});

test('de naam voor de schermlezer zegt wie, welke ring en welke lijnen', () => {
  const merel = laad('merel');
  const ans = merel.beeld.knoop.get(merel.id('Ans')) ?? assert.fail();
  const kent = erbij(merel, {
    id: uuid(1),
    soort: 'lijn',
    r: { aanwezig: true, einden: [ans.id, merel.id('Luul')], soort: 'kent' },
  });
  assert.equal(
    knoopnaam(kent.beeld, ans, merel.id('Miriam')),
    'Ans, buurvrouw, ring 3 participatie, buurt, 2 lijnen: steunt Miriam, praktisch, gezelschap en oppas; kent Luul.',
  );
  const miriam = merel.beeld.knoop.get(merel.id('Miriam')) ?? assert.fail();
  assert.match(knoopnaam(merel.beeld, miriam, null), /en 6 meer, toets G\.$/);
});

test('de leesvolgorde is ego, dan ring, dan sector, dan naam', () => {
  const merel = laad('merel');
  const volgorde = leesvolgorde(merel.beeld, merel.id('Miriam')).map((k) => k.naam);
  assert.deepEqual(volgorde.slice(0, 7), ['Miriam', 'Oma Letay', 'Sara', 'Yonas', 'Luul', 'Ans', 'Marloes']);
});

test('een naam van 24 tekens blijft heel, op twee regels', () => {
  assert.deepEqual(naamregels('Oma Letay'), ['Oma Letay']);
  assert.deepEqual(naamregels('Buurvrouw van nummer 12a'), ['Buurvrouw van', 'nummer 12a']);
  assert.deepEqual(naamregels('Overovergrootvaderszuster'.slice(0, 24)), ['Overovergroo-', 'tvaderszuste']);
  assert.deepEqual(naamregels('Tante Ruth uit Maastricht'), ['Tante Ruth', 'uit Maastric…']);
});

test('de verbintenissen van de voorbeelden hebben het id dat uit hun partners volgt', () => {
  for (const naam of ['d1', 'een-kruising', 'merel', 'merel-2025', 'merel-2026']) {
    const { huishouden } = JSON.parse(readFileSync(`${BRONNEN}${naam}.json`, 'utf8')) as { huishouden: string };
    for (const { id, partners } of laad(naam).beeld.verbintenissen) {
      assert.equal(id, verbintenisId(huishouden, partners[0] ?? '', partners[1] ?? null));
    }
  }
});
