import { geeftAan } from '../grond/beeldvragen.js';
import { lijnsoort } from '../grond/gegevens.js';
import type { Beeld, Lijn } from '../grond/lezen.js';
import { volgens } from './perspectief.js';

/** Which lines are asked for: each part narrows, null asks nothing (H05). */
export interface Lijnvraag {
  /** `steun`, `steun:emotioneel`, `soort:spanning`. */
  readonly wat: string | null;
  readonly staat: Lijn['staat'] | null;
  /** Which way the line goes for whoever is meant. */
  readonly kant: 'naar' | 'van' | null;
  /** `kind`, `volwassene`, `lid`, `professional`, `plek`, or somebody by id. */
  readonly wie: string | null;
  /** Whose account: somebody by id; what was said together counts for everybody. */
  readonly volgens: string | null;
}

export type Filter = 'alles' | 'steun' | 'kinderen' | 'professionals' | Lijnvraag;

export const NIETS_GEVRAAGD: Lijnvraag = { wat: null, staat: null, kant: null, wie: null, volgens: null };

const VAST: Readonly<Record<'steun' | 'professionals', Lijnvraag>> = {
  steun: { ...NIETS_GEVRAAGD, wat: 'steun' },
  professionals: { ...NIETS_GEVRAAGD, wie: 'professional' },
};

/** Whether a line answers the question. */
export function past(beeld: Beeld, lijn: Lijn, filter: Filter): boolean {
  if (filter === 'alles') {
    return true;
  }
  if (filter === 'kinderen') {
    return [lijn.van, lijn.naar].some((id) => beeld.knoop.get(id)?.kind === true && beeld.knoop.get(id)?.lid === true);
  }
  const vraag = typeof filter === 'string' ? VAST[filter] : filter;
  const verteld = volgens(lijn);
  return (
    (vraag.volgens === null || verteld === null || verteld === vraag.volgens) &&
    (vraag.staat === null || lijn.staat === vraag.staat) &&
    wat(lijn, vraag.wat) &&
    wie(beeld, lijn, vraag)
  );
}

function wat(lijn: Lijn, gevraagd: string | null): boolean {
  const [soort, welke] = (gevraagd ?? '').split(':');
  switch (soort) {
    case 'steun':
      return welke === undefined
        ? lijnsoort(lijn.soort).toon === 'steun' || lijn.steun.length > 0
        : lijn.steun.includes(welke);
    case 'soort':
      return lijn.soort === welke;
    default:
      return true;
  }
}

function wie(beeld: Beeld, lijn: Lijn, { kant, wie: bedoeld }: Lijnvraag): boolean {
  if (bedoeld === null) {
    return true;
  }
  const ander = (id: string): string => (id === lijn.van ? lijn.naar : lijn.van);
  return [lijn.van, lijn.naar]
    .filter((id) => bedoelt(beeld, id, bedoeld))
    .some((id) => kant === null || (kant === 'naar' ? geeftAan(lijn, id) : geeftAan(lijn, ander(id))));
}

function bedoelt(beeld: Beeld, id: string, bedoeld: string): boolean {
  const knoop = beeld.knoop.get(id);
  switch (bedoeld) {
    case 'kind':
      return knoop?.kind === true;
    case 'volwassene':
      return knoop?.soort === 'persoon' && !knoop.kind && knoop.leven === 'geboren';
    case 'lid':
      return knoop?.lid === true;
    case 'professional':
    case 'plek':
      return knoop?.soort === bedoeld;
    default:
      return id === bedoeld;
  }
}
