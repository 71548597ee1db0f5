import { nothing, svg, html, type TemplateResult } from 'lit';
import type { Doos } from './kern/meetkunde.js';
import type { Knooptekening } from './kern/scenevormen.js';
import type { Kijkgat } from './kijkgat.js';

const BREED = 168;
const HOOG = 112;
const LUCHT = 40;

/**
 * The whole drawing, small, with a frame around what is on the screen; pressing or dragging in it moves the frame. Only
 * there while something is out of sight. Keys and the zoom buttons do the same, so a screen reader is not told of it.
 */
export function minikaart(kader: Doos, knopen: readonly Knooptekening[], gat: Kijkgat): TemplateResult | typeof nothing {
  const { zicht, maat: [breed, hoog] } = gat;
  const beeld: Doos = { x: zicht.x, y: zicht.y, b: breed / zicht.schaal, h: hoog / zicht.schaal };
  if (knopen.every(({ x, y }) => x >= beeld.x && x <= beeld.x + beeld.b && y >= beeld.y && y <= beeld.y + beeld.h)) {
    return nothing;
  }
  const heel = verenigd(ruim(kader), beeld);
  const maat = Math.min(BREED / heel.b, HOOG / heel.h);
  const kijk = (g: PointerEvent): void => {
    const doos = (g.currentTarget as Element).getBoundingClientRect();
    const midden = [(g.clientX - doos.left) / maat + heel.x, (g.clientY - doos.top) / maat + heel.y] as const;
    gat.zicht = { ...zicht, x: midden[0] - beeld.b / 2, y: midden[1] - beeld.h / 2 };
  };
  return html`<div class="tk-zweef tk-mini" aria-hidden="true"><svg width=${heel.b * maat} height=${heel.h * maat} viewBox=${`${heel.x} ${heel.y} ${heel.b} ${heel.h}`}
      @pointerdown=${(g: PointerEvent) => { (g.currentTarget as Element).setPointerCapture(g.pointerId); kijk(g); }}
      @pointermove=${(g: PointerEvent) => { if ((g.currentTarget as Element).hasPointerCapture(g.pointerId)) kijk(g); }}>
    ${knopen.map((knoop) => svg`<circle class="tk-stip" cx=${knoop.x} cy=${knoop.y} r=${Math.max(knoop.straal * 0.8, 3 / maat)}></circle>`)}
    <rect class="tk-raam" x=${beeld.x} y=${beeld.y} width=${beeld.b} height=${beeld.h} rx=${4 / maat} style=${`stroke-width:${2 / maat}`}></rect>
  </svg></div>`;
}

const ruim = (d: Doos): Doos => ({ x: d.x - LUCHT, y: d.y - LUCHT, b: d.b + 2 * LUCHT, h: d.h + 2 * LUCHT });

function verenigd(a: Doos, b: Doos): Doos {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, b: Math.max(a.x + a.b, b.x + b.b) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
}
