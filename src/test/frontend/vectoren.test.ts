import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verbintenisId } from '../../../frontend/sociogram/kern/grond/afgeleid.js';
import { keurOps } from '../../../frontend/sociogram/kern/handeling/controle.js';
import { gevolg } from '../../../frontend/sociogram/kern/handeling/gevolg.js';
import type { Soort, Waarde } from '../../../frontend/sociogram/kern/grond/model.js';
import type { Laag, Op, Wie } from '../../../frontend/sociogram/kern/handeling/ops.js';
import { beslis } from '../../../frontend/sociogram/kern/handeling/pasToe.js';
import { gevoeligPatroon } from '../../../frontend/sociogram/kern/handeling/patronen.js';
import { mag } from '../../../frontend/sociogram/kern/handeling/recht.js';
import { geraakt, Staat, verwerk, waarde } from '../../../frontend/sociogram/kern/handeling/staat.js';
import { VELDEN } from '../../../frontend/sociogram/kern/handeling/velden.js';
import { Ongeldig } from '../../../frontend/sociogram/kern/handeling/waarden.js';
import { zichtbaar } from '../../../frontend/sociogram/kern/handeling/zicht.js';
import { HUISHOUDEN, lees, vasteId, type Scenario, type Stap } from './vectoren.js';

const LAGEN: readonly Laag[] = ['gewoon', 'intern', 'gevoelig'];
const BEGIN = Date.UTC(2026, 10, 22);

for (const bestand of ['scenarios.json', 'handelingen.json']) {
  for (const scenario of lees<Scenario[]>(bestand)) test(scenario.naam, () => speel(scenario));
}

function speel(scenario: Scenario): void {
  const staat = new Staat(HUISHOUDEN);
  let nr = 0;
  for (const stap of scenario.stappen) if (doe(staat, stap, nr + 1)) nr++;
  const gezien = [...staat.dingen()].map((ding) => ding.id).filter((id) => zichtbaar(staat, id));
  assert.deepEqual(gezien.sort(), [...scenario.zichtbaar].sort());
  for (const [id, registers] of Object.entries(scenario.waarden ?? {})) {
    for (const [register, verwacht] of Object.entries(registers)) {
      assert.deepEqual(waarde(staat.ding(id)!, register), verwacht, register);
    }
  }
}

function doe(staat: Staat, stap: Stap, nr: number): boolean {
  const wie: Wie = { id: stap.door, rol: stap.rol ?? 'tekenen', gast: stap.gast ?? false, lagen: stap.lagen ?? LAGEN };
  const boeking = { nr, h: stap.h ?? vasteId(`h${nr}`), op: BEGIN + (stap.op ?? nr) * 60_000 };
  const gelezen = leesOps(stap.ops);
  const weigering = gelezen instanceof Ongeldig ? gelezen.code : mag(staat, gelezen, wie);
  assert.equal(weigering, stap.weigering ?? null, JSON.stringify(stap.ops));
  if (weigering !== null) return false;
  const ops = gelezen as Op[];
  const { effect, codes, na } = beslis(staat, ops, wie, boeking);
  assert.deepEqual(codes, stap.codes ?? ops.map(() => null), JSON.stringify(stap.ops));
  for (const [lagen, verwacht] of Object.entries(stap.gevolg ?? {})) {
    const werkelijk = gevolg(staat, na, geraakt(effect), lagen.split(',') as Laag[]);
    assert.deepEqual(gesorteerd(werkelijk), gesorteerd(verwacht), `${lagen} ziet ${JSON.stringify(werkelijk)}`);
  }
  verwerk(staat, { ...boeking, door: wie.id }, effect);
  return true;
}

function leesOps(ops: unknown): Op[] | Ongeldig {
  try {
    return keurOps(ops, 2026);
  } catch (e) {
    if (e instanceof Ongeldig) return e;
    throw e;
  }
}

function gesorteerd(gevolg: readonly unknown[]): string[] {
  return gevolg.map((deel) => JSON.stringify(deel)).sort();
}

interface Waarden {
  readonly jaar: number;
  readonly goed: readonly [Soort, string, Waarde, Waarde][];
  readonly fout: readonly [Soort, string, Waarde][];
  readonly gevoelig: readonly [string, string][];
  readonly nietGevoelig: readonly string[];
  readonly afgeleid: readonly [string, string][];
}
const WAARDEN = lees<Waarden>('waarden.json');

test('goede waarden worden bewaard zoals ze bedoeld zijn', () => {
  for (const [soort, veld, gegeven, verwacht] of WAARDEN.goed) {
    assert.deepEqual(VELDEN[soort]![veld]!(gegeven, WAARDEN.jaar), verwacht, `${veld} ${JSON.stringify(gegeven)}`);
  }
});

test('andere waarden worden geweigerd', () => {
  for (const [soort, veld, gegeven] of WAARDEN.fout) {
    assert.throws(
      () => VELDEN[soort]![veld]!(gegeven, WAARDEN.jaar),
      (e) => e instanceof Ongeldig && e.code === 'ONJUISTE_WAARDE',
      `${veld} ${JSON.stringify(gegeven)}`,
    );
  }
});

test('wat naar iemand wijst wordt herkend, en gewone tekst niet', () => {
  for (const [tekst, patroon] of WAARDEN.gevoelig) assert.equal(gevoeligPatroon(tekst), patroon, tekst);
  for (const tekst of WAARDEN.nietGevoelig) assert.equal(gevoeligPatroon(tekst), null, tekst);
});

test('een afgeleide id is de sha-256 van waar hij voor staat, als uuid van versie 8', () => {
  for (const [tekst, id] of WAARDEN.afgeleid) {
    const [soort, huishouden, a, b] = tekst.split('|') as [string, string, string, string];
    assert.equal(soort, 'verbintenis');
    assert.equal(verbintenisId(huishouden, b, a === b ? null : a), id);
  }
});
