import { lees, type Beeld, type Ketenprofessional } from './kern/grond/lezen.js';
import type { Tekening } from './kern/grond/model.js';
import { maakScene, type Filter } from './kern/beeld/scene.js';
import type { Scene, Weergave } from './kern/vorm/scenevormen.js';
import { vergelijkScene } from './kern/beeld/vergelijkscene.js';
import { verschuif } from './kern/plek/verschuif.js';

type Plekken = ReadonlyMap<string, readonly [number, number]>;

/** What a scene is made of. */
export interface Opstelling {
  readonly beeld: Beeld;
  readonly weergave: Weergave;
  readonly ego: string | null;
  /** Where new places are written. */
  readonly egoSleutel: string;
  readonly filter: Filter;
  readonly vergeleken: { readonly tekening: Tekening; readonly van: string; readonly gelijk: boolean } | null;
}

/** The scenes of one page: made when something changed, and moved along with whoever is being dragged. */
export class Toneel {
  private getekend: { readonly sleutel: readonly unknown[]; readonly scene: Scene } | null = null;
  private bewogen: { readonly sleutel: readonly unknown[]; readonly scene: Scene } | null = null;

  constructor(private readonly professionals: ReadonlyMap<string, Ketenprofessional | null>) {}

  /** The scene when nobody drags: the same object until something changes. */
  rust(hoe: Opstelling): Scene {
    const sleutel = [hoe.beeld, hoe.weergave, hoe.ego, hoe.filter, hoe.vergeleken];
    if (this.getekend === null || sleutel.some((deel, i) => deel !== this.getekend?.sleutel[i])) {
      this.getekend = { sleutel, scene: this.teken(hoe.beeld, hoe) };
    }
    return this.getekend.scene;
  }

  /** @param sleep where I drag whom to; @param anderen how far others drag whom */
  nu(hoe: Opstelling, sleep: Plekken, anderen: Plekken): Scene {
    const rust = this.rust(hoe);
    if (sleep.size === 0 && anderen.size === 0) {
      return rust;
    }
    const sleutel = [rust, sleep, anderen];
    if (this.bewogen === null || sleutel.some((deel, i) => deel !== this.bewogen?.sleutel[i])) {
      this.bewogen = {
        sleutel,
        scene: verschuif(rust, hoe.beeld, bewegingen(rust, sleep, anderen), hoe.egoSleutel, (beeld) =>
          this.teken(beeld, hoe),
        ),
      };
    }
    return this.bewogen.scene;
  }

  private teken(beeld: Beeld, { weergave, ego, filter, vergeleken }: Opstelling): Scene {
    const wens = { weergave, ego, alleen: filter, gevoelig: true };
    return vergeleken === null
      ? maakScene(beeld, wens)
      : vergelijkScene(
          lees(vergeleken.tekening, { peildatum: vergeleken.van, professionals: this.professionals }),
          beeld,
          wens,
          vergeleken.gelijk,
        );
  }
}

/** Where everybody who is being dragged is now, by me or by somebody else. */
function bewegingen(rust: Scene, sleep: Plekken, anderen: Plekken): Plekken {
  const vreemd = rust.knopen.flatMap(({ id, x, y }) => {
    const over = anderen.get(id);
    return over === undefined ? [] : [[id, [x + over[0], y + over[1]] as const] as const];
  });
  return new Map([...vreemd, ...sleep]);
}
