import { maakBlokken } from './blokken.js';
import type { Zijstam, Zijstammen } from './blokkosten.js';
import { ordenBlokken } from './blokvolgorde.js';
import { leesFamilie, type Familie, type Unie } from './familie.js';
import { NABIJ, structuur } from './genogramlijnen.js';
import { KOLOM, RIJHOOGTE, type Genogram } from './genogrammodel.js';
import { generaties } from './generaties.js';
import { kruisen, type Punt } from '../grond/meetkunde.js';
import { verdeel, type Wens } from './kolommen.js';
import { getal, type Beeld } from '../grond/lezen.js';

const RONDEN = 24;
const POGINGEN = 4;
const VASTGEZET = 100;
const TREK = 1;
const BLIJF = 0.05;

/**
 * A pure function of persons, unions and parents: the same drawing gives the same places everywhere. `vorige` is for
 * the moment somebody is added on screen: whoever stood somewhere stays there, unless room must be made.
 */
export function genogram(beeld: Beeld, vorige: Genogram | null = null): Genogram {
  const familie = leesFamilie(beeld);
  const rij = generaties(familie);
  const banden = leesBanden(familie);
  const anker = familie.anker === null ? 0 : (rij.get(familie.anker) ?? 0);
  const eerder = vorige !== null && zelfdeBanden(vorige, banden, rij, anker) ? kolommen(vorige) : null;
  const blokken = maakBlokken(familie, rij);
  const orden = (stam: Zijstammen): readonly (readonly string[])[] =>
    ordenBlokken(familie, blokken, eerder, stam).map((rijblokken) => rijblokken.flatMap((blok) => blok.leden));
  const zet = (ids: readonly (readonly string[])[], x: ReadonlyMap<string, number>): Genogram =>
    opRijen(familie, banden, ids, x, rij, anker);
  const eerst = orden(new Map());
  if (eerder !== null) {
    return zet(eerst, schuifAan(familie, eerst, eerder));
  }
  let nu = zet(eerst, leg(familie, eerst, new Map()));
  let [beste, minst, vorigeOrde] = [nu, Infinity, ''];
  for (let poging = 0; poging < POGINGEN && minst > 0; poging += 1) {
    const opzij = uitHetMidden(nu);
    const ids = poging === 0 ? eerst : orden(opzij);
    if (poging > 0 && String(ids) === vorigeOrde) {
      break;
    }
    vorigeOrde = String(ids);
    nu = opzij.size === 0 ? nu : zet(ids, leg(familie, ids, opzij));
    const aantal = kindkruisingen(nu);
    [beste, minst] = aantal < minst ? [nu, aantal] : [beste, minst];
  }
  return beste;
}

/** How often what hangs from one couple crosses what hangs from another. */
function kindkruisingen(g: Genogram): number {
  const gezinnen = structuur(g, () => null).gezinnen.map((gezin) => {
    const stukken = [gezin.stam, gezin.balk, ...gezin.kinderen.map((kind) => kind.punten)].flatMap((punten) =>
      punten.slice(1).map((b, i) => [punten[i] ?? b, b] as const),
    );
    const xs = stukken.flat().map(([x]) => x);
    return { rij: gezin.stam[0]?.[1] ?? 0, links: Math.min(...xs), rechts: Math.max(...xs), stukken };
  });
  let som = 0;
  gezinnen.forEach((een, i) => {
    for (const ander of gezinnen
      .slice(i + 1)
      .filter((b) => Math.abs(een.rij - b.rij) < RIJHOOGTE && een.links <= b.rechts && b.links <= een.rechts)) {
      som += een.stukken.reduce(
        (deel, [p, q]) => deel + ander.stukken.filter(([r, s]) => kruisen(p, q, r, s)).length,
        0,
      );
    }
  });
  return som;
}

/** Where children do not hang under the middle of their couple, because another union line runs there. */
function uitHetMidden(g: Genogram): ReadonlyMap<string, Zijstam> {
  const xVan = (id: string): number => g.plaats.get(id)?.[0] ?? 0;
  return new Map(
    structuur(g, () => null).gezinnen.flatMap(({ unie, stam }) => {
      const xs = unie.partners.map(xVan);
      const [links, rechts] = [Math.min(...xs), Math.max(...xs)];
      const opzij = (stam[0]?.[0] ?? 0) - (links + rechts) / 2;
      return Math.abs(opzij) <= NABIJ ? [] : [[unie.id, { opzij, deel: opzij / Math.max(1, rechts - links) }] as const];
    }),
  );
}

function opRijen(
  familie: Familie,
  banden: ReadonlySet<string>,
  ids: readonly (readonly string[])[],
  x: ReadonlyMap<string, number>,
  rij: ReadonlyMap<string, number>,
  anker: number,
): Genogram {
  const rijen = ids.map((leden) => ({ y: ((rij.get(leden[0] ?? '') ?? 0) - anker) * RIJHOOGTE, ids: leden }));
  const plaats = new Map<string, Punt>(
    rijen.flatMap(({ y, ids: leden }) => leden.map((id) => [id, [x.get(id) ?? 0, y] as const])),
  );
  return { familie, banden, ...zetDieren(familie, rijen, plaats) };
}

const kolommen = (g: Genogram): Map<string, number> => new Map([...g.plaats].map(([id, [x]]) => [id, x]));

/** Pairs of people, `a+b` for partners and `kind<ouder`. */
function leesBanden(familie: Familie): Set<string> {
  return new Set(
    familie.unies.flatMap((unie) => [
      unie.partners.join('+'),
      ...[...unie.kinderen, ...unie.ookKinderen].flatMap((kind) => unie.partners.map((ouder) => `${kind}<${ouder}`)),
    ]),
  );
}

/** Whoever was there and still is, has the same partners, parents and row; new people may have any. */
function zelfdeBanden(
  vorige: Genogram,
  banden: ReadonlySet<string>,
  rij: ReadonlyMap<string, number>,
  anker: number,
): boolean {
  const beide = (band: string): boolean => band.split(/[+<]/).every((id) => vorige.plaats.has(id) && rij.has(id));
  const gelijk = (een: ReadonlySet<string>, ander: ReadonlySet<string>): boolean =>
    [...een].filter(beide).every((band) => ander.has(band));
  const rijGelijk = [...rij].every(([id, nr]) => {
    const y = vorige.plaats.get(id)?.[1];
    return y === undefined || y === (nr - anker) * RIJHOOGTE;
  });
  return rijGelijk && gelijk(banden, vorige.banden) && gelijk(vorige.banden, banden);
}

/** From nothing: packed first, then everybody pulled towards the middle of parents and children. */
function leg(familie: Familie, rijen: readonly (readonly string[])[], opzij: Zijstammen): Map<string, number> {
  const x = new Map<string, number>();
  rijen.forEach((ids) => ids.forEach((id, i) => x.set(id, (i - (ids.length - 1) / 2) * KOLOM)));
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    for (const ids of ronde % 2 === 0 ? rijen : [...rijen].reverse()) {
      zet(
        ids,
        ids.map((id) => wens(familie, id, x, opzij)),
        x,
      );
    }
  }
  return rond(x, familie.anker);
}

/** Known people stay; new ones go to their wish; only who is too close gives way. */
function schuifAan(
  familie: Familie,
  rijen: readonly (readonly string[])[],
  vorige: ReadonlyMap<string, number>,
): Map<string, number> {
  const x = new Map<string, number>();
  rijen.forEach((ids) => ids.forEach((id, i) => x.set(id, vorige.get(id) ?? naastBuren(ids, i, vorige))));
  for (const ids of rijen) {
    zet(
      ids,
      ids.map((id) =>
        vorige.has(id) ? vast(familie, id, { x: vorige.get(id) ?? 0, gewicht: 8 }) : wens(familie, id, x, new Map()),
      ),
      x,
    );
  }
  return rond(x, null);
}

function naastBuren(ids: readonly string[], i: number, vorige: ReadonlyMap<string, number>): number {
  const links = ids
    .slice(0, i)
    .reverse()
    .map((id) => vorige.get(id))
    .find((p) => p !== undefined);
  const rechts = ids
    .slice(i + 1)
    .map((id) => vorige.get(id))
    .find((p) => p !== undefined);
  return links !== undefined && rechts !== undefined
    ? (links + rechts) / 2
    : links !== undefined
      ? links + KOLOM
      : (rechts ?? KOLOM) - KOLOM;
}

function zet(ids: readonly string[], wensen: readonly Wens[], x: Map<string, number>): void {
  verdeel(wensen, KOLOM).forEach((plek, i) => x.set(ids[i] ?? '', plek));
}

function vast(familie: Familie, id: string, anders: Wens): Wens {
  const gezet = getal(familie.persoon.get(id)?.r['plaats:genogram:-']);
  return gezet === null ? anders : { x: gezet, gewicht: VASTGEZET };
}

/** Above the middle of one's children, below the middle of one's parents, and near one's partner. */
function wens(familie: Familie, id: string, x: ReadonlyMap<string, number>, opzij: Zijstammen): Wens {
  const hier = x.get(id) ?? 0;
  const wensen: Wens[] = [{ x: hier, gewicht: BLIJF }];
  const boven = familie.unie.get(familie.herkomst.get(id) ?? '');
  if (boven !== undefined) {
    wensen.push({
      x: hier + midden(boven.partners, x) + (opzij.get(boven.id)?.opzij ?? 0) - midden(boven.kinderen, x),
      gewicht: TREK,
    });
  }
  for (const unie of familie.uniesVan.get(id) ?? []) {
    if (unie.kinderen.length > 0) {
      wensen.push({
        x: hier + midden(unie.kinderen, x) - (opzij.get(unie.id)?.opzij ?? 0) - midden(unie.partners, x),
        gewicht: TREK,
      });
    }
    wensen.push(...naarPartner(unie, id, x));
  }
  const gewicht = wensen.reduce((som, w) => som + w.gewicht, 0);
  return vast(familie, id, { x: wensen.reduce((som, w) => som + w.x * w.gewicht, 0) / gewicht, gewicht });
}

function naarPartner(unie: Unie, id: string, x: ReadonlyMap<string, number>): Wens[] {
  const partner = unie.partners.find((p) => p !== id);
  const daar = x.get(partner ?? '');
  return daar === undefined ? [] : [{ x: daar + (daar > (x.get(id) ?? 0) ? -KOLOM : KOLOM), gewicht: 0.3 }];
}

/** Halfway the outermost of them. */
function midden(ids: readonly string[], x: ReadonlyMap<string, number>): number {
  const plekken = ids.map((id) => x.get(id)).filter((p) => p !== undefined);
  return plekken.length === 0 ? 0 : (Math.min(...plekken) + Math.max(...plekken)) / 2;
}

/** Whole units; the origin under the anchor unless places are kept. */
function rond(x: ReadonlyMap<string, number>, anker: string | null): Map<string, number> {
  const nul = anker === null ? 0 : Math.round(x.get(anker) ?? 0);
  return new Map([...x].map(([id, plek]) => [id, Math.round(plek) - nul]));
}

/** Pets stand at the end of the row of the person it is about. */
function zetDieren(
  familie: Familie,
  rijen: readonly { y: number; ids: readonly string[] }[],
  plaats: Map<string, Punt>,
): Pick<Genogram, 'plaats' | 'rijen'> {
  const eigen = rijen.find((rij) => rij.y === 0)?.ids ?? [];
  const eind = plaats.get(eigen.at(-1) ?? '')?.[0] ?? -KOLOM;
  familie.dieren.forEach((dier, i) => plaats.set(dier.id, [eind + (i + 1) * KOLOM, 0]));
  const onderste = { y: 0, ids: [...eigen, ...familie.dieren.map((dier) => dier.id)] };
  const anders = rijen.filter((rij) => rij.y !== 0);
  return { plaats, rijen: (onderste.ids.length === 0 ? anders : [...anders, onderste]).sort((a, b) => a.y - b.y) };
}
