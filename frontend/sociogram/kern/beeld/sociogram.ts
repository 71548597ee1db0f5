import { heeftEigenPlaats, plaats } from '../grond/beeldvragen.js';
import type { Beeld, Knoop } from '../grond/lezen.js';
import { afstand, type Punt } from '../grond/meetkunde.js';

const STAP = 160;
const RUIMTE = 112;

/** Members without a place stand together here, in order of id; nobody else is given a place so near the middle. */
const MIDDEN: readonly Punt[] = [
  [0, -56],
  [-84, 48],
  [84, 48],
  [-150, -70],
  [150, -70],
  [0, 152],
  [-168, 140],
  [168, 140],
];
const VOOR_LEDEN = 250;
const MEESTE_GATEN = 10;
/** Two members' symbols, one of them the larger of the ego, with air between them. */
const VRIJ = 92;

/**
 * Where everybody stands in the sociogram. Whoever has no place gets one at 160 from the first knoop it is tied to, in
 * the largest free angle, outside the middle, which is for members. Everybody looks only at those made before (ids grow),
 * so nobody moves when one is added.
 */
export function sociogram(beeld: Beeld, ego: string | null): ReadonlyMap<string, Punt> {
  const banden = leesBanden(beeld);
  const uit = new Map<string, Punt>();
  const vrij = MIDDEN.filter((punt) =>
    beeld.knopen.every((k) => !k.lid || afstand(plaats(k, ego) ?? [9e9, 9e9], punt) >= VRIJ),
  );
  const eigen =
    ego === null
      ? []
      : beeld.knopen
          .filter((knoop) => heeftEigenPlaats(knoop, ego))
          .map((knoop): Punt => plaats(knoop, ego) ?? [9e9, 9e9]);
  for (const knoop of beeld.knopen) {
    const gezet = plaats(knoop, ego);
    const punt =
      gezet === null || eigen.length === 0 || (ego !== null && heeftEigenPlaats(knoop, ego))
        ? gezet
        : wijk(gezet, eigen, [...uit.values()]);
    uit.set(
      knoop.id,
      punt ??
        (knoop.lid ? neem(vrij, eigen.length === 0 ? [] : [...uit.values()]) : undefined) ??
        bedenk(knoop, banden, uit),
    );
  }
  return uit;
}

/** The first of these on which nobody stands. */
function neem(vrij: Punt[], bezet: readonly Punt[]): Punt | undefined {
  const plek = vrij.findIndex((punt) => bezet.every((p) => afstand(p, punt) >= VRIJ));
  return plek < 0 ? undefined : vrij.splice(plek, 1)[0];
}

/**
 * A place that was given for everybody may be taken by somebody who was moved for this one alone: then it is shown at the
 * nearest free place beside it, without writing that.
 */
function wijk(punt: Punt, eigen: readonly Punt[], eerder: readonly Punt[]): Punt {
  if (eigen.every((p) => afstand(p, punt) >= VRIJ)) {
    return punt;
  }
  for (let straal = VRIJ; ; straal += VRIJ / 2) {
    for (let deel = 0; deel < 12; deel += 1) {
      const hoek = (deel * Math.PI) / 6;
      const proef: Punt = [
        Math.round(punt[0] + Math.cos(hoek) * straal),
        Math.round(punt[1] + Math.sin(hoek) * straal),
      ];
      if ([...eigen, ...eerder].every((p) => afstand(p, proef) >= VRIJ)) {
        return proef;
      }
    }
  }
}

/** Who is tied to whom, by line, union or parent. */
export function leesBanden(beeld: Beeld): ReadonlyMap<string, ReadonlySet<string>> {
  const uit = new Map<string, Set<string>>();
  const bind = (a: string, b: string): void => {
    uit.set(a, (uit.get(a) ?? new Set()).add(b));
    uit.set(b, (uit.get(b) ?? new Set()).add(a));
  };
  beeld.lijnen.forEach((lijn) => bind(lijn.van, lijn.naar));
  for (const { partners } of beeld.verbintenissen) {
    partners.slice(1).forEach((partner) => bind(partners[0] ?? partner, partner));
  }
  for (const knoop of beeld.knopen) {
    for (const ouder of knoop.ouders) {
      beeld.verbintenis.get(ouder.verbintenis)?.partners.forEach((partner) => bind(partner, knoop.id));
    }
  }
  return uit;
}

function bedenk(
  knoop: Knoop,
  banden: ReadonlyMap<string, ReadonlySet<string>>,
  eerder: ReadonlyMap<string, Punt>,
): Punt {
  const anker = [...(banden.get(knoop.id) ?? [])].filter((id) => eerder.has(id)).sort()[0] ?? [...eerder.keys()][0];
  const midden = anker === undefined ? null : (eerder.get(anker) ?? null);
  if (midden === null) {
    return [VOOR_LEDEN, 0];
  }
  const bezet = [...eerder.values()];
  for (let straal = STAP; ; straal += RUIMTE / 2) {
    const nabij = bezet.filter((p) => p !== midden && afstand(p, midden) < straal + RUIMTE);
    for (const hoek of vrijeHoeken(nabij.map((p) => Math.atan2(p[1] - midden[1], p[0] - midden[0])))) {
      const punt: Punt = [
        Math.round(midden[0] + Math.cos(hoek) * straal),
        Math.round(midden[1] + Math.sin(hoek) * straal),
      ];
      if (afstand(punt, [0, 0]) >= VOOR_LEDEN && nabij.every((p) => afstand(p, punt) >= RUIMTE)) {
        return punt;
      }
    }
  }
}

/** The middles of the gaps between the neighbours, the largest gap first; to the upper right when there are none. */
function vrijeHoeken(buren: readonly number[]): readonly number[] {
  const hoeken = [...buren].sort((a, b) => a - b);
  if (hoeken.length === 0) {
    return [-Math.PI / 4];
  }
  return hoeken
    .map((hoek, i) => {
      const wijdte = (hoeken[i + 1] ?? (hoeken[0] ?? 0) + 2 * Math.PI) - hoek;
      return { wijdte, midden: hoek + wijdte / 2 };
    })
    .sort((a, b) => b.wijdte - a.wijdte || a.midden - b.midden)
    .slice(0, MEESTE_GATEN)
    .map((gat) => gat.midden);
}
