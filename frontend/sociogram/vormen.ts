import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Stijl, Tekststijl, Vorm } from './kern/vorm/scenevormen.js';
import { tekststijl, THEMAS, vormstijl, type Attributen } from './kern/vorm/thema.js';

/** Every style there is: the compiler misses one that is not here. */
const VORMEN: Readonly<Record<Stijl, true>> = {
  symbool: true,
  kruis: true,
  wis: true,
  dier: true,
  lid: true,
  eigen: true,
  betaald: true,
  plek: true,
  egoring: true,
  icoonEigen: true,
  icoonBetaald: true,
  icoonPlek: true,
  omtrek: true,
  elders: true,
  ring1: true,
  ring: true,
  ringBuiten: true,
  ringLeeg: true,
  sectorlijn: true,
  naamlijn: true,
  structuur: true,
  steun: true,
  steunBetaald: true,
  band: true,
  spanning: true,
  gevaar: true,
  rustig: true,
  nieuw: true,
  weg: true,
  dichterbij: true,
  kapsel: true,
  kapselBetaald: true,
  pil: true,
  penningNieuw: true,
  penningWeg: true,
  penningDichterbij: true,
};
const TEKSTEN: Readonly<Record<Tekststijl, true>> = {
  naam: true,
  rol: true,
  leeftijd: true,
  jaar: true,
  inLid: true,
  inLidKlein: true,
  letter: true,
  kapselletter: true,
  kapselletterBetaald: true,
  ringnaam: true,
  sectornaam: true,
  unie: true,
  titel: true,
  onder: true,
  legenda: true,
  pil: true,
  penning: true,
};

/** The looks of the kern in the portal's colours, as rules by name. */
export function stijlblad(): CSSStyleSheet {
  const regel = (kiezer: string, wat: Attributen): string =>
    `${kiezer}{${Object.entries(wat)
      .map(([naam, waarde]) => `${naam}:${typeof waarde === 'number' && naam === 'font-size' ? `${waarde}px` : waarde}`)
      .join(';')}}`;
  const blad = new CSSStyleSheet();
  blad.replaceSync(
    [
      ...(Object.keys(VORMEN) as Stijl[]).map((naam) => regel(`.v-${naam}`, vormstijl(naam, THEMAS.portaal))),
      ...(Object.keys(TEKSTEN) as Tekststijl[]).map((naam) => regel(`.t-${naam}`, tekststijl(naam, THEMAS.portaal))),
    ].join('\n'),
  );
  return blad;
}

/** The shapes of a scene as elements; what they look like is in {@link stijlblad}, by name. */
export const vormen = (delen: readonly Vorm[]): readonly SVGTemplateResult[] => delen.map(vorm);

function vorm(deel: Vorm): SVGTemplateResult {
  switch (deel.t) {
    case 'cirkel':
      return svg`<circle class=${`v v-${deel.stijl}`} cx=${deel.x} cy=${deel.y} r=${deel.r} stroke-dasharray=${deel.streep ?? nothing}></circle>`;
    case 'vierkant':
      return svg`<rect class=${`v v-${deel.stijl}`} x=${deel.x} y=${deel.y} width=${deel.b} height=${deel.h} rx=${deel.rond} stroke-dasharray=${deel.streep ?? nothing}></rect>`;
    case 'pad':
      return svg`<path class=${`v v-${deel.stijl}`} d=${deel.d} stroke-dasharray=${deel.streep ?? nothing} style=${deel.dikte === undefined ? nothing : `stroke-width:${deel.dikte}`}></path>`;
    case 'tekst':
      return svg`<text class=${`t t-${deel.stijl}${deel.gloed === true ? ' gloed' : ''}`} x=${deel.x} y=${deel.y} text-anchor=${anker(deel)} direction=${rechtsNaarLinks(deel.tekst) ? 'rtl' : nothing}>${deel.tekst}</text>`;
  }
}

/** A name in Arabic, Hebrew or another script that runs from the right. */
const rechtsNaarLinks = (tekst: string): boolean =>
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(tekst);

/** The side of the point on which the words stand; what "start" means turns with the direction of writing. */
function anker({ anker: kant = 'middle', tekst }: Extract<Vorm, { t: 'tekst' }>): string {
  return kant === 'middle' || !rechtsNaarLinks(tekst) ? kant : kant === 'start' ? 'end' : 'start';
}

/** A symbol of the portal's own sheet. */
export const icoon = (naam: string, klein = false): SVGTemplateResult =>
  svg`<svg class=${klein ? 'icoon icoon-klein' : 'icoon'} viewBox="0 0 24 24" aria-hidden="true"><use href=${`beeld/iconen.svg#${naam}`}></use></svg>`;
