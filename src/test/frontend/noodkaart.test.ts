// H20: the emergency card: three people, 112 and 0800-2000, and a neutral form that gives nothing away.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maakNoodkaart } from '../../../frontend/sociogram/kern/noodkaart.js';

const contacten = ['Ans', 'Luul', 'Ruth', 'Te veel'].map((naam, i) => ({ naam, wie: 'overdag', nummer: `06-0000000${i}` }));

test('de kaart heeft drie mensen, 112 en 0800-2000', () => {
  const kaart = maakNoodkaart({ contacten, neutraal: false, huishouden: 'Merel', datum: '22-11-2026' });
  ['Ans', 'Luul', 'Ruth', '06-00000002', '112', '0800-2000', 'Veilig Thuis', 'Merel', '22-11-2026'].forEach((tekst) => assert.ok(kaart.includes(tekst), tekst));
  assert.ok(!kaart.includes('Te veel'));
});

test('neutraal verraadt niets: geen naam van het huishouden en geen Veilig Thuis', () => {
  const kaart = maakNoodkaart({ contacten, neutraal: true, huishouden: 'Merel', datum: '22-11-2026' });
  ['Merel', 'Veilig Thuis', 'gevaar', 'Korte Lijnen'].forEach((tekst) => assert.ok(!kaart.includes(tekst), tekst));
  ['112', '0800-2000', 'Belangrijke nummers'].forEach((tekst) => assert.ok(kaart.includes(tekst), tekst));
});
