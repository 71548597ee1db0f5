import { blokkosten, totaal, type Kosten, type Zijstammen } from './blokkosten.js';
import type { Blok } from './blokken.js';
import type { Familie } from './familie.js';

/** Up to so many blocks in a row the best order is found exactly, beyond it block by block. */
const EXACT = 9;
const RONDEN = 4;
const WINST = 1e-9;

/**
 * The rows from top to bottom, each the blocks in the order with the fewest crossings; equal ones by id.
 * With earlier columns the blocks that stood there keep their order and new ones are put between them.
 */
export function ordenBlokken(
  familie: Familie,
  blokken: readonly Blok[],
  vorige: ReadonlyMap<string, number> | null,
  zij: Zijstammen,
): Blok[][] {
  const rijnummers = [...new Set(blokken.map((blok) => blok.rij))].sort((a, b) => a - b);
  const begin = (blok: Blok): number => Math.min(...blok.leden.map((id) => vorige?.get(id) ?? Infinity));
  const opBegin = (a: Blok, b: Blok): number => (begin(a) === begin(b) ? (a.id < b.id ? -1 : 1) : begin(a) - begin(b));
  let rijen = rijnummers.map((nr) => blokken.filter((blok) => blok.rij === nr).sort(opBegin));
  let beste = rijen;
  let besteKosten = Infinity;
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    const neer = ronde % 2 === 0;
    rijen = [...rijen];
    for (const nr of neer ? [...rijen.keys()] : [...rijen.keys()].reverse()) {
      const rij = rijen[nr] ?? [];
      const kosten = blokkosten(familie, rijen, nr, { boven: neer, onder: !neer, zij });
      const orde = vorige === null ? zoek(rij.length, kosten) : voegIn(rij, kosten, begin);
      rijen[nr] = orde.map((i) => rij[i]).filter((blok) => blok !== undefined);
    }
    const nu = rijen.reduce((som, rij, nr) => som + huidig(familie, rijen, rij, nr, zij), 0);
    if (nu < besteKosten - WINST) {
      besteKosten = nu;
      beste = rijen;
    }
  }
  return beste;
}

const huidig = (
  familie: Familie,
  rijen: readonly Blok[][],
  rij: readonly Blok[],
  nr: number,
  zij: Zijstammen,
): number => totaal([...rij.keys()], blokkosten(familie, rijen, nr, { boven: true, onder: false, zij }));

const zoek = (aantal: number, kosten: Kosten): number[] =>
  aantal <= EXACT ? exact(aantal, kosten) : zeef(aantal, kosten);

/** Shortest way over all subsets: what stands left, whatever its order, decides what the next one costs. */
function exact(n: number, kosten: Kosten): number[] {
  const som = new Float64Array(1 << n).fill(Infinity);
  const laatste = new Int8Array(1 << n);
  som[0] = 0;
  for (let links = 0; links < 1 << n; links += 1) {
    for (let i = 0; i < n; i += 1) {
      if ((links & (1 << i)) === 0) {
        const nieuw = links | (1 << i);
        const nu = (som[links] ?? 0) + erbij(links, i, n, kosten);
        if (nu < (som[nieuw] ?? Infinity) - WINST) {
          som[nieuw] = nu;
          laatste[nieuw] = i;
        }
      }
    }
  }
  const uit: number[] = [];
  for (let over = (1 << n) - 1; over !== 0;) {
    const i = laatste[over] ?? 0;
    uit.unshift(i);
    over &= ~(1 << i);
  }
  return uit;
}

function erbij(links: number, i: number, n: number, kosten: Kosten): number {
  let som = 0;
  for (let j = 0; j < n; j += 1) {
    som += (links & (1 << j)) === 0 ? 0 : (kosten.paar[j]?.[i] ?? 0);
  }
  for (const [p, q] of kosten.paren) {
    som += p !== i && q !== i && ((links >> p) & 1) !== ((links >> q) & 1) ? (kosten.gewicht[i] ?? 0) : 0;
  }
  return som;
}

/** Takes each block out and puts it back where it costs least, until nothing improves. */
function zeef(aantal: number, kosten: Kosten): number[] {
  let orde = Array.from({ length: aantal }, (_, i) => i);
  let waarde = totaal(orde, kosten);
  for (let beter = true, ronde = 0; beter && ronde < 4; ronde += 1) {
    beter = false;
    for (let blok = 0; blok < aantal; blok += 1) {
      const proef = besteplek(
        orde.filter((b) => b !== blok),
        blok,
        kosten,
      );
      const nu = totaal(proef, kosten);
      if (nu < waarde - WINST) {
        [orde, waarde, beter] = [proef, nu, true];
      }
    }
  }
  return orde;
}

/** One pass from left to right: the cost changes only by what the block passes. */
function besteplek(orde: readonly number[], blok: number, kosten: Kosten): number[] {
  const plek = new Map(orde.map((b, i) => [b, i]));
  const gewicht = [0];
  orde.forEach((b, i) => gewicht.push((gewicht[i] ?? 0) + (kosten.gewicht[b] ?? 0)));
  let paar = orde.reduce((som, b) => som + (kosten.paar[blok]?.[b] ?? 0), 0);
  let beste = 0;
  let besteKosten = Infinity;
  for (let i = 0; i <= orde.length; i += 1) {
    let nu = paar;
    for (const [p, q] of kosten.paren) {
      const [een, twee] = [plek.get(p), plek.get(q)];
      if (een !== undefined && twee !== undefined) {
        nu += een < i !== twee < i ? (kosten.gewicht[blok] ?? 0) : 0;
      } else {
        const ander = een ?? twee ?? 0;
        nu += ander < i ? (gewicht[i] ?? 0) - (gewicht[ander + 1] ?? 0) : (gewicht[ander] ?? 0) - (gewicht[i] ?? 0);
      }
    }
    if (nu < besteKosten - WINST) {
      [beste, besteKosten] = [i, nu];
    }
    const gepasseerd = orde[i] ?? 0;
    paar += (kosten.paar[gepasseerd]?.[blok] ?? 0) - (kosten.paar[blok]?.[gepasseerd] ?? 0);
  }
  return [...orde.slice(0, beste), blok, ...orde.slice(beste)];
}

function voegIn(rij: readonly Blok[], kosten: Kosten, begin: (blok: Blok) => number): number[] {
  const nummers = [...rij.keys()];
  const bekend = nummers.filter((i) => begin(rij[i] as Blok) !== Infinity);
  const nieuw = nummers.filter((i) => begin(rij[i] as Blok) === Infinity);
  return nieuw.reduce((orde, i) => besteplek(orde, i, kosten), bekend);
}
