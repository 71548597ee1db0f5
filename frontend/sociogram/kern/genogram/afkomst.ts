import type { Beeld, Knoop, Ouderschap, Periode } from '../grond/beeld.js';
import type { Oudersoort } from '../grond/gegevens.js';

/** Under which couple, or which single parent, somebody hangs, and in which sense. */
export interface Afkomst {
  readonly unie: string;
  readonly soort: Oudersoort;
  /** What each is to the child: not always the same. */
  readonly perOuder: ReadonlyMap<string, Oudersoort>;
  readonly perioden: readonly Periode[];
}

/** Two parents who are each written down alone and are a couple, hold the child together. */
export function afkomst(beeld: Beeld, knoop: Knoop): readonly Afkomst[] {
  const van = new Map<string, Ouderschap[]>();
  for (const ouder of knoop.ouders) {
    const unie = samen(beeld, knoop, ouder) ?? ouder.verbintenis;
    van.set(unie, [...(van.get(unie) ?? []), ouder]);
  }
  return [...van].map(([unie, delen]) => {
    const perOuder = new Map(
      [...delen].reverse().flatMap((deel) => partners(beeld, deel).map((id) => [id, deel.soort] as const)),
    );
    return {
      unie,
      soort: delen[0]?.soort ?? 'biologisch',
      perOuder,
      perioden: delen.find((deel) => deel.perioden.some((een) => een.van !== null || een.tot !== null))?.perioden ?? [],
    };
  });
}

const partners = (beeld: Beeld, ouder: Ouderschap): readonly string[] =>
  beeld.verbintenis.get(ouder.verbintenis)?.partners ?? [];

/** The couple of this single parent with another parent of the child: rather one who is written down alone too. */
function samen(beeld: Beeld, knoop: Knoop, ouder: Ouderschap): string | null {
  const [wie, ander] = partners(beeld, ouder);
  if (wie === undefined || ander !== undefined) {
    return null;
  }
  const overige = knoop.ouders
    .filter((een) => een !== ouder)
    .map((een) => partners(beeld, een))
    .filter((paar) => !paar.includes(wie));
  const opVolgorde = [
    ...overige.filter((paar) => paar.length === 1),
    ...overige.filter((paar) => paar.length > 1),
  ].flat();
  const stellen = opVolgorde.flatMap((met) =>
    beeld.verbintenissen.filter(
      (een) => een.partners.length === 2 && een.partners.includes(wie) && een.partners.includes(met),
    ),
  );
  return stellen[0]?.id ?? null;
}
