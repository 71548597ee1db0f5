import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Inkomend, Uitgaand } from '../../../frontend/sociogram/kern/kamer/berichten.js';
import { verbintenisId } from '../../../frontend/sociogram/kern/grond/afgeleid.js';
import { beeld } from '../../../frontend/sociogram/kern/handeling/gevolg.js';
import { Klant } from '../../../frontend/sociogram/kern/kamer/klant.js';
import type { Einden, Laag, Op, Wie } from '../../../frontend/sociogram/kern/handeling/ops.js';
import { laatste, type Staat, waarde } from '../../../frontend/sociogram/kern/handeling/staat.js';
import { Ongeldig } from '../../../frontend/sociogram/kern/handeling/waarden.js';
import { dragers, isEigenVoorouder, rustOp, zichtbaar } from '../../../frontend/sociogram/kern/handeling/zicht.js';
import { Proefkamer, type Deelnemer } from './proefkamer.js';
import { HUISHOUDEN, vasteId } from './vectoren.js';

/** Random histories of a few clients on one room: delay, loss, repetition, return by tail and by picture, restart. */

const ALLES: readonly Laag[] = ['gewoon', 'intern', 'gevoelig'];
const PERSONEN = ['p1', 'p2', 'p3', 'p4'].map(vasteId);
const LIJNEN = ['l1', 'l2', 'l3'].map(vasteId);
const OPMERKINGEN = ['o1', 'o2'].map(vasteId);
const PAREN = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 0],
  [0, 2],
] as const;

/** A few people and much between them: that is where things meet. */
const persoon = fc.constantFrom(...PERSONEN, PERSONEN[0]!, PERSONEN[1]!);
const paar = fc.constantFrom(...PAREN).map(([a, b]) => [PERSONEN[a]!, PERSONEN[b]!] as const);
const paarId = paar.map(([a, b]) => verbintenisId(HUISHOUDEN, a, b));
const lijn = fc.constantFrom(...LIJNEN);
const opmerking = fc.constantFrom(...OPMERKINGEN);
const iets = fc.oneof(persoon, lijn, opmerking, paarId);
const einden = fc.tuple(persoon, persoon) as fc.Arbitrary<Einden>;
const lijnsoort = fc.constantFrom('kent', 'steun', 'controle');

const op: fc.Arbitrary<Op> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      op: fc.constant('voegKnoopToe' as const),
      id: persoon,
      soort: fc.constant('persoon' as const),
      velden: fc.constant({}),
    }),
  },
  fc.record({
    op: fc.constant('zetKnoop' as const),
    id: persoon,
    veld: fc.constantFrom('aanduiding', 'toelichting'),
    waarde: fc.option(fc.constantFrom('A', 'B', 'C')),
  }),
  fc.record({
    op: fc.constant('plaats' as const),
    id: persoon,
    weergave: fc.constant('sociogram'),
    ego: fc.constant('-'),
    waarde: fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constant(1)),
  }),
  fc.record({ op: fc.constant('zetRing' as const), id: persoon, ego: persoon, ring: fc.integer({ min: 1, max: 5 }) }),
  {
    weight: 3,
    arbitrary: fc.record({
      op: fc.constant('trekLijn' as const),
      id: lijn,
      einden,
      velden: lijnsoort.map((soort) => ({ soort })),
    }),
  },
  fc.record({ op: fc.constant('zetLijn' as const), id: lijn, veld: fc.constant('soort'), waarde: lijnsoort }),
  fc.record({ op: fc.constant('verleg' as const), id: lijn, einden }),
  { weight: 2, arbitrary: paar.map(([a, b]) => ({ op: 'verbind' as const, a, b, velden: { vorm: 'geheim' } })) },
  {
    weight: 3,
    arbitrary: fc.record({
      op: fc.constant('zetOuders' as const),
      kind: persoon,
      soort: fc.constantFrom('biologisch', 'pleeg'),
      verbintenis: fc.option(paarId, { freq: 5 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      op: fc.constant('plaatsOpmerking' as const),
      id: opmerking,
      bij: iets,
      tekst: fc.constant('x'),
      voorGasten: fc.boolean(),
    }),
  },
  fc.record({
    op: fc.constant('zetOpmerking' as const),
    id: opmerking,
    veld: fc.constant('voorGasten'),
    waarde: fc.boolean(),
  }),
  { weight: 3, arbitrary: iets.map((id) => ({ op: 'verwijder' as const, id })) },
  iets.map((id) => ({ op: 'zetTerug' as const, id })),
);

type Stap =
  | { readonly doe: readonly Op[] }
  | { readonly herroepEen: number }
  | 'herroep'
  | 'herstel'
  | 'bezorg'
  | 'lever'
  | 'half'
  | 'dubbel'
  | 'breek'
  | 'keerTerug'
  | 'keerTerugMetBeeld'
  | 'herstart';

const stap: fc.Arbitrary<readonly [number, Stap]> = fc.tuple(
  fc.nat(3),
  fc.oneof(
    { weight: 6, arbitrary: fc.array(op, { minLength: 1, maxLength: 3 }).map((doe) => ({ doe }) as Stap) },
    { weight: 3, arbitrary: fc.constantFrom<Stap>('herroep', 'herstel') },
    { weight: 3, arbitrary: fc.nat(20).map((herroepEen) => ({ herroepEen }) as Stap) },
    { weight: 8, arbitrary: fc.constantFrom<Stap>('bezorg', 'lever', 'bezorg', 'lever', 'half') },
    { weight: 1, arbitrary: fc.constantFrom<Stap>('dubbel', 'breek', 'herstart') },
    { weight: 3, arbitrary: fc.constantFrom<Stap>('keerTerug', 'keerTerugMetBeeld') },
  ),
);

/** A client with its two lines, in which messages wait to be delivered. */
class Speler implements Deelnemer {
  readonly klant: Klant;
  readonly heen: Uitgaand[] = [];
  terug: Inkomend[] = [];
  verbonden = false;
  private teller = 0;

  /** Any of one's own: the last, or an older one from the list of what was done. */
  private speelKeus(stap: Exclude<Stap, string>): void {
    if ('doe' in stap) {
      this.klant.doe(stap.doe);
      return;
    }
    const eigen = this.kamer.log.filter((regel) => regel.door === this.wie.id && regel.ops[0]!.op !== 'herroep');
    if (eigen.length > 0) this.klant.herroep(eigen[stap.herroepEen % eigen.length]!.h);
  }

  constructor(
    private readonly kamer: Proefkamer,
    readonly wie: Wie,
    private readonly tijd: { nu: number },
  ) {
    this.klant = new Klant({
      huishouden: HUISHOUDEN,
      venster: vasteId(wie.id),
      lagen: wie.lagen,
      nieuweId: () => vasteId(`${wie.id}${this.teller++}`),
      nu: () => this.tijd.nu,
      stuur: (bericht) => this.verbonden && this.heen.push(bericht),
      meld: () => {},
    });
  }

  stuur(bericht: Inkomend): void {
    this.terug.push(JSON.parse(JSON.stringify(bericht)) as Inkomend);
  }

  verbind(metBeeld: boolean): void {
    if (this.verbonden) return;
    this.verbonden = true;
    this.kamer.ontvang(this, this.klant.aanmelding(), metBeeld);
  }

  breek(): void {
    this.verbonden = false;
    this.heen.length = 0;
    this.terug = [];
    this.kamer.weg(this);
    this.klant.verbroken();
  }

  bezorg(dubbel = false): void {
    const bericht = this.heen.shift();
    if (bericht === undefined) return;
    this.kamer.ontvang(this, bericht, false);
    if (dubbel && bericht.t === 'handeling') this.kamer.ontvang(this, bericht, false);
  }

  lever(): void {
    const bericht = this.terug.shift();
    if (bericht !== undefined) this.klant.ontvang(bericht);
  }

  speel(stap: Stap): void {
    try {
      if (typeof stap === 'object') this.speelKeus(stap);
      else if (stap === 'herroep') this.klant.herroep();
      else if (stap === 'herstel') this.klant.herstel();
    } catch (e) {
      if (!(e instanceof Ongeldig)) throw e;
    }
  }
}

/** Where histories begin: everybody is there already, or nobody. */
const BEGIN: readonly Op[] = [
  ...PERSONEN.map((id): Op => ({ op: 'voegKnoopToe', id, soort: 'persoon', velden: {} })),
  ...PAREN.map(([a, b]): Op => ({ op: 'verbind', a: PERSONEN[a]!, b: PERSONEN[b]!, velden: {} })),
];

function speel(stappen: readonly (readonly [number, Stap])[]): { kamer: Proefkamer; spelers: Speler[] } {
  const tijd = { nu: Date.UTC(2026, 10, 22) };
  const kamer = new Proefkamer(HUISHOUDEN, () => tijd.nu);
  const spelers = ['A', 'B', 'C', 'D'].map((id) => {
    const lagen: readonly Laag[] = id === 'D' ? ['gewoon'] : ALLES;
    return new Speler(kamer, { id, rol: 'tekenen', gast: false, lagen }, tijd);
  });
  spelers.forEach((speler) => speler.verbind(true));
  const rust = () => spelers.forEach((speler) => speler.terug.slice().forEach(() => speler.lever()));
  rust();
  if (stappen.length % 4 > 0) {
    spelers[2]!.klant.doe(BEGIN);
    spelers[2]!.bezorg();
    rust();
  }
  for (const [wie, stap] of stappen) {
    tijd.nu += 1_000;
    const speler = spelers[wie]!;
    if (stap === 'bezorg') speler.heen.slice().forEach(() => speler.bezorg());
    else if (stap === 'lever') speler.terug.slice().forEach(() => speler.lever());
    else if (stap === 'half') [speler.bezorg(), speler.lever()];
    else if (stap === 'dubbel') speler.bezorg(true);
    else if (stap === 'breek') speler.breek();
    else if (stap === 'keerTerug') speler.verbind(false);
    else if (stap === 'keerTerugMetBeeld') speler.verbind(true);
    else if (stap === 'herstart') herstart(kamer, spelers);
    else speler.speel(stap);
    controleer(kamer);
  }
  komTotRust(spelers);
  tellers.geschiedenissen++;
  for (const regel of kamer.log) {
    tellers.genummerd++;
    if (regel.effect.uit.length) tellers.uit++;
    if (regel.effect.aan.length) tellers.aan++;
    if (regel.codes.includes('IN_GEBRUIK')) tellers.inGebruik++;
    if (['herroep', 'herstel'].includes(regel.ops[0]!.op) && regel.codes.includes('VOOROUDER')) tellers.voorouder++;
  }
  return { kamer, spelers };
}

function herstart(kamer: Proefkamer, spelers: readonly Speler[]): void {
  spelers.forEach((speler) => speler.breek());
  kamer.herstart();
}

function komTotRust(spelers: readonly Speler[]): void {
  for (let ronde = 0; ronde < 400; ronde++) {
    spelers.forEach((speler) => speler.verbind(ronde % 2 === 1));
    if (spelers.every((speler) => speler.heen.length + speler.terug.length === 0)) return;
    spelers.forEach((speler) => {
      speler.bezorg();
      speler.lever();
    });
  }
  assert.fail('het wordt niet stil');
}

let laatstGezien = 0;
if (process.env['KL_TEL']) process.on('exit', () => console.log('tellers', tellers));
const tellers = { geschiedenissen: 0, genummerd: 0, uit: 0, aan: 0, inGebruik: 0, voorouder: 0 };
/** Numbers without a gap, nobody their own ancestor, ends that are two different people, unions one per pair. */
function controleer(kamer: Proefkamer): void {
  if (kamer.log.length === laatstGezien) return;
  laatstGezien = kamer.log.length;
  for (const ding of kamer.staat.dingen()) {
    assert.ok(!isEigenVoorouder(kamer.staat, ding.id), 'eigen voorouder');
    const onder = rustOp(kamer.staat, ding) ?? [];
    assert.equal(new Set(onder).size, onder.length);
    assert.ok(onder.every((id) => id === HUISHOUDEN || kamer.staat.ding(id) !== undefined));
    if (zichtbaar(kamer.staat, ding.id)) assert.ok(onder.every((id) => zichtbaar(kamer.staat, id)));
  }
}

function gezien(staat: Staat, lagen: readonly Laag[]): Record<string, unknown> {
  return Object.fromEntries(
    beeld(staat, lagen)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, ...rest }) => [id, rest]),
  );
}

function getoond(klant: Klant): Record<string, unknown> {
  const alles = [...klant.tekening().values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(alles.map(({ id, soort, r }) => [id, { soort, r }]));
}

const GESCHIEDENIS = fc.array(stap, { minLength: 20, maxLength: 90, size: 'max' });
const AANTAL = { numRuns: Number(process.env['KL_GESCHIEDENISSEN'] ?? 400) };

test('welke weg de berichten ook gaan: iedereen ziet dezelfde tekening als het log, door de eigen lagen', () => {
  fc.assert(
    fc.property(GESCHIEDENIS, (stappen) => {
      const { kamer, spelers } = speel(stappen);
      assert.deepEqual(gezien(kamer.tot(kamer.log.length), ALLES), gezien(kamer.staat, ALLES));
      assert.equal(new Set(kamer.log.map((regel) => regel.h)).size, kamer.log.length);
      for (const { klant, wie } of spelers) {
        assert.equal(klant.nr, kamer.log.length);
        assert.equal(klant.onbewaard.length, 0);
        assert.deepEqual(getoond(klant), gezien(kamer.staat, wie.lagen), wie.id);
      }
    }),
    AANTAL,
  );
});

test('een herroeping verandert niets dat van een ander is, en laat geen werk van een ander verdwijnen', () => {
  fc.assert(
    fc.property(GESCHIEDENIS, (stappen) => {
      const { kamer } = speel(stappen);
      for (const regel of kamer.log) {
        const soort = regel.ops[0]?.op;
        if (soort !== 'herroep' && soort !== 'herstel') continue;
        const [voor, na] = [kamer.tot(regel.nr - 1), kamer.tot(regel.nr)];
        const naam = regel.ops[0] as { handeling?: string; herroeping?: string };
        const sinds = voor.handeling((naam.handeling ?? naam.herroeping)!)?.nr ?? Infinity;
        const van = (naam.handeling ?? naam.herroeping)!;
        for (const ding of voor.dingen()) {
          const [oud, nieuw] = [[...ding.r.values()].flat(), [...na.ding(ding.id)!.r.values()].flat()];
          oud.forEach((schrijf, i) => {
            if (schrijf.uit !== nieuw[i]!.uit) assert.equal(soort === 'herroep' ? schrijf.h : schrijf.uit, van);
          });
          const anders = [...ding.r.keys()].filter((r) => laatste(ding, r)?.door !== regel.door);
          if (soort === 'herroep') {
            anders.forEach((r) => assert.deepEqual(waarde(na.ding(ding.id)!, r), waarde(ding, r)));
          }
          const vanAnder = [...ding.r.values()]
            .flat()
            .some((schrijf) => schrijf.uit === null && schrijf.door !== regel.door && schrijf.nr > sinds);
          if (vanAnder && zichtbaar(voor, ding.id)) assert.ok(zichtbaar(na, ding.id), 'werk van een ander verdween');
        }
      }
    }),
    AANTAL,
  );
});

test('als iedereen alles ongedaan maakt, in welke volgorde ook, tot er niets meer verandert, is de tekening leeg', () => {
  fc.assert(
    fc.property(GESCHIEDENIS, fc.infiniteStream(fc.nat()), (stappen, keuzes) => {
      const { kamer, spelers } = speel(stappen);
      const teDoen = () => kamer.log.filter((regel) => !['herroep', 'herstel'].includes(regel.ops[0]!.op));
      const doelen = teDoen();
      let veranderd = true;
      while (veranderd) {
        veranderd = false;
        const rest = [...doelen];
        while (rest.length > 0) {
          const [doel] = rest.splice((keuzes.next().value as number) % rest.length, 1);
          spelers.find((speler) => speler.wie.id === doel!.door)!.klant.herroep(doel!.h);
          komTotRust(spelers);
          const { uit } = kamer.log.at(-1)!.effect;
          veranderd ||= uit.length > 0;
        }
      }
      assert.deepEqual(gezien(kamer.staat, ALLES), {});
    }),
    { numRuns: Math.ceil(AANTAL.numRuns / 10) },
  );
});

test('alleen: n keer ongedaan en n keer opnieuw is de tekening zoals zij was', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(op, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 15 }),
      (handelingen) => {
        const { kamer, spelers } = speel([]);
        komTotRust(spelers);
        const { klant } = spelers[0]!;
        handelingen.forEach((ops) => spelers[0]!.speel({ doe: ops }));
        komTotRust(spelers);
        const voor = gezien(kamer.staat, ALLES);
        let n = 0;
        while (klant.kanHerroepen) {
          klant.herroep();
          komTotRust(spelers);
          n++;
        }
        assert.deepEqual(gezien(kamer.staat, ALLES), {});
        for (; n > 0; n--) klant.herstel();
        komTotRust(spelers);
        assert.deepEqual(gezien(kamer.staat, ALLES), voor);
      },
    ),
    AANTAL,
  );
});

test('verwijderen en dat ongedaan maken is hetzelfde als niets doen', () => {
  fc.assert(
    fc.property(GESCHIEDENIS, iets, (stappen, id) => {
      const { kamer, spelers } = speel(stappen);
      const voor = gezien(kamer.staat, ALLES);
      spelers[0]!.klant.doe([{ op: 'verwijder', id }]);
      spelers[0]!.klant.herroep();
      komTotRust(spelers);
      assert.deepEqual(gezien(kamer.staat, ALLES), voor);
      assert.ok(dragers(kamer.staat).size >= 0);
    }),
    AANTAL,
  );
});
