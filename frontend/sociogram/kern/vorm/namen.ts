import { lijnenVan, overkant, pijlen, ring, vak } from '../grond/beeldvragen.js';
import { opsomming } from './banden.js';
import { lijnsoort, RINGEN, SECTOREN, STEUNSOORTEN } from '../grond/gegevens.js';
import type { Beeld, Knoop, Lijn } from '../grond/lezen.js';

const MEESTE_LIJNEN = 3;

/** "Ans, buurvrouw, ring 3 participatie, buurt, 2 lijnen: steunt Miriam, praktisch en oppas; kent Luul." */
export function knoopnaam(beeld: Beeld, knoop: Knoop, ego: string | null): string {
  const nr = ego === null ? null : ring(knoop, ego);
  const sector = ego === null ? null : SECTOREN.find((s) => s.code === vak(knoop, ego).sector);
  const lijnen = lijnenVan(beeld, knoop.id);
  const kop = [
    knoop.naam,
    knoop.lid && knoop.leeftijd !== null ? `${knoop.leeftijd} jaar` : null,
    knoop.rol,
    knoop.id === ego ? 'hier kijk je vanuit' : null,
    knoop.aangemeld ? 'om wie het gaat' : null,
    knoop.overleden ? (knoop.leeftijd === null ? 'overleden' : `overleden, ${knoop.leeftijd} jaar`) : null,
    knoop.woont === 'hier' ? 'woont hier' : null,
    nr === null ? null : `ring ${nr} ${RINGEN[nr - 1]?.naam ?? ''}`,
    sector?.label.toLowerCase() ?? null,
  ].filter((deel) => deel !== null);
  if (lijnen.length === 0) {
    return `${kop.join(', ')}, geen lijnen.`;
  }
  const zinnen = lijnen.slice(0, MEESTE_LIJNEN).map((lijn) => lijndeel(beeld, knoop, lijn));
  const meer = lijnen.length > MEESTE_LIJNEN ? `; en ${lijnen.length - MEESTE_LIJNEN} meer, toets G` : '';
  return `${kop.join(', ')}, ${lijnen.length} ${lijnen.length === 1 ? 'lijn' : 'lijnen'}: ${zinnen.join('; ')}${meer}.`;
}

function lijndeel(beeld: Beeld, knoop: Knoop, lijn: Lijn): string {
  const soort = lijnsoort(lijn.soort);
  const { heen, weer } = pijlen(lijn);
  const vanHier = lijn.van === knoop.id ? heen || !weer : weer && !heen;
  const zin = `${vanHier ? soort.heen : soort.terug} ${beeld.knoop.get(overkant(lijn, knoop.id))?.naam ?? ''}`;
  const steun = lijn.steun.map((s) => STEUNSOORTEN[s]?.label ?? s);
  return [zin, steun.length === 0 ? null : opsomming(steun), lijn.staat === 'actief' ? null : lijn.staat]
    .filter((d) => d !== null)
    .join(', ');
}

const OP_NAAM = new Intl.Collator('nl');

/** Ego, then ring, then sector, then name. */
export function leesvolgorde(beeld: Beeld, ego: string | null): readonly Knoop[] {
  const sleutel = (knoop: Knoop): readonly [number, number] => {
    if (knoop.id === ego) {
      return [-1, 0];
    }
    const sector = ego === null ? -1 : SECTOREN.findIndex((s) => s.code === vak(knoop, ego).sector);
    return [(ego === null ? null : ring(knoop, ego)) ?? (knoop.lid ? 0 : 9), sector < 0 ? 9 : sector];
  };
  return [...beeld.knopen].sort((a, b) => {
    const [[ringA, sectorA], [ringB, sectorB]] = [sleutel(a), sleutel(b)];
    return ringA - ringB || sectorA - sectorB || OP_NAAM.compare(a.naam, b.naam) || (a.id < b.id ? -1 : 1);
  });
}
