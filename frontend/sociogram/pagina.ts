import { html, nothing, type TemplateResult } from 'lit';
import { balk, contextbalk, gereedschap, legenda, onderbalk, zoomknoppen } from './balken.js';
import { aanwezigen, schermkeuze, stand } from './koppen.js';
import type { Bediening } from './bediening.js';
import { menu } from './menu.js';
import type { Menuplek } from './raak.js';
import { tabel } from './tabel.js';
import type { Toestand } from './toestand.js';
import type { Verbindingsstand } from './kern/kamer/verbinding.js';
import { icoon } from './vormen.js';
import { tijdlijn, vergelijkbalk } from './vergelijkbalk.js';
import { zijpaneel } from './zijpaneel.js';

/** The whole page: above who is here and whether all is saved, then the drawing with what floats over it, and a panel. */
export function pagina(el: Bediening, t: Toestand): TemplateResult {
  return html`
    <div class=${`tk${el.gast ? ' tk-gastpagina' : ''}`} @keydown=${el.toets} @focusin=${el.bewaker.kwam}>
      ${kop(el, t)}
      ${el.vragen.kaart()}
      <div class=${`tk-lijf${t.paneel === null ? '' : ' met-paneel'}`}>
        <div class="tk-vlak">
          <div class="tk-doek">
            ${t.vergeleken === null || t.scherm === 'tabel' ? balk(el, t) : vergelijkbalk(t, el.reis, t.vergeleken)}
            ${t.scherm === 'tabel' ? tabel(t, el.versie) : doek(el, t)}
            ${t.vergeleken === null || t.scherm === 'tabel' ? nothing : tijdlijn(t, el.reis, t.vergeleken)}
            ${el.menuplek === null ? nothing : menu(el, t, el.menuplek)}
          </div>
          ${t.scherm === 'tabel' ? nothing : html`<div class="tk-voet">${t.vergeleken === null ? legenda(t) : nothing}${zoomknoppen(el, t)}</div>`}
        </div>
        ${t.paneel === null ? nothing : zijpaneel(el, t)}
      </div>
      ${onderbalk(el, t)}
      ${el.toasts.beeld()}
      <div class="alleen-voorlezen" role="status" aria-live="polite">${el.gezegd}</div>
    </div>`;
}

const kop = (el: Bediening, t: Toestand): TemplateResult => html`
  <div class="tk-kop">
    <div class="tk-titel"><h1>${el.gast ? 'Wie staan er om jullie heen?' : el.werknaam}</h1></div>
    ${schermkeuze(t, (scherm) => el.kiesScherm(scherm))}
    <div class="tk-wie">
      ${stand(el.stand, t.klant.onbewaard.length)}
      ${aanwezigen(
        t.aanwezigen,
        el.venster,
        (een) => {
          el.samen.volg(een);
          el.requestUpdate();
        },
        el.samen.gevolgd,
      )}
      ${el.gast ? nothing : html`<button type="button" class="knop kl" @click=${() => el.$server?.nodigUit()}>${icoon('upload', true)}<span>Nodig uit</span></button>`}
      <button type="button" class="knop kl" title="F9, of twee keer Esc" data-verberg>${icoon('verborgen', true)}<span>Verberg</span></button>
    </div>
  </div>`;

const doek = (el: Bediening, t: Toestand): TemplateResult => html`
  ${t.magTekenen && t.vergeleken === null ? gereedschap(t) : nothing}
  <kl-doek .toestand=${t} .versie=${el.versie} .werknaam=${el.werknaam} .bijKeuze=${() => contextbalk(el, t)} .anderen=${el.samen.zichtbaar()}
    @blik=${el.samen.keek} @wijzer=${el.samen.wijst} @sleep=${el.samen.sleept} @menu=${(g: CustomEvent<Menuplek>) => el.zetMenu(g.detail)}></kl-doek>
  ${t.beeld().knopen.length === 0 ? leeg(t, el.stand) : nothing}`;

/** Nobody is drawn, or nothing was heard yet: the one must not look like the other. */
const leeg = (t: Toestand, stand: Verbindingsstand): TemplateResult =>
  stand === 'inhalen' || stand === 'aanmelden'
    ? html`<div class="tk-leeg"><p class="stil">De tekening wordt opgehaald.</p></div>`
    : html`
  <div class="tk-leeg"><p>Hier komt wie er om dit huishouden heen staan.</p>
    <p class="stil">${t.magTekenen ? 'Tik twee keer op een lege plek, of druk op Enter, om iemand te tekenen.' : 'Er is nog niemand getekend.'}</p></div>`;

/** When it is over: nothing of the drawing is left on the screen. */
export const dicht = (waarom: string): TemplateResult =>
  html`<div class="tk-einde"><h1>De tekening is dicht</h1><p>${waarom}</p></div>`;
