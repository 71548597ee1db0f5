import { tekenBanden, type Houder } from '../vorm/banden.js';
import { leden, lijnenVan, overkant } from '../grond/beeldvragen.js';
import { gezicht } from '../vorm/gezicht.js';
import type { Deelscene } from '../genogram/genogramscene.js';
import type { Beeld, Knoop, Lijn } from '../grond/lezen.js';
import { overlappen, type Punt } from '../grond/meetkunde.js';
import { knoopnaam } from '../vorm/namen.js';
import { rondeOmtrek } from '../vorm/omtrek.js';
import { sociogramdoos } from './schikveld.js';
import { padvorm, type Knooptekening } from '../vorm/scenevormen.js';
import { sociogram } from './sociogram.js';

export function sociogramscene(beeld: Beeld, ego: string | null, lijnen: readonly Lijn[]): Deelscene {
  const plaats = sociogram(beeld, ego);
  const wie = beeld.knopen.filter((knoop) => !verloren(knoop) || lijnenVan(beeld, knoop.id).length > 0);
  const gebruikt = new Set<string>();
  const knopen = wie.map((knoop) =>
    tekenKnoop(
      beeld,
      knoop,
      plaats.get(knoop.id) ?? [0, 0],
      ego,
      { klein: false, boven: boven(beeld, knoop, plaats) },
      gebruikt,
    ),
  );
  const houders = new Map(
    wie.map((knoop, i): [string, Houder] => {
      const punt = plaats.get(knoop.id) ?? [0, 0];
      return [knoop.id, { punt, straal: knopen[i]?.rand ?? 24, doos: sociogramdoos(knoop, punt) }];
    }),
  );
  const wonen = leden(beeld).filter((knoop) => knoop.woont === null || knoop.woont === 'hier');
  const cirkels = wonen.map((knoop) => ({ punt: plaats.get(knoop.id) ?? ([0, 0] as const), straal: 40 }));
  if (cirkels.length > 1) {
    gebruikt.add('omtrek:hier');
  }
  return {
    plaats,
    vlakken: cirkels.length > 1 ? [{ id: 'woont:hier', delen: [padvorm(rondeOmtrek(cirkels), 'omtrek')] }] : [],
    lijnen: tekenBanden(beeld, lijnen, houders, { bochten: false, lettersVanaf: 0 }),
    knopen,
    gebruikt: new Set([...gebruikt, ...lijncodes(lijnen)]),
  };
}

/** A lost pregnancy belongs to the genogram; at the table it is not shown unasked. */
export const verloren = (knoop: Knoop): boolean => ['miskraam', 'afgebroken', 'doodgeboren'].includes(knoop.leven);

/** The label stands above somebody whose lines all go down, if nobody stands there. */
function boven(beeld: Beeld, knoop: Knoop, plaats: ReadonlyMap<string, Punt>): boolean {
  const [x, y] = plaats.get(knoop.id) ?? [0, 0];
  const richtingen = lijnenVan(beeld, knoop.id).map((lijn) => plaats.get(overkant(lijn, knoop.id)) ?? [x, y]);
  const neer = richtingen.length > 0 && richtingen.every(([dx, dy]) => dy - y > Math.abs(dx - x));
  const hoog = { x: x - 46, y: y - 68, b: 92, h: 44 };
  return (
    neer &&
    beeld.knopen.every(
      (ander) => ander === knoop || !overlappen(hoog, sociogramdoos(ander, plaats.get(ander.id) ?? [0, 0])),
    )
  );
}

/** What of a line has to stand in the legend. */
export const lijncodes = (lijnen: readonly Lijn[]): readonly string[] =>
  lijnen.flatMap((lijn) => [
    lijn.soort === 'steun' && lijn.betaald ? 'lijn:steunBetaald' : `lijn:${lijn.soort}`,
    `staat:${lijn.staat}`,
    ...lijn.steun.map((soort) => `letter:${soort}`),
  ]);

export function tekenKnoop(
  beeld: Beeld,
  knoop: Knoop,
  [x, y]: Punt,
  ego: string | null,
  hoe: { readonly klein: boolean; readonly boven: boolean },
  gebruikt: Set<string>,
): Knooptekening {
  const banden = lijnenVan(beeld, knoop.id);
  const mogelijk = !knoop.lid && banden.length > 0 && banden.every((lijn) => lijn.staat === 'mogelijk');
  const beeltenis = gezicht(knoop, { ego: knoop.id === ego, mogelijk, ...hoe });
  gebruikt.add(`vorm:${beeltenis.vorm}`);
  if (knoop.id === ego) {
    gebruikt.add('vorm:ego');
  }
  return {
    id: knoop.id,
    x,
    y,
    straal: beeltenis.straal,
    rand: beeltenis.straal + (knoop.id === ego ? 5 : 0),
    vorm: beeltenis.vorm,
    delen: beeltenis.delen,
    label: knoopnaam(beeld, knoop, ego),
  };
}
