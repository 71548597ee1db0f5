import type { Hint } from './berichten.js';
import type { Einden, Op } from '../handeling/ops.js';
import type { Verteld } from '../handeling/schaduw.js';
import { gelijk, laatste, waarde, type Ding, type Staat } from '../handeling/staat.js';
import { rustOp, zichtbaar } from '../handeling/zicht.js';
import { verbintenisId } from '../grond/afgeleid.js';

/** After my own writing, for how long somebody else's change of the same is worth a word. */
const VERS_MS = 30_000;

/** What to say when a handeling of mine got its number (4.6). `basis` is what I had seen when I made it. */
export function hintsBijEigen(na: Staat, verteld: Verteld, basis: number): Hint[] {
  const hints = verteld.ops.flatMap((op, i) => {
    if (verteld.codes[i] === 'VOOROUDER') return [hint('K7', 'kind' in op ? { id: op.kind } : {})];
    if (op.op === 'herroep' || op.op === 'herstel') return bijHerroep(na, verteld, op);
    return verteld.codes[i] == null ? [...verborgen(na, op, verteld.door), ...dubbel(na, op, verteld, basis)] : [];
  });
  return hints.filter((een, i) => hints.findIndex((ander) => gelijk(een, ander)) === i);
}

/** What to say when somebody else changed what I wrote just now. */
export function hintsBijAnder(voor: Staat, na: Staat, verteld: Verteld, ik: string): Hint[] {
  return verteld.gevolg.flatMap(([id, veld, nieuw]) => {
    const ding = voor.ding(id);
    const mijn = ding === undefined || veld === 'aanwezig' ? null : laatste(ding, veld);
    const boeking = mijn?.door === ik ? voor.handeling(mijn.h) : undefined;
    if (boeking === undefined || verteld.op - boeking.op > VERS_MS || !zichtbaar(na, id)) return [];
    return [hint('K2', { id, veld, wie: verteld.door, waarde: nieuw, mijn: mijn!.waarde })];
  });
}

function bijHerroep(na: Staat, verteld: Verteld, op: Op): Hint[] {
  if (verteld.codes[0] === 'IN_GEBRUIK') {
    const van = op.op === 'herroep' ? na.handeling(op.handeling)?.dingen : [];
    return [hint('K4', { id: van?.find((id) => zichtbaar(na, id)) })];
  }
  if (verteld.gevolg.length > 0) return [];
  const dingen = op.op === 'herroep' ? (na.handeling(op.handeling)?.dingen ?? []) : [];
  const laatsten = dingen
    .flatMap((id) => [...(na.ding(id)?.r.values() ?? [])].flat())
    .filter((schrijf) => schrijf.uit === null && schrijf.door !== verteld.door && schrijf.door !== '');
  return [hint('K3', { wie: laatsten.sort((a, b) => b.nr - a.nr)[0]?.door })];
}

/** What I wrote to is gone by somebody else's hand: kept, but not to be seen (R4). */
function verborgen(na: Staat, op: Op, ik: string): Hint[] {
  if (op.op === 'verwijder') return [];
  const doelen = 'einden' in op ? [...op.einden] : 'kind' in op ? [op.kind] : 'id' in op ? [op.id] : [];
  const weg = new Set(doelen.flatMap((id) => verwijderden(na, id)));
  return [...weg].flatMap((ding) => {
    const wie = laatste(ding, 'aanwezig')?.door;
    return wie === ik ? [] : [hint('K1', { id: ding.id, wie: wie === '' ? undefined : wie })];
  });
}

function verwijderden(staat: Staat, id: string): Ding[] {
  const ding = staat.ding(id);
  if (ding === undefined) return [];
  const onder = (rustOp(staat, ding) ?? []).flatMap((een) => verwijderden(staat, een));
  return waarde(ding, 'aanwezig') === true ? onder : [ding, ...onder];
}

/** Somebody else drew the same, without either having seen the other's. */
function dubbel(na: Staat, op: Op, verteld: Verteld, basis: number): Hint[] {
  const vanAnder = (ding: Ding): boolean =>
    [...(ding.r.get('aanwezig') ?? [])].some(
      (schrijf) =>
        schrijf.uit === null && schrijf.door !== verteld.door && schrijf.nr > basis && schrijf.nr < verteld.nr,
    );
  if (op.op === 'verbind') {
    const ding = na.ding(verbintenisId(na.huishouden, op.a, op.b));
    return ding !== undefined && vanAnder(ding)
      ? [hint('K5', { id: ding.id, wie: wieMaakte(ding, verteld.door) })]
      : [];
  }
  if (op.op !== 'trekLijn') return [];
  const paar = [...op.einden].sort();
  for (const ding of na.dingen()) {
    const einden = ding.soort === 'lijn' && ding.id !== op.id ? (waarde(ding, 'einden') as Einden | null) : null;
    const zelfde = einden !== null && gelijk([...einden].sort(), paar) && waarde(ding, 'soort') === op.velden['soort'];
    if (zelfde && vanAnder(ding)) return [hint('K6', { id: op.id, ander: ding.id })];
  }
  return [];
}

function wieMaakte(ding: Ding, behalve: string): string | undefined {
  return ding.r.get('aanwezig')?.find((schrijf) => schrijf.door !== behalve)?.door;
}

function hint(code: Hint['code'], wat: { readonly [K in keyof Hint]?: Hint[K] | undefined }): Hint {
  return { soort: 'hint', code, ...Object.fromEntries(Object.entries(wat).filter(([, w]) => w !== undefined)) };
}
