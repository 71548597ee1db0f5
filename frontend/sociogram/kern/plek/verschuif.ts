import type { Beeld, Knoop } from '../grond/lezen.js';
import type { Scene } from '../vorm/scenevormen.js';

/**
 * The scene while somebody is dragged: only they and their lines are drawn anew, so that it keeps up with the hand however
 * large the drawing is. In the views where the layout decides, only the symbol follows.
 */
export function verschuif(
  rust: Scene,
  beeld: Beeld,
  naar: ReadonlyMap<string, readonly [number, number]>,
  egoSleutel: string,
  teken: (deel: Beeld) => Scene,
): Scene {
  if (rust.weergave !== 'sociogram') {
    return {
      ...rust,
      knopen: rust.knopen.map((knoop) => {
        const [x, y] = naar.get(knoop.id) ?? [knoop.x, knoop.y];
        return { ...knoop, x, y };
      }),
    };
  }
  const lijnen = beeld.lijnen.filter((lijn) => naar.has(lijn.van) || naar.has(lijn.naar));
  const metLid = [...naar.keys()].some((id) => beeld.knoop.get(id)?.lid === true);
  const nodig = new Set([...naar.keys(), ...lijnen.flatMap((lijn) => [lijn.van, lijn.naar])]);
  const plaats = new Map(rust.knopen.map((knoop) => [knoop.id, [knoop.x, knoop.y] as const]));
  const zet = (knoop: Knoop): Knoop => {
    const [x, y] = naar.get(knoop.id) ?? plaats.get(knoop.id) ?? [0, 0];
    return { ...knoop, r: { ...knoop.r, [`plaats:sociogram:${egoSleutel}`]: [x, y] } };
  };
  const knopen = beeld.knopen.filter((knoop) => nodig.has(knoop.id) || (metLid && knoop.lid)).map(zet);
  const deel = teken({ ...beeld, knopen, lijnen, knoop: new Map(knopen.map((knoop) => [knoop.id, knoop])) });
  const nieuweKnoop = new Map(deel.knopen.filter((knoop) => naar.has(knoop.id)).map((knoop) => [knoop.id, knoop]));
  const nieuweLijn = new Map(deel.lijnen.map((lijn) => [lijn.id, lijn]));
  return {
    ...rust,
    vlakken: metLid ? deel.vlakken : rust.vlakken,
    knopen: rust.knopen.map((knoop) => {
      const nieuw = nieuweKnoop.get(knoop.id);
      return nieuw === undefined ? knoop : { ...nieuw, delen: knoop.delen, label: knoop.label };
    }),
    lijnen: rust.lijnen.map((lijn) => nieuweLijn.get(lijn.id) ?? lijn),
  };
}
