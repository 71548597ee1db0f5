// H01: half-brothers and half-sisters, one couple after the other: what hangs from a couple crosses no other couple's line.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { genogram } from '../../../frontend/sociogram/kern/genogram/genogram.js';
import type { Genogram } from '../../../frontend/sociogram/kern/genogram/genogrammodel.js';
import { structuur } from '../../../frontend/sociogram/kern/genogram/genogramlijnen.js';
import { kruisen, type Punt } from '../../../frontend/sociogram/kern/grond/meetkunde.js';
import type { Entiteit, Registers } from '../../../frontend/sociogram/kern/grond/model.js';
import { verbintenisId } from '../../../frontend/sociogram/kern/grond/afgeleid.js';
import { keurOps } from '../../../frontend/sociogram/kern/handeling/controle.js';
import { jaren } from '../../../frontend/sociogram/kern/genogram/genogramgezin.js';
import * as gezin from '../../../frontend/sociogram/kern/inzicht/gezinsdaden.js';
import type { Op } from '../../../frontend/sociogram/kern/handeling/ops.js';
import { oudersVan } from '../../../frontend/sociogram/kern/grond/beeldvragen.js';
import { leesEigenJson } from '../../../frontend/sociogram/kern/uitvoer/invoer.js';
import type { Knoop } from '../../../frontend/sociogram/kern/grond/lezen.js';
import { maakScene } from '../../../frontend/sociogram/kern/beeld/scene.js';
import { maak, met, reeks, uuid, type Voorbeeld } from './tekeningen.js';

const stukken = (punten: readonly Punt[]): [Punt, Punt][] => punten.slice(1).map((b, i) => [punten[i] as Punt, b]);

/** Between what hangs from one couple and any line of another. */
function vallen(g: Genogram): string[] {
  const s = structuur(g, () => null);
  const hangt = s.gezinnen.map((f) => ({
    van: f.unie.id,
    delen: [f.stam, f.balk, ...f.kinderen.map((k) => k.punten)].flatMap(stukken),
  }));
  const alle = [...hangt, ...s.unies.map((u) => ({ van: u.unie.id, delen: stukken(u.punten) }))];
  return hangt.flatMap((een) =>
    alle
      .filter((ander) => ander.van !== een.van)
      .flatMap((ander) =>
        een.delen.flatMap(([a, b]) =>
          ander.delen.filter(([c, d]) => kruisen(a, b, c, d)).map(() => `${een.van} × ${ander.van}`),
        ),
      ),
  );
}

/** Families in short: persons with a sex, couples, and whose children are whose. */
function familie(
  namen: Readonly<Record<string, Registers>>,
  paren: readonly (readonly [string, string, string?])[],
  kinderen: Readonly<Record<string, readonly [string, string]>>,
): Voorbeeld {
  const nr = new Map(Object.keys(namen).map((naam, i) => [naam, uuid(i + 1)]));
  const unie = (a: string, b: string): string => `unie ${[a, b].sort().join('+')}`;
  const uit: Entiteit[] = [
    ...Object.entries(namen).map(([naam, r]): Entiteit => {
      const ouders = kinderen[naam];
      return {
        id: nr.get(naam) ?? '',
        soort: 'persoon',
        r: {
          aanwezig: true,
          aanduiding: naam,
          ...r,
          ...(ouders === undefined ? {} : { 'ouders:biologisch': unie(...ouders) }),
        },
      };
    }),
    ...paren.map(([a, b, sinds]): Entiteit => ({
      id: unie(a, b),
      soort: 'verbintenis',
      r: {
        aanwezig: true,
        vorm: 'onbekend',
        partners: [...new Set([nr.get(a) ?? '', nr.get(b) ?? ''])].sort(),
        ...(sinds === undefined ? {} : { sinds }),
      },
    })),
  ];
  return maak('halfzussen', '2026-11-22', new Map(uit.map((e) => [e.id, e])));
}

const man = { geslacht: 'man' };
const vrouw = { geslacht: 'vrouw' };

const gevallen: Readonly<Record<string, Voorbeeld>> = {
  'twee broers na elkaar met dezelfde vrouw, en elk halfkinderen': familie(
    {
      Opa: man,
      Oma: vrouw,
      Tom: { ...man, overleden: true },
      Tim: man,
      Mary: vrouw,
      Peter: man,
      Rosa: vrouw,
      K1: {},
      K2: {},
      K3: man,
      K4: vrouw,
    },
    [
      ['Opa', 'Oma'],
      ['Tom', 'Mary', '2008'],
      ['Tim', 'Mary', '2016'],
      ['Peter', 'Mary'],
      ['Tom', 'Rosa'],
    ],
    {
      Tom: ['Opa', 'Oma'],
      Tim: ['Opa', 'Oma'],
      K1: ['Tom', 'Mary'],
      K2: ['Tim', 'Mary'],
      K3: ['Peter', 'Mary'],
      K4: ['Tom', 'Rosa'],
    },
  ),
  'een vader met kinderen bij drie vrouwen': familie(
    {
      Pa: man,
      A: vrouw,
      B: vrouw,
      C: vrouw,
      a: { geboren: '2000' },
      b: { geboren: '2005' },
      b2: { geboren: '2007' },
      c: { geboren: '2012' },
    },
    [
      ['Pa', 'A', '1998'],
      ['Pa', 'B', '2004'],
      ['Pa', 'C', '2011'],
    ],
    { a: ['Pa', 'A'], b: ['Pa', 'B'], b2: ['Pa', 'B'], c: ['Pa', 'C'] },
  ),
  'een moeder met kinderen bij vier mannen': familie(
    { Ma: vrouw, A: man, B: man, C: man, D: man, a: {}, b: {}, c: {}, d: {}, d2: {} },
    [
      ['Ma', 'A', '1990'],
      ['Ma', 'B', '1995'],
      ['Ma', 'C', '2000'],
      ['Ma', 'D', '2005'],
    ],
    { a: ['Ma', 'A'], b: ['Ma', 'B'], c: ['Ma', 'C'], d: ['Ma', 'D'], d2: ['Ma', 'D'] },
  ),
  'een samengesteld gezin: beiden eerder, en samen': familie(
    { Ex1: vrouw, Pa: man, Ma: vrouw, Ex2: man, a: {}, b: {}, c: {} },
    [
      ['Ex1', 'Pa', '1999'],
      ['Ma', 'Ex2', '2000'],
      ['Pa', 'Ma', '2010'],
    ],
    { a: ['Ex1', 'Pa'], b: ['Ma', 'Ex2'], c: ['Pa', 'Ma'] },
  ),
  'twee moeders, en elk een kind van eerder': familie(
    { Ellen: vrouw, Loes: vrouw, Jan: man, Piet: man, a: {}, b: {}, c: {} },
    [
      ['Ellen', 'Jan', '2000'],
      ['Loes', 'Piet', '2001'],
      ['Ellen', 'Loes', '2008'],
    ],
    { a: ['Ellen', 'Jan'], b: ['Loes', 'Piet'], c: ['Ellen', 'Loes'] },
  ),
  'drie zussen, van wie de middelste twee keer trouwde': familie(
    {
      Opa: man,
      Oma: vrouw,
      Z1: { ...vrouw, geboren: '1970' },
      Z2: { ...vrouw, geboren: '1972' },
      Z3: { ...vrouw, geboren: '1974' },
      M1: man,
      M2: man,
      M3: man,
      M4: man,
      a: {},
      b: {},
      c: {},
      d: {},
    },
    [
      ['Opa', 'Oma'],
      ['Z1', 'M1'],
      ['Z2', 'M2', '1995'],
      ['Z2', 'M3', '2003'],
      ['Z3', 'M4'],
    ],
    {
      Z1: ['Opa', 'Oma'],
      Z2: ['Opa', 'Oma'],
      Z3: ['Opa', 'Oma'],
      a: ['Z1', 'M1'],
      b: ['Z2', 'M2'],
      c: ['Z2', 'M3'],
      d: ['Z3', 'M4'],
    },
  ),
};

for (const [naam, v] of Object.entries(gevallen)) {
  test(`${naam}: geen kinderlijn kruist de lijn van een ander stel`, () => {
    const g = genogram(v.beeld);
    assert.deepEqual(
      vallen(g),
      [],
      g.rijen.map((rij) => rij.ids.map((id) => v.beeld.knoop.get(id)?.naam).join(' ')).join(' / '),
    );
  });
}

/** Somebody whose partners follow each other, and those have partners again: any tree of couples, all with children. */
function keten(zaad: number): Voorbeeld {
  const toeval = reeks(zaad);
  const mensen: Record<string, Registers> = { P0: vrouw };
  const paren: [string, string, string][] = [];
  const kinderen: Record<string, readonly [string, string]> = {};
  const aantal = 2 + Math.floor(toeval() * 5);
  for (let i = 1; i <= aantal; i += 1) {
    const bij = `P${Math.floor(toeval() * i)}`;
    mensen[`P${i}`] = toeval() < 0.5 ? man : vrouw;
    paren.push([bij, `P${i}`, String(1980 + Math.floor(toeval() * 40))]);
    for (let k = 0; k < Math.floor(toeval() * 4); k += 1) {
      mensen[`k${i}${k}`] = { geboren: String(1990 + Math.floor(toeval() * 30)) };
      kinderen[`k${i}${k}`] = [bij, `P${i}`];
    }
  }
  return familie(mensen, paren, kinderen);
}

test('in willekeurige samengestelde gezinnen kruist geen kinderlijn een ander stel', () => {
  const fout = Array.from({ length: 400 }, (_, zaad) => zaad + 1).flatMap((zaad) => {
    const gevonden = vallen(genogram(keten(zaad).beeld));
    return gevonden.length === 0 ? [] : [`${zaad}: ${gevonden.join(', ')}`];
  });
  assert.deepEqual(fout, []);
});

const kindVan = (v: Voorbeeld, naam: string, r: Registers): Voorbeeld => met(v, [v.id(naam), r]);
const unieId = (v: Voorbeeld, ...namen: string[]): string =>
  v.beeld.verbintenissen.find(
    (een) => een.partners.length === namen.length && namen.every((naam) => een.partners.includes(v.id(naam))),
  )?.id ?? '';

test('een kind heeft een moeder, een stiefvader en twee pleeggezinnen na elkaar, elk met zijn jaren', () => {
  const basis = familie(
    { Ma: vrouw, Stief: man, Bas: man, Ellen: vrouw, Loes: vrouw, Sem: {} },
    [
      ['Ma', 'Stief', '2012'],
      ['Ellen', 'Loes', '2008'],
      ['Ma', 'Ma'],
      ['Stief', 'Stief'],
      ['Bas', 'Bas'],
    ],
    {},
  );
  const v = kindVan(basis, 'Sem', {
    [`ouders:biologisch:${unieId(basis, 'Ma')}`]: [{ van: null, tot: null }],
    [`ouders:stief:${unieId(basis, 'Stief')}`]: [{ van: '2012', tot: null }],
    [`ouders:pleeg:${unieId(basis, 'Bas')}`]: [
      { van: '2015', tot: '2016' },
      { van: '2018', tot: '2018' },
    ],
    [`ouders:pleeg:${unieId(basis, 'Ellen', 'Loes')}`]: [{ van: '2018-06', tot: null }],
  });
  const g = genogram(v.beeld);
  const sem = v.id('Sem');
  assert.equal(g.familie.herkomst.get(sem), unieId(v, 'Ma', 'Stief'), 'wie samen een stel zijn, hebben het kind samen');
  assert.deepEqual(
    [...(g.familie.afkomst.get(sem)?.[0]?.perOuder ?? [])]
      .map(([id, soort]) => [v.beeld.knoop.get(id)?.naam, soort])
      .sort(),
    [
      ['Ma', 'biologisch'],
      ['Stief', 'stief'],
    ],
  );
  assert.deepEqual(
    g.familie.afkomst
      .get(sem)
      ?.slice(1)
      .map((een) => een.unie),
    [unieId(v, 'Ellen', 'Loes'), unieId(v, 'Bas')],
    'het laatste gezin eerst',
  );
  const scene = maakScene(v.beeld, { weergave: 'genogram' });
  const teksten = JSON.stringify(scene.lijnen);
  for (const tijd of ['2012–', '2015–2016, 2018', '2018–']) {
    assert.ok(teksten.includes(`"${tijd}"`), tijd);
  }
  const zin = scene.lijnen.map((lijn) => lijn.label).join(' ');
  assert.ok(zin.includes('Sem: stiefkind van Stief, van 2012.'), zin);
  assert.ok(zin.includes('Sem: pleegkind van Bas, van 2015 tot 2016, van 2018 tot 2018.'), zin);
  assert.ok(
    scene.legenda.some((regel) => regel.code === 'ouder:pleeg') &&
      scene.legenda.some((regel) => regel.code === 'ouder:stief'),
  );
  assert.equal(oudersVan(v.beeld, v.beeld.knoop.get(sem) as Knoop).size, 5);
});

test('een ouder alleen kan adopteren, ook naast een partner, en die lijn ligt niet op die van het stel', () => {
  const basis = familie(
    { An: vrouw, Jo: vrouw, Kind: {}, Ander: {} },
    [
      ['An', 'Jo', '2010'],
      ['An', 'An'],
    ],
    { Ander: ['An', 'Jo'] },
  );
  const v = kindVan(basis, 'Kind', { [`ouders:adoptie:${unieId(basis, 'An')}`]: [{ van: '2005', tot: null }] });
  const g = genogram(v.beeld);
  assert.equal(g.familie.herkomst.get(v.id('Kind')), unieId(v, 'An'));
  const s = structuur(g, () => null);
  const alleen = s.gezinnen.find((een) => een.unie.id === unieId(v, 'An'))?.stam[0]?.[0];
  const stel = s.unies.flatMap((een) => een.punten.map(([x]) => x));
  assert.ok(alleen !== undefined && stel.every((x) => Math.abs(x - alleen) > 8), `${alleen} naast ${String(stel)}`);
});

test('een tekening met ouders van vroeger en een met perioden gaan heel door een bestand', () => {
  const basis = familie(
    { Ma: vrouw, Bas: man, Kind: {} },
    [
      ['Ma', 'Ma'],
      ['Bas', 'Bas'],
    ],
    { Kind: ['Ma', 'Ma'] },
  );
  const v = kindVan(basis, 'Kind', { [`ouders:pleeg:${unieId(basis, 'Bas')}`]: [{ van: '2015', tot: '2016' }] });
  const bestand = JSON.stringify({ formaat: 'kortelijnen-tekening', versie: 1, entiteiten: [...v.tekening.values()] });
  let nr = 100;
  const ops = leesEigenJson(bestand, {
    huishouden: uuid(99),
    nieuwId: () => uuid((nr += 1)),
    jaar: 2026,
  }).handelingen.flat();
  assert.deepEqual(
    ops.filter((op) => op.op.startsWith('zetOuder')).map((op) => [op.op, 'perioden' in op ? op.perioden : null]),
    [
      ['zetOuders', null],
      ['zetOuderschap', [{ van: '2015', tot: '2016' }]],
    ],
  );
});

/** What the button does, on the drawing as the server would keep it. */
function doe(v: Voorbeeld, ops: readonly Op[]): Voorbeeld {
  const uit = new Map(v.tekening);
  const zet = (id: string, soort: Entiteit['soort'], r: Registers): void =>
    void uit.set(id, { id, soort, r: { ...uit.get(id)?.r, ...r } });
  for (const op of keurOps(ops, 2026)) {
    if (op.op === 'voegKnoopToe') zet(op.id, op.soort, { aanwezig: true, ...op.velden });
    if (op.op === 'verbind')
      zet(verbintenisId(HUIS, op.a, op.b), 'verbintenis', {
        aanwezig: true,
        partners: op.b === null ? [op.a] : [op.a, op.b].sort(),
        ...op.velden,
      });
    if (op.op === 'zetOuders') zet(op.kind, 'persoon', { [`ouders:${op.soort}`]: op.verbintenis });
    if (op.op === 'zetOuderschap') zet(op.kind, 'persoon', { [`ouders:${op.soort}:${op.verbintenis}`]: op.perioden });
  }
  return maak(v.naam, v.peildatum, uit);
}

const HUIS = uuid(999);
const ouders = (v: Voorbeeld, kind: string): string[] =>
  (v.beeld.knoop.get(v.id(kind))?.ouders ?? []).map(
    (een) =>
      `${een.soort}: ${(v.beeld.verbintenis.get(een.verbintenis)?.partners ?? [])
        .map((id) => v.beeld.knoop.get(id)?.naam)
        .sort()
        .join(' en ')}`,
  );
const wie = (v: Voorbeeld, naam: string): Knoop => v.beeld.knoop.get(v.id(naam)) as Knoop;
const nieuwe = (v: Voorbeeld, id: string, naam: string, ops: readonly Op[]): Voorbeeld =>
  doe(v, [{ op: 'voegKnoopToe', id, soort: 'persoon', velden: { aanduiding: naam } }, ...ops]);

test('een partner bij een ouder wordt niet vanzelf ook ouder: dat wordt gevraagd, en één druk doet het', () => {
  const begin = familie({ Ma: vrouw, Kind: {}, Kind2: {} }, [], {});
  const eerst = doe(begin, [
    ...gezin.plaatsing(begin.beeld, HUIS, wie(begin, 'Ma'), begin.id('Kind'), 'kind').ops,
    ...gezin.oudersErbij(begin.beeld, HUIS, begin.id('Kind2'), [begin.id('Ma')], 'adoptie'),
  ]);
  const bij = gezin.plaatsing(eerst.beeld, HUIS, wie(eerst, 'Ma'), uuid(50), 'partner');
  const v = nieuwe(eerst, uuid(50), 'Jo', bij.ops);
  assert.deepEqual(
    bij.ookOuderVan.map((kind) => kind.naam),
    ['Kind', 'Kind2'],
  );
  assert.deepEqual([ouders(v, 'Kind'), ouders(v, 'Kind2')], [['biologisch: Ma'], ['adoptie: Ma']]);
  const na = doe(v, gezin.ookOuder(v.beeld, HUIS, v.id('Ma'), v.id('Jo')));
  assert.deepEqual([ouders(na, 'Kind'), ouders(na, 'Kind2')], [['biologisch: Jo en Ma'], ['adoptie: Jo en Ma']]);
});

test('een tweede ouder komt naast de eerste en vervangt die niet, een derde wordt stiefouder', () => {
  const begin = familie({ Kind: {} }, [], {});
  const een = nieuwe(
    begin,
    uuid(50),
    'Ma',
    gezin.plaatsing(begin.beeld, HUIS, wie(begin, 'Kind'), uuid(50), 'ouder').ops,
  );
  const twee = nieuwe(een, uuid(51), 'Pa', gezin.plaatsing(een.beeld, HUIS, wie(een, 'Kind'), uuid(51), 'ouder').ops);
  assert.deepEqual(ouders(twee, 'Kind'), ['biologisch: Ma en Pa']);
  const drie = nieuwe(
    twee,
    uuid(52),
    'Stief',
    gezin.plaatsing(twee.beeld, HUIS, wie(twee, 'Kind'), uuid(52), 'ouder').ops,
  );
  assert.deepEqual(ouders(drie, 'Kind'), ['biologisch: Ma en Pa', 'stief: Stief']);
});

test('een nieuw kind hoort bij wie gekozen is, niet bij de eerste relatie', () => {
  const basis = familie({ Ma: vrouw, Ex: man, Nu: vrouw, Kind: {}, Kind2: {} }, [], {});
  const v = doe(basis, [
    { op: 'verbind', a: basis.id('Ma'), b: basis.id('Ex'), velden: { gescheiden: 'ja' } },
    { op: 'verbind', a: basis.id('Ma'), b: basis.id('Nu'), velden: {} },
  ]);
  const na = doe(v, [
    ...gezin.plaatsing(v.beeld, HUIS, wie(v, 'Ma'), v.id('Kind'), 'kind').ops,
    ...gezin.plaatsing(v.beeld, HUIS, wie(v, 'Ma'), v.id('Kind2'), 'kind', v.id('Ex')).ops,
  ]);
  assert.deepEqual([ouders(na, 'Kind'), ouders(na, 'Kind2')], [['biologisch: Ma en Nu'], ['biologisch: Ex en Ma']]);
});

test('ouders van een stel kunnen elk iets anders zijn, met tijd, en weer weg; ook uit een tekening van vroeger', () => {
  const basis = familie({ Ma: vrouw, Jo: vrouw, Kind: {} }, [], {});
  const stel = doe(basis, [
    { op: 'verbind', a: basis.id('Ma'), b: basis.id('Jo'), velden: {} },
    {
      op: 'zetOuders',
      kind: basis.id('Kind'),
      soort: 'biologisch',
      verbintenis: verbintenisId(HUIS, basis.id('Ma'), basis.id('Jo')),
    },
  ]);
  const eerste = (v: Voorbeeld, soort: string, naam: string) =>
    wie(v, 'Kind').ouders.find(
      (een) => een.soort === soort && v.beeld.verbintenis.get(een.verbintenis)?.partners.includes(v.id(naam)),
    )!;
  const apart = doe(stel, gezin.perOuder(stel.beeld, HUIS, wie(stel, 'Kind'), eerste(stel, 'biologisch', 'Ma')));
  assert.deepEqual(ouders(apart, 'Kind').sort(), ['biologisch: Jo', 'biologisch: Ma']);
  const stief = doe(
    apart,
    gezin.verander(wie(apart, 'Kind'), eerste(apart, 'biologisch', 'Jo'), 'stief', [{ van: '2019' }]),
  );
  assert.deepEqual(ouders(stief, 'Kind'), ['biologisch: Ma', 'stief: Jo']);
  assert.equal(jaren(eerste(stief, 'stief', 'Jo').perioden), '2019–');
  assert.deepEqual(ouders(doe(stief, gezin.haalWeg(wie(stief, 'Kind'), eerste(stief, 'stief', 'Jo'))), 'Kind'), [
    'biologisch: Ma',
  ]);
  assert.deepEqual(ouders(doe(stel, gezin.haalWeg(wie(stel, 'Kind'), eerste(stel, 'biologisch', 'Ma'))), 'Kind'), []);
});
