// H23: exports with and without pseudonyms, and reading back: our own JSON and a network card of easyNWK.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { leesEasynwk } from '../../../frontend/sociogram/kern/uitvoer/easynwk.js';
import { leesEigenJson, Onleesbaar, type Doel, type Invoer } from '../../../frontend/sociogram/kern/uitvoer/invoer.js';
import { lees } from '../../../frontend/sociogram/kern/grond/lezen.js';
import type { Registers, Tekening } from '../../../frontend/sociogram/kern/grond/model.js';
import { beslis } from '../../../frontend/sociogram/kern/handeling/pasToe.js';
import { maakScene } from '../../../frontend/sociogram/kern/beeld/scene.js';
import { Staat, verwerk, waarde } from '../../../frontend/sociogram/kern/handeling/staat.js';
import { maakSvg } from '../../../frontend/sociogram/kern/vorm/svg.js';
import { naarGraphml } from '../../../frontend/sociogram/kern/uitvoer/graphml.js';
import { naarCsv, naarJson, voorUitvoer, type Uitvoerwens } from '../../../frontend/sociogram/kern/uitvoer/uitvoer.js';
import { erbij, laad, met, uuid, type Voorbeeld } from './tekeningen.js';

const HUISHOUDEN = uuid(77);

function doel(): Doel {
  let teller = 0;
  return { huishouden: HUISHOUDEN, nieuwId: () => uuid(500_000 + (teller += 1)), jaar: 2026 };
}

/** Every file that can be made of a drawing, in one text. */
function alles(v: Voorbeeld, wens: Uitvoerwens): string {
  const uit = voorUitvoer(v.tekening, v, wens);
  const beeld = lees(uit.tekening, uit.omgeving);
  const { mensen, lijnen } = naarCsv(uit);
  const svgs = (['sociogram', 'genogram', 'cirkel'] as const).map((weergave) =>
    maakSvg(maakScene(beeld, { weergave, ego: beeld.knopen.find((k) => k.lid)?.id ?? null, titel: 'Tekening' })),
  );
  return [naarJson(uit, '2026-11-22', wens.pseudoniemen), mensen, lijnen, naarGraphml(uit), ...svgs].join('\n');
}

/** Carries the operations out as the server would; nothing may be skipped. */
function voerUit(invoer: Invoer, begin = new Staat(HUISHOUDEN)): Tekening {
  const wie = { id: uuid(1), rol: 'tekenen', gast: false, lagen: ['gewoon', 'intern', 'gevoelig'] } as const;
  invoer.handelingen.forEach((ops, i) => {
    const boeking = { nr: i + 1, h: uuid(90_000 + i), op: i };
    const { effect, codes } = beslis(begin, ops, wie, boeking);
    assert.deepEqual(
      codes.filter((code) => code !== null),
      [],
    );
    verwerk(begin, { ...boeking, door: wie.id }, effect);
  });
  return new Map(
    [...begin.dingen()].map((ding) => {
      const r: Registers = {
        ...ding.vast,
        ...Object.fromEntries([...ding.r.keys()].map((naam) => [naam, waarde(ding, naam)])),
      };
      return [ding.id, { id: ding.id, soort: ding.soort, r }];
    }),
  );
}

const zonderIds = (svg: string): string => svg.replace(/ data-id="[^"]*"/g, '');

test('onze eigen tekening komt heel terug, in een ander huishouden en met nieuwe ids', () => {
  for (const naam of ['d1', 'merel', 'merel-2026', 'een-kruising']) {
    const v = laad(naam);
    const bestand = naarJson(voorUitvoer(v.tekening, v, { pseudoniemen: false }), '2026-11-22', false);
    const invoer = leesEigenJson(bestand, doel());
    assert.deepEqual(invoer.overgeslagen, []);
    const terug = lees(voerUit(invoer), v);
    for (const weergave of ['sociogram', 'genogram'] as const) {
      const teken = (beeld: typeof terug): string => zonderIds(maakSvg(maakScene(beeld, { weergave })));
      assert.equal(teken(terug), teken(v.beeld), `${naam} ${weergave}`);
    }
    assert.ok([...terug.knoop.keys()].every((id) => !v.beeld.knoop.has(id)));
  }
});

test('met pseudoniemen staat geen bewaarde naam of eigen tekst in welk bestand ook', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const eigen = fc.array(fc.constantFrom(...letters), { minLength: 9, maxLength: 14 }).map((l) => `Q${l.join('')}x`);
  fc.assert(
    fc.property(fc.array(eigen, { minLength: 12, maxLength: 12 }), (teksten) => {
      const merel = laad('merel');
      const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = '', j = '', k = '', l = ''] = teksten;
      const vol = erbij(
        met(
          merel,
          [merel.id('Ans'), { aanduiding: a, rol: b, toelichting: c, [`vreemd:${d}`]: d }],
          [
            merel.id('Yonas'),
            { aanduiding: e, herkomst: f, lid: { van: '2015', tot: null, rol: g }, geslacht: h, talen: [{ taal: h }] },
          ],
          [merel.id('Kerk'), { aanduiding: i }],
          [merel.beeld.lijnen[0]?.id ?? '', { toelichting: j, soort: k }],
          [merel.beeld.verbintenissen[0]?.id ?? '', { vorm: l }],
        ),
        { id: uuid(1), soort: 'opmerking', r: { aanwezig: true, bij: merel.id('Ans'), tekst: a } },
        { id: uuid(2), soort: 'bewust-zo', r: { aanwezig: true, ego: merel.id('Miriam'), regel: 'e', reden: b } },
        { id: uuid(3), soort: 'persoon', r: { aanwezig: false, aanduiding: 'Weggehaald' } },
      );
      const bestanden = alles(vol, { pseudoniemen: true, lagen: ['intern', 'gevoelig'] });
      for (const naam of [
        ...teksten,
        'Weggehaald',
        'Miriam',
        'Sara',
        'Daniel',
        'Luul',
        'Letay',
        'Ruth',
        'Karim',
        'Juf Petra',
        'Petra',
        'Marloes',
        'Regenboog',
        'Buurtteam',
        'trainer',
        'Asmara',
      ]) {
        assert.ok(!bestanden.toLowerCase().includes(naam.toLowerCase()), naam);
      }
      for (const id of merel.tekening.keys()) {
        assert.ok(!bestanden.includes(id));
      }
    }),
    { numRuns: 25 },
  );
});

test('een pseudoniem zegt de rol, telt door en is nooit toevallig iemands naam', () => {
  const merel = laad('merel');
  const namen = (v: Voorbeeld): string[] => {
    const uit = voorUitvoer(v.tekening, v, { pseudoniemen: true });
    return lees(uit.tekening, uit.omgeving).knopen.map((k) => k.naam);
  };
  assert.deepEqual(namen(merel), ['Mo', 'Zo', 'Do', 'Va', 'Bu', 'Vr', 'Gm', 'Ta', 'Tr', 'Kerk2', 'Hulp', 'Hulp2']);
  assert.ok(!namen(met(merel, [merel.id('Ans'), { aanduiding: 'Mo' }])).includes('Mo'));
});

test('met pseudoniemen blijft de vorm van het netwerk gelijk', () => {
  const d1 = laad('d1');
  const uit = voorUitvoer(d1.tekening, d1, { pseudoniemen: true });
  const beeld = lees(uit.tekening, uit.omgeving);
  assert.equal(beeld.knopen.length, d1.beeld.knopen.length);
  assert.equal(beeld.lijnen.length, d1.beeld.lijnen.length);
  const scene = (b: typeof beeld): unknown =>
    maakScene(b, { weergave: 'genogram' })
      .knopen.map((k) => [k.x, k.y, k.vorm])
      .sort();
  assert.deepEqual(scene(beeld), scene(d1.beeld));
});

test('wat intern of gevoelig is gaat alleen mee als iemand erom vraagt', () => {
  const merel = laad('merel');
  const vol = erbij(met(merel, [merel.id('Ans'), { toelichting: 'Heeft een sleutel.' }]), {
    id: uuid(1),
    soort: 'lijn',
    r: { aanwezig: true, einden: [merel.id('Daniel'), merel.id('Miriam')], soort: 'controle' },
  });
  assert.doesNotMatch(alles(vol, { pseudoniemen: false }), /sleutel|"controle"/);
  assert.match(alles(vol, { pseudoniemen: false, lagen: ['intern'] }), /sleutel/);
  assert.match(alles(vol, { pseudoniemen: false, lagen: ['gevoelig'] }), /"controle"/);
});

test('GraphML heeft evenveel knopen en lijnen als de tekening, met labels en getallen als getal', () => {
  const merel = laad('merel');
  const graphml = naarGraphml(
    voorUitvoer(
      met(merel, [merel.id('Ans'), { aanduiding: 'A & B <"C">', toelichting: 'Heeft een sleutel.' }]).tekening,
      merel,
      { pseudoniemen: false, lagen: ['intern'] },
    ),
  );
  assert.equal([...graphml.matchAll(/<node /g)].length, merel.beeld.knopen.length);
  assert.equal([...graphml.matchAll(/<edge id="e/g)].length, merel.beeld.lijnen.length);
  const soorten = new Map(
    [...graphml.matchAll(/<key id="([^"]+)" for="\w+" attr.name="[^"]*" attr.type="(\w+)"/g)].map((m) => [m[1], m[2]]),
  );
  for (const [, sleutel, waarde = ''] of graphml.matchAll(/<data key="([^"]+)">([^<]*)</g)) {
    assert.match(
      waarde,
      { string: /./, int: /^-?\d+$/, boolean: /^(true|false)$/ }[soorten.get(sleutel) ?? ''] ?? /^onbekende sleutel$/,
      sleutel,
    );
  }
  assert.deepEqual(
    ['k_label', 'k_leeftijd', 'k_lid', 'k_ring1', 'l_label', 'l_sterkte', 'l_betaald'].map((een) => soorten.get(een)),
    ['string', 'int', 'boolean', 'int', 'string', 'int', 'boolean'],
  );
  assert.match(graphml, /<data key="k_label">A &amp; B &lt;&quot;C&quot;&gt;</);
  assert.match(graphml, /<data key="l_label">steun</);
  assert.match(graphml, /<data key="k_toelichting">Heeft een sleutel\.</);
});

const KAART = {
  currentVersion: 2,
  versions: [
    { id: 1, title: 'eerst', date: '2025-01-10', nwk: { ego: {}, alteri: [], connections: [] } },
    {
      id: 2,
      title: 'nu',
      date: '2026-05-01',
      nwk: {
        ego: { name: 'Nadia', currentGender: 'weiblich', age: '40', note: '' },
        alteri: [
          {
            id: 1,
            name: 'Bo',
            role: 'Mutter',
            human: true,
            currentGender: 'weiblich',
            age: '70',
            note: '',
            deceased: false,
            edgeType: 2,
            angle: 45,
            distance: 20,
            supportEmotional: 2,
            supportPractical: 3,
          },
          {
            id: 2,
            name: 'Cas',
            role: 'Freund*in',
            human: true,
            currentGender: 'männlich',
            age: '',
            note: 'belt op 0612345678',
            deceased: false,
            edgeType: 1,
            angle: 135,
            distance: 50,
            conflict: true,
          },
          {
            id: 3,
            name: 'Dr. Dekker',
            role: 'Ärzt*in',
            human: true,
            currentGender: 'nicht festgelegt',
            age: '',
            note: '',
            deceased: false,
            edgeType: 1,
            angle: -45,
            distance: 90,
          },
          {
            id: 4,
            name: 'Eef',
            role: 'Kolleg*in',
            human: true,
            currentGender: 'divers',
            age: '',
            note: '',
            deceased: true,
            edgeType: 0,
            angle: -135,
            distance: 120,
          },
          {
            id: 5,
            name: 'Fikkie',
            role: '',
            human: false,
            currentGender: 'kein Mensch',
            age: '',
            note: '',
            deceased: false,
            edgeType: 0,
            angle: 10,
            distance: 10,
          },
        ],
        connections: [
          { id1: 1, id2: 2 },
          { id1: 2, id2: 9 },
        ],
      },
    },
  ],
};

test('een netwerkkaart van easyNWK geeft dezelfde mensen, ringen, sectoren en lijnen', () => {
  const invoer = leesEasynwk(JSON.stringify(KAART), doel());
  const beeld = lees(voerUit(invoer), { peildatum: '2026-11-22' });
  const ego = beeld.knopen.find((k) => k.lid)?.id ?? '';
  const rij = beeld.knopen.map((k) => [
    k.naam,
    k.rol,
    k.r[`ring:${ego}`] ?? null,
    (k.r[`vak:${ego}`] as { sector?: string } | undefined)?.sector ?? null,
  ]);
  assert.deepEqual(rij, [
    ['Nadia', null, null, null],
    ['Bo', 'moeder', 1, 'familie'],
    ['Cas', 'vriend', 2, 'vrienden'],
    ['Arts', null, 3, 'hulp'],
    ['Eef', 'collega', null, null],
    ['Fikkie', null, 1, 'familie'],
  ]);
  const lijnen = beeld.lijnen.map((l) =>
    [beeld.knoop.get(l.van)?.naam, beeld.knoop.get(l.naar)?.naam, l.soort, l.richting, l.steun.join(' ')].join(' · '),
  );
  assert.deepEqual(lijnen.sort(), [
    'Arts · Nadia · normaal · geen · ',
    'Bo · Cas · normaal · geen · ',
    'Bo · Nadia · hecht · geen · ',
    'Bo · Nadia · steun · beide · praktisch',
    'Bo · Nadia · steun · heen · emotioneel',
    'Cas · Nadia · normaal · geen · ',
    'Cas · Nadia · spanning · geen · ',
  ]);
  assert.equal(beeld.knopen.find((k) => k.naam === 'Bo')?.r['geboren'], '1956~');
  assert.equal(beeld.knopen.find((k) => k.naam === 'Eef')?.overleden, true);
  assert.deepEqual(invoer.overgeslagen, [
    '1 oudere versie wordt niet ingelezen.',
    'Cas: toelichting: hier lijkt een nummer of adres te staan.',
    '“Dr. Dekker” heet nu naar de rol: “arts”: achternamen en titels blijven buiten de tekening.',
    'Eef staat buiten de kaart en krijgt geen ring.',
    'Een lijn naar iemand die niet in het bestand staat.',
  ]);
});

test('de proef vooraf telt wat er komt, en een vreemd bestand zegt wat eraan schort', () => {
  const invoer = leesEasynwk(JSON.stringify(KAART), doel());
  assert.deepEqual([invoer.mensen, invoer.lijnen], [6, 7]);
  assert.throws(() => leesEasynwk('{}', doel()), /geen netwerkkaart van easyNWK\. Bewaar de kaart in easyNWK opnieuw/);
  assert.throws(() => leesEigenJson('geen json', doel()), /herkent het portaal niet\. Kies een tekening/);
  assert.throws(
    () => leesEigenJson('{"formaat":"kortelijnen-tekening","versie":2,"entiteiten":[]}', doel()),
    Onleesbaar,
  );
});

test('een groot bestand gaat in stukken die de kanaal aankan', () => {
  const entiteiten = Array.from({ length: 200 }, (_, i) => ({
    id: uuid(900 + i),
    soort: 'persoon',
    r: { aanwezig: true, aanduiding: `Mens ${i}`, toelichting: 'é'.repeat(1500) },
  }));
  const invoer = leesEigenJson(JSON.stringify({ formaat: 'kortelijnen-tekening', versie: 1, entiteiten }), doel());
  assert.equal(invoer.mensen, 200);
  assert.ok(invoer.handelingen.length > 1);
  for (const ops of invoer.handelingen) {
    assert.ok(new TextEncoder().encode(JSON.stringify(ops)).length < 64_000);
  }
});

test('een oud bestand zonder versies, en de kaart van een bestaand lid', () => {
  const oud = {
    ego: { name: 'Nadia' },
    alteri: [{ id: 'a', name: 'Bo', role: 'Onbekende rol', currentGender: 'weiblich', angle: 30, distance: 70 }],
    relations: [],
  };
  const invoer = leesEasynwk(JSON.stringify(oud), { ...doel(), ego: uuid(5) });
  assert.equal(invoer.mensen, 1);
  assert.deepEqual(
    invoer.handelingen[0]?.map((op) => op.op),
    ['voegKnoopToe', 'zetRing', 'trekLijn'],
  );
  assert.deepEqual(invoer.handelingen[0]?.[1], {
    op: 'zetRing',
    id: uuid(500_001),
    ego: uuid(5),
    ring: 3,
    vak: { sector: 'familie', hoek: 667, rij: null },
  });
});

test('vreemde inhoud breekt het inlezen niet', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.array(
        fc.dictionary(
          fc.constantFrom('id', 'name', 'role', 'distance', 'angle', 'human', 'age', 'edgeType', 'note'),
          fc.jsonValue(),
        ),
      ),
      (los, alteri) => {
        for (const tekst of [
          los,
          JSON.stringify({ ego: {}, alteri, connections: [] }),
          JSON.stringify({ formaat: 'kortelijnen-tekening', versie: 1, entiteiten: alteri }),
        ]) {
          try {
            leesEasynwk(tekst, doel());
            leesEigenJson(tekst, doel());
          } catch (fout) {
            assert.ok(fout instanceof Onleesbaar);
          }
        }
      },
    ),
    { numRuns: 100 },
  );
});
