// H11, H12: what changed between two moments of the household Merel, exactly in the agreed sentences.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dagnummer, dagVan, nummerOp } from '../../../frontend/sociogram/kern/grond/dagen.js';
import {
  alsTekst,
  gelijkzin,
  oorzaakVan,
  oorzaakzin,
  type Oorzaak,
} from '../../../frontend/sociogram/kern/inzicht/oorzaak.js';
import { maakSvg } from '../../../frontend/sociogram/kern/vorm/svg.js';
import { vergelijk } from '../../../frontend/sociogram/kern/beeld/vergelijk.js';
import { vergelijkScene } from '../../../frontend/sociogram/kern/beeld/vergelijkscene.js';
import { erbij, laad, met, uuid, type Voorbeeld } from './tekeningen.js';

const [eerst, later] = [laad('merel-2025'), laad('merel-2026')];
const zinnen = (voor: Voorbeeld, na: Voorbeeld): string[] =>
  vergelijk(voor.beeld, na.beeld).verschillen.map((v) => v.zin);
const steunlijn = (v: Voorbeeld, van: string): string =>
  v.beeld.lijnen.find((l) => l.van === v.id(van) && l.soort === 'steun')?.id ?? assert.fail();

test('Merel van november 2025 naar november 2026', () => {
  assert.deepEqual(zinnen(eerst, later), [
    'Nieuw: Karim, trainer voetbal. Mogelijk gezelschap voor Yonas.',
    'Nieuw: Ruth, tante. Past op Sara.',
    'Verbroken: Luul geeft Miriam geen emotionele steun meer (maart 2026).',
    'Dichterbij: Ans ging bij Miriam van ring 3 (participatie) naar ring 2 (vriendschap).',
  ]);
  assert.equal(
    vergelijk(eerst.beeld, later.beeld).samenvatting,
    '4 veranderingen: 2 nieuw, 1 verbroken, 1 dichterbij.',
  );
});

test('tussen beide momenten zijn plaatsen en een spelling veranderd: dat wordt niet genoemd', () => {
  const plaatsen = [...later.tekening.values()].filter(
    (e) =>
      JSON.stringify(e.r['plaats:sociogram:-']) !== JSON.stringify(eerst.tekening.get(e.id)?.r['plaats:sociogram:-']),
  );
  assert.ok(plaatsen.length >= 8);
  assert.notEqual(eerst.id('Kerck'), undefined);
});

test('dezelfde dag twee keer: geen verschil', () => {
  assert.equal(vergelijk(later.beeld, later.beeld).samenvatting, 'Geen verschil.');
});

test('elk verschil heeft een nummer en een kleur in de tekening', () => {
  const v = vergelijk(eerst.beeld, later.beeld);
  assert.deepEqual(
    ['Karim', 'Ruth', 'Ans'].map((n) => [v.nummer.get(later.id(n)), v.klasse.get(later.id(n))]),
    [
      [1, 'nieuw'],
      [2, 'nieuw'],
      [4, 'dichterbij'],
    ],
  );
  assert.equal(v.klasse.get(steunlijn(later, 'Luul')), 'verbroken');
  assert.equal(v.klasse.get(steunlijn(later, 'Karim')), 'nieuw');
  assert.equal(v.klasse.get(later.id('Miriam')), undefined);
});

test('terug in de tijd heet nieuw weg, en dichterbij verder weg', () => {
  assert.deepEqual(zinnen(later, eerst), [
    'Weg: Karim, trainer voetbal.',
    'Weg: Ruth, tante.',
    'Steun erbij: Luul geeft Miriam nu ook emotionele steun.',
    'Verder weg: Ans ging bij Miriam van ring 2 (vriendschap) naar ring 3 (participatie).',
  ]);
});

test('van mogelijk naar actief, steun erbij en eraf, en elders gaan wonen', () => {
  const anders = met(
    later,
    [steunlijn(later, 'Karim'), { staat: 'actief' }],
    [steunlijn(later, 'Ans'), { steun: ['praktisch', 'gezelschap', 'advies'] }],
    [later.id('Sara'), { woont: 'A' }],
  );
  const nieuw = erbij(anders, {
    id: uuid(1),
    soort: 'lijn',
    r: { aanwezig: true, einden: [later.id('Ruth'), later.id('Kerk')], soort: 'komt_bij' },
  });
  assert.deepEqual(zinnen(later, nieuw), [
    'Van mogelijk naar actief: Karim geeft Yonas gezelschap.',
    'Lijn erbij: Ruth komt bij Kerk.',
    'Steun erbij: Ans geeft Miriam nu ook advies.',
    'Steun eraf: Ans geeft Miriam geen oppas meer.',
    'Woont nu elders: Sara.',
  ]);
});

test('in de tekening staan de nummers bij wie veranderde, ook bij wie er niet meer is', () => {
  const heen = maakSvg(vergelijkScene(eerst.beeld, later.beeld, { weergave: 'sociogram' }));
  assert.deepEqual([...heen.matchAll(/data-verschil="([a-z]+) (\d)"/g)].map((m) => `${m[2]} ${m[1]}`).sort(), [
    '1 nieuw',
    '1 nieuw',
    '2 nieuw',
    '2 nieuw',
    '3 verbroken',
    '4 dichterbij',
  ]);
  const terug = vergelijkScene(later.beeld, eerst.beeld, { weergave: 'sociogram' });
  assert.ok(terug.knopen.some((k) => k.id === later.id('Karim') && k.verschil === 'weg 1'));
  assert.deepEqual(
    terug.legenda.filter((l) => l.code.startsWith('verschil:')).map((l) => l.tekst),
    ['weg', 'erbij', 'verder weg'],
  );
});

test('elke dag heeft haar stand: een bewaard moment van die dag, anders de laatste wijziging ervoor', () => {
  const getekend = [
    { dag: '2026-03-01', nr: 4 },
    { dag: '2026-03-05', nr: 9 },
    { dag: '2026-06-01', nr: 20 },
  ];
  const bewaard = [
    { dag: '2025-01-10', nr: 12 },
    { dag: '2026-03-05', nr: 7 },
    { dag: '2026-09', nr: 31 },
  ];
  const op = (dag: string): number => nummerOp(dag, getekend, bewaard);
  assert.deepEqual(
    [
      '2024-12-31',
      '2025-01-10',
      '2025-02-01',
      '2026-03-04',
      '2026-03-05',
      '2026-03-06',
      '2026-08-31',
      '2026-09-01',
      '2027-01-01',
    ].map(op),
    [0, 12, 12, 4, 7, 9, 20, 31, 31],
  );
  assert.equal(dagVan(dagnummer('2028-02-29') + 1), '2028-03-01');
});

test('bij elke verandering staat wie en wanneer: de laatste die het zo maakte', () => {
  const { verschillen } = vergelijk(eerst.beeld, later.beeld);
  const oorzaken: Oorzaak[] = [
    {
      nr: 3,
      naam: 'Marloes',
      op: '2026-09-12T09:00:00Z',
      reden: 'na huisbezoek',
      raakt: [
        [later.id('Karim'), ''],
        [later.id('Karim'), 'aanwezig'],
      ],
    },
    {
      nr: 4,
      naam: 'Samira',
      op: '2026-09-13T09:00:00Z',
      reden: '',
      raakt: [
        [later.id('Karim'), 'aanduiding'],
        [steunlijn(later, 'Luul'), 'tot'],
      ],
    },
    { nr: 5, naam: 'Bo', op: '2026-06-20T23:30:00Z', reden: '', raakt: [[steunlijn(later, 'Luul'), 'staat']] },
    {
      nr: 6,
      naam: 'Eerder',
      op: '2026-05-01T09:00:00Z',
      reden: '',
      raakt: [[later.id('Ans'), `ring:${later.id('Miriam')}`]],
    },
    {
      nr: 7,
      naam: 'Later',
      op: '2026-05-15T09:00:00Z',
      reden: 'ze past elke vrijdag op',
      raakt: [[later.id('Ans'), `ring:${later.id('Miriam')}`]],
    },
  ];
  const zin = (een: (typeof verschillen)[number]): string | null => {
    const oorzaak = oorzaakVan(een, oorzaken);
    return oorzaak === null ? null : oorzaakzin(oorzaak);
  };
  assert.deepEqual(verschillen.map(zin), [
    '12-09-2026 · Marloes, na huisbezoek',
    null,
    '21-06-2026 · Bo',
    '15-05-2026 · Later, ze past elke vrijdag op',
  ]);
  const v = vergelijk(eerst.beeld, later.beeld);
  const tekst = alsTekst(
    'Huishouden Merel',
    '2025-11-01',
    '2026-11-01',
    v,
    oorzaken,
    gelijkzin(eerst.beeld, later.beeld, v),
  );
  assert.ok(
    tekst.startsWith(
      'Huishouden Merel: van 01-11-2025 tot 01-11-2026\n4 veranderingen: 2 nieuw, 1 verbroken, 1 dichterbij.\n\n1. Nieuw: Karim, trainer voetbal. Mogelijk gezelschap voor Yonas.\n   12-09-2026 · Marloes, na huisbezoek\n2. ',
    ),
    tekst,
  );
  assert.match(tekst, /\d+ mensen en plekken en \d+ lijnen bleven gelijk\./);
});

test('wat er niet meer is staat er als schim, en wie dichterbij kwam laat zien waar die stond', () => {
  const terug = vergelijkScene(later.beeld, eerst.beeld, { weergave: 'sociogram' });
  const karim = terug.knopen.find((knoop) => knoop.id === later.id('Karim'));
  assert.ok(karim?.delen.some((vorm) => vorm.t === 'pad' && vorm.streep === '2 5'));
  assert.ok(
    terug.lijnen
      .find((lijn) => lijn.id === steunlijn(later, 'Karim'))
      ?.delen.every((vorm) => vorm.t !== 'pad' || vorm.streep === '2 5'),
  );
  for (const weergave of ['sociogram', 'cirkel'] as const) {
    const heen = vergelijkScene(eerst.beeld, later.beeld, { weergave, ego: later.id('Miriam') });
    assert.ok(JSON.stringify(heen.vlakken).includes('was ring 3'), weergave);
  }
});

test('zonder wat gelijk bleef staan alleen de veranderingen er, met wie erbij hoort en de leden', () => {
  const scene = vergelijkScene(eerst.beeld, later.beeld, { weergave: 'sociogram' }, false);
  const v = vergelijk(eerst.beeld, later.beeld);
  assert.ok(scene.lijnen.every((lijn) => v.klasse.has(lijn.id)));
  assert.ok(scene.knopen.length < vergelijkScene(eerst.beeld, later.beeld, { weergave: 'sociogram' }).knopen.length);
  for (const naam of ['Karim', 'Ruth', 'Luul', 'Miriam', 'Yonas', 'Sara', 'Ans']) {
    assert.ok(
      scene.knopen.some((knoop) => knoop.id === later.id(naam)),
      naam,
    );
  }
});
