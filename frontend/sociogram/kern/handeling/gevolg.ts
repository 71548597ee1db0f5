import type { Entiteit, Registers, Waarde } from '../grond/model.js';
import type { Laag } from './ops.js';
import { gelijk, waarde, type Ding, type Staat } from './staat.js';
import { laagVan } from './velden.js';
import { dragers, inLagen, metWatErop, rustOp, zichtbaar } from './zicht.js';

/**
 * What changed for whoever sees these layers: [id, register, value]. The register '' stands for the entity itself:
 * with its kind as value, all its registers follow and replace what was known; with null it is not there any more.
 */
export type Gevolg = readonly (readonly [id: string, register: string, waarde: Waarde])[];

/** @param geraakt the entities of the effect between the two */
export function gevolg(voor: Staat, na: Staat, geraakt: readonly string[], lagen: readonly Laag[]): Gevolg {
  return kring(voor, na, geraakt).flatMap((id) => verschil(voor, na, id, lagen));
}

/** The picture as it is sent to whoever comes in: what is visible, in the order in which it became known. */
export function beeld(staat: Staat, lagen: readonly Laag[]): Entiteit[] {
  return [...staat.dingen()]
    .filter((ding) => zichtbaar(staat, ding.id) && inLagen(staat, ding.id, lagen))
    .map((ding) => ({ id: ding.id, soort: ding.soort, r: registers(ding, lagen) }));
}

/** Its values that are not empty, without those of other layers. */
export function registers(ding: Ding, lagen: readonly Laag[]): Registers {
  const r: Record<string, Waarde> = {};
  for (const register of [...Object.keys(ding.vast), ...ding.r.keys()]) {
    const zien = gezien(ding, register, lagen);
    if (zien !== null) r[register] = zien;
  }
  return r;
}

function gezien(ding: Ding, register: string, lagen: readonly Laag[]): Waarde {
  const nu = waarde(ding, register);
  return lagen.includes(laagVan(ding.soort, register, nu)) ? nu : null;
}

/** With what rests on them, when anything about their being seen may be another than before. */
function kring(voor: Staat, na: Staat, geraakt: readonly string[]): readonly string[] {
  const anders = geraakt.filter((id) => {
    const [oud, nieuw] = [voor.ding(id), na.ding(id)!];
    return (
      oud === undefined ||
      ['aanwezig', 'soort', 'voorGasten'].some((register) => waarde(oud, register) !== waarde(nieuw, register)) ||
      !gelijk(rustOp(voor, oud), rustOp(na, nieuw))
    );
  });
  if (anders.length === 0) return geraakt;
  return [...new Set([...geraakt, ...[...metWatErop(dragers(na), anders)].sort()])];
}

function verschil(voor: Staat, na: Staat, id: string, lagen: readonly Laag[]): Gevolg {
  const nieuw = na.ding(id)!;
  const wasEr = inLagen(voor, id, lagen);
  if (!inLagen(na, id, lagen)) return wasEr ? [[id, '', null]] : [];
  if (!wasEr || (zichtbaar(na, id) && !zichtbaar(voor, id))) {
    const alles = Object.entries(registers(nieuw, lagen));
    return [[id, '', nieuw.soort], ...alles.map(([register, zien]) => [id, register, zien] as const)];
  }
  const oud = voor.ding(id)!;
  return [...nieuw.r.keys()]
    .filter((register) => !gelijk(gezien(oud, register, lagen), gezien(nieuw, register, lagen)))
    .map((register) => [id, register, gezien(nieuw, register, lagen)] as const);
}
