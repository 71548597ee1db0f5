import { KNOPEN } from '../grond/model.js';
import type { Laag } from './ops.js';
import { waarde, type Ding, type Staat } from './staat.js';
import { laagVan } from './velden.js';

/** What a thing rests on: it is visible only while all of that is (R3). Null: it rests on nothing that is known. */
export function rustOp(staat: Staat, ding: Ding): readonly string[] | null {
  switch (ding.soort) {
    case 'lijn':
      return waarde(ding, 'einden') as readonly string[] | null;
    case 'verbintenis':
      return ding.vast['partners'] as readonly string[];
    case 'bewust-zo':
      return [ding.vast['ego'] as string];
    case 'opmerking':
    case 'factor': {
      const bij = ding.vast['bij'] as string;
      return bij === staat.huishouden ? [] : [bij];
    }
    default:
      return [];
  }
}

/** Whether it is there for whoever may see everything. */
export function zichtbaar(staat: Staat, id: string): boolean {
  const ding = staat.ding(id);
  return (
    ding !== undefined &&
    waarde(ding, 'aanwezig') === true &&
    (rustOp(staat, ding)?.every((onder) => zichtbaar(staat, onder)) ?? false)
  );
}

/** Whether these layers hold it at all, removed or not; what rests on something hidden is hidden with it. */
export function inLagen(staat: Staat, id: string, lagen: readonly Laag[]): boolean {
  const ding = staat.ding(id);
  return (
    ding !== undefined &&
    lagen.includes(laagVanDing(ding)) &&
    (rustOp(staat, ding) ?? []).every((onder) => inLagen(staat, onder, lagen))
  );
}

function laagVanDing(ding: Ding): Laag {
  if (ding.soort === 'opmerking') return waarde(ding, 'voorGasten') === true ? 'gewoon' : 'intern';
  if (ding.soort === 'factor') return 'gevoelig';
  return ding.soort === 'lijn' ? laagVan('lijn', 'soort', waarde(ding, 'soort')) : 'gewoon';
}

/** Per id what rests on it directly. */
export function dragers(staat: Staat): Map<string, string[]> {
  const erop = new Map<string, string[]>();
  for (const ding of staat.dingen()) {
    for (const onder of rustOp(staat, ding) ?? []) {
      const rij = erop.get(onder);
      if (rij === undefined) erop.set(onder, [ding.id]);
      else rij.push(ding.id);
    }
  }
  return erop;
}

/** These and everything that rests on them, directly or not. */
export function metWatErop(erop: ReadonlyMap<string, readonly string[]>, ids: Iterable<string>): Set<string> {
  const gevonden = new Set(ids);
  for (const id of gevonden) erop.get(id)?.forEach((op) => gevonden.add(op));
  return gevonden;
}

/** Whether somebody is their own ancestor by what is written now, hidden or not (R8). */
export function isEigenVoorouder(staat: Staat, id: string): boolean {
  const gezien = new Set<string>();
  const teDoen = ouders(staat, id);
  for (let een = teDoen.pop(); een !== undefined; een = teDoen.pop()) {
    if (een === id) return true;
    if (!gezien.has(een)) {
      gezien.add(een);
      teDoen.push(...ouders(staat, een));
    }
  }
  return false;
}

function ouders(staat: Staat, id: string): string[] {
  const ding = staat.ding(id);
  if (ding === undefined) return [];
  return [...ding.r.keys()]
    .filter((register) => register.startsWith('ouders:'))
    .flatMap((register) => {
      const nu = waarde(ding, register);
      const verbintenis = nu === null ? undefined : (register.split(':')[2] ?? nu);
      const paar = typeof verbintenis === 'string' ? staat.ding(verbintenis) : undefined;
      return (paar?.vast['partners'] ?? []) as readonly string[];
    });
}

export function isKnoop(ding: Ding | undefined): ding is Ding {
  return ding !== undefined && KNOPEN.includes(ding.soort);
}
