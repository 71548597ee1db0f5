import { letters } from './letters.js';
import type { Knoop } from '../grond/lezen.js';
import {
  cirkelvorm,
  kort,
  naamregels,
  padvorm,
  tekstbreedte,
  tekstvorm,
  vierkantvorm,
  type Vorm,
} from './scenevormen.js';
import { poot } from './symbool.js';

/** How somebody looks in sociogram and circle: filled lives here, soft own network, square paid, house a place. */
export interface Gezicht {
  readonly vorm: string;
  readonly straal: number;
  readonly delen: readonly Vorm[];
}

const TAS = 'M-8 -3.5H8V7H-8ZM-3.5 -3.5V-5.5A1.5 1.5 0 0 1 -2 -7H2A1.5 1.5 0 0 1 3.5 -5.5V-3.5M-8 1H8';

/** All in the same house and of the same weight. */
const PLEKTEKENS: Readonly<Record<string, string>> = {
  kerk: 'M0 -7V7M-4.5 -2.5H4.5',
  moskee: 'M3.5 -5.5A6.5 6.5 0 1 0 3.5 5.5A5 5 0 1 1 3.5 -5.5Z',
  tempel: 'M-7 -3L0 -7L7 -3ZM-5 0V5M0 0V5M5 0V5M-7 7H7',
  school: 'M0 -4.5C-2 -6 -5 -6 -7 -5V5C-5 4 -2 4 0 5.5C2 4 5 4 7 5V-5C5 -6 2 -6 0 -4.5ZM0 -4.5V5.5',
  opvang: 'M-7 6V-4M-7 2H7V6M7 2A3.5 3.5 0 0 0 3.5 -1.5H-2V2',
  sport: 'M-6.5 0A6.5 6.5 0 1 0 6.5 0A6.5 6.5 0 1 0 -6.5 0M-5.5 -3.5Q0 0 -5.5 3.5M5.5 -3.5Q0 0 5.5 3.5',
  buurthuis:
    'M-6.5 -2.5A2.2 2.2 0 1 0 -2.1 -2.5A2.2 2.2 0 1 0 -6.5 -2.5M2.1 -2.5A2.2 2.2 0 1 0 6.5 -2.5A2.2 2.2 0 1 0 2.1 -2.5M-8 6C-8 3 -6.5 1.5 -4.3 1.5S-.6 3 -.6 6M.6 6C.6 3 2.1 1.5 4.3 1.5S8 3 8 6',
  werk: TAS,
  online: 'M-7 0A7 7 0 1 0 7 0A7 7 0 1 0 -7 0M-7 0H7M0 -7C-4.5 -3 -4.5 3 0 7C4.5 3 4.5 -3 0 -7Z',
  anders: 'M-1.5 0A1.5 1.5 0 1 0 1.5 0A1.5 1.5 0 1 0 -1.5 0',
};

export const HUIS = 'M0 -27L26 -5V22A4 4 0 0 1 22 26H-22A4 4 0 0 1 -26 22V-5Z';
const STIPPEL = '2 5';

export interface Blik {
  readonly ego: boolean;
  readonly mogelijk: boolean;
  /** Smaller, for the circle. */
  readonly klein: boolean;
  /** The label above instead of below. */
  readonly boven: boolean;
}

export function gezicht(knoop: Knoop, blik: Blik): Gezicht {
  if (knoop.lid && (blik.ego || !blik.klein)) {
    return lid(knoop, blik.ego);
  }
  const r = blik.klein ? 20 : 24;
  const streep = blik.mogelijk ? STIPPEL : undefined;
  const ring: Vorm[] = blik.ego ? [cirkelvorm(0, 0, r + 6, 'egoring')] : [];
  const onder = onderschrift(knoop, knoop.soort === 'plek' ? r + 3 : r, blik.boven);
  if (knoop.soort === 'professional') {
    return {
      vorm: 'betaald',
      straal: r,
      delen: [...ring, vierkantvorm(r * 2 - 4, 9, 'betaald', streep), padvorm(TAS, 'icoonBetaald'), ...onder],
    };
  }
  if (knoop.soort === 'plek') {
    const teken = PLEKTEKENS[String(knoop.r['plekSoort'])] ?? PLEKTEKENS['anders'] ?? '';
    return {
      vorm: 'plek',
      straal: r + 3,
      delen: [...ring, padvorm(HUIS, 'plek', streep), padvorm(teken, 'icoonPlek'), ...onder],
    };
  }
  if (knoop.soort === 'huisdier') {
    return { vorm: 'dier', straal: r, delen: [...poot(1.1), ...onder] };
  }
  if (knoop.leven === 'zwangerschap') {
    return {
      vorm: 'zwangerschap',
      straal: r,
      delen: [...ring, padvorm('M0 -22L24 18H-24Z', 'eigen', streep), ...onder],
    };
  }
  const letter = tekstvorm(0, 5, letters(knoop.naam)[0]?.toUpperCase() ?? '?', 'letter');
  return { vorm: 'eigen', straal: r, delen: [...ring, cirkelvorm(0, 0, r, 'eigen', streep), letter, ...onder] };
}

function lid(knoop: Knoop, ego: boolean): Gezicht {
  const r = ego ? 38 : 34;
  const past = tekstbreedte(knoop.naam, 13) <= r * 2 - 10;
  const ring: Vorm[] = ego ? [cirkelvorm(0, 0, r + 5, 'egoring')] : [];
  const jaar =
    knoop.leeftijd === null ? [] : [tekstvorm(0, past ? 16 : 5, String(knoop.leeftijd), past ? 'inLidKlein' : 'inLid')];
  const binnen = past ? [tekstvorm(0, knoop.leeftijd === null ? 5 : 1, knoop.naam, 'inLid'), ...jaar] : jaar;
  const buiten = past
    ? []
    : naamregels(knoop.naam).map((regel, i) => tekstvorm(0, r + (ego ? 22 : 17) + i * 15, regel, 'naam', true));
  return { vorm: 'lid', straal: r, delen: [...ring, cirkelvorm(0, 0, r, 'lid'), ...binnen, ...buiten] };
}

function onderschrift(knoop: Knoop, r: number, boven: boolean): readonly Vorm[] {
  const naam = naamregels(knoop.overleden ? `${knoop.naam} †` : knoop.naam);
  const rol = knoop.rol === null || naam.length > 1 ? [] : [tekstvorm(0, r + 34, kort(knoop.rol, 22), 'rol', true)];
  const regels = [...naam.map((regel, i) => tekstvorm(0, r + 19 + i * 15, regel, 'naam', true)), ...rol];
  const op = boven ? -2 * r - 14 - regels.length * 15 : 0;
  return regels.map((regel) => (regel.t === 'tekst' ? { ...regel, y: regel.y + op } : regel));
}
