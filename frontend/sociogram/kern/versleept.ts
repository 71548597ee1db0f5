import { tekenBanden, type Houder } from './banden.js';
import type { Beeld } from './lezen.js';
import { sociogramdoos } from './schikveld.js';
import type { Knooptekening, Lijntekening, Scene } from './scenevormen.js';

/**
 * What looks different while people are dragged in the sociogram: they themselves and their own lines. Everything else of
 * the scene stays as it was, which is what keeps a drawing of hundreds at the speed of the hand.
 */
export function versleept(
  beeld: Beeld,
  scene: Scene,
  ids: ReadonlySet<string>,
  dx: number,
  dy: number,
): { readonly knopen: readonly Knooptekening[]; readonly lijnen: readonly Lijntekening[] } {
  const knopen = scene.knopen.map((knoop) => (ids.has(knoop.id) ? { ...knoop, x: knoop.x + dx, y: knoop.y + dy } : knoop));
  const getekend = new Set(scene.lijnen.map((lijn) => lijn.id));
  const eigen = beeld.lijnen.filter((lijn) => getekend.has(lijn.id) && (ids.has(lijn.van) || ids.has(lijn.naar)));
  const houders = new Map(
    knopen.flatMap((knoop): [string, Houder][] => {
      const van = beeld.knoop.get(knoop.id);
      return van === undefined ? [] : [[knoop.id, { punt: [knoop.x, knoop.y], straal: knoop.rand, doos: sociogramdoos(van, [knoop.x, knoop.y]) }]];
    }),
  );
  return { knopen: knopen.filter((knoop) => ids.has(knoop.id)), lijnen: tekenBanden(beeld, eigen, houders, { bochten: false, lettersVanaf: 0 }) };
}
