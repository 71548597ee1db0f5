import { oudersVan, ring, vak } from '../grond/beeldvragen.js';
import { SECTOREN } from '../grond/gegevens.js';
import type { Beeld, Knoop } from '../grond/lezen.js';
import type { Punt } from '../grond/meetkunde.js';

/** Centres lie at least so far apart, and half of it from the border of a sector. */
export const RIJ = 108;
const HALF = RIJ / 2;
const MEESTE_RIJEN = 40;

export interface Plek {
  readonly ring: number;
  readonly sector: number;
  /** From the inside of its ring. */
  readonly rij: number;
  readonly hoek: number;
  readonly straal: number;
}

export interface Cirkel {
  readonly ego: string;
  readonly plek: ReadonlyMap<string, Plek>;
  readonly plaats: ReadonlyMap<string, Punt>;
  /** The outer border of each ring that is drawn, from the inside. */
  readonly ringen: readonly { readonly nr: number; readonly straal: number; readonly leeg: boolean }[];
  readonly zonderRing: readonly string[];
}

const EERSTE = Math.max(RIJ, HALF / Math.sin(Math.PI / SECTOREN.length));
const WIJDTE = (2 * Math.PI) / SECTOREN.length;

/** The angle of the middle of a sector; the first one is at the top. */
export const sectorhoek = (sector: number): number => -Math.PI / 2 + sector * WIJDTE;

/**
 * Ring and sector are the truth, x and y follow. Angles are found as if every ring inside had one row: they hold for
 * every larger radius, so a ring that gains a row pushes the outer ones out and turns nobody.
 */
export function cirkel(beeld: Beeld, ego: string): Cirkel {
  const egoKnoop = beeld.knoop.get(ego);
  const anderen = beeld.knopen.filter((knoop) => knoop.id !== ego);
  const eigenOuders = egoKnoop === undefined ? new Set<string>() : oudersVan(beeld, egoKnoop);
  const vakken = new Map<string, { rij: number; hoek: number }[]>();
  const los: (Omit<Plek, 'straal'> & { id: string })[] = [];
  for (const knoop of anderen) {
    const nr = ring(knoop, ego);
    if (nr !== null) {
      const wens = vak(knoop, ego);
      const sector = sectorVan(knoop, wens.sector, eigenOuders);
      const sleutel = `${nr}/${sector}`;
      const buren = vakken.get(sleutel) ?? [];
      const vrij = vindPlek(nr, sector, wens.rij ?? 0, wens.hoek, buren);
      vakken.set(sleutel, [...buren, vrij]);
      los.push({ id: knoop.id, ring: nr, sector, ...vrij });
    }
  }
  return meet(
    ego,
    los,
    anderen.filter((knoop) => ring(knoop, ego) === null && knoop.soort !== 'huisdier').map((knoop) => knoop.id),
  );
}

function meet(
  ego: string,
  los: readonly (Omit<Plek, 'straal'> & { id: string })[],
  zonderRing: readonly string[],
): Cirkel {
  const plek = new Map<string, Plek>();
  const plaats = new Map<string, Punt>([[ego, [0, 0]]]);
  const ringen: { nr: number; straal: number; leeg: boolean }[] = [];
  let begin = EERSTE;
  for (const nr of los.some((p) => p.ring === 5) ? [1, 2, 3, 4, 5] : [1, 2, 3, 4]) {
    const hier = los.filter((p) => p.ring === nr);
    for (const { id, ...rest } of hier) {
      const straal = begin + rest.rij * RIJ;
      plek.set(id, { ...rest, straal });
      plaats.set(id, [
        Math.round(Math.cos(rest.hoek) * straal * 10) / 10,
        Math.round(Math.sin(rest.hoek) * straal * 10) / 10,
      ]);
    }
    begin += RIJ * Math.max(1, ...hier.map((p) => p.rij + 1));
    ringen.push({ nr, straal: begin - HALF, leeg: hier.length === 0 });
  }
  return { ego, plek, plaats, ringen, zonderRing };
}

/**
 * The wanted angle, else the nearest free one in that row, else the next row. `wens` is 0–1000 over the sector;
 * without one, odd rows start beside the middle, so that nobody hides behind whoever stands before.
 */
function vindPlek(
  ringnr: number,
  sector: number,
  rij: number,
  wens: number | null,
  buren: readonly { rij: number; hoek: number }[],
): { rij: number; hoek: number } {
  for (let proef = Math.max(0, rij); ; proef += 1) {
    const straal = EERSTE + (ringnr - 1 + proef) * RIJ;
    const rand = Math.asin(Math.min(1, HALF / straal));
    const speling = Math.max(0, WIJDTE / 2 - rand);
    const gewenst = begrens((((wens ?? (proef % 2 === 0 ? 500 : 250)) - 500) / 1000) * WIJDTE, speling);
    const bezet = buren.filter((buur) => buur.rij === proef).map((buur) => buur.hoek - sectorhoek(sector));
    const kandidaten = [gewenst, ...bezet.flatMap((hoek) => [hoek - 2 * rand, hoek + 2 * rand])]
      .filter((hoek) => Math.abs(hoek) <= speling + 1e-9)
      .filter((hoek) => bezet.every((ander) => Math.abs(hoek - ander) >= 2 * rand - 1e-9))
      .sort((a, b) => Math.abs(a - gewenst) - Math.abs(b - gewenst) || a - b);
    if (kandidaten[0] !== undefined || proef - rij > MEESTE_RIJEN) {
      return { rij: proef, hoek: sectorhoek(sector) + (kandidaten[0] ?? 0) };
    }
  }
}

const begrens = (waarde: number, tot: number): number => Math.max(-tot, Math.min(tot, waarde));

const FAMILIE = /moeder|vader|broer|zus|oma|opa|oom|tante|neef|nicht|zoon|dochter|partner|kind|familie/i;
const BUURT = /buur/i;
const VRIEND = /vriend/i;

/** Where somebody most likely belongs until somebody says so. */
function sectorVan(knoop: Knoop, gekozen: string | null, ouders: ReadonlySet<string>): number {
  const nummer = SECTOREN.findIndex((sector) => sector.code === gekozen);
  const sector = (code: string): number => SECTOREN.findIndex((s) => s.code === code);
  if (nummer >= 0) {
    return nummer;
  }
  if (knoop.soort === 'professional') {
    return sector('hulp');
  }
  if (knoop.soort === 'plek') {
    return sector(['school', 'werk', 'opvang'].includes(String(knoop.r['plekSoort'])) ? 'school_werk' : 'gemeenschap');
  }
  if (ouders.has(knoop.id) || knoop.lid || FAMILIE.test(knoop.rol ?? '')) {
    return sector('familie');
  }
  return sector(BUURT.test(knoop.rol ?? '') ? 'buurt' : VRIEND.test(knoop.rol ?? '') ? 'vrienden' : 'gemeenschap');
}

/** The ring and sector of a point of the canvas, and the angle to write when somebody is dropped there. */
export function vakOp(
  c: Cirkel,
  [x, y]: Punt,
): { readonly ring: number; readonly sector: string; readonly hoek: number; readonly rij: number } | null {
  const straal = Math.hypot(x, y);
  const gevonden = c.ringen.find((r) => straal <= r.straal) ?? c.ringen.at(-1);
  if (gevonden === undefined) {
    return null;
  }
  const binnen = c.ringen.find((r) => r.nr === gevonden.nr - 1)?.straal ?? EERSTE - HALF;
  const hoek = (Math.atan2(y, x) + Math.PI / 2 + WIJDTE / 2 + 4 * Math.PI) % (2 * Math.PI);
  const sector = Math.min(SECTOREN.length - 1, Math.floor(hoek / WIJDTE));
  return {
    ring: gevonden.nr,
    sector: SECTOREN[sector]?.code ?? 'familie',
    hoek: Math.round(((hoek - sector * WIJDTE) / WIJDTE) * 1000),
    rij: Math.max(0, Math.min(20, Math.floor((straal - binnen) / RIJ))),
  };
}
