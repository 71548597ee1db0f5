// H04, H08, D1: the genogram's layout, measured as in the table of the design (0 overlaps, birth order, stable, pure).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { opGeboorte } from '../../../frontend/sociogram/kern/genogram/familie.js';
import { genogram } from '../../../frontend/sociogram/kern/genogram/genogram.js';
import { RIJHOOGTE, type Genogram } from '../../../frontend/sociogram/kern/genogram/genogrammodel.js';
import { structuur } from '../../../frontend/sociogram/kern/genogram/genogramlijnen.js';
import { kruisen, raaktDoos, type Punt } from '../../../frontend/sociogram/kern/grond/meetkunde.js';
import type { Entiteit } from '../../../frontend/sociogram/kern/grond/model.js';
import { erbij, families, laad, maak, met, reeks, uuid, type Voorbeeld } from './tekeningen.js';

const namen = (v: Voorbeeld, g: Genogram): string[] =>
  g.rijen.map((rij) => rij.ids.map((id) => v.beeld.knoop.get(id)?.naam ?? '?').join(' · '));

const lijnen = (g: Genogram): { van: string; punten: readonly Punt[] }[] => {
  const s = structuur(g, () => null);
  return [
    ...s.unies.map((u) => ({ van: u.unie.id, punten: u.punten })),
    ...s.gezinnen.flatMap((f) =>
      [f.stam, f.balk, ...f.kinderen.map((k) => k.punten)].map((punten) => ({ van: f.unie.id, punten })),
    ),
  ];
};

const stukken = (g: Genogram): { van: string; a: Punt; b: Punt }[] =>
  lijnen(g).flatMap(({ van, punten }) => punten.slice(1).map((b, i) => ({ van, a: punten[i] as Punt, b })));

function kruisingen(g: Genogram): number {
  const alle = stukken(g);
  return alle.reduce(
    (som, een, i) =>
      som + alle.slice(i + 1).filter((twee) => een.van !== twee.van && kruisen(een.a, een.b, twee.a, twee.b)).length,
    0,
  );
}

test('D1 staat in de rijen en de volgorde van de afspraak', () => {
  const d1 = laad('d1');
  assert.deepEqual(namen(d1, genogram(d1.beeld)), [
    'Ria · Jan · Wil · Bakir · Letay',
    'Ellen · Loes · Bas · Tom · Kim · Daniel · Miriam · Ruth · Miskraam',
    'Noor · Sem · Zwangerschap · Yonas · Sara · Boef',
  ]);
});

test('in D1 kruist geen familielijn een andere, in het gezin van twee broers en twee zussen precies één', () => {
  assert.equal(kruisingen(genogram(laad('d1').beeld)), 0);
  assert.equal(kruisingen(genogram(laad('een-kruising').beeld)), 1);
});

test('de volgorde hangt niet af van wie het eerst getekend is', () => {
  const kaal = laad('d1');
  const d1 = met(kaal, [kaal.id('Tom'), { volgorde: 1 }]);
  for (let zaad = 1; zaad <= 25; zaad += 1) {
    const toeval = reeks(zaad);
    const ids = new Map([...d1.tekening.keys()].map((id) => [id, uuid(Math.floor(toeval() * 1e9))]));
    const tekst = JSON.stringify([...d1.tekening.values()]).replace(
      /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
      (id) => ids.get(id) ?? id,
    );
    const door = maak('D1', d1.peildatum, new Map((JSON.parse(tekst) as Entiteit[]).map((e) => [e.id, e])));
    const g = genogram(door.beeld);
    assert.equal(kruisingen(g), 0);
    assert.deepEqual(namen(door, g), namen(d1, genogram(d1.beeld)));
  }
});

test('in D1 loopt geen familielijn door iemand anders heen', () => {
  const g = genogram(laad('d1').beeld);
  for (const [id, [x, y]] of g.plaats) {
    const kern = { x: x - 20, y: y - 20, b: 40, h: 40 };
    const eigen = new Set([...(g.familie.uniesVan.get(id) ?? []).map((u) => u.id), g.familie.herkomst.get(id)]);
    const geraakt = stukken(g).filter((stuk) => !eigen.has(stuk.van) && raaktDoos(stuk.a, stuk.b, kern));
    assert.deepEqual(geraakt, [], id);
  }
});

test('ook in willekeurige families loopt geen familielijn door een ander of diens naam, en kruisen ze zelden', () => {
  let gekruist = 0;
  for (let zaad = 1; zaad <= 80; zaad += 1) {
    const g = genogram(families(10 + (zaad % 5) * 15, zaad).beeld);
    const alle = stukken(g);
    for (const [id, [x, y]] of g.plaats) {
      const eigen = new Set([...(g.familie.uniesVan.get(id) ?? []).map((u) => u.id), g.familie.herkomst.get(id)]);
      const met_ = { x: x - 22, y: y - 22, b: 44, h: 66 };
      assert.deepEqual(
        alle.filter((stuk) => !eigen.has(stuk.van) && raaktDoos(stuk.a, stuk.b, met_)),
        [],
      );
    }
    gekruist += kruisingen(g);
  }
  console.log(`  genogram: ${(gekruist / 80).toFixed(2)} kruisingen per tekening`);
  assert.ok(gekruist / 80 < 1);
});

test('Lina komt naast Sara te staan zonder dat iemand van plaats wisselt of ver opschuift', () => {
  const d1 = laad('d1');
  const voor = genogram(d1.beeld);
  const unie = d1.tekening.get(d1.id('Yonas'))?.r['ouders:biologisch'] as string;
  const lina = erbij(d1, {
    id: uuid(1),
    soort: 'persoon',
    r: { aanwezig: true, aanduiding: 'Lina', geslacht: 'vrouw', geboren: '2022', 'ouders:biologisch': unie },
  });
  const na = genogram(lina.beeld, voor);
  assert.deepEqual(namen(lina, na)[2], 'Noor · Sem · Zwangerschap · Yonas · Sara · Lina · Boef');
  for (const [id, [x, y]] of voor.plaats) {
    const [nx, ny] = na.plaats.get(id) ?? [NaN, NaN];
    assert.equal(ny, y);
    assert.ok(Math.abs(nx - x) <= 120, id);
    assert.ok(y === 0 || nx === x, 'wie in rij 1 of 2 stond blijft precies staan');
  }
  assert.deepEqual(genogram(d1.beeld).plaats, voor.plaats, 'haal haar weg en alles staat als eerst');
});

test('partners staan op één rij, kinderen een rij lager, en niemand staat op een ander', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 120 }), fc.integer({ min: 1, max: 10_000 }), (aantal, zaad) => {
      const v = families(aantal, zaad);
      const g = genogram(v.beeld);
      const y = (id: string): number => g.plaats.get(id)?.[1] ?? NaN;
      for (const unie of g.familie.unies) {
        assert.equal(new Set(unie.partners.map(y)).size, 1);
        unie.kinderen.forEach((kind) => assert.ok(y(kind) >= y(unie.partners[0] ?? '') + RIJHOOGTE));
      }
      for (const rij of g.rijen) {
        const xs = rij.ids.map((id) => g.plaats.get(id)?.[0] ?? NaN);
        xs.slice(1).forEach((x, i) => assert.ok(x - (xs[i] ?? 0) >= 120));
      }
    }),
    { numRuns: 60 },
  );
});

test('broers en zussen staan van oud naar jong, ook met een partner ertussen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 150 }), fc.integer({ min: 1, max: 10_000 }), (aantal, zaad) => {
      const v = families(aantal, zaad);
      const g = genogram(v.beeld);
      for (const unie of g.familie.unies) {
        const kinderen = unie.kinderen.filter(
          (k) => g.plaats.get(k)?.[1] === g.plaats.get(unie.kinderen[0] ?? '')?.[1],
        );
        const opPlaats = [...kinderen].sort((a, b) => (g.plaats.get(a)?.[0] ?? 0) - (g.plaats.get(b)?.[0] ?? 0));
        const opLeeftijd = opGeboorte(kinderen.flatMap((k) => v.beeld.knoop.get(k) ?? [])).map((k) => k.id);
        assert.deepEqual(opPlaats, opLeeftijd);
      }
    }),
    { numRuns: 60 },
  );
});

test('wie erbij komt laat de volgorde van de anderen staan, en niemand schuift meer dan 120', () => {
  const verschoven: number[] = [];
  fc.assert(
    fc.property(
      fc.integer({ min: 8, max: 60 }),
      fc.integer({ min: 1, max: 10_000 }),
      fc.nat(),
      (aantal, zaad, keuze) => {
        const v = families(aantal, zaad);
        const voor = genogram(v.beeld);
        const unies = voor.familie.unies;
        const unie = unies[keuze % Math.max(1, unies.length)];
        const nieuw = erbij(v, {
          id: uuid(9_999),
          soort: 'persoon',
          r: {
            aanwezig: true,
            aanduiding: 'Nieuw',
            geboren: '2020',
            ...(unie === undefined ? {} : { 'ouders:biologisch': unie.id }),
          },
        });
        const na = genogram(nieuw.beeld, voor);
        for (const rij of voor.rijen) {
          const nu = [...rij.ids].sort((a, b) => (na.plaats.get(a)?.[0] ?? 0) - (na.plaats.get(b)?.[0] ?? 0));
          assert.deepEqual(nu, rij.ids);
        }
        for (const [id, [x, y]] of voor.plaats) {
          assert.equal(na.plaats.get(id)?.[1], y);
          assert.ok(Math.abs((na.plaats.get(id)?.[0] ?? NaN) - x) <= 120);
        }
        verschoven.push(...[...voor.plaats].map(([id, [x]]) => Math.abs((na.plaats.get(id)?.[0] ?? NaN) - x)));
      },
    ),
    { numRuns: 60 },
  );
  verschoven.sort((a, b) => a - b);
  assert.equal(verschoven[verschoven.length >> 1], 0);
  console.log(
    `  genogram: ${Math.round((verschoven.filter((a) => a === 0).length / verschoven.length) * 100)} % schoof niet`,
  );
});

test('dezelfde tekening geeft dezelfde plaatsen, in welke volgorde zij ook binnenkomt', () => {
  const v = families(80, 7);
  const andersom = maak(v.naam, v.peildatum, new Map([...v.tekening].reverse()));
  assert.deepEqual(genogram(andersom.beeld).plaats, genogram(v.beeld).plaats);
});

test('een vastgezette plaats weegt zwaarder dan de rest', () => {
  const d1 = laad('d1');
  const vast = met(d1, [d1.id('Sara'), { 'plaats:genogram:-': 900 }]);
  const x = (v: Voorbeeld): number =>
    (genogram(v.beeld).plaats.get(v.id('Sara'))?.[0] ?? 0) - (genogram(v.beeld).plaats.get(v.id('Yonas'))?.[0] ?? 0);
  assert.ok(x(vast) > x(d1) + 300);
});

test('partners die ook familie zijn en een lus van partners laten het genogram heel', () => {
  const u = (nr: number, ...partners: number[]) => ({
    id: `v${nr}`,
    soort: 'verbintenis' as const,
    r: { aanwezig: true, partners: partners.map(uuid), vorm: 'onbekend' },
  });
  const p = (nr: number, ouders?: string) => ({
    id: uuid(nr),
    soort: 'persoon' as const,
    r: { aanwezig: true, ...(ouders === undefined ? {} : { 'ouders:biologisch': ouders }) },
  });
  const lastig = [
    u(1, 1, 2),
    p(1),
    p(2),
    p(3, 'v1'),
    u(2, 1, 3),
    p(4, 'v2'),
    u(3, 4, 2),
    p(5, 'v3'),
    u(4, 5),
    p(6, 'v4'),
  ];
  const v = maak('lastig', '2026-11-22', new Map(lastig.map((e) => [e.id, e])));
  const g = genogram(v.beeld);
  assert.equal(g.plaats.size, 6);
  assert.ok([...g.plaats.values()].flat().every(Number.isFinite));
  assert.ok(stukken(g).every(({ a, b }) => [...a, ...b].every(Number.isFinite)));
});

test('tijd voor 200 personen (afgedrukt, niet geëist)', () => {
  const v = families(200, 1);
  genogram(v.beeld);
  const begin = performance.now();
  genogram(v.beeld);
  console.log(`  genogram van 200: ${(performance.now() - begin).toFixed(1)} ms`);
});
