import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Hint, Inkomend, Melding, Uitgaand } from '../../../frontend/sociogram/kern/kamer/berichten.js';
import { uuid7 } from '../../../frontend/sociogram/kern/grond/ids.js';
import { Klant } from '../../../frontend/sociogram/kern/kamer/klant.js';
import type { Tekening } from '../../../frontend/sociogram/kern/grond/model.js';
import type { Op, Wie } from '../../../frontend/sociogram/kern/handeling/ops.js';
import { anders } from '../../../frontend/sociogram/kern/inzicht/verschillend.js';
import { stand } from '../../../frontend/sociogram/koppen.js';
import {
  Verbinding,
  type Luisteraar,
  type Verbindingsstand,
} from '../../../frontend/sociogram/kern/kamer/verbinding.js';
import { Ongeldig } from '../../../frontend/sociogram/kern/handeling/waarden.js';
import { waaromDicht } from '../../../frontend/sociogram/zinnen.js';
import { Proefkamer, type Deelnemer } from './proefkamer.js';
import { HUISHOUDEN, vasteId } from './vectoren.js';

const [P, Q, L, K] = ['P', 'Q', 'L', 'K'].map(vasteId) as [string, string, string, string];
const ajv = new Ajv2020({ strict: false });
const [vanKlant, vanServer] = ['van-klant', 'van-server'].map((naam) =>
  ajv.compile(
    JSON.parse(readFileSync(new URL(`../../../docs/protocol-sociogram/${naam}.schema.json`, import.meta.url), 'utf8')),
  ),
) as [ReturnType<typeof ajv.compile>, ReturnType<typeof ajv.compile>];

/** Two people in one room; what they send arrives when the test says so. */
class Plek implements Deelnemer {
  readonly gehoord: Melding[] = [];
  readonly klant: Klant;
  private readonly onderweg: Uitgaand[] = [];
  private teller = 0;
  aan = false;
  wie: Wie;

  constructor(
    private readonly kamer: Proefkamer,
    readonly naam: string,
    readonly tijd: { nu: number },
  ) {
    this.wie = { id: naam, rol: 'tekenen', gast: false, lagen: ['gewoon', 'intern', 'gevoelig'] };
    this.klant = new Klant({
      huishouden: HUISHOUDEN,
      venster: vasteId(naam),
      nieuweId: () => vasteId(`${naam}${this.teller++}`),
      nu: () => tijd.nu,
      stuur: (bericht) => {
        assert.ok(vanKlant(bericht), JSON.stringify([bericht, vanKlant.errors]));
        if (this.aan) this.onderweg.push(bericht);
      },
      meld: (melding) => this.gehoord.push(melding),
    });
    this.komBinnen();
  }

  stuur(bericht: Inkomend): void {
    assert.ok(vanServer(bericht), JSON.stringify([bericht, vanServer.errors]));
    this.klant.ontvang(JSON.parse(JSON.stringify(bericht)) as Inkomend);
  }

  komBinnen(): void {
    this.aan = true;
    const aanmelding = this.klant.aanmelding();
    assert.ok(vanKlant(aanmelding));
    this.kamer.ontvang(this, aanmelding, false);
  }

  valWeg(): void {
    this.aan = false;
    this.onderweg.length = 0;
    this.kamer.weg(this);
    this.klant.verbroken();
  }

  bezorg(): void {
    for (let b = this.onderweg.shift(); b !== undefined; b = this.onderweg.shift()) this.kamer.ontvang(this, b, false);
  }

  doe(...ops: Op[]): void {
    this.klant.doe(ops);
    this.bezorg();
  }

  hints(): Hint[] {
    return this.gehoord.splice(0).filter((melding): melding is Hint => melding.soort === 'hint');
  }
}

function kamer(): { a: Plek; b: Plek; kamer: Proefkamer; tijd: { nu: number } } {
  const tijd = { nu: Date.UTC(2026, 10, 22) };
  const deze = new Proefkamer(HUISHOUDEN, () => tijd.nu);
  const [a, b] = [new Plek(deze, 'A', tijd), new Plek(deze, 'B', tijd)];
  a.doe(...[P, Q].map((id): Op => ({ op: 'voegKnoopToe', id, soort: 'persoon', velden: {} })));
  a.hints();
  b.hints();
  return { a, b, kamer: deze, tijd };
}

const naam = (id: string, waarde: string): Op => ({ op: 'zetKnoop', id, veld: 'aanduiding', waarde });
const naamVan = (plek: Plek, id: string): unknown => plek.klant.tekening().get(id)?.r['aanduiding'];

test('wat ik doe zie ik meteen, ook voor het bewaard is', () => {
  const { a, b } = kamer();
  a.klant.doe([naam(P, 'Ans')]);
  assert.equal(naamVan(a, P), 'Ans');
  assert.equal(a.klant.onbewaard.length, 1);
  assert.equal(naamVan(b, P), undefined);
  a.bezorg();
  assert.equal(a.klant.onbewaard.length, 0);
  assert.equal(naamVan(b, P), 'Ans');
});

test('wat niet in een bericht past wordt geweigerd voor het weg is, en verandert niets', () => {
  const { a, b } = kamer();
  const velen = Array.from({ length: 400 }, (_, i): Op => ({
    op: 'voegKnoopToe',
    id: `0197a0ff-0000-7000-8000-${String(i).padStart(12, '0')}`,
    soort: 'persoon',
    velden: { aanduiding: 'ሚርያም ተስፋይ ገብረመድህን', rol: 'vriendin van de familie' },
  }));
  const eerst = a.klant.tekening().size;
  assert.throws(
    () => a.klant.doe(velen),
    (e) => e instanceof Ongeldig && e.code === 'TE_GROOT',
  );
  assert.equal(a.klant.onbewaard.length, 0);
  assert.equal(a.klant.tekening().size, eerst);
  a.doe(naam(P, 'Ans'));
  assert.equal(naamVan(b, P), 'Ans');
});

test('K2 en K3: een ander schreef na mij, en mijn ongedaan maken verandert dat niet', () => {
  const { a, b } = kamer();
  a.doe(naam(P, 'Ans'));
  b.doe(naam(P, 'Ans K.'));
  assert.deepEqual(a.hints(), [
    { soort: 'hint', code: 'K2', id: P, veld: 'aanduiding', wie: 'B', waarde: 'Ans K.', mijn: 'Ans' },
  ]);
  a.klant.herroep();
  a.bezorg();
  assert.deepEqual(a.hints(), [{ soort: 'hint', code: 'K3', wie: 'B' }]);
  assert.equal(naamVan(a, P), 'Ans K.');
});

test('K1: ik werkte aan wie een ander intussen verwijderde', () => {
  const { a, b } = kamer();
  a.klant.doe([{ op: 'trekLijn', id: L, einden: [P, Q], velden: { soort: 'kent' } }]);
  b.doe({ op: 'verwijder', id: P });
  a.bezorg();
  assert.deepEqual(a.hints(), [{ soort: 'hint', code: 'K1', id: P, wie: 'B' }]);
  assert.equal(a.klant.tekening().has(L), false);
  a.doe({ op: 'zetTerug', id: P });
  assert.equal(a.klant.tekening().has(L), true);
});

test('K4: wie een ander nodig heeft blijft staan, en de hint noemt die ander niet', () => {
  const { a, b } = kamer();
  b.doe({ op: 'plaatsOpmerking', id: K, bij: P, tekst: 'Wie is dit?', voorGasten: false });
  a.klant.herroep();
  a.bezorg();
  assert.deepEqual(a.hints(), [{ soort: 'hint', code: 'K4', id: P }]);
  assert.equal(a.klant.tekening().has(P), true);
});

test('K5 en K6: twee mensen maken tegelijk hetzelfde', () => {
  const { a, b } = kamer();
  a.klant.doe([{ op: 'verbind', a: P, b: Q, velden: {} }]);
  a.klant.doe([{ op: 'trekLijn', id: L, einden: [P, Q], velden: { soort: 'kent' } }]);
  b.doe({ op: 'verbind', a: Q, b: P, velden: {} });
  b.doe({ op: 'trekLijn', id: K, einden: [Q, P], velden: { soort: 'kent' } });
  a.bezorg();
  assert.deepEqual(
    a.hints().map(({ code, wie, ander }) => [code, wie, ander]),
    [
      ['K5', 'B', undefined],
      ['K6', undefined, K],
    ],
  );
});

test('K8: na dertig seconden zonder verbinding is alles van iedereen er', () => {
  const { a, b, tijd, kamer: deze } = kamer();
  a.valWeg();
  a.klant.doe([naam(P, 'Ans')]);
  a.klant.doe([{ op: 'plaats', id: P, weergave: 'sociogram', ego: '-', waarde: [1, 2] }]);
  b.doe(naam(P, 'Opa'));
  b.doe({ op: 'verwijder', id: Q });
  tijd.nu += 30_000;
  a.komBinnen();
  a.bezorg();
  assert.equal(naamVan(b, P), 'Ans');
  assert.deepEqual(
    a.hints().filter((hint) => hint.code === 'K8'),
    [{ soort: 'hint', code: 'K8', duur: 30_000, n: 2, m: 2 }],
  );
  assert.deepEqual(
    deze.log.map((regel) => regel.door),
    ['A', 'B', 'B', 'A', 'A'],
  );
});

test('K9: wie niet meer mag tekenen houdt de tekening van de server, en hoort wat niet bewaard is', () => {
  const { a, b } = kamer();
  a.klant.doe([naam(P, 'Ans')]);
  a.wie = { ...a.wie, rol: 'bekijken' };
  a.stuur({ t: 'recht', rol: 'bekijken', lagen: a.wie.lagen, tekst: 'Je kijkt nu mee.' });
  a.bezorg();
  assert.equal(a.gehoord.filter((melding) => melding.soort === 'geweigerd').length, 1);
  assert.deepEqual(a.hints(), [{ soort: 'hint', code: 'K9', n: 1 }]);
  assert.deepEqual([...a.klant.tekening()], [...b.klant.tekening()]);
  assert.throws(
    () => a.klant.doe([naam(P, 'Ans')]),
    (e) => e instanceof Ongeldig && e.code === 'GEEN_RECHT',
  );
});

test('ongedaan en opnieuw gaan samen met werk dat nog onderweg is', () => {
  const { a } = kamer();
  a.klant.doe([naam(P, 'Ans')]);
  a.klant.doe([naam(P, 'Opa')]);
  a.klant.herroep();
  assert.equal(naamVan(a, P), 'Ans');
  a.klant.herroep();
  assert.equal(naamVan(a, P), undefined);
  a.klant.herstel();
  assert.equal(naamVan(a, P), 'Ans');
  a.bezorg();
  assert.equal(naamVan(a, P), 'Ans');
  a.klant.herstel();
  a.bezorg();
  assert.equal(naamVan(a, P), 'Opa');
  assert.equal(a.klant.kanHerstellen, false);
});

test('een ontbrekend nummer wordt gevraagd, en daarna klopt alles', () => {
  const { a, b, kamer: deze } = kamer();
  b.doe(naam(P, 'Ans'));
  a.stuur({ t: 'nr', nr: 9 });
  a.bezorg();
  assert.equal(a.klant.nr, deze.log.length);
});

test('einde wist de tekening', () => {
  const { a } = kamer();
  a.stuur({ t: 'einde', code: 'GEEN_TOEGANG', tekst: 'Je bent niet meer betrokken.' });
  assert.equal(a.klant.tekening().size, 0);
});

test('een nieuwe id is een uuid van versie 7, op volgorde van tijd', () => {
  const [een, ander] = [uuid7(1_000, new Uint8Array(16).fill(255)), uuid7(1_001, new Uint8Array(16))];
  assert.match(een, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.ok(een < ander);
});

/** A socket and a clock in hand. */
function lijn(): {
  oren: Luisteraar[];
  gestuurd: string[];
  standen: Verbindingsstand[];
  verloop: (ms: number) => void;
  verbinding: Verbinding;
  gewist: () => number;
} {
  let nu = 0;
  let wis = 0;
  let wekkers: { op: number; werk: () => void }[] = [];
  const [oren, gestuurd, standen]: [Luisteraar[], string[], Verbindingsstand[]] = [[], [], []];
  const verbinding = new Verbinding(
    (oor) => {
      oren.push(oor);
      return { stuur: (tekst) => gestuurd.push(tekst), sluit: () => oor.dicht(1006) };
    },
    {
      na: (ms, werk) => {
        const wekker = { op: nu + ms, werk };
        wekkers.push(wekker);
        return () => (wekkers = wekkers.filter((een) => een !== wekker));
      },
      toeval: () => 0.5,
    },
    {
      aanmelding: () => ({ t: 'aanmelden', vanaf: 0, venster: P, laag: ['gewoon'], versie: 1 }),
      ontvang: () => {},
      verbroken: () => {},
      wis: () => wis++,
    },
    (stand) => standen.push(stand),
  );
  const verloop = (ms: number): void => {
    const tot = nu + ms;
    for (let volgende = eerste(tot); volgende !== undefined; volgende = eerste(tot)) {
      nu = volgende.op;
      wekkers = wekkers.filter((een) => een !== volgende);
      volgende.werk();
    }
    nu = tot;
  };
  const eerste = (tot: number) => wekkers.filter((een) => een.op <= tot).sort((a, b) => a.op - b.op)[0];
  return { oren, gestuurd, standen, verloop, verbinding, gewist: () => wis };
}

test('de verbinding zegt hoe zij is: inhalen, live, hapert, offline, en komt dan terug', () => {
  const { oren, gestuurd, standen, verloop, verbinding } = lijn();
  verbinding.verbind();
  oren[0]!.open();
  oren[0]!.bericht('{"t":"bij","nr":0}');
  verloop(15_000);
  assert.match(gestuurd.at(-1)!, /hartslag/);
  verloop(4_000);
  oren[0]!.bericht('{"t":"hartslag","n":1}');
  verloop(15_000 + 10_000);
  assert.deepEqual(standen, ['inhalen', 'live', 'hapert', 'live', 'hapert', 'offline']);
  verloop(500);
  assert.equal(oren.length, 2);
  oren[1]!.dicht(1012);
  verloop(1_000);
  assert.equal(oren.length, 3);
});

test('werk waarop na vier tellen geen antwoord kwam heet niet bewaard, hoe druk er ook bewogen wordt', () => {
  const { oren, standen, verloop, verbinding } = lijn();
  verbinding.verbind();
  oren[0]!.open();
  oren[0]!.bericht('{"t":"bij","nr":0}');
  verbinding.stuur({ t: 'handeling', h: P, basis: 0, ops: [], reden: null, gemaaktOp: '2026-11-29T05:00:00Z' });
  for (let tel = 0; tel < 5; tel += 1) {
    verbinding.stuur({ t: 'vluchtig', k: 'wijzer', w: null });
    verloop(1_000);
  }
  assert.equal(standen.at(-1), 'hapert');
  verloop(6_000);
  assert.equal(standen.at(-1), 'offline');
});

test('komt het antwoord op tijd, dan blijft de verbinding live', () => {
  const { oren, standen, verloop, verbinding } = lijn();
  verbinding.verbind();
  oren[0]!.open();
  oren[0]!.bericht('{"t":"bij","nr":0}');
  verbinding.stuur({ t: 'handeling', h: P, basis: 0, ops: [], reden: null, gemaaktOp: '2026-11-29T05:00:00Z' });
  verloop(3_000);
  oren[0]!.bericht(`{"t":"bevestigd","nr":1,"h":"${P}"}`);
  verloop(14_000);
  assert.deepEqual(standen, ['inhalen', 'live']);
});

test('het vinkje is er alleen als alles bewaard is', () => {
  const sjabloon = (stand_: Verbindingsstand, onbewaard: number): string => JSON.stringify(stand(stand_, onbewaard));
  assert.match(sjabloon('live', 0), /tk-stand goed/);
  for (const [stand_, onbewaard] of [
    ['live', 1],
    ['hapert', 0],
    ['offline', 0],
    ['offline', 3],
    ['inhalen', 0],
    ['aanmelden', 0],
    ['dicht', 0],
  ] as const) {
    assert.doesNotMatch(sjabloon(stand_, onbewaard), /goed/);
    assert.doesNotMatch(sjabloon(stand_, onbewaard), /Alles bewaard/);
  }
});

test('ongedaan zegt alleen dat er iets gebeurde als er iets anders is', () => {
  const een = new Map([[P, { id: P, soort: 'persoon', r: { aanwezig: true, aanduiding: 'Ans' } }]]) as Tekening;
  assert.equal(anders(een, een), false);
  assert.equal(
    anders(een, new Map([[P, { id: P, soort: 'persoon', r: { aanwezig: true, aanduiding: 'Ans' } }]]) as Tekening),
    false,
  );
  assert.equal(
    anders(een, new Map([[P, { id: P, soort: 'persoon', r: { aanwezig: true, aanduiding: 'Ans K.' } }]]) as Tekening),
    true,
  );
  assert.equal(anders(een, new Map() as Tekening), true);
});

test('wie geen toegang meer heeft komt niet vanzelf terug, en houdt niets', () => {
  const { oren, standen, verloop, verbinding, gewist } = lijn();
  verbinding.verbind();
  oren[0]!.open();
  oren[0]!.dicht(4403);
  verloop(60_000);
  assert.equal(standen.at(-1), 'dicht');
  assert.equal(oren.length, 1);
  assert.equal(gewist(), 1);
  assert.match(waaromDicht(verbinding.sluitcode), /geen toegang meer/);
});

test('wie om een andere reden wordt gesloten leest die reden, en houdt wat er stond', () => {
  for (const [code, reden] of [
    [1009, /te groot/],
    [4413, /te groot/],
    [4400, /begrijpen elkaar niet/],
    [4409, /vernieuwd/],
  ] as const) {
    const { oren, standen, verbinding, gewist } = lijn();
    verbinding.verbind();
    oren[0]!.open();
    oren[0]!.dicht(code);
    assert.equal(standen.at(-1), 'dicht');
    assert.equal(gewist(), 0);
    assert.match(waaromDicht(verbinding.sluitcode), reden);
    assert.doesNotMatch(waaromDicht(verbinding.sluitcode), /toegang/);
  }
});
