import { html, nothing, type TemplateResult } from 'lit';
import { lees } from './kern/lezen.js';
import { vergelijk, type Verschilsoort } from './kern/vergelijk.js';
import type { Toestand } from './toestand.js';
import { knop } from './velden.js';

const KLASSE: Readonly<Record<Verschilsoort, string>> = {
  nieuw: 'nieuw', actief: 'nieuw', erbij: 'nieuw', weg: 'weg', verbroken: 'weg', eraf: 'weg', dichterbij: 'dichterbij', verder: 'dichterbij', woont: 'dichterbij',
};

/** What changed since a moment, in the sentences and numbers that stand in the drawing too (H12). */
export function verschilpaneel(t: Toestand): TemplateResult {
  const toen = t.vergeleken;
  if (toen === null) {
    return html`<p>Er is niets om mee te vergelijken.</p>`;
  }
  const { verschillen, samenvatting } = vergelijk(lees(toen, { peildatum: t.om.vandaag, professionals: t.professionals }), t.beeld());
  return html`
    <p><b>${samenvatting}</b></p>
    <ol class="tk-verschil">${verschillen.map((een, i) => html`<li class=${KLASSE[een.soort]}><span class="tk-verschilnr" aria-hidden="true">${i + 1}</span><div>${een.zin}</div></li>`)}</ol>
    ${verschillen.length === 0 ? nothing : html`<p class="klein stil">De nummers staan ook in de tekening.</p>`}
    <div class="tk-rijtje">${knop('Sluit de vergelijking', () => t.set({ vergeleken: null }), { soort: 'hoofd' })}</div>`;
}
