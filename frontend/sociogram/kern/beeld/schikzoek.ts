import { kruisen, overlappen, raaktDoos, type Doos, type Punt } from '../grond/meetkunde.js';
import { houVast, sociogramdoos, type Schikveld, type Stip } from './schikveld.js';

const RONDEN = 5;
const AFSTANDEN = [60, 130, 240];
const STRALEN = [170, 260, 380, 520, 700];
const HOEKEN = 14;
const RAAK = 6;
const LUCHT = 4;

/** Where everybody stands now, with their boxes: kept beside the field so that looking costs no memory. */
interface Stand {
  readonly veld: Schikveld;
  readonly punten: Punt[];
  readonly dozen: Doos[];
}

/** Whoever is in the way of lines, or whose own lines are, looks for a better place nearby; stays when there is none. */
export function zoekPlekken(veld: Schikveld, op: () => boolean): void {
  const stand = neemOp(veld);
  for (let ronde = 0, beter = true; beter && ronde < RONDEN; ronde += 1) {
    beter = false;
    for (let i = 0; i < veld.stippen.length && !op(); i += 1) {
      beter = verbeter(stand, i) || beter;
    }
  }
}

/** How many people have a line or a person in their way. */
export function inDeKnel(veld: Schikveld): number {
  const stand = neemOp(veld);
  return stand.punten.filter((punt, i) => last(stand, i, punt, Infinity) >= RAAK - 1).length;
}

function neemOp(veld: Schikveld): Stand {
  const punten = veld.stippen.map((stip): Punt => [stip.x, stip.y]);
  return { veld, punten, dozen: veld.stippen.map((stip, i) => sociogramdoos(stip, punten[i] ?? [0, 0])) };
}

function verbeter(stand: Stand, i: number): boolean {
  const stip = stand.veld.stippen[i] as Stip;
  const hier: Punt = [stip.x, stip.y];
  let minst = stip.vast ? 0 : last(stand, i, hier, Infinity);
  if (minst < 1) {
    return false;
  }
  let beste = hier;
  for (const [x, y] of kandidaten(stand, i, stip)) {
    const punt = houVast(stip, x, y);
    const ver = Math.hypot(punt[0] - hier[0], punt[1] - hier[1]) * 0.002;
    const nu = ver + last(stand, i, punt, minst - ver);
    if (nu < minst - 0.01) {
      [beste, minst] = [punt, nu];
    }
  }
  [stip.x, stip.y] = beste;
  stand.punten[i] = beste;
  stand.dozen[i] = sociogramdoos(stip, beste);
  return beste !== hier;
}

function kandidaten({ veld }: Stand, i: number, stip: Stip): readonly Punt[] {
  const rond = (midden: Punt, stralen: readonly number[]): Punt[] =>
    stralen.flatMap((straal) =>
      Array.from({ length: HOEKEN }, (_, k): Punt => {
        const hoek = (k * 2 * Math.PI) / HOEKEN;
        return [midden[0] + Math.cos(hoek) * straal, midden[1] + Math.sin(hoek) * straal];
      }),
    );
  const eerste = veld.stippen[veld.buren[i]?.[0] ?? -1];
  return [...rond([stip.x, stip.y], AFSTANDEN), ...(eerste === undefined ? [] : rond([eerste.x, eerste.y], STRALEN))];
}

/** Crossings of one's own lines, and what they or others' lines run through; stops counting above `grens`. */
function last({ veld, punten, dozen }: Stand, i: number, punt: Punt, grens: number): number {
  const eigen = sociogramdoos(veld.stippen[i] as Stip, punt);
  const ruim: Doos = { x: eigen.x - LUCHT, y: eigen.y - LUCHT, b: eigen.b + 2 * LUCHT, h: eigen.h + 2 * LUCHT };
  const mijn = veld.buren[i] ?? [];
  let som = 0;
  for (let j = 0; j < dozen.length && som < grens; j += 1) {
    const doos = dozen[j] as Doos;
    if (j !== i) {
      som += overlappen(ruim, doos) ? 60 : 0;
      for (const buur of mijn) {
        som += buur !== j && raaktDoos(punt, punten[buur] as Punt, doos) ? RAAK : 0;
      }
    }
  }
  for (let k = 0; k < veld.paren.length && som < grens; k += 1) {
    const [p, q] = veld.paren[k] as readonly [number, number];
    if (p !== i && q !== i) {
      const [a, b] = [punten[p] as Punt, punten[q] as Punt];
      som += raaktDoos(a, b, eigen) ? RAAK : 0;
      for (const buur of mijn) {
        som += buur !== p && buur !== q && kruisen(punt, punten[buur] as Punt, a, b) ? 2 : 0;
      }
    }
  }
  return som;
}
