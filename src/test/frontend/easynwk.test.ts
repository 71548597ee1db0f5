// H23: a network card of easyNWK says here what it says there, in every version, and what cannot be kept is listed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestandstekst } from '../../../frontend/sociogram/bestandstekst.js';
import { watDitIs } from '../../../frontend/sociogram/kern/uitvoer/bestandssoort.js';
import { leesEasynwk } from '../../../frontend/sociogram/kern/uitvoer/easynwk.js';
import { korteNaam } from '../../../frontend/sociogram/kern/uitvoer/easynwknamen.js';
import type { Invoer } from '../../../frontend/sociogram/kern/uitvoer/invoer.js';
import type { Op } from '../../../frontend/sociogram/kern/handeling/ops.js';
import { uuid } from './tekeningen.js';

const lees = (kaart: unknown): Invoer => {
  let teller = 0;
  return leesEasynwk(typeof kaart === 'string' ? kaart : JSON.stringify(kaart), {
    huishouden: uuid(77),
    nieuwId: () => uuid(500_000 + (teller += 1)),
    jaar: 2026,
  });
};
const ops = (invoer: Invoer): readonly Op[] => invoer.handelingen.flat();
const mensen = (invoer: Invoer): readonly string[] =>
  ops(invoer).flatMap((op) =>
    op.op === 'voegKnoopToe'
      ? [[op.soort, op.velden['aanduiding'] ?? '-', op.velden['diersoort'] ?? op.velden['rol'] ?? ''].join(' · ')]
      : [],
  );
const lijnen = (invoer: Invoer): readonly string[] => {
  const namen = new Map(
    ops(invoer).flatMap((op) =>
      op.op === 'voegKnoopToe' ? [[op.id, String(op.velden['aanduiding'] ?? op.velden['rol'])] as const] : [],
    ),
  );
  return ops(invoer).flatMap((op) =>
    op.op === 'trekLijn' ? [`${namen.get(op.einden[0])} ${op.velden['soort']} ${namen.get(op.einden[1])}`] : [],
  );
};
const ringen = (invoer: Invoer): readonly unknown[] =>
  ops(invoer).flatMap((op) => (op.op === 'zetRing' ? [op.ring] : []));
const iemand = (meer: Readonly<Record<string, unknown>>): unknown => ({
  ego: { name: 'Nadia' },
  alteri: [{ id: 1, name: 'Bo', human: true, distance: 20, angle: 10, ...meer }],
  connections: [],
});

test('wat als tekst geschreven is, is hetzelfde getal: geen lijn, een gewone of een dubbele', () => {
  for (const geen of [0, '0', ' 0 ', '0.0']) {
    assert.deepEqual(lijnen(lees(iemand({ edgeType: geen }))), [], String(geen));
  }
  for (const gewoon of [1, '1', undefined, null, '']) {
    assert.deepEqual(lijnen(lees(iemand({ edgeType: gewoon }))), ['Bo normaal Nadia'], String(gewoon));
  }
  for (const dubbel of [2, '2', '2.0', ' 2']) {
    assert.deepEqual(lijnen(lees(iemand({ edgeType: dubbel }))), ['Bo hecht Nadia'], String(dubbel));
  }
  assert.deepEqual(lees(iemand({ edgeType: '7' })).overgeslagen, ['Bo: de lijnsoort “7” is niet bekend.']);
  assert.deepEqual(lijnen(lees(iemand({ edgeType: 0, conflict: 'true', supportEmotional: '2' }))), [
    'Bo spanning Nadia',
    'Bo steun Nadia',
  ]);
  assert.deepEqual(ringen(lees(iemand({ distance: '61,56', angle: '82.5' }))), [2]);
  assert.deepEqual(
    ops(lees(iemand({ age: 86, deceased: 'true' }))).flatMap((op) =>
      op.op === 'voegKnoopToe' ? [op.velden['geboren'], op.velden['overleden']] : [],
    ),
    [undefined, undefined, '1940~', true],
  );
});

test('een dier is een huisdier, een plek blijft een plek', () => {
  for (const [naam, rol, uit] of [
    ['Vlekkie', 'Hund', 'huisdier · Vlekkie · hond'],
    ['Minoes', 'Katze', 'huisdier · Minoes · kat'],
    ['Fikkie', '', 'huisdier · Fikkie · '],
    ['Bles', 'pony', 'huisdier · Bles · pony'],
    ['FC Noord', 'Verein', 'plek · FC Noord · Verein'],
    ['De moskee', '', 'plek · De moskee · '],
  ] as const) {
    assert.equal(mensen(lees(iemand({ name: naam, role: rol, human: false })))[1], uit);
    assert.equal(mensen(lees(iemand({ name: naam, role: rol, human: 'false' })))[1], uit);
    assert.equal(
      mensen(lees(iemand({ name: naam, role: rol, human: undefined, currentGender: 'kein Mensch' })))[1],
      uit,
    );
  }
  assert.deepEqual(lijnen(lees(iemand({ human: false }))), [], 'zonder woord over de lijn is er geen');
});

test('van een naam blijft wie het is, en gaat alleen de achternaam weg', () => {
  for (const heel of [
    'Oom Dré',
    'Tante Josje',
    'Opa Hub',
    'Mama <3',
    'Oma van Sara',
    'buurvrouw van boven',
    'Juf Petra',
    'Şeyma',
    'Ine',
    'Bo (oppas)',
    'محمد',
  ]) {
    assert.deepEqual(korteNaam(heel), { naam: heel, heel: true });
  }
  for (const [ruw, naam] of [
    ['Wanda Ćwikła', 'Wanda'],
    ['Rosa Bruinsma-Möller', 'Rosa'],
    ['Jan van Dijk', 'Jan'],
    ['Oom Dré Jansen', 'Oom Dré'],
    ['Dr. Ververs; huisarts', null],
    ['Mevrouw Jansen', 'Mevrouw'],
    ['Mevrouw de Wit', 'Mevrouw'],
    ['محمد عبد الله', 'محمد'],
  ] as const) {
    assert.deepEqual(korteNaam(ruw), { naam, heel: false });
  }
});

test('wat niet mee kan staat er met naam bij', () => {
  const invoer = lees({
    ego: { name: 'Rosa Bruinsma-Möller', age: 'begin veertig' },
    alteri: [
      {
        id: 1,
        name: 'Dr. Ververs',
        role: 'Ärzt*in',
        human: true,
        distance: 93,
        angle: 0,
        edgeType: 1,
        emoji: '🏡',
        supportLinking: '2',
      },
      {
        id: 2,
        name: 'Lara',
        human: true,
        currentGender: 'sterrenkind',
        distance: 130,
        angle: 0,
        contactOfPartner: true,
      },
    ],
    connections: [
      { id1: 1, id2: '2' },
      { id1: 1, id2: 99 },
    ],
  });
  assert.deepEqual(invoer.overgeslagen, [
    'Rosa Bruinsma-Möller: de leeftijd “begin veertig” gaat niet mee.',
    '“Rosa Bruinsma-Möller” heet nu “Rosa”: achternamen en titels blijven buiten de tekening.',
    '“Dr. Ververs” heet nu naar de rol: “arts”: achternamen en titels blijven buiten de tekening.',
    'Dr. Ververs: steun door verbinden met anderen heeft hier geen eigen soort.',
    'Dr. Ververs: het plaatje 🏡 gaat niet mee.',
    'Lara: “sterrenkind” gaat niet mee.',
    'Lara staat buiten de kaart en krijgt geen ring.',
    'Lara: dat dit een contact van de partner is, gaat niet mee. Teken daarvoor een lijn.',
    'Een lijn naar iemand die niet in het bestand staat.',
  ]);
  assert.deepEqual(lijnen(invoer), ['arts normaal Rosa', 'Lara normaal Rosa', 'arts normaal Lara']);
});

const OUD = [
  'E;Rosa Bruinsma-Möller;45;',
  'F;0;3.4.2019',
  'N;1;Mama;w;Mu;',
  'N;2;Ricardo;m;Lgf;',
  'N;3;+Opa Hub;m;Va;overleden in 2011',
  'N;4;Weggehaald Persoon;w;Fr;',
  'N;5;Tante Josje;w;aTa;',
  'P;0;1;0.6205;0.4303;1',
  'P;0;2;0.5951;0.4742;2',
  'P;0;3;0.6761;0.0161;0',
  'P;0;5;0.674;0.1486;1',
  'L;0;1;2',
  'L;0;1;5',
  'L;0;1;4',
  '',
];

test('een kaart van voor versie 2 is te lezen, ook met de letters van een oude Windows', () => {
  const windows = Uint8Array.from(OUD.join('\r\n'), (teken) => teken.charCodeAt(0));
  for (const inhoud of [bestandstekst(windows), OUD.join('\n')]) {
    const invoer = lees(inhoud);
    assert.deepEqual(mensen(invoer), [
      'persoon · Rosa · ',
      'persoon · Mama · moeder',
      'persoon · Ricardo · levenspartner',
      'persoon · Opa Hub · vader',
      'persoon · Tante Josje · aangetrouwde tante',
    ]);
    assert.deepEqual(lijnen(invoer), [
      'Mama normaal Rosa',
      'Ricardo hecht Rosa',
      'Tante Josje normaal Rosa',
      'Mama normaal Ricardo',
      'Mama normaal Tante Josje',
    ]);
    assert.deepEqual(ringen(invoer), [1, 1, 3]);
    const [rosa, , , opa] = ops(invoer).filter((op) => op.op === 'voegKnoopToe');
    assert.deepEqual(
      [rosa?.velden['geboren'], opa?.velden['overleden'], opa?.velden['toelichting']],
      ['1974~', true, 'overleden in 2011'],
    );
    assert.deepEqual(invoer.overgeslagen, [
      '“Weggehaald Persoon” staat in het bestand, maar niet op de kaart: niet ingelezen.',
      '“Rosa Bruinsma-Möller” heet nu “Rosa”: achternamen en titels blijven buiten de tekening.',
      'Opa Hub staat buiten de kaart en krijgt geen ring.',
      'Een lijn naar iemand die niet in het bestand staat.',
    ]);
  }
  const later = lees([...OUD.slice(0, 2), 'F;1;5.6.2020', ...OUD.slice(2), 'P;1;1;0.5;0.4;2'].join('\r\n'));
  assert.deepEqual(mensen(later).slice(1), ['persoon · Mama · moeder']);
  assert.ok(later.overgeslagen.includes('1 oudere versie wordt niet ingelezen.'));
});

test('een bestand met een merk vooraan of in een andere codering leest hetzelfde', () => {
  const zin = JSON.stringify(iemand({ name: 'Zoë' }));
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...[...zin].flatMap((teken) => [teken.charCodeAt(0) & 255, teken.charCodeAt(0) >> 8]),
  ]);
  for (const bytes of [
    new TextEncoder().encode(zin),
    new TextEncoder().encode(`\ufeff${zin}`),
    utf16,
    Uint8Array.from(zin, (teken) => teken.charCodeAt(0)),
  ]) {
    assert.equal(mensen(lees(bestandstekst(bytes)))[1], 'persoon · Zoë · ');
  }
});

test('wat niet te lezen is zegt wat het is en wat te doen', () => {
  for (const [begin, wat] of [
    ['%PDF-1.7', /pdf/],
    ['PK\u0003\u0004', /Word of Excel/],
    ['\u0089PNG', /plaatje/],
    ['0 HEAD\n1 CHAR UTF-8\n', /GEDCOM/],
    ['BEGIN:VCARD\nVERSION:4.0', /vCard/],
    ['<?xml version="1.0"?>\n<graphml>', /GraphML/],
    ['<svg xmlns="x">', /SVG/],
    ['naam;rol\nAns;buur\n', /rekenblad/],
    ['<!DOCTYPE html>', /webpagina/],
    ['', /leeg/],
    ['hallo', /herkent het portaal niet/],
  ] as const) {
    assert.match(watDitIs(begin), wat);
    assert.match(watDitIs(begin), /Kies een tekening van Korte Lijnen \(JSON\) of een netwerkkaart van easyNWK/);
    assert.throws(() => lees(begin), wat);
  }
  assert.throws(() => lees('{"ego": {"name": "Na'), /beschadigd: .*Bewaar het opnieuw/);
  assert.throws(() => lees('{"a": 1}'), /geen netwerkkaart van easyNWK\. Bewaar de kaart in easyNWK opnieuw/);
});
