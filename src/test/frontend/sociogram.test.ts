// H02, H04: places of the sociogram and "schik netjes".
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { afstand, overlappen, type Punt } from '../../../frontend/sociogram/kern/grond/meetkunde.js';
import type { Entiteit } from '../../../frontend/sociogram/kern/grond/model.js';
import { doorDozen, kruisingen, schik } from '../../../frontend/sociogram/kern/beeld/schik.js';
import { parenVan, sociogramdoos } from '../../../frontend/sociogram/kern/beeld/schikveld.js';
import { maakScene } from '../../../frontend/sociogram/kern/beeld/scene.js';
import { sociogram } from '../../../frontend/sociogram/kern/beeld/sociogram.js';
import { verschuif } from '../../../frontend/sociogram/kern/plek/verschuif.js';
import { laad, maak, met, netwerk, uuid, type Voorbeeld } from './tekeningen.js';

const alle = (v: Voorbeeld): Set<string> => new Set(v.beeld.knopen.map((k) => k.id));

function overlap(v: Voorbeeld, plaats: ReadonlyMap<string, Punt>): number {
  const dozen = v.beeld.knopen.map((k) => sociogramdoos(k, plaats.get(k.id) ?? [0, 0]));
  return dozen.reduce((som, a, i) => som + dozen.slice(i + 1).filter((b) => overlappen(a, b)).length, 0);
}

test('wie een plaats heeft staat daar, wie er geen heeft staat op 160 van een bekende', () => {
  const merel = laad('merel');
  assert.deepEqual(sociogram(merel.beeld, null).get(merel.id('Ans')), [250, -56]);
  const plaatsen = sociogram(netwerk(6, 2).beeld, null);
  const [x, y] = plaatsen.get(uuid(5)) ?? [0, 0];
  assert.ok(
    Math.min(...[...plaatsen].filter(([id]) => id !== uuid(5)).map(([, p]) => Math.hypot(p[0] - x, p[1] - y))) >= 112,
  );
});

test('wie erbij komt verplaatst niemand', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 5_000 }), (aantal, zaad) => {
      const voor = sociogram(netwerk(aantal, zaad).beeld, null);
      const na = sociogram(netwerk(aantal + 1, zaad).beeld, null);
      voor.forEach((punt, id) => assert.deepEqual(na.get(id), punt));
    }),
    { numRuns: 60 },
  );
});

test('schik netjes: niemand op een ander, en niet meer kruisingen dan eerst', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 1, max: 5_000 }), (aantal, zaad) => {
      const v = netwerk(aantal, zaad);
      const voor = sociogram(v.beeld, null);
      const na = schik(v.beeld, voor, { ego: null, wie: alle(v) });
      assert.equal(overlap(v, na), 0);
      assert.ok(kruisingen(parenVan(v.beeld), na) <= kruisingen(parenVan(v.beeld), voor));
    }),
    { numRuns: 50 },
  );
});

test('schik netjes met een ego: wie een ring heeft staat op die afstand', () => {
  const v = netwerk(16, 4);
  const na = schik(v.beeld, sociogram(v.beeld, uuid(1)), { ego: uuid(1), wie: alle(v) });
  assert.equal(overlap(v, na), 0);
  const buiten = v.beeld.knopen.filter((k) => {
    const ring = k.r[`ring:${uuid(1)}`];
    const [x, y] = na.get(k.id) ?? [0, 0];
    return !k.lid && typeof ring === 'number' && Math.abs(Math.hypot(x, y) - 140 * ring) > 110;
  });
  assert.deepEqual(
    buiten.map((k) => k.naam),
    [],
  );
});

test('wie niet gekozen is blijft staan', () => {
  const v = netwerk(20, 3);
  const voor = sociogram(v.beeld, null);
  const na = schik(v.beeld, voor, { ego: null, wie: new Set([uuid(7), uuid(8)]) });
  voor.forEach((punt, id) => assert.ok([uuid(7), uuid(8)].includes(id) || na.get(id)?.join() === punt.join()));
});

test('dezelfde tekening geeft dezelfde plaatsen; nog eens schikken met iemand erbij laat de meesten staan', () => {
  const afstanden: number[] = [];
  let door = 0;
  let lijnen = 0;
  for (let zaad = 1; zaad <= 20; zaad += 1) {
    const v = netwerk(18, zaad);
    const een = schik(v.beeld, sociogram(v.beeld, null), { ego: null, wie: alle(v) });
    assert.deepEqual(schik(v.beeld, sociogram(v.beeld, null), { ego: null, wie: alle(v) }), een);
    const erbij = netwerk(19, zaad);
    const twee = schik(erbij.beeld, new Map([...een, [uuid(19), [300, -300] as const]]), {
      ego: null,
      wie: alle(erbij),
    });
    const verschoven = [...een]
      .map(([id, [x, y]]) => Math.hypot((twee.get(id)?.[0] ?? 0) - x, (twee.get(id)?.[1] ?? 0) - y))
      .sort((a, b) => a - b);
    afstanden.push(verschoven[verschoven.length >> 1] ?? 0);
    door += doorDozen(v.beeld, een);
    lijnen += parenVan(v.beeld).length;
  }
  afstanden.sort((a, b) => a - b);
  console.log(
    `  schik: mediaan verschoven ${afstanden[10]?.toFixed(0)}, ${((100 * door) / lijnen).toFixed(1)} % van de lijnen door iemand`,
  );
  assert.ok((afstanden[10] ?? 0) <= 40);
  assert.ok(door / lijnen <= 0.02);
});

test('tijd voor 200 mensen met een klok (afgedrukt): hij houdt op tijd op', () => {
  const v = netwerk(200, 1);
  const voor = sociogram(v.beeld, null);
  const begin = performance.now();
  const na = schik(v.beeld, voor, { ego: null, wie: alle(v), klok: () => performance.now() });
  console.log(
    `  schik van 200: ${(performance.now() - begin).toFixed(0)} ms, kruisingen ${kruisingen(parenVan(v.beeld), voor)} → ${kruisingen(parenVan(v.beeld), na)}`,
  );
  assert.equal(overlap(v, na), 0);
});

test('slepen tekent wie versleept wordt en hun lijnen precies waar de hele tekening ze zou tekenen, en de rest niet opnieuw', () => {
  const merel = laad('merel');
  const wens = { weergave: 'sociogram', ego: null } as const;
  const rust = maakScene(merel.beeld, wens);
  const ids = new Set([merel.id('Miriam'), merel.id('Luul')]);
  const naar = new Map(rust.knopen.filter((k) => ids.has(k.id)).map((k) => [k.id, [k.x + 40, k.y - 12] as const]));
  const gesleept = verschuif(rust, merel.beeld, naar, '-', (deel) => maakScene(deel, wens));
  const heel = maakScene(
    met(merel, ...[...naar].map(([id, plaats]) => [id, { 'plaats:sociogram:-': [...plaats] }] as const)).beeld,
    wens,
  );
  gesleept.knopen.forEach((k) =>
    assert.deepEqual(
      [k.x, k.y],
      [heel.knopen.find((h) => h.id === k.id)?.x, heel.knopen.find((h) => h.id === k.id)?.y],
    ),
  );
  const eigen = new Set(merel.beeld.lijnen.filter((l) => ids.has(l.van) || ids.has(l.naar)).map((l) => l.id));
  assert.ok(gesleept.lijnen.some((l) => eigen.has(l.id)));
  gesleept.lijnen.forEach((l) => {
    if (eigen.has(l.id)) {
      assert.equal(l.pad, heel.lijnen.find((h) => h.id === l.id)?.pad);
    } else {
      assert.equal(
        l,
        rust.lijnen.find((r) => r.id === l.id),
      );
    }
  });
});

test('tijd om te slepen in een tekening van 200 mensen (afgedrukt)', () => {
  const v = netwerk(200, 1);
  const wens = { weergave: 'sociogram', ego: null } as const;
  const scene = maakScene(v.beeld, wens);
  const begin = performance.now();
  for (let i = 0; i < 20; i += 1) {
    verschuif(scene, v.beeld, new Map([[uuid(1), [i, i] as const]]), '-', (deel) => maakScene(deel, wens));
  }
  console.log(`  slepen van wie de meeste lijnen heeft: ${((performance.now() - begin) / 20).toFixed(1)} ms per beeld`);
});

test('een miskraam staat niet ongevraagd in het sociogram, wel in het genogram', () => {
  const d1 = laad('d1');
  const heeft = (weergave: 'sociogram' | 'cirkel' | 'genogram'): boolean =>
    maakScene(d1.beeld, { weergave, ego: d1.id('Yonas') }).knopen.some((k) => k.id === d1.id('Miskraam'));
  assert.deepEqual([heeft('sociogram'), heeft('cirkel'), heeft('genogram')], [false, false, true]);
});

test('wie vanuit een ander wordt bekeken staat niet op wie voor die ander verplaatst is', () => {
  const plek = fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -200, max: 200 }));
  fc.assert(
    fc.property(
      fc.array(fc.record({ plaats: fc.option(plek), eigen: fc.option(plek, { freq: 2 }) }), {
        minLength: 2,
        maxLength: 8,
      }),
      (leden) => {
        const ego = uuid(0);
        const mens = ({ plaats, eigen }: (typeof leden)[number], i: number): Entiteit => ({
          id: uuid(i),
          soort: 'persoon',
          r: {
            aanwezig: true,
            lid: { van: '2020' },
            ...(plaats === null ? {} : { 'plaats:sociogram:-': plaats }),
            ...(eigen === null ? {} : { [`plaats:sociogram:${ego}`]: eigen }),
          },
        });
        const v = maak('leden', '2026-11-29', new Map(leden.map(mens).map((e) => [e.id, e])));
        const punten = sociogram(v.beeld, ego);
        leden.forEach((een, i) =>
          leden.forEach((ander, j) => {
            if (een.eigen !== null && ander.eigen === null) {
              assert.ok(afstand(punten.get(uuid(i)) ?? [0, 0], punten.get(uuid(j)) ?? [0, 0]) >= 84, `${i} en ${j}`);
            }
          }),
        );
      },
    ),
    { numRuns: 200 },
  );
});
