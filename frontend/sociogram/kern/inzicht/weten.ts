import { inWoorden, leesDatum, rang } from '../grond/datum.js';
import type { Beeld } from '../grond/lezen.js';

/** Somebody who knows what goes on at home, of whom, and since when. */
export interface Weet {
  readonly lijn: string;
  readonly id: string;
  readonly naam: string;
  readonly rol: string;
  readonly over: string;
  /** In words; null when nobody wrote it down. */
  readonly sinds: string | null;
  readonly zin: string;
}

/**
 * Who knows of it now: whoever has a line "weet ervan" that holds, longest first, those without a date last (H18). A line
 * points to the one it is about; without a direction the first end is taken as the one who knows.
 */
export function wieWeet(beeld: Beeld): readonly Weet[] {
  return beeld.lijnen
    .filter((lijn) => lijn.soort === 'weet_ervan' && lijn.staat === 'actief')
    .map((lijn) => {
      const [wie, over] = lijn.richting === 'weer' ? [lijn.naar, lijn.van] : [lijn.van, lijn.naar];
      const datum = leesDatum(lijn.r['van']);
      const knoop = beeld.knoop.get(wie);
      const overNaam = beeld.knoop.get(over)?.naam ?? '';
      const sinds = datum === null ? null : inWoorden(datum);
      const naam = knoop?.naam ?? '';
      const zin = `${naam} weet het van ${overNaam}, ${sinds === null ? 'sinds wanneer is niet opgeschreven' : `sinds ${sinds}`}.`;
      return {
        lijn: lijn.id,
        id: wie,
        naam,
        rol: knoop?.rol ?? '',
        over: overNaam,
        sinds,
        zin,
        rang: datum === null ? Infinity : rang(datum),
      };
    })
    .sort((a, b) => a.rang - b.rang || a.naam.localeCompare(b.naam, 'nl') || (a.lijn < b.lijn ? -1 : 1));
}
