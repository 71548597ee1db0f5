// H05, H24: lines by kind, direction, state and whom; and a copy that carries what it should and nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keurOps } from '../../../frontend/sociogram/kern/handeling/controle.js';
import { lijnzin } from '../../../frontend/sociogram/kern/vorm/banden.js';
import { NIETS_GEVRAAGD, past, type Filter, type Lijnvraag } from '../../../frontend/sociogram/kern/vorm/filter.js';
import { kopieer, plak } from '../../../frontend/sociogram/kern/uitvoer/kopie.js';
import { maakScene } from '../../../frontend/sociogram/kern/beeld/scene.js';
import { laad, met, uuid } from './tekeningen.js';

const merel = laad('merel');
const zinnen = (filter: Filter, v = merel): string[] =>
  v.beeld.lijnen
    .filter((lijn) => past(v.beeld, lijn, filter))
    .map((lijn) => lijnzin(v.beeld, lijn))
    .sort();
const vraag = (deel: Partial<Lijnvraag>): Lijnvraag => ({ ...NIETS_GEVRAAGD, ...deel });

test('emotioneel, actief, naar een kind: precies die lijnen', () => {
  assert.deepEqual(zinnen(vraag({ wat: 'steun:emotioneel', staat: 'actief', kant: 'naar', wie: 'kind' })), [
    'Miriam steunt Sara: emotioneel.',
    'Miriam steunt Yonas: emotioneel.',
  ]);
});

test('elk deel van de vraag maakt de lijst korter, in elke volgorde', () => {
  const delen: Partial<Lijnvraag>[] = [
    { wat: 'steun' },
    { staat: 'actief' },
    { kant: 'naar', wie: 'kind' },
    { wie: 'lid' },
    { wat: 'steun:advies' },
    { staat: 'mogelijk' },
    { kant: 'van', wie: merel.id('Miriam') },
  ];
  for (const een of delen) {
    for (const ander of delen) {
      const samen = zinnen(vraag({ ...een, ...ander }));
      const alleen = zinnen(vraag(ander));
      assert.ok(samen.every((zin) => alleen.includes(zin)));
      assert.ok(samen.length <= alleen.length);
    }
  }
});

test('naar en van zijn elkaars spiegel, een lijn zonder richting telt voor beide', () => {
  const [naar, van] = [
    zinnen(vraag({ kant: 'naar', wie: merel.id('Miriam') })),
    zinnen(vraag({ kant: 'van', wie: merel.id('Miriam') })),
  ];
  assert.ok(
    naar.includes('Letay steunt Miriam: emotioneel.') || naar.some((zin) => zin.includes('steunt Miriam: emotioneel')),
  );
  assert.ok(van.includes('Miriam steunt Yonas: emotioneel.') && !naar.includes('Miriam steunt Yonas: emotioneel.'));
  assert.ok(naar.some((zin) => zin.includes('spanning')) && van.some((zin) => zin.includes('spanning')));
  assert.equal(zinnen(vraag({ wie: merel.id('Miriam') })).length, new Set([...naar, ...van]).size);
});

test('mogelijk telt niet als actief, een professional en een plek zijn te vragen', () => {
  assert.deepEqual(zinnen(vraag({ wat: 'steun', staat: 'mogelijk' })), ['Karim steunt Yonas: gezelschap, mogelijk.']);
  assert.ok(zinnen(vraag({ wie: 'professional' })).length >= 3);
  assert.ok(zinnen(vraag({ wie: 'plek' })).every((zin) => zin.includes('Kerk')));
  assert.deepEqual(zinnen('professionals'), zinnen(vraag({ wie: 'professional' })));
  assert.deepEqual(zinnen('alles').length, merel.beeld.lijnen.length);
});

test('de tekening toont alleen de gevraagde lijnen, wie eraan vastzit en de leden', () => {
  const scene = maakScene(merel.beeld, {
    weergave: 'sociogram',
    alleen: vraag({ wat: 'steun:emotioneel', staat: 'actief', kant: 'naar', wie: 'kind' }),
  });
  assert.equal(scene.lijnen.length, 2);
  assert.deepEqual(scene.knopen.map((knoop) => merel.beeld.knoop.get(knoop.id)?.naam).sort(), [
    'Miriam',
    'Sara',
    'Yonas',
  ]);
});

test('een kopie heeft dezelfde gegevens en de lijnen ertussen, maar is niet wie is aangemeld en geen lid', () => {
  const v = met(merel, [merel.id('Ans'), { 'plaats:sociogram:-': [10, 20], aangemeld: true, lid: {} }]);
  let nr = 500;
  const nieuwId = (): string => uuid((nr += 1));
  const bord = kopieer(v.tekening, [v.id('Ans'), v.id('Miriam')]);
  const { ops, nieuw } = plak(bord, v.tekening, { nieuwId, opzij: 48 });
  assert.equal(nieuw.length, 2);
  const gekeurd = keurOps(ops, 2026);
  const ans = gekeurd.find((op) => op.op === 'voegKnoopToe' && op.velden['aanduiding'] === 'Ans');
  assert.ok(ans?.op === 'voegKnoopToe' && !('aangemeld' in ans.velden) && !('lid' in ans.velden));
  assert.deepEqual(
    gekeurd
      .filter((op) => op.op === 'plaats')
      .map((op) => (op.op === 'plaats' ? op.waarde : null))
      .at(0),
    [58, 68],
  );
  const tussen = v.beeld.lijnen.filter((lijn) =>
    [lijn.van, lijn.naar].every((id) => [v.id('Ans'), v.id('Miriam')].includes(id)),
  );
  assert.equal(gekeurd.filter((op) => op.op === 'trekLijn').length, tussen.length);
  assert.ok(gekeurd.every((op) => op.op !== 'trekLijn' || op.einden.every((id) => nieuw.includes(id))));
});

test('een lijn verdubbelt naast zichzelf, een professional niet, en wat intussen weg is doet niet mee', () => {
  const lijn = merel.beeld.lijnen[0]!;
  const doel = { nieuwId: () => uuid(700), opzij: 48 };
  assert.deepEqual(
    plak(kopieer(merel.tekening, [lijn.id]), merel.tekening, doel).ops.map((op) =>
      op.op === 'trekLijn' ? op.einden : null,
    ),
    [[lijn.van, lijn.naar]],
  );
  assert.deepEqual(
    kopieer(
      merel.tekening,
      merel.beeld.knopen.filter((knoop) => knoop.soort === 'professional').map((knoop) => knoop.id),
    ).knopen,
    [],
  );
  const weg = met(merel, [lijn.van, { aanwezig: false }]);
  assert.deepEqual(plak(kopieer(merel.tekening, [lijn.id]), weg.tekening, doel).ops, []);
});
