// H06, H13, H19: support gaps of the household Merel exactly as agreed, and the warning for a child who interprets.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lijn } from '../../../frontend/sociogram/kern/grond/lezen.js';
import { afloop, kleineVraag } from '../../../frontend/sociogram/kern/inzicht/kleinevraag.js';
import { waarschuwingen } from '../../../frontend/sociogram/kern/inzicht/steun.js';
import { steungaten, type Lidsteun } from '../../../frontend/sociogram/kern/inzicht/steunzinnen.js';
import { erbij, laad, met, uuid, type Voorbeeld } from './tekeningen.js';

const merel = laad('merel');

const tussen = (van: string, naar: string): Lijn =>
  merel.beeld.lijnen.find((l) => l.van === merel.id(van) && l.naar === merel.id(naar) && l.soort === 'steun') ??
  assert.fail();

const regels = (v: Voorbeeld): Record<string, string> =>
  Object.fromEntries(steungaten(v.beeld).map((lid) => [lid.naam, lid.gaten.map((gat) => gat.regel).join('')]));

const van = (v: Voorbeeld, naam: string): Lidsteun =>
  steungaten(v.beeld).find((lid) => lid.naam === naam) ?? assert.fail();

const steun = (nr: number, wie: string, soort: string, naar: string, meer: object = {}) => ({
  id: uuid(nr),
  soort: 'lijn' as const,
  r: {
    aanwezig: true,
    einden: [merel.id(wie), merel.id(naar)],
    soort: 'steun',
    richting: 'heen',
    steun: [soort],
    ...meer,
  },
});

test('zoals getekend: Yonas a en d, Miriam e, Sara niets', () => {
  assert.deepEqual(regels(merel), { Miriam: 'e', Yonas: 'ad', Sara: '' });
});

test('Karim wordt actief: voor Yonas is er dan geen gat meer', () => {
  assert.deepEqual(regels(met(merel, [tussen('Karim', 'Yonas').id, { staat: 'actief' }])), {
    Miriam: 'e',
    Yonas: '',
    Sara: '',
  });
});

test('komt er een betaalde lijn bij in plaats van Karim, dan blijft a en is 3 van de 4 betaald', () => {
  const betaald = erbij(merel, steun(1, 'Marloes', 'praktisch', 'Yonas'));
  assert.equal(regels(betaald)['Yonas'], 'ad');
  assert.match(van(betaald, 'Yonas').gaten[1]?.reden ?? '', /3 van de 4 vormen/);
});

test('zonder Luul en Letay heeft Miriam geen emotionele steun', () => {
  const zonder = met(
    merel,
    [tussen('Luul', 'Miriam').id, { staat: 'verbroken' }],
    [tussen('Oma Letay', 'Miriam').id, { staat: 'verbroken' }],
  );
  assert.deepEqual(regels(zonder), { Miriam: 'be', Yonas: 'ad', Sara: '' });
  assert.equal(
    van(zonder, 'Miriam').gaten[0]?.reden,
    'Miriam krijgt van niemand emotionele steun. Luul en Oma Letay gaven die eerder wel.',
  );
  const bewust = erbij(zonder, {
    id: uuid(9),
    soort: 'bewust-zo',
    r: { aanwezig: true, ego: merel.id('Miriam'), regel: 'e', reden: 'Ans wil dit zelf zo.' },
  });
  assert.equal(regels(bewust)['Miriam'], 'b');
  assert.deepEqual(
    van(bewust, 'Miriam').bewust.map((gat) => [gat.regel, gat.bewustZo]),
    [['e', 'Ans wil dit zelf zo.']],
  );
});

test('bewust zo geldt tot zijn datum', () => {
  const tot = (datum: string): Voorbeeld =>
    erbij(merel, {
      id: uuid(9),
      soort: 'bewust-zo',
      r: { aanwezig: true, ego: merel.id('Miriam'), regel: 'e', reden: 'Zo afgesproken.', tot: datum },
    });
  assert.equal(regels(tot('2026-11-21'))['Miriam'], 'e');
  assert.equal(regels(tot('2026-11-22'))['Miriam'], '');
  assert.equal(regels(tot('2026'))['Miriam'], '');
});

test('de reden staat in gewone woorden', () => {
  assert.equal(
    van(merel, 'Yonas').gaten[0]?.reden,
    'Yonas heeft geen vertrouwenspersoon. Nu steunen alleen zijn moeder en betaalde hulp hem (3 vormen van steun, 2 betaald). Karim staat als mogelijk.',
  );
  assert.deepEqual(van(merel, 'Yonas').gaten[0]?.kansen, [merel.id('Karim')]);
  assert.equal(
    van(merel, 'Miriam').gaten[0]?.reden,
    'Praktische hulp, gezelschap en oppas voor Miriam komen, zonder betaling, alleen van Ans.',
  );
});

// H26: somebody possible, something small to ask, and what becomes of it
test('bij een gat met iemand als mogelijk hoort iets kleins om te vragen, en ja maakt de lijn actief', () => {
  const gat = van(merel, 'Yonas').gaten[0] ?? assert.fail();
  const klein = kleineVraag(merel.beeld, gat) ?? assert.fail();
  assert.equal(klein.naam, 'Karim');
  assert.deepEqual(klein.lijnen, [tussen('Karim', 'Yonas').id]);
  assert.match(klein.vraag, /^(Kun|Mag) .*Yonas.*\?$/);
  const ja = met(merel, ...klein.lijnen.map((id) => [id, { staat: 'actief' }] as const));
  assert.equal(regels(ja)['Yonas'], '');
  assert.equal(afloop('Kun je brengen?', 'nee'), 'Gevraagd: Kun je brengen? Antwoord: nee.');
});

test('zonder iemand als mogelijk is er niets te vragen, en de soort steun bepaalt wat', () => {
  assert.equal(kleineVraag(merel.beeld, van(merel, 'Miriam').gaten[0] ?? assert.fail()), null);
  const vervoer = met(merel, [tussen('Karim', 'Yonas').id, { steun: ['vervoer'] }]);
  const gat = van(vervoer, 'Yonas').gaten[0] ?? assert.fail();
  assert.match(kleineVraag(vervoer.beeld, gat)?.vraag ?? '', /brengen of halen/);
});

test('een vertrouwenspersoon die minderjarig, betaald, ouder of overleden is telt niet', () => {
  const wie = (r: object): string => {
    const v = erbij(merel, {
      id: uuid(1),
      soort: 'persoon',
      r: { aanwezig: true, aanduiding: 'Nieuw', geboren: '1980', ...r },
    });
    return (
      regels(
        erbij(v, {
          id: uuid(2),
          soort: 'lijn',
          r: { aanwezig: true, einden: [uuid(1), merel.id('Yonas')], soort: 'vertrouwenspersoon' },
        }),
      )['Yonas'] ?? ''
    );
  };
  assert.equal(wie({}), 'd');
  assert.equal(wie({ geboren: '2010' }), 'ad');
  assert.equal(wie({ overleden: true }), 'ad');
});

test('een lege ring 2 en 3 telt pas als er al een ring gekozen is', () => {
  const zonderKarim = met(merel, [merel.id('Karim'), { aanwezig: false }]);
  assert.equal(regels(zonderKarim)['Yonas'], 'acd');
  const zonderRingen = met(
    zonderKarim,
    ...['Miriam', 'Sara', 'Juf Petra', 'Marloes'].map(
      (n) => [merel.id(n), { [`ring:${merel.id('Yonas')}`]: null }] as const,
    ),
  );
  assert.equal(regels(zonderRingen)['Yonas'], 'ad');
});

test('is de enige onbetaalde steun ook de ander in een spanning, dan is dat een gat', () => {
  const weg = ['Ans', 'Luul', 'Oma Letay'].map((n) => [tussen(n, 'Miriam').id, { staat: 'verbroken' }] as const);
  assert.equal(regels(met(merel, ...weg))['Miriam'], 'bdf');
  assert.match(
    van(met(merel, ...weg), 'Miriam').gaten[2]?.reden ?? '',
    /^Alleen Daniel steunt Miriam zonder betaling, en tussen hen is spanning\.$/,
  );
});

test('alles van één persoon, en helemaal niets', () => {
  const weg = merel.beeld.lijnen
    .filter((l) => l.naar === merel.id('Sara') && l.van !== merel.id('Miriam'))
    .map((l) => [l.id, { aanwezig: false }] as const);
  assert.match(
    van(met(merel, ...weg), 'Sara').gaten.at(-1)?.reden ?? '',
    /^Alle steun aan Sara komt van één persoon: Miriam\.$/,
  );
  const niets = met(merel, ...merel.beeld.lijnen.map((l) => [l.id, { aanwezig: false }] as const));
  assert.equal(regels(niets)['Sara'], 'ab');
  assert.match(van(niets, 'Sara').gaten[0]?.reden ?? '', /Nu steunt niemand haar\./);
});

test('een kind dat tolkt geeft een waarschuwing, een volwassene niet', () => {
  assert.deepEqual(
    waarschuwingen(merel.beeld).map((w) => w.titel),
    ['Yonas tolkt'],
  );
  assert.deepEqual(waarschuwingen(met(merel, [merel.id('Yonas'), { geboren: '2000' }]).beeld), []);
});
