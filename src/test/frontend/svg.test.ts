// H04, H05, H23, D1: the drawing as SVG; golden files in src/test/resources/tekening (renew them with GOUD=1).
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { maakScene, type Scenewens } from '../../../frontend/sociogram/kern/beeld/scene.js';
import { maakSvg, type Svgwens } from '../../../frontend/sociogram/kern/vorm/svg.js';
import { BRONNEN, erbij, families, laad, met, uuid, type Voorbeeld } from './tekeningen.js';

const svg = (v: Voorbeeld, wens: Scenewens, opmaak: Svgwens = {}): string =>
  maakSvg(maakScene(v.beeld, { titel: v.naam, ...wens }), opmaak);

const deel = (tekening: string, naam: string): string =>
  new RegExp(`<g data-deel="${naam}"[\\s\\S]*?\n</g>`).exec(tekening)?.[0] ?? '';
const persoon = (tekening: string, id: string): string =>
  new RegExp(`<g role="img" aria-label="[^"]*" data-id="${id}" data-vorm[\\s\\S]*?</g>`).exec(tekening)?.[0] ?? '';
const legenda = (tekening: string): string[] =>
  [...deel(tekening, 'legenda').matchAll(/data-code="([^"]+)"/g)].map((m) => m[1] ?? '');
const aantal = (tekst: string, wat: RegExp): number => [...tekst.matchAll(wat)].length;

/** Every element is closed in its turn and no attribute holds a stray sign: enough to trust a reader with it. */
function heel(tekst: string): void {
  const open: string[] = [];
  for (const [, sluit, naam = '', rest = ''] of tekst.matchAll(
    /<(\/?)([a-z]+)((?:\s[a-zA-Z-]+="[^"<&]*(?:&[a-z#0-9]+;[^"<&]*)*")*\s*\/?)>/g,
  )) {
    if (sluit === '/') {
      assert.equal(open.pop(), naam);
    } else if (!rest.endsWith('/')) {
      open.push(naam);
    }
  }
  assert.deepEqual(open, []);
  assert.equal(aantal(tekst, /</g), aantal(tekst, /<\/?[a-z]+(?:\s[a-zA-Z-]+="[^"<]*")*\s*\/?>/g));
  assert.doesNotMatch(tekst, /NaN|undefined|Infinity|null/);
}

test('de gouden tekeningen zijn gelijk gebleven', () => {
  const [d1, merel] = [laad('d1'), laad('merel')];
  const beelden: readonly (readonly [string, string])[] = [
    ['d1-genogram.svg', svg(d1, { weergave: 'genogram' })],
    ['merel-sociogram.svg', svg(merel, { weergave: 'sociogram', ego: merel.id('Yonas') })],
    ['merel-cirkel.svg', svg(merel, { weergave: 'cirkel', ego: merel.id('Yonas') }, { thema: 'donker' })],
  ];
  for (const [bestand, tekening] of beelden) {
    heel(tekening);
    if (process.env['GOUD'] === '1') {
      writeFileSync(BRONNEN + bestand, tekening);
    }
    assert.equal(
      tekening,
      readFileSync(BRONNEN + bestand, 'utf8'),
      `${bestand} veranderde; is dat de bedoeling, draai dan met GOUD=1`,
    );
  }
});

test('D1 heeft twintig symbolen: Yonas dubbel omrand, twee kruisen met de leeftijd, driehoeken en een poot', () => {
  const d1 = laad('d1');
  const genogram = svg(d1, { weergave: 'genogram' });
  assert.equal(aantal(deel(genogram, 'knopen'), /data-id=/g), 20);
  assert.equal(aantal(persoon(genogram, d1.id('Yonas')), /<rect/g), 2);
  assert.equal(aantal(persoon(genogram, d1.id('Jan')), /<rect/g), 1);
  for (const [wie, leeftijd] of [
    ['Bakir', '63'],
    ['Tom', '22'],
  ] as const) {
    assert.match(persoon(genogram, d1.id(wie)), /d="M-22 -22L22 22M22 -22L-22 22"/);
    assert.match(persoon(genogram, d1.id(wie)), new RegExp(`>${leeftijd}</text>`));
  }
  assert.equal(aantal(deel(genogram, 'knopen'), /d="M-22 -22L22 22M22 -22L-22 22"/g), 2);
  assert.match(persoon(genogram, d1.id('Zwangerschap')), /data-vorm="zwangerschap"/);
  assert.match(persoon(genogram, d1.id('Sem')), />\?<\/text>/);
});

test('D1 zegt wanneer mensen trouwden en scheidden, en wie hertrouwde', () => {
  const genogram = svg(laad('d1'), { weergave: 'genogram' });
  ['m. 1975 d. 1999', 'm. 2002 remar', 'm. 1971', 'LT 2012 s. 2021', 'v. 2024'].forEach((tekst) =>
    assert.ok(genogram.includes(`>${tekst}</text>`), tekst),
  );
});

test('D1 toont tweeling, adoptie en pleegzorg aan de lijn, en twee omtrekken', () => {
  const d1 = laad('d1');
  const genogram = svg(d1, { weergave: 'genogram' });
  const gezin = (kind: string): string =>
    [...deel(genogram, 'lijnen').matchAll(/<g role="img" aria-label="([^"]*)"[^\n]*/g)].find((m) =>
      m[1]?.startsWith(kind),
    )?.[0] ?? '';
  assert.match(gezin('Noor'), /stroke-dasharray="8 5"/);
  assert.match(gezin('Sem'), /stroke-dasharray="1 6"/);
  const tweeling = [...gezin('Ellen, Bas').matchAll(/ d="([^"]+)"/g)].map((m) => m[1] ?? '');
  assert.equal(tweeling.length, 2 + 4 + 1, 'stam, balk, vier kinderen en een balk tussen de tweeling');
  assert.equal(aantal(deel(genogram, 'vlakken'), /stroke-dasharray/g), 2);
});

test('de legenda is precies wat er getekend is', () => {
  const d1 = laad('d1');
  assert.deepEqual(legenda(svg(d1, { weergave: 'genogram' })), [
    'symbool:man',
    'symbool:vrouw',
    'symbool:onbekend',
    'symbool:zwangerschap',
    'symbool:miskraam',
    'symbool:huisdier',
    'symbool:aangemeld',
    'symbool:overleden',
    'unie:huwelijk',
    'unie:samenwonend',
    'unie:verkering',
    'einde:uitElkaar',
    'einde:gescheiden',
    'einde:hertrouwd',
    'ouder:adoptie',
    'ouder:pleeg',
    'ouder:eeneiig',
    'lijn:hecht',
    'lijn:versmolten',
    'lijn:afstandelijk',
    'lijn:spanning',
    'lijn:contactbreuk',
    'omtrek:hier',
    'omtrek:elders',
  ]);
  const alleenGescheiden = met(
    d1,
    [d1.id('Bakir'), { aanwezig: false }],
    [d1.id('Tom'), { overleden: null, overledenOp: null }],
  );
  assert.ok(!legenda(svg(alleenGescheiden, { weergave: 'genogram' })).includes('symbool:overleden'));
});

test('mogelijk is gestippeld en verbroken heeft twee streepjes, welke soort het ook is', () => {
  const later = laad('merel-2026');
  const sociogram = svg(later, { weergave: 'sociogram', ego: later.id('Miriam') });
  const lijn = (zin: string): string =>
    [...deel(sociogram, 'lijnen').matchAll(/<g role="img" aria-label="([^"]*)"[^\n]*/g)].find((m) =>
      m[1]?.startsWith(zin),
    )?.[0] ?? '';
  assert.match(lijn('Karim steunt Yonas'), /stroke-dasharray="1 7"/);
  assert.match(lijn('Luul steunt Miriam'), /aria-label="Luul steunt Miriam: emotioneel, verbroken sinds maart 2026\."/);
  assert.equal(aantal(lijn('Luul steunt Miriam'), / d="M[^"]*M[^"]*"/g), 1, 'de twee streepjes zijn één pad');
  assert.equal(aantal(lijn('Ans steunt Miriam'), / d="M[^"]*M[^"]*"/g), 0);
});

test('lijnen tussen dezelfde twee lopen naast elkaar', () => {
  const merel = laad('merel');
  const scene = maakScene(merel.beeld, { weergave: 'sociogram' });
  const [steun, spanning] = scene.lijnen.filter((l) => [l.van, l.naar].includes(merel.id('Daniel')));
  assert.notEqual(steun?.pad, spanning?.pad);
});

test('alles wat met geweld te maken heeft blijft weg, tenzij iemand met dat recht erom vraagt', () => {
  const merel = laad('merel');
  const geweld = erbij(merel, {
    id: uuid(1),
    soort: 'lijn',
    r: { aanwezig: true, einden: [merel.id('Daniel'), merel.id('Miriam')], soort: 'geweld_lichamelijk' },
  });
  assert.equal(svg(geweld, { weergave: 'genogram' }), svg(merel, { weergave: 'genogram' }));
  assert.match(svg(geweld, { weergave: 'genogram', gevoelig: true }), /is gewelddadig tegen/);
});

test('een naam kan de tekening niet openbreken', () => {
  const merel = laad('merel');
  const stout = met(merel, [merel.id('Ans'), { aanduiding: '"><script>&\'' }]);
  const tekening = svg(stout, { weergave: 'sociogram' });
  heel(tekening);
  assert.doesNotMatch(tekening, /<script/);
});

test('de filters laten alleen zien wat gevraagd is, en altijd de leden', () => {
  const merel = laad('merel');
  const wie = (alleen: Scenewens['alleen']): string[] =>
    maakScene(merel.beeld, { weergave: 'sociogram', ...(alleen === undefined ? {} : { alleen }) })
      .knopen.map((k) => merel.beeld.knoop.get(k.id)?.naam ?? '')
      .sort();
  assert.deepEqual(wie('professionals'), ['Juf Petra', 'Marloes', 'Miriam', 'Sara', 'Yonas']);
  assert.deepEqual(wie('kinderen'), ['Juf Petra', 'Karim', 'Marloes', 'Miriam', 'Ruth', 'Sara', 'Yonas']);
  assert.ok(!wie('steun').includes('Kerk'));
});

test('elke weergave en elk thema van grote en lege tekeningen is een heel bestand', () => {
  for (const v of [families(60, 3), laad('een-kruising'), families(0, 1)]) {
    for (const weergave of ['genogram', 'sociogram', 'cirkel'] as const) {
      (['licht', 'donker', 'contrast', 'portaal'] as const).forEach((thema) =>
        heel(svg(v, { weergave }, { thema, voet: 'Korte Lijnen' })),
      );
    }
  }
});

test('gelijke tekeningen geven hetzelfde bestand', () => {
  assert.equal(svg(laad('d1'), { weergave: 'genogram' }), svg(laad('d1'), { weergave: 'genogram' }));
});
