import type { Beeld } from '../grond/lezen.js';
import { kruisen, overlappen, raaktDoos, type Punt } from '../grond/meetkunde.js';
import { trek } from './schikkracht.js';
import { houVast, maakVeld, parenVan, sociogramdoos, type Schikveld, type Stip } from './schikveld.js';
import { inDeKnel, zoekPlekken } from './schikzoek.js';

const TIJD = 270;
/** With fewer than one in so many in the way the drawing is tidy already, and only they look for another place. */
const NETJES = 3;

export interface Schikwens {
  readonly ego: string | null;
  /** Only these move; the others stay and are stood clear of. */
  readonly wie: ReadonlySet<string>;
  /** Milliseconds now; the arranging stops in time. Without a clock it does all its rounds. */
  readonly klok?: () => number;
}

/**
 * Arranges the sociogram from where everybody stands: tied people near each other, members in the middle, rings as
 * distance, sectors as direction. In a fixed order and without chance, so the same drawing gives the same places. When
 * the tidy result crosses more lines than before, people are only stood clear of each other; with an ego the rings are
 * what was asked for, whatever they cross.
 */
export function schik(beeld: Beeld, nu: ReadonlyMap<string, Punt>, wens: Schikwens): ReadonlyMap<string, Punt> {
  const eind = wens.klok === undefined ? Infinity : wens.klok() + TIJD;
  const op = (): boolean => wens.klok !== undefined && wens.klok() > eind;
  const eerder = kruisingen(parenVan(beeld), nu);
  const veld = maakVeld(beeld, nu, wens.ego, wens.wie);
  veld.stippen.filter((stip) => !stip.vast).forEach((stip) => ([stip.x, stip.y] = houVast(stip, stip.x, stip.y)));
  if (inDeKnel(veld) * NETJES > veld.stippen.length) {
    trek(veld, op);
  }
  maakVrij(veld);
  zoekPlekken(veld, op);
  maakVrij(veld);
  const uit = plaatsen(veld);
  if (wens.ego !== null || kruisingen(parenVan(beeld), uit) <= eerder) {
    return uit;
  }
  const zacht = maakVeld(beeld, nu, wens.ego, wens.wie);
  maakVrij(zacht);
  return kruisingen(parenVan(beeld), plaatsen(zacht)) < kruisingen(parenVan(beeld), uit) ? plaatsen(zacht) : uit;
}

const plaatsen = (veld: Schikveld): ReadonlyMap<string, Punt> =>
  new Map(veld.stippen.map((s) => [s.id, [Math.round(s.x), Math.round(s.y)]]));

export function kruisingen(paren: readonly (readonly [string, string])[], plaats: ReadonlyMap<string, Punt>): number {
  const lijnen = paren.map(([a, b]) => [plaats.get(a) ?? [0, 0], plaats.get(b) ?? [0, 0]] as const);
  let aantal = 0;
  lijnen.forEach(([a, b], i) => {
    for (let j = i + 1; j < lijnen.length; j += 1) {
      const [c, d] = lijnen[j] ?? [a, b];
      aantal += a !== c && a !== d && b !== c && b !== d && kruisen(a, b, c, d) ? 1 : 0;
    }
  });
  return aantal;
}

/** How many lines run through the box of somebody they do not belong to. */
export function doorDozen(beeld: Beeld, plaats: ReadonlyMap<string, Punt>): number {
  const bij = (id: string): Punt => plaats.get(id) ?? [0, 0];
  return parenVan(beeld).filter(([a, b]) =>
    beeld.knopen.some((k) => k.id !== a && k.id !== b && raaktDoos(bij(a), bij(b), sociogramdoos(k, bij(k.id)))),
  ).length;
}

/** No box on another, whatever it costs: pushed apart along the shortest way, in a fixed order. */
function maakVrij(veld: Schikveld): void {
  const { stippen } = veld;
  for (let ronde = 0, bezig = true; bezig && ronde < 150; ronde += 1) {
    bezig = false;
    for (let i = 0; i < stippen.length; i += 1) {
      const a = stippen[i] as Stip;
      for (let j = i + 1; j < stippen.length; j += 1) {
        const b = stippen[j] as Stip;
        if (Math.abs(a.x - b.x) < 100 && Math.abs(a.y - b.y) < 104) {
          bezig = duwUiteen(a, b, j) || bezig;
        }
      }
    }
  }
  zetApart(veld);
}

/** Where pushing does not end, whoever still stands on somebody goes to the nearest free spot. */
function zetApart({ stippen }: Schikveld): void {
  const botst = (stip: Stip, x: number, y: number): boolean =>
    stippen.some(
      (ander) => ander !== stip && overlappen(sociogramdoos(stip, [x, y]), sociogramdoos(ander, [ander.x, ander.y])),
    );
  for (const stip of stippen) {
    const [x, y] = [stip.x, stip.y];
    for (let k = 1; !stip.vast && botst(stip, stip.x, stip.y); k += 1) {
      const straal = 12 * Math.sqrt(k);
      stip.x = x + Math.cos(k * 2.4) * straal;
      stip.y = y + Math.sin(k * 2.4) * straal;
    }
  }
}

function duwUiteen(a: Stip, b: Stip, schuin: number): boolean {
  const [da, db] = [sociogramdoos(a, [a.x, a.y]), sociogramdoos(b, [b.x, b.y])];
  if ((a.vast && b.vast) || !overlappen({ ...da, x: da.x - 2, y: da.y - 2, b: da.b + 4, h: da.h + 4 }, db)) {
    return false;
  }
  const opzij = a.x < b.x || (a.x === b.x && schuin % 2 === 0) ? da.x + da.b - db.x + 3 : da.x - db.x - db.b - 3;
  const omlaag = a.y < b.y || (a.y === b.y && schuin % 2 === 0) ? da.y + da.h - db.y + 3 : da.y - db.y - db.h - 3;
  const [sx, sy] = Math.abs(opzij) <= Math.abs(omlaag) ? [opzij, 0] : [0, omlaag];
  const deel = a.vast ? 0 : b.vast ? 1 : 0.5;
  a.x -= sx * deel;
  a.y -= sy * deel;
  b.x += sx * (1 - deel);
  b.y += sy * (1 - deel);
  return true;
}
