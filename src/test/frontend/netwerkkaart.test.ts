import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  afstanden,
  indeling,
  kortstePad,
  netwerk,
  zichtbaar,
  zoek,
  type Lijn,
  type Mens,
} from '../../../frontend/netwerkkaart/kern.js';
import { graphml, svg, type Beeld } from '../../../frontend/netwerkkaart/uitvoer.js';

const mens = (nr: number, soort = 'Onderwijs', naam = `Mens ${nr}`): Mens => ({
  id: `m${nr}`,
  naam,
  functie: 'adviseur',
  organisatie: 'Org',
  soort,
  wijk: nr % 2 === 0 ? 'Hatert' : '',
});
const lijn = (van: number, naar: number, zeker = true): Lijn => ({ van, naar, zeker });

test('binnen twee stappen staat wie over twee lijnen te bereiken is', () => {
  const net = netwerk(
    [0, 1, 2, 3].map((nr) => mens(nr)),
    [lijn(0, 1), lijn(1, 2), lijn(2, 3)],
  );
  assert.deepEqual(
    [...afstanden(net, 0, 2)],
    [
      [0, 0],
      [1, 1],
      [2, 2],
    ],
  );
});

test('bij gelijke lengte gaat de bevestigde lijn voor', () => {
  const net = netwerk(
    [0, 1, 2, 3].map((nr) => mens(nr)),
    [lijn(0, 1, false), lijn(1, 3), lijn(0, 2), lijn(3, 2)],
  );
  assert.deepEqual(kortstePad(net, 0, 3), [2, 3]);
  assert.deepEqual(kortstePad(net, 0, 0), []);
});

test('zonder weg is er geen pad', () => {
  assert.equal(kortstePad(netwerk([mens(0), mens(1)], []), 0, 1), null);
});

test('tekening en lijst tonen dezelfde mensen: wie zichtbaar is hangt alleen van de keuze af', () => {
  const net = netwerk(
    [0, 1, 2].map((nr) => mens(nr)),
    [lijn(0, 1), lijn(1, 2, false)],
  );
  const stand = zichtbaar(net, { alleenZeker: true, om: 0, graden: 3 });
  assert.deepEqual([...stand.mensen.keys()], [0, 1]);
  assert.deepEqual([...stand.lijnen], [0]);
});

test('groepen overlappen elkaar niet en iedereen staat in zijn eigen cirkel', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 200 }), (soorten) => {
      const net = netwerk(
        soorten.map((soort, nr) => mens(nr, `Soort ${soort}`)),
        [],
      );
      const { plekken, groepen } = indeling(net, 'soort');
      for (const groep of groepen) {
        for (const lid of groep.leden) {
          assert.ok(Math.hypot(plekken[lid]!.x - groep.midden.x, plekken[lid]!.y - groep.midden.y) <= groep.straal);
        }
        for (const ander of groepen) {
          const ver = Math.hypot(groep.midden.x - ander.midden.x, groep.midden.y - ander.midden.y);
          assert.ok(groep === ander || ver >= groep.straal + ander.straal);
        }
      }
      assert.deepEqual(indeling(net, 'soort'), { plekken, groepen });
    }),
    { numRuns: 40 },
  );
});

test('vijfduizend mensen en twintigduizend lijnen zijn in een oogwenk ingedeeld', () => {
  const mensen = Array.from({ length: 5_000 }, (_, nr) => mens(nr, `Soort ${nr % 18}`));
  const net = netwerk(
    mensen,
    Array.from({ length: 20_000 }, (_, nr) => lijn((nr * 7919) % 5_000, (nr * 104_729 + 1) % 5_000)),
  );
  const begin = performance.now();
  indeling(net, 'soort');
  kortstePad(net, 0, 4_999);
  assert.ok(performance.now() - begin < 2_000);
});

test('zoeken let niet op hoofdletters en accenten, en wie zo begint staat eerst', () => {
  const net = netwerk([mens(0, 'x', 'Anna Zoë'), mens(1, 'x', 'Zoe Bos')], []);
  assert.deepEqual(zoek(net, 'zoë', 5), [1, 0]);
});

test('wat meegaat is wat getoond wordt, en een naam breekt het bestand niet', () => {
  const net = netwerk([mens(0, 'x', 'A <b> & "c"'), mens(1), mens(2)], [lijn(0, 1), lijn(1, 2)]);
  const { plekken, groepen } = indeling(net, 'soort');
  const { mensen, lijnen } = zichtbaar(net, { alleenZeker: false, om: 0, graden: 1 });
  const kleuren = { vlak: '#fff', inkt: '#000', lijn: '#999', pad: '#c52' };
  const beeld: Beeld = { net, plekken, groepen, mensen, lijnen, pad: new Set(), kleur: () => '#123', kleuren };
  assert.equal(svg(beeld).match(/<circle/g)?.length, 2);
  assert.match(svg(beeld), /A &#60;b&#62; &#38; &#34;c&#34;/);
  assert.equal(graphml(beeld).match(/<node /g)?.length, 2);
  assert.equal(graphml(beeld).match(/<edge /g)?.length, 1);
});
