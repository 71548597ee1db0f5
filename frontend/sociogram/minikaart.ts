import { nothing, svg, html, type TemplateResult } from 'lit';
import { overlappen, type Doos } from './kern/grond/meetkunde.js';
import type { Knooptekening } from './kern/vorm/scenevormen.js';
import type { Kijkgat } from './kijkgat.js';

const BREED = 168;
const HOOG = 112;
const LUCHT = 40;

/**
 * The whole drawing, small, with a frame around what is on the screen; pressing or dragging in it moves the frame. Only
 * there while something is out of sight, and in a corner where it covers nobody. Keys and the zoom buttons do the same, so a screen reader is not told of it.
 */
export function minikaart(
  kader: Doos,
  knopen: readonly Knooptekening[],
  gat: Kijkgat,
  bezet: () => readonly Doos[],
): TemplateResult | typeof nothing {
  const {
    zicht,
    maat: [breed, hoog],
  } = gat;
  const beeld: Doos = { x: zicht.x, y: zicht.y, b: breed / zicht.schaal, h: hoog / zicht.schaal };
  if (knopen.every(({ x, y }) => x >= beeld.x && x <= beeld.x + beeld.b && y >= beeld.y && y <= beeld.y + beeld.h)) {
    return nothing;
  }
  const heel = verenigd(ruim(kader), beeld);
  const maat = Math.min(BREED / heel.b, HOOG / heel.h);
  const hoek = gat.kaarthoek ?? vrijeHoek({ b: heel.b * maat + 14, h: heel.h * maat + 14 }, gat, bezet());
  if (hoek === null) {
    return nothing;
  }
  const kijk = (g: PointerEvent): void => {
    const doos = (g.currentTarget as Element).getBoundingClientRect();
    const midden = [(g.clientX - doos.left) / maat + heel.x, (g.clientY - doos.top) / maat + heel.y] as const;
    gat.zicht = { ...zicht, x: midden[0] - beeld.b / 2, y: midden[1] - beeld.h / 2 };
  };
  return html`<div class="tk-zweef tk-mini" aria-hidden="true" style=${`left:${hoek[0]}px;top:${hoek[1]}px`}><svg width=${heel.b * maat} height=${heel.h * maat} viewBox=${`${heel.x} ${heel.y} ${heel.b} ${heel.h}`}
      @pointerdown=${(g: PointerEvent) => {
        (g.currentTarget as Element).setPointerCapture(g.pointerId);
        gat.kaarthoek = hoek;
        kijk(g);
      }}
      @pointerup=${() => {
        gat.kaarthoek = null;
      }} @pointercancel=${() => {
        gat.kaarthoek = null;
      }}
      @pointermove=${(g: PointerEvent) => {
        if ((g.currentTarget as Element).hasPointerCapture(g.pointerId)) kijk(g);
      }}>
    ${knopen.map((knoop) => svg`<circle class="tk-stip" cx=${knoop.x} cy=${knoop.y} r=${Math.max(knoop.straal * 0.8, 3 / maat)}></circle>`)}
    <rect class="tk-raam" x=${beeld.x} y=${beeld.y} width=${beeld.b} height=${beeld.h} rx=${4 / maat} style=${`stroke-width:${2 / maat}`}></rect>
  </svg></div>`;
}

function vrijeHoek(
  { b, h }: { readonly b: number; readonly h: number },
  gat: Kijkgat,
  bezet: readonly Doos[],
): readonly [number, number] | null {
  const [breed, hoog] = gat.maat;
  const { boven, links } = gat.rand;
  const hoeken = [
    [breed - b - 12, hoog - h - 12],
    [links, hoog - h - 12],
    [breed - b - 12, boven],
    [links, boven],
  ] as const;
  return hoeken.find(([x, y]) => bezet.every((vak) => !overlappen(vak, { x, y, b, h }))) ?? null;
}

const ruim = (d: Doos): Doos => ({ x: d.x - LUCHT, y: d.y - LUCHT, b: d.b + 2 * LUCHT, h: d.h + 2 * LUCHT });

function verenigd(a: Doos, b: Doos): Doos {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, b: Math.max(a.x + a.b, b.x + b.b) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
}
