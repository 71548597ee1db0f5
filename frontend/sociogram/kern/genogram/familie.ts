import { afkomst, type Afkomst } from './afkomst.js';
import { leden } from '../grond/beeldvragen.js';
import { leesDatum, rang } from '../grond/datum.js';
import { getal, tekst, veld, type Beeld, type Knoop, type Verbintenis } from '../grond/lezen.js';

/** Who stands in a genogram and how they belong together; nothing here knows coordinates. */
export interface Familie {
  readonly personen: readonly Knoop[];
  readonly dieren: readonly Knoop[];
  readonly persoon: ReadonlyMap<string, Knoop>;
  /** In order of beginning: the first relation first. */
  readonly unies: readonly Unie[];
  readonly unie: ReadonlyMap<string, Unie>;
  readonly uniesVan: ReadonlyMap<string, readonly Unie[]>;
  /** The union a person hangs under in the row; other parents get a line of their own. */
  readonly herkomst: ReadonlyMap<string, string>;
  /** All unions somebody hangs under, the one of the row first. */
  readonly afkomst: ReadonlyMap<string, readonly Afkomst[]>;
  /** From whom the rows are counted: the person it is about, else the member who was drawn first. */
  readonly anker: string | null;
}

export interface Unie {
  readonly id: string;
  readonly verbintenis: Verbintenis;
  readonly partners: readonly string[];
  readonly begin: number;
  /** Those who hang under it, in order of birth, twins side by side. */
  readonly kinderen: readonly string[];
  /** Those with more parents, who stand under another union. */
  readonly ookKinderen: readonly string[];
}

const ONBEKEND_BEGIN = 99_999_999;

export function leesFamilie(beeld: Beeld): Familie {
  const herkomst = new Map<string, string>();
  const inFamilie = new Set<string>();
  const bij = new Map(beeld.knopen.map((knoop) => [knoop.id, afkomst(beeld, knoop)]));
  for (const knoop of beeld.knopen) {
    const eerste = bij.get(knoop.id)?.[0];
    if (eerste !== undefined) {
      herkomst.set(knoop.id, eerste.unie);
    }
    if (knoop.soort === 'persoon' && (eerste !== undefined || hoortErbij(knoop))) {
      inFamilie.add(knoop.id);
    }
  }
  for (const verbintenis of beeld.verbintenissen) {
    verbintenis.partners.forEach((partner) => inFamilie.add(partner));
  }
  const personen = beeld.knopen.filter((knoop) => inFamilie.has(knoop.id));
  const unies = beeld.verbintenissen
    .map((verbintenis) => maakUnie(verbintenis, personen, herkomst, bij))
    .sort((a, b) => a.begin - b.begin || (a.id < b.id ? -1 : 1));
  const uniesVan = new Map(personen.map((p) => [p.id, unies.filter((unie) => unie.partners.includes(p.id))]));
  return {
    personen,
    dieren: beeld.knopen.filter((knoop) => knoop.soort === 'huisdier'),
    persoon: new Map(personen.map((p) => [p.id, p])),
    unies,
    unie: new Map(unies.map((unie) => [unie.id, unie])),
    uniesVan,
    herkomst,
    afkomst: bij,
    anker: kiesAnker(beeld, personen),
  };
}

/** Family by itself, or put in this view by somebody. */
function hoortErbij(knoop: Knoop): boolean {
  return (
    typeof knoop.r['plaats:genogram:-'] === 'number' ||
    knoop.lid ||
    knoop.aangemeld ||
    knoop.woont !== null ||
    knoop.leven !== 'geboren'
  );
}

function kiesAnker(beeld: Beeld, personen: readonly Knoop[]): string | null {
  const aangemeld = personen.find((p) => p.aangemeld);
  return (aangemeld ?? leden(beeld)[0] ?? personen[0])?.id ?? null;
}

function maakUnie(
  verbintenis: Verbintenis,
  personen: readonly Knoop[],
  herkomst: ReadonlyMap<string, string>,
  bij: Familie['afkomst'],
): Unie {
  const begin = leesDatum(verbintenis.r['sinds']);
  const kinderen = personen.filter((p) => herkomst.get(p.id) === verbintenis.id);
  const ook = personen.filter(
    (p) => herkomst.get(p.id) !== verbintenis.id && bij.get(p.id)?.some((een) => een.unie === verbintenis.id) === true,
  );
  return {
    id: verbintenis.id,
    verbintenis,
    partners: verbintenis.partners,
    begin: begin === null ? ONBEKEND_BEGIN : rang(begin),
    kinderen: opGeboorte(kinderen).map((p) => p.id),
    ookKinderen: opGeboorte(ook).map((p) => p.id),
  };
}

export const meerling = (knoop: Knoop): string | null => tekst(veld(knoop.r['meerling'], 'groep'));

/**
 * Oldest first. Those without a date stand where `volgorde` puts them among each other, after the dated ones;
 * a group of twins stands where its first one does.
 */
export function opGeboorte(personen: readonly Knoop[]): readonly Knoop[] {
  const gesorteerd = [...personen].sort(vergelijkGeboorte);
  const uit: Knoop[] = [];
  for (const knoop of gesorteerd) {
    const groep = meerling(knoop);
    if (!uit.includes(knoop)) {
      uit.push(...(groep === null ? [knoop] : gesorteerd.filter((ander) => meerling(ander) === groep)));
    }
  }
  return uit;
}

function vergelijkGeboorte(a: Knoop, b: Knoop): number {
  if (a.geboren !== null && b.geboren !== null) {
    return rang(a.geboren) - rang(b.geboren) || volgorde(a, b);
  }
  return a.geboren === null && b.geboren === null ? volgorde(a, b) : a.geboren === null ? 1 : -1;
}

const volgorde = (a: Knoop, b: Knoop): number =>
  (getal(a.r['volgorde']) ?? 0) - (getal(b.r['volgorde']) ?? 0) || (a.id < b.id ? -1 : 1);
