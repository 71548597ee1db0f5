import type { Punt } from './kern/grond/meetkunde.js';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Hulplijn } from './kern/plek/magneet.js';
import type { Naam, Naamplaatsing } from './kern/plek/naamplaatsing.js';
import { eigenNamen, losseNamen } from './kern/plek/naamsleep.js';
import type { Knooptekening, Lijntekening, Scene, Vlaktekening, Vorm } from './kern/vorm/scenevormen.js';
import { zonderWoorden } from './namenlaag.js';
import { vormen } from './vormen.js';

/** Somebody else, as seen on this canvas. */
export interface Ander {
  readonly venster: string;
  readonly naam: string;
  readonly kleur: number;
  readonly wijzer: Punt | null;
  readonly keuze: readonly string[];
  readonly typt: boolean;
}

/** How somebody's symbol stands on this canvas now. */
export interface Knoopstand {
  readonly gekozen: boolean;
  readonly focus: boolean;
  /** The first end of a line that is being drawn. */
  readonly begin: boolean;
  readonly greep: boolean;
  /** It is being dragged, and drawn where it is now by {@link bewegend}. */
  readonly opgetild: boolean;
  readonly vergroting: number;
  /** Who it is, for whoever points at it, where there was no room for the whole name; empty where there was. */
  readonly naam: string;
  /** Its words as they were placed for this scale. */
  readonly woorden: readonly Vorm[] | undefined;
  readonly schaal: number;
  /** Of whoever else has chosen this one. */
  readonly kleur: number | null;
}

const GREEP = 9;

export function knoopdeel(knoop: Knooptekening, hoe: Knoopstand): SVGTemplateResult {
  const klassen = [
    'tk-knoop',
    hoe.gekozen ? 'gekozen' : '',
    hoe.focus ? 'focus' : '',
    hoe.begin ? 'begin' : '',
    hoe.opgetild ? 'opgetild' : '',
  ];
  return svg`<g role="option" id=${`k-${knoop.id}`} class=${klassen.join(' ')} data-knoop=${knoop.id}
      aria-selected=${hoe.gekozen ? 'true' : 'false'} aria-label=${knoop.label} transform=${`translate(${knoop.x} ${knoop.y}) scale(${hoe.vergroting})`}>
    ${hoe.naam === '' ? nothing : svg`<title>${hoe.naam}</title>`}
    <circle class="tk-doel" r=${Math.max(22, knoop.straal)}></circle>
    ${symbool(knoop, hoe)}
    ${hoe.greep ? svg`<g data-greep=${knoop.id} transform=${`translate(${knoop.straal + GREEP + 6} ${-knoop.straal * 0.5})`}><circle class="tk-greepdoel" r="22"></circle><circle class="tk-greep" r=${GREEP}></circle><path class="tk-greepteken" d="M-4 0H4M0 -4V4"></path></g>` : nothing}
  </g>`;
}

const symbool = (knoop: Knooptekening, hoe: Knoopstand): SVGTemplateResult => svg`
    ${hoe.gekozen || hoe.focus ? svg`<circle class="tk-keuze" r=${knoop.straal + 8}></circle>` : nothing}
    ${hoe.kleur === null ? nothing : svg`<circle class=${`tk-gast hand-${hoe.kleur}`} r=${knoop.straal + 5}></circle>`}
    ${vormen(zonderWoorden(knoop.delen))}
    <g class="tk-woorden" transform=${`scale(${1 / (hoe.schaal * hoe.vergroting)})`}>${vormen(hoe.woorden ?? [])}</g>`;

/** Words keep their size while the drawing shrinks. */
const woorden = (namen: readonly Naam[] | undefined, schaal: number): readonly SVGTemplateResult[] =>
  (namen ?? []).map(
    ({ bij, delen }) =>
      svg`<g class="tk-woorden" transform=${`translate(${bij[0]} ${bij[1]}) scale(${1 / schaal})`}>${vormen(delen)}</g>`,
  );

export const vlakdeel = (vlak: Vlaktekening, namen: readonly Naam[] | undefined, schaal: number): SVGTemplateResult =>
  svg`${vormen(zonderWoorden(vlak.delen))}${woorden(namen, schaal)}`;

/** What is dragged, where it is now, over a drawing that stays as it was: so only this is painted again. */
export const bewegend = (
  scene: Scene,
  rust: ReadonlySet<unknown>,
  hoe: (knoop: Knooptekening) => Knoopstand,
  { schaal, vergroting }: Naamplaatsing,
): SVGTemplateResult => svg`
    ${scene.vlakken.filter((vlak) => !rust.has(vlak)).map((vlak) => svg`<g>${vlakdeel(vlak, losseNamen(vlak), schaal)}</g>`)}
    ${scene.lijnen.filter((lijn) => !rust.has(lijn)).map((lijn) => svg`<g>${vormen(zonderWoorden(lijn.delen))}${woorden(losseNamen(lijn), schaal)}</g>`)}
    ${scene.knopen
      .filter((knoop) => !rust.has(knoop))
      .map((knoop) => {
        const stand = { ...hoe(knoop), woorden: eigenNamen(knoop, schaal * vergroting) };
        return svg`<g class="tk-knoop" transform=${`translate(${knoop.x} ${knoop.y}) scale(${stand.vergroting})`}>${symbool(knoop, stand)}</g>`;
      })}`;

export const lijndeel = (
  lijn: Lijntekening,
  gekozen: boolean,
  opgetild: boolean,
  namen: readonly Naam[] | undefined,
  schaal: number,
): SVGTemplateResult =>
  svg`<g class=${`tk-lijn${gekozen ? ' gekozen' : ''}${opgetild ? ' opgetild' : ''}`} data-lijn=${lijn.soort === 'lijn' ? lijn.id : nothing}>
    ${gekozen ? svg`<path class="tk-gloed" d=${lijn.pad}></path>` : nothing}
    ${vormen(zonderWoorden(lijn.delen))}${woorden(namen, schaal)}
    ${lijn.soort === 'lijn' ? svg`<path class="tk-raak" d=${lijn.pad}></path>` : nothing}
  </g>`;

/** Another's cursor, with their name; always as large as on paper. */
export function anderdeel(ander: Ander, schaal: number): SVGTemplateResult | typeof nothing {
  if (ander.wijzer === null) {
    return nothing;
  }
  const tekst = ander.typt ? `${ander.naam} typt…` : ander.naam;
  return svg`<g class=${`tk-wijzer hand-${ander.kleur}`} transform=${`translate(${ander.wijzer[0]} ${ander.wijzer[1]}) scale(${1 / schaal})`}>
    <path d="M0 0L4 14L7 8.500L13 6Z"></path><rect x="10" y="14" rx="6" height="22" width=${tekst.length * 7.4 + 16}></rect><text x="18" y="29">${tekst}</text></g>`;
}

/** What a hand that is busy shows: the line it draws, the frame it pulls, what it lines up with. */
export interface Voorproef {
  readonly trek: readonly [Punt, Punt] | null;
  readonly kader: readonly [Punt, Punt] | null;
  readonly hulp: readonly Hulplijn[];
  /** The border of the ring from which a symbol is kept clear. */
  readonly ringrand: number | null;
}

/** Under the symbols: the eye follows them, not the line. */
export function hulpdeel({ hulp, ringrand }: Voorproef, schaal: number): SVGTemplateResult {
  const dun = `stroke-width:${1.5 / schaal}`;
  return svg`${ringrand === null ? nothing : svg`<circle class="tk-hulp" r=${ringrand} style=${dun}></circle>`}
    ${hulp.map((lijn) => svg`<path class=${`tk-hulp ${lijn.soort}`} style=${dun} d=${`M${lijn.van.join(' ')}L${lijn.tot.join(' ')}`}></path>`)}`;
}

export function voorproef({ trek, kader }: Voorproef): SVGTemplateResult {
  return svg`${trek === null ? nothing : svg`<path class="tk-trek" d=${`M${trek[0].join(' ')}L${trek[1].join(' ')}`}></path>`}
    ${kader === null ? nothing : svg`<rect class="tk-kader" x=${Math.min(kader[0][0], kader[1][0])} y=${Math.min(kader[0][1], kader[1][1])} width=${Math.abs(kader[0][0] - kader[1][0])} height=${Math.abs(kader[0][1] - kader[1][1])}></rect>`}`;
}
