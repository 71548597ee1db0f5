import { pijlen } from '../grond/beeldvragen.js';
import { inWoorden } from '../grond/datum.js';
import { lijnsoort, STEUNSOORTEN } from '../grond/gegevens.js';
import { boog, kapsel, kapselbreedte, opLijn, streken, verschuif } from './lijnpad.js';
import type { Beeld, Lijn } from '../grond/lezen.js';
import { afstand, naar, nr, pad, raaktDoos, type Doos, type Punt } from '../grond/meetkunde.js';
import type { Lijntekening, Stijl, Vorm } from './scenevormen.js';

/** Where a symbol stands and how far its edge is from its centre. */
export interface Houder {
  readonly punt: Punt;
  readonly straal: number;
  readonly doos: Doos;
}

/** Letters that stand somewhere already. */
interface Kapsel {
  readonly punt: Punt;
  readonly b: number;
}

const LUCHT = 6;
const NAAST = 16;
const RUIM = 30;

/** All lines of a view; lines of one pair lie side by side, strangers are passed in a bow if that helps. */
export function tekenBanden(
  beeld: Beeld,
  lijnen: readonly Lijn[],
  houders: ReadonlyMap<string, Houder>,
  wens: { readonly bochten: boolean; /** Shorter lines carry no letters. */ readonly lettersVanaf: number },
): readonly Lijntekening[] {
  const perPaar = new Map<string, Lijn[]>();
  for (const lijn of lijnen) {
    const paar = [lijn.van, lijn.naar].sort().join(' ');
    perPaar.set(paar, [...(perPaar.get(paar) ?? []), lijn]);
  }
  const letters: Kapsel[] = [];
  const dozen = [...houders.values()].map((houder) => houder.doos);
  return lijnen.flatMap((lijn) => {
    const [een, twee] = [houders.get(lijn.van), houders.get(lijn.naar)];
    const samen = perPaar.get([lijn.van, lijn.naar].sort().join(' ')) ?? [lijn];
    if (een === undefined || twee === undefined) {
      return [];
    }
    const breedtes = samen.map((l) => kapselbreedte(tekensVan(l))).filter((b) => b > 0);
    const naast = breedtes.length > 1 ? NAAST + Math.min(20, Math.max(...breedtes) * 0.45) : NAAST;
    const tussen = Math.min(naast, (2 * Math.min(een.straal, twee.straal) - 4) / Math.max(1, samen.length - 1));
    const opzij = (samen.indexOf(lijn) - (samen.length - 1) / 2) * tussen * (lijn.van < lijn.naar ? 1 : -1);
    const vreemd = dozen.filter(
      (doos) => doos !== een.doos && doos !== twee.doos && (wens.bochten || nabij(doos, een.punt, twee.punt)),
    );
    return [
      tekenBand(beeld, lijn, weg(een, twee, opzij, wens.bochten ? vreemd : []), vreemd, letters, wens.lettersVanaf),
    ];
  });
}

/** Only what lies beside a straight line can be under its letters. */
const nabij = (doos: Doos, a: Punt, b: Punt): boolean =>
  doos.x < Math.max(a[0], b[0]) + RUIM &&
  doos.x + doos.b > Math.min(a[0], b[0]) - RUIM &&
  doos.y < Math.max(a[1], b[1]) + RUIM &&
  doos.y + doos.h > Math.min(a[1], b[1]) - RUIM;

/** From edge to edge: straight, or the smallest bow that passes the fewest strangers. */
function weg(een: Houder, twee: Houder, opzij: number, vreemd: readonly Doos[]): readonly Punt[] {
  const lang = afstand(een.punt, twee.punt);
  const geraakt = (punten: readonly Punt[]): number =>
    vreemd.filter((doos) => punten.slice(1).some((p, i) => raaktDoos(punten[i] ?? p, p, doos))).length;
  let beste: readonly Punt[] = rand(een, twee, verschuif([een.punt, twee.punt], opzij), opzij);
  let minst = geraakt(beste);
  for (const uitslag of minst === 0
    ? []
    : [-0.035, 0.035, -0.07, 0.07, -0.14, 0.14, -0.24, 0.24, -0.34, 0.34, -0.46, 0.46]) {
    const [midden, hoek] = opLijn([een.punt, twee.punt], 0.5);
    const ver = uitslag * Math.min(lang, 900) * 2;
    const stuur: Punt = [midden[0] - Math.sin(hoek) * ver, midden[1] + Math.cos(hoek) * ver];
    const proef = rand(een, twee, boog(een.punt, stuur, twee.punt), 0);
    const aantal = geraakt(proef);
    if (aantal < minst) {
      [beste, minst] = [opzij === 0 ? proef : verschuif(proef, opzij), aantal];
    }
  }
  return beste;
}

/** Without what lies inside the two symbols. */
function rand(een: Houder, twee: Houder, punten: readonly Punt[], opzij: number): readonly Punt[] {
  const van = Math.sqrt(Math.max(0, (een.straal + LUCHT) ** 2 - opzij ** 2));
  const tot = Math.sqrt(Math.max(0, (twee.straal + LUCHT) ** 2 - opzij ** 2));
  if (punten.length === 2) {
    const [a = [0, 0], b = [0, 0]] = punten as readonly Punt[];
    return afstand(a, b) > van + tot + 8 ? [naar(a, b, van), naar(b, a, tot)] : [a, b];
  }
  const over = punten.filter((p) => afstand(p, een.punt) > van && afstand(p, twee.punt) > tot);
  const [eerste, laatste] = [over[0] ?? een.punt, over.at(-1) ?? twee.punt];
  return [naar(een.punt, eerste, van), ...over, naar(twee.punt, laatste, tot)];
}

function tekenBand(
  beeld: Beeld,
  lijn: Lijn,
  punten: readonly Punt[],
  vreemd: readonly Doos[],
  letters: Kapsel[],
  vanaf: number,
): Lijntekening {
  const soort = lijnsoort(lijn.soort);
  const { heen, weer } = pijlen(lijn);
  const stijl = lijnstijl(lijn);
  const dikte = stijl === 'steun' ? 1 + lijn.sterkte * 0.75 : stijl === 'rustig' ? 1.5 : 2;
  const delen: Vorm[] = [...streken(punten, soort.patroon, stijl, { staat: lijn.staat, heen, weer, dikte })];
  const tekens = tekensVan(lijn);
  const kaal = tekens.length === 0 || afstand(punten[0] ?? [0, 0], punten.at(-1) ?? [0, 0]) < vanaf;
  const midden = kaal
    ? opLijn(punten, 0.5)[0]
    : letterplek(punten, kapselbreedte(tekens), lijn.staat === 'verbroken', vreemd, letters);
  if (!kaal) {
    letters.push({ punt: midden, b: kapselbreedte(tekens) });
    delen.push(...kapsel(midden, tekens, lijn.betaald, lijn.staat === 'mogelijk'));
  }
  return {
    id: lijn.id,
    soort: 'lijn',
    van: lijn.van,
    naar: lijn.naar,
    pad: pad(punten),
    midden: [Number(nr(midden[0])), Number(nr(midden[1]))],
    delen,
    label: lijnzin(beeld, lijn),
  };
}

function tekensVan(lijn: Lijn): readonly string[] {
  const letter = lijnsoort(lijn.soort).patroon.letter;
  return [...(letter === undefined ? [] : [letter]), ...lijn.steun.map((s) => STEUNSOORTEN[s]?.letter ?? s)];
}

export function lijnstijl(lijn: Lijn): Stijl {
  const toon = lijnsoort(lijn.soort).toon;
  return toon === 'steun' && lijn.betaald ? 'steunBetaald' : toon;
}

/** Near the middle, but not on another capsule, on somebody or on the head of its own arrow. */
function letterplek(
  punten: readonly Punt[],
  breed: number,
  breuk: boolean,
  vreemd: readonly Doos[],
  letters: readonly Kapsel[],
): Punt {
  const last = (t: number): number => {
    const [p] = opLijn(punten, t);
    const buren = letters.filter(
      (l) => Math.abs(l.punt[0] - p[0]) < (l.b + breed) / 2 + 2 && Math.abs(l.punt[1] - p[1]) < 23,
    ).length;
    const dozen = vreemd.filter((d) => raaktDoos([p[0] - 11, p[1]], [p[0] + 11, p[1]], d)).length;
    const opPijl = afstand(p, punten.at(-1) ?? p) < 28 ? 2 : 0;
    return buren * 4 + dozen * 3 + opPijl + Math.abs(t - 0.48);
  };
  const plekken = breuk ? [0.34, 0.3, 0.66, 0.26, 0.7] : [0.48, 0.42, 0.54, 0.36, 0.6, 0.3, 0.7, 0.22, 0.78];
  let [beste, minst] = [plekken[0] ?? 0.5, Infinity];
  for (const t of plekken) {
    const nu = minst < 1 ? minst : last(t);
    [beste, minst] = nu < minst ? [t, nu] : [beste, minst];
  }
  return opLijn(punten, beste)[0];
}

/** One line in words: "Ans steunt Miriam: praktisch en oppas." */
export function lijnzin(beeld: Beeld, lijn: Lijn): string {
  const [van, naarNaam] = [beeld.knoop.get(lijn.van)?.naam ?? '', beeld.knoop.get(lijn.naar)?.naam ?? ''];
  const steun = lijn.steun.map((s) => STEUNSOORTEN[s]?.label ?? s);
  const staat = lijn.staat === 'actief' ? '' : `, ${lijn.staat}`;
  const sinds = lijn.staat === 'verbroken' && lijn.einde !== null ? ` sinds ${inWoorden(lijn.einde)}` : '';
  return `${van} ${lijnsoort(lijn.soort).heen} ${naarNaam}${steun.length === 0 ? '' : `: ${opsomming(steun)}`}${staat}${sinds}.`;
}

export const opsomming = (delen: readonly string[]): string =>
  delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;
