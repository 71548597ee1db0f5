// H23: a table that a Dutch spreadsheet opens as columns, and that a program reads back as it was.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csv, datumcel } from '../../../frontend/sociogram/kern/uitvoer/csv.js';
import { naarCsv, voorUitvoer } from '../../../frontend/sociogram/kern/uitvoer/uitvoer.js';
import { erbij, laad, met, uuid } from './tekeningen.js';

/** As a program reads it: RFC 4180 with semicolons, and one leading apostrophe taken away. */
function terug(inhoud: string): readonly (readonly string[])[] {
  assert.ok(inhoud.startsWith('\uFEFF') && inhoud.endsWith('\r\n'));
  const rijen: string[][] = [[]];
  for (const [, ingepakt, kaal = '', scheiding] of inhoud
    .slice(1, -2)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n|$)/g)) {
    rijen.at(-1)?.push((ingepakt?.replaceAll('""', '"') ?? kaal).replace(/^'/, ''));
    if (scheiding === '\r\n') {
      rijen.push([]);
    } else if (scheiding === '') {
      break;
    }
  }
  return rijen;
}

const UIT_HET_VELD = ['=1+1', '+31 6 12345678', '-Anna', '@opa', '\u00a0=2+2', '3-4', '007'];
const VAN_DE_SOORT = [
  '1e3',
  '12:30',
  '1/2',
  '€ 5',
  'mei 2026',
  'jan-3',
  'WAAR',
  'true',
  '50%',
  "'s middags",
  '\t=1+1',
  '\u200b=1+1',
  '3 mei',
];
const GEWOON = [
  'Jansen; de buurman',
  'Hij zei "weg"',
  'regel een\nregel twee',
  'Coördinatie Zoë',
  'Mei',
  'Jan',
  'Oma van Sara',
  ' begint met een spatie',
];

test('wat een rekenblad voor een som, een getal of een datum aanziet blijft tekst', () => {
  for (const cel of [...UIT_HET_VELD, ...VAN_DE_SOORT]) {
    const [, regel = ''] = csv(['a'], [[cel]]).split('\r\n');
    assert.match(regel, /^"?'/, cel);
    assert.equal(terug(csv(['a'], [[cel]]))[1]?.[0], cel);
  }
  for (const cel of GEWOON) {
    assert.doesNotMatch(csv(['a'], [[cel]]), /'/, cel);
    assert.equal(terug(csv(['a'], [[cel]]))[1]?.[0], cel);
  }
});

test('een programma leest elke cel terug zoals hij was', () => {
  const cel = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'=+-@\';"\r\n\t 07mei\u00a0é') }));
  fc.assert(
    fc.property(fc.array(fc.tuple(cel, cel, cel), { minLength: 1, maxLength: 5 }), (rijen) => {
      assert.deepEqual(terug(csv(['a', 'b', 'c'], rijen)).slice(1), rijen);
    }),
    { numRuns: 500 },
  );
});

test('getallen, jaren en hele dagen gaan zoals ze zijn', () => {
  assert.equal(
    csv(['a'], [[7, datumcel('2015'), datumcel('2015-03-02'), datumcel('2015-03'), datumcel('1956~'), null]]),
    "\uFEFFa\r\n7;2015;2015-03-02;'2015-03;'1956~;\r\n",
  );
});

test('de lijst heeft kolommen voor een Nederlands rekenblad, met wat erbij geschreven is als daarom gevraagd is', () => {
  const merel = laad('merel');
  const vol = erbij(
    met(merel, [
      merel.id('Ans'),
      { aanduiding: '=1+1', rol: 'zegt "hoi"; en meer', toelichting: 'Zegt: "ik ga weg".\nTweede regel.' },
    ]),
    { id: uuid(1), soort: 'opmerking', r: { aanwezig: true, bij: merel.id('Ans'), tekst: '3-4 keer gebeld' } },
  );
  const { mensen, lijnen } = naarCsv(voorUitvoer(vol.tekening, vol, { pseudoniemen: false, lagen: ['intern'] }));
  const [koppen = [], ...rijen] = terug(mensen);
  const ans = rijen.find((rij) => rij[koppen.indexOf('naam')] === '=1+1') ?? [];
  assert.deepEqual(
    ['rol', 'toelichting', 'opmerkingen'].map((kop) => ans[koppen.indexOf(kop)]),
    ['zegt "hoi"; en meer', 'Zegt: "ik ga weg".\nTweede regel.', '3-4 keer gebeld'],
  );
  assert.ok(rijen.every((rij) => rij.length === koppen.length));
  assert.equal(rijen.length, merel.beeld.knopen.length);
  assert.equal(terug(lijnen).length, merel.beeld.lijnen.length + 1);
  const zonder = naarCsv(voorUitvoer(vol.tekening, vol, { pseudoniemen: false }));
  assert.doesNotMatch(zonder.mensen, /ik ga weg|keer gebeld/);
});
