import { naamwensen } from './naamblokken.js';
import type { Naam } from './naamplaatsing.js';
import { splits } from './naamvakken.js';
import type { Knooptekening, Vorm } from '../vorm/scenevormen.js';

/** Words of what is being dragged: each at its first place, for they are placed clear of each other when the hand lets go. */
export function eigenNamen(knoop: Knooptekening, maat: number): readonly Vorm[] {
  const { binnen, naam, los } = naamwensen(knoop, maat);
  return [...binnen, ...naam.slice(0, 1), ...los.map((een) => een.blok)].flatMap((blok) => blok.delen);
}

export const losseNamen = ({ id, delen }: { readonly id: string; readonly delen: readonly Vorm[] }): readonly Naam[] =>
  splits(delen).woorden.map((woord) => ({ van: id, bij: woord.bij, delen: woord.delen }));
