import { kaderVan } from './kern/beeld/scene.js';
import type { Doos } from './kern/grond/meetkunde.js';
import { plaatsNamen, trede, type Naamplaatsing } from './kern/plek/naamplaatsing.js';
import { omvat, splits } from './kern/plek/naamvakken.js';
import type { Scene, Vorm } from './kern/vorm/scenevormen.js';

/** The words of the scene on the canvas: placed again when the scene, a step of the zoom or the choice changes. */
export class Namenlaag {
  private laatste: {
    readonly scene: Scene;
    readonly schaal: number;
    readonly eerst: string;
    readonly plaatsing: Naamplaatsing;
  } | null = null;

  /** Words turned out to be as wide as they are in other letters: they are placed again. */
  vergeet(): void {
    this.laatste = null;
  }

  /** @param gekozen whose name has to be there, also where there is no room for all */
  voor(scene: Scene, bij: number, gekozen: readonly string[]): Naamplaatsing {
    const schaal = trede(bij);
    const eerst = gekozen.join();
    if (this.laatste?.scene !== scene || this.laatste.schaal !== schaal || this.laatste.eerst !== eerst) {
      const gewoon = plaatsNamen(scene, schaal);
      const zonder = gekozen.filter((id) => gewoon.zonderNaam.has(id));
      this.laatste = {
        scene,
        schaal,
        eerst,
        plaatsing: zonder.length === 0 ? gewoon : plaatsNamen(scene, schaal, new Set(zonder)),
      };
    }
    return this.laatste.plaatsing;
  }
}

/** What the whole scene takes at this scale, its words included, in units of the drawing. */
export function kaderBij(scene: Scene, bij: number): Doos {
  const { schaal, vakken } = plaatsNamen(scene, bij);
  const woorden = [...vakken.symbolen, ...vakken.woorden].map((d) => ({
    x: d.x / schaal,
    y: d.y / schaal,
    b: d.b / schaal,
    h: d.h / schaal,
  }));
  return omvat([kaderVan(scene, false), ...woorden]);
}

const GESPLITST = new WeakMap<readonly Vorm[], readonly Vorm[]>();

/** What of it scales with the drawing. */
export function zonderWoorden(delen: readonly Vorm[]): readonly Vorm[] {
  const bekend = GESPLITST.get(delen) ?? splits(delen).vormen;
  GESPLITST.set(delen, bekend);
  return bekend;
}
