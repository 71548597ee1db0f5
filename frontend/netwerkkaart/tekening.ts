// Draws the map with sigma on WebGL. Everything that is known without a screen comes from the kern.
import Graph from 'graphology';
import Sigma from 'sigma';
import type { Groep, Indeling, Netwerk } from './kern.js';

export interface Kleuren {
  readonly groepen: readonly string[];
  readonly inkt: string;
  readonly stil: string;
  readonly vlak: string;
  readonly lijn: string;
  readonly zwak: string;
  readonly pad: string;
  readonly letter: string;
}

export interface Stand {
  readonly mensen: ReadonlyMap<number, number>;
  readonly lijnen: ReadonlySet<number>;
  readonly pad: ReadonlySet<number>;
  readonly padmensen: ReadonlySet<number>;
  readonly om: number | null;
}

const DUN = 0.6;
const DIK = 3;
const GROOTSTE = 11;
const VEEL_LIJNEN = 2_000;
const BEWEGING = { duration: 150 };
const KLEINSTE_BEELD = 0.15;
const LUCHT = 1.3;

function maak(graaf: Graph, vak: HTMLElement, kleuren: () => Kleuren, letter: string): Sigma {
  return new Sigma(graaf, vak, {
    settings: {
      itemSizesReference: 'screen',
      labelDensity: 0.6,
      labelGridCellSize: 110,
      labelRenderedSizeThreshold: 7,
      // without a graphics card thousands of lines take seconds: they come back when the map stands still
      hideEdgesOnMove: graaf.size > VEEL_LIJNEN,
      antialiasEdges: graaf.size <= VEEL_LIJNEN,
      hideLabelsOnMove: true,
      enableCameraRotation: false,
      enableCameraMouseRotation: false,
      gestureTarget: 'shared',
      sharedGestureWheelMessage: 'Houd Ctrl ingedrukt en scrol om in te zoomen',
      sharedGestureAppleWheelMessage: 'Houd ⌘ ingedrukt en scrol om in te zoomen',
      sharedGestureTouchMessage: 'Schuif met twee vingers over de kaart',
      stagePadding: 40,
      minCameraRatio: 0.02,
      maxCameraRatio: 2,
      allowInvalidContainer: true,
    },
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        label: { attribute: 'label' },
        labelFont: letter,
        labelSize: 13,
        labelColor: () => kleuren().inkt,
        visibility: { attribute: 'zicht' },
        labelVisibility: { attribute: 'naam' },
        depth: { whenState: 'isHovered', then: 'topNodes', else: 'nodes' },
        backdropVisibility: { whenState: 'isHovered', then: 'visible', else: 'hidden' },
        backdropColor: () => kleuren().vlak,
        backdropShadowColor: 'rgba(0, 0, 0, 0.25)',
        backdropShadowBlur: 8,
        backdropPadding: 4,
      },
      edges: {
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        visibility: { attribute: 'zicht' },
        depth: { whenData: 'opPad', then: 'topEdges', else: 'edges' },
      },
    },
  });
}

export class Tekening {
  private readonly graaf = new Graph({ type: 'undirected', multi: true });
  private readonly sigma: Sigma;
  private readonly groepnamen = document.createElement('div');
  private groepen: readonly Groep[] = [];
  private groepVan: number[] = [];
  private readonly maat: ResizeObserver;

  constructor(
    private readonly vak: HTMLElement,
    private readonly net: Netwerk,
    private kleuren: Kleuren,
    bijKlik: (mens: number) => void,
  ) {
    net.mensen.forEach((mens, nr) =>
      this.graaf.addNode(String(nr), {
        x: 0,
        y: 0,
        label: mens.naam,
        size: Math.min(GROOTSTE, 3 + Math.sqrt(net.buren[nr]!.length)),
        zicht: 'visible',
        naam: 'auto',
      }),
    );
    net.lijnen.forEach((lijn, nr) =>
      this.graaf.addEdgeWithKey(String(nr), String(lijn.van), String(lijn.naar), { zicht: 'visible', opPad: false }),
    );
    this.sigma = maak(this.graaf, vak, () => this.kleuren, kleuren.letter);
    this.groepnamen.className = 'kaartgroepen';
    this.groepnamen.setAttribute('aria-hidden', 'true');
    vak.append(this.groepnamen);
    // the style sheet may come after the first drawing, and a phone is turned
    this.maat = new ResizeObserver(() => this.sigma.resize().refresh());
    this.maat.observe(vak);
    this.sigma.on('clickNode', ({ node }) => bijKlik(Number(node)));
    this.sigma.on('afterRender', () => this.zetGroepnamen());
  }

  deelIn(indeling: Indeling): void {
    this.groepen = indeling.groepen;
    this.groepVan = [];
    indeling.groepen.forEach((groep, nr) => groep.leden.forEach((lid) => (this.groepVan[lid] = nr)));
    this.graaf.updateEachNodeAttributes((nr, alles) => ({ ...alles, ...indeling.plekken[Number(nr)]! }));
    this.groepnamen.replaceChildren(
      ...indeling.groepen.map((groep) => {
        const naam = document.createElement('span');
        naam.textContent = groep.naam;
        return naam;
      }),
    );
  }

  kleur(mens: number): string {
    return this.kleuren.groepen[(this.groepVan[mens] ?? 0) % this.kleuren.groepen.length]!;
  }

  herkleur(kleuren: Kleuren, stand: Stand): void {
    this.kleuren = kleuren;
    this.toon(stand);
  }

  toon(stand: Stand): void {
    this.groepen.forEach((groep, nr) => {
      (this.groepnamen.children[nr] as HTMLElement).hidden = !groep.leden.some((lid) => stand.mensen.has(lid));
    });
    const opPad = stand.padmensen.size > 0;
    this.graaf.updateEachNodeAttributes((sleutel, alles) => {
      const nr = Number(sleutel);
      const gekozen = nr === stand.om || stand.padmensen.has(nr);
      return {
        ...alles,
        zicht: stand.mensen.has(nr) ? 'visible' : 'hidden',
        color: opPad && !gekozen ? this.kleuren.zwak : gekozen ? this.kleuren.pad : this.kleur(nr),
        naam: gekozen ? 'visible' : 'auto',
      };
    });
    this.graaf.updateEachEdgeAttributes((sleutel, alles) => {
      const nr = Number(sleutel);
      const erop = stand.pad.has(nr);
      return {
        ...alles,
        zicht: stand.lijnen.has(nr) || erop ? 'visible' : 'hidden',
        opPad: erop,
        size: erop ? DIK : DUN,
        color: erop ? this.kleuren.pad : this.net.lijnen[nr]!.zeker ? this.kleuren.lijn : this.kleuren.zwak,
      };
    });
    this.sigma.refresh();
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    void camera.animate({ ratio: camera.getState().ratio * factor }, BEWEGING);
  }

  schuif(dx: number, dy: number): void {
    const camera = this.sigma.getCamera();
    const { x, y, ratio } = camera.getState();
    void camera.animate({ x: x + dx * ratio, y: y + dy * ratio }, BEWEGING);
  }

  /** Everything in sight again. */
  passend(): void {
    this.sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 });
  }

  /** These people as large as they fit, with some air around them. */
  omvat(mensen: Iterable<number>): void {
    const plekken = [...mensen].map((nr) => this.sigma.getNodeDisplayData(String(nr))).filter((plek) => plek != null);
    if (plekken.length === 0) {
      return;
    }
    const xs = plekken.map((plek) => plek.x);
    const ys = plekken.map((plek) => plek.y);
    const [links, rechts] = [xs.reduce((a, b) => Math.min(a, b)), xs.reduce((a, b) => Math.max(a, b))];
    const [onder, boven] = [ys.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.max(a, b))];
    this.sigma.getCamera().setState({
      x: (links + rechts) / 2,
      y: (onder + boven) / 2,
      ratio: Math.min(1, Math.max(KLEINSTE_BEELD, LUCHT * Math.max(rechts - links, boven - onder))),
    });
  }

  weg(): void {
    this.maat.disconnect();
    this.sigma.kill();
    this.vak.replaceChildren();
  }

  private zetGroepnamen(): void {
    const namen = this.groepnamen.children;
    this.groepen.forEach((groep, nr) => {
      const plek = this.sigma.graphToViewport({ x: groep.midden.x, y: groep.midden.y + groep.straal - 1 });
      (namen[nr] as HTMLElement).style.transform =
        `translate(${Math.round(plek.x)}px, ${Math.round(plek.y)}px) translate(-50%, -100%)`;
    });
  }
}
