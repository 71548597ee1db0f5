// H20: the emergency card: three people, 112 and 0800-2000, and a neutral form that gives nothing away.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KAARTTALEN, kaarttaal } from '../../../frontend/sociogram/kern/uitvoer/kaarttalen.js';
import { bereikbaar } from '../../../frontend/sociogram/kern/inzicht/bereikbaar.js';
import { maakNoodkaart } from '../../../frontend/sociogram/kern/uitvoer/noodkaart.js';
import { tekstbreedte } from '../../../frontend/sociogram/kern/vorm/scenevormen.js';
import type { Registers } from '../../../frontend/sociogram/kern/grond/model.js';
import { erbij, laad, met, uuid } from './tekeningen.js';

const contacten = ['Ans', 'Luul', 'Ruth', 'Te veel'].map((naam, i) => ({
  naam,
  wie: 'overdag',
  nummer: `06-0000000${i}`,
}));

test('de kaart heeft drie mensen, 112 en 0800-2000', () => {
  const kaart = maakNoodkaart({ contacten, neutraal: false, huishouden: 'Merel', datum: '22-11-2026' });
  ['Ans', 'Luul', 'Ruth', '06-00000002', '112', '0800-2000', 'Veilig Thuis', 'Merel', '22-11-2026'].forEach((tekst) =>
    assert.ok(kaart.includes(tekst), tekst),
  );
  assert.ok(!kaart.includes('Te veel'));
});

test('neutraal verraadt niets: geen naam van het huishouden en geen Veilig Thuis', () => {
  const kaart = maakNoodkaart({ contacten, neutraal: true, huishouden: 'Merel', datum: '22-11-2026' });
  ['Merel', 'Veilig Thuis', 'gevaar', 'Korte Lijnen'].forEach((tekst) => assert.ok(!kaart.includes(tekst), tekst));
  ['112', '0800-2000', 'Belangrijke nummers'].forEach((tekst) => assert.ok(kaart.includes(tekst), tekst));
});

test('geen woord ligt op een vouw: elk kwart heeft zijn eigen regels', () => {
  for (const taal of Object.keys(KAARTTALEN)) {
    const kaart = maakNoodkaart({
      contacten: contacten.map((een) => ({
        ...een,
        naam: 'Een heel lange naam die niet past',
        wie: 'altijd behalve als de winkel open is',
      })),
      neutraal: false,
      huishouden: 'De vijf van de hoek',
      datum: '22-11-2026',
      taal,
    });
    const regels = [...kaart.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"([^>]*)>([^<]*)</g)];
    assert.ok(regels.length >= 15, taal);
    for (const [, x, y, grootte, rest, tekst] of regels) {
      const breed = tekstbreedte(tekst!, Number(grootte));
      const [links, rechts] = !rest!.includes('rtl') ? [Number(x), Number(x) + breed] : [Number(x) - breed, Number(x)];
      const vak = links < 279 ? 0 : 279.5;
      assert.ok(links >= vak && rechts <= vak + 279.5, `${taal}: ${tekst} ligt op de vouw`);
      assert.ok(Math.abs(Number(y) - 198.5) > 12 && Number(y) < 397, `${taal}: ${tekst}`);
    }
  }
});

test('de taal is de eerste die iemand leest en waar woorden voor zijn', () => {
  assert.equal(kaarttaal([null, 'so', 'ar-SY', 'nl']), 'ar');
  assert.equal(kaarttaal(['so']), 'nl');
  for (const [leest, kaart] of [
    ['ti-ER', 'ti'],
    ['uk', 'uk'],
    ['pl-PL', 'pl'],
    ['prs', 'prs'],
    ['fa-AF', 'prs'],
    ['ary', 'ar'],
  ] as const) {
    assert.equal(kaarttaal([leest]), kaart);
  }
  assert.ok(maakNoodkaart({ contacten, neutraal: true, taal: 'tr' }).includes('Önemli numaralar'));
});

test('wat iemand typt blijft tekst', () => {
  const kaart = maakNoodkaart({ contacten: [{ naam: '<script>', wie: '"&', nummer: '1' }], neutraal: true });
  assert.ok(kaart.includes('&lt;script&gt;') && kaart.includes('&quot;&amp;') && !kaart.includes('<script'));
});

test('de kaart biedt alleen wie te bellen is', () => {
  const merel = laad('merel');
  const nog = (meer: Registers): boolean => {
    const v = met(merel, [merel.id('Ans'), meer]);
    return bereikbaar(v.beeld, v.beeld.knoop.get(v.id('Ans'))!);
  };
  assert.ok(nog({}));
  const nietTeBellen: readonly Registers[] = [
    { overleden: true },
    { overledenOp: '2019' },
    { leven: 'zwangerschap' },
    { leven: 'miskraam' },
    { leven: 'doodgeboren' },
    { leven: 'afgebroken' },
    { geboren: '2024' },
  ];
  for (const niet of nietTeBellen) {
    assert.ok(!nog(niet), JSON.stringify(niet));
  }
  const lijn = (soort: string, richting: string): Registers => ({
    aanwezig: true,
    einden: [merel.id('Daniel'), merel.id('Miriam')],
    soort,
    richting,
  });
  const van = (naam: string, v: typeof merel): boolean => bereikbaar(v.beeld, v.beeld.knoop.get(v.id(naam))!);
  const gevaar = erbij(merel, { id: uuid(1), soort: 'lijn', r: lijn('controle', 'heen') });
  assert.deepEqual([van('Daniel', gevaar), van('Miriam', gevaar)], [false, true]);
  const los = met(
    merel,
    ...merel.beeld.lijnen
      .filter((l) => [l.van, l.naar].includes(merel.id('Ans')))
      .map((l) => [l.id, { staat: 'verbroken' }] as const),
  );
  assert.ok(!van('Ans', los));
  const zonder = {
    ...merel,
    beeld: { ...merel.beeld, knopen: merel.beeld.knopen.map((k) => ({ ...k, heeftNaam: false })) },
  };
  assert.ok(zonder.beeld.knopen.filter((k) => k.soort === 'professional').every((k) => !bereikbaar(zonder.beeld, k)));
});
