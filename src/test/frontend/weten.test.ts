// H18, H25: who knows of it and since when; the answer to the question makes exactly that line.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entiteit, Registers } from '../../../frontend/sociogram/kern/grond/model.js';
import { wieWeet } from '../../../frontend/sociogram/kern/inzicht/weten.js';
import { VRAGEN } from '../../../frontend/sociogram/vraagpaneel.js';
import { erbij, laad } from './tekeningen.js';
import { vasteId } from './vectoren.js';

const merel = laad('merel');
const lijn = (naam: string, van: string, naar: string, r: Registers = {}): Entiteit => ({
  id: vasteId(naam),
  soort: 'lijn',
  r: {
    aanwezig: true,
    einden: [merel.id(van), merel.id(naar)],
    soort: 'weet_ervan',
    richting: 'heen',
    staat: 'actief',
    ...r,
  },
});

test('wie het weet staat er met sinds wanneer, het langst eerst, zonder datum achteraan', () => {
  const { beeld } = erbij(
    merel,
    lijn('w1', 'Luul', 'Miriam'),
    lijn('w2', 'Ans', 'Miriam', { van: '2026-03' }),
    lijn('w3', 'Ruth', 'Sara', { van: '2024' }),
  );
  assert.deepEqual(
    wieWeet(beeld).map((een) => een.zin),
    [
      'Ruth weet het van Sara, sinds 2024.',
      'Ans weet het van Miriam, sinds maart 2026.',
      'Luul weet het van Miriam, sinds wanneer is niet opgeschreven.',
    ],
  );
});

test('een andere lijn, een mogelijke en een verbroken tellen niet; andersom getekend draait om', () => {
  const { beeld } = erbij(
    merel,
    lijn('w1', 'Luul', 'Miriam', { soort: 'kent' }),
    lijn('w2', 'Ans', 'Miriam', { staat: 'mogelijk' }),
    lijn('w3', 'Ruth', 'Miriam', { staat: 'verbroken' }),
    lijn('w4', 'Miriam', 'Karim', { richting: 'weer' }),
  );
  assert.deepEqual(
    wieWeet(beeld).map((een) => [een.naam, een.over]),
    [['Karim', 'Miriam']],
  );
});

test('een van de vragen tekent een lijn weet ervan naar over wie het gaat', () => {
  const vraag = VRAGEN.find((een) => een.tekst('Miriam').startsWith('Wie weet'));
  assert.deepEqual(vraag?.lijn, { soort: 'weet_ervan', richting: 'heen' });
});
