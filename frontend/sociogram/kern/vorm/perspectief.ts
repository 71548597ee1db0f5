import { opsomming } from './banden.js';
import { lijnsoort } from '../grond/gegevens.js';
import { tekst, type Beeld, type Lijn } from '../grond/lezen.js';

/** How each sees what is between two: their accounts stand beside each other, none replaces another (H14). */
export interface Perspectief {
  readonly paar: readonly [string, string];
  /** By whose account; null is what was said together. */
  readonly kanten: readonly { readonly volgens: string | null; readonly lijnen: readonly Lijn[] }[];
  readonly eens: boolean;
  readonly zin: string;
}

export const volgens = (lijn: Lijn): string | null => tekst(lijn.r['volgens']);

/** Of every pair of which more than one told how it is. */
export function perspectieven(beeld: Beeld): readonly Perspectief[] {
  const perPaar = new Map<string, Lijn[]>();
  for (const lijn of beeld.lijnen.filter((een) => lijnsoort(een.soort).toon !== 'steun')) {
    const paar = [lijn.van, lijn.naar].sort().join(' ');
    perPaar.set(paar, [...(perPaar.get(paar) ?? []), lijn]);
  }
  return [...perPaar.values()].flatMap((lijnen) => {
    const wie = [...new Set(lijnen.map(volgens))].sort((a, b) => (a ?? '').localeCompare(b ?? ''));
    const kanten = wie.map((een) => ({ volgens: een, lijnen: lijnen.filter((lijn) => volgens(lijn) === een) }));
    const eens = new Set(kanten.map((kant) => kant.lijnen.map(watErIs).sort().join())).size < 2;
    const [{ van = '', naar = '' } = {}] = lijnen;
    return wie.length < 2
      ? []
      : [{ paar: [van, naar] as const, kanten, eens, zin: zin(beeld, [van, naar], kanten, eens) }];
  });
}

const watErIs = (lijn: Lijn): string => `${lijn.soort}/${lijn.staat}`;

function zin(beeld: Beeld, paar: readonly string[], kanten: Perspectief['kanten'], eens: boolean): string {
  const naam = (id: string): string => beeld.knoop.get(id)?.naam ?? 'iemand';
  const delen = kanten.map(
    (kant) =>
      `${volgensWie(beeld, kant.volgens)} ${opsomming(kant.lijnen.map((lijn) => `${lijnsoort(lijn.soort).label}${lijn.staat === 'actief' ? '' : ` (${lijn.staat})`}`))}`,
  );
  return `${opsomming(paar.map(naam))}: ${delen.join('; ')}. ${eens ? 'Zij zien het hetzelfde.' : 'Zij zien dit verschillend.'}`;
}

export const volgensWie = (beeld: Beeld, wie: string | null): string =>
  wie === null ? 'samen gezegd:' : `volgens ${beeld.knoop.get(wie)?.naam ?? 'iemand'}`;

/** The lines about which people differ. */
export const verschillendGezien = (beeld: Beeld): ReadonlySet<string> =>
  new Set(
    perspectieven(beeld)
      .filter((een) => !een.eens)
      .flatMap((een) => een.kanten.flatMap((kant) => kant.lijnen.map((lijn) => lijn.id))),
  );
