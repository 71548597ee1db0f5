import { html, nothing, type TemplateResult } from 'lit';
import { dagtekst } from './kern/grond/dagen.js';
import { lees, type Beeld } from './kern/grond/lezen.js';
import { gelijkzin, oorzaakVan, oorzaakzin } from './kern/inzicht/oorzaak.js';
import { vergelijk, type Vergelijking, type Verschilsoort } from './kern/beeld/vergelijk.js';
import type { Vergelijkingsvorm } from './server.js';
import type { Tijdreis } from './tijdreis.js';
import type { Toestand, Vergeleken } from './toestand.js';
import { knop } from './invoervelden.js';

const KLASSE: Readonly<Record<Verschilsoort, string>> = {
  nieuw: 'nieuw',
  actief: 'nieuw',
  erbij: 'nieuw',
  weg: 'weg',
  verbroken: 'weg',
  eraf: 'weg',
  dichterbij: 'dichterbij',
  verder: 'dichterbij',
  woont: 'dichterbij',
};

/** The earlier drawing, the later one, and what is between them. */
export function tweeBeelden(
  t: Toestand,
  { tekening, van }: Vergeleken,
): { readonly voor: Beeld; readonly na: Beeld; readonly verschil: Vergelijking } {
  const voor = lees(tekening, { peildatum: van, professionals: t.professionals });
  return { voor, na: t.beeld(), verschil: vergelijk(voor, t.beeld()) };
}

/** What changed between two days, in the sentences and numbers that stand in the drawing too, with who and when (H12). */
export function verschilpaneel(
  t: Toestand,
  reis: Tijdreis,
  neemMee: ((vorm: Vergelijkingsvorm) => void) | null,
): TemplateResult {
  const toen = t.vergeleken;
  if (toen === null) {
    return html`<p>Er is niets om mee te vergelijken.</p>`;
  }
  const { voor, na, verschil } = tweeBeelden(t, toen);
  const { verschillen, samenvatting } = verschil;
  return html`
    <p><b>${samenvatting}</b></p>
    <p class="klein stil">${dagtekst(toen.van)} tot ${toen.tot === t.om.vandaag ? 'vandaag' : dagtekst(toen.tot)}, het hele huishouden</p>
    <ol class="tk-verschil">${verschillen.map((een, i) => {
      const oorzaak = oorzaakVan(een, toen.oorzaken);
      return html`<li class=${KLASSE[een.soort]}><span class="tk-verschilnr" aria-hidden="true">${i + 1}</span><div>${een.zin}${oorzaak === null ? nothing : html`<div class="klein stil">${oorzaakzin(oorzaak)}</div>`}</div></li>`;
    })}</ol>
    <p class="klein stil">${gelijkzin(voor, na, verschil)}${verschillen.length === 0 ? '' : ' De nummers van mensen en plekken staan ook in de tekening.'}</p>
    <div class="tk-rijtje">${neemMee === null ? nothing : html`${knop('Druk af of bewaar als pdf', () => neemMee('druk'))}${knop('Bewaar als tekst', () => neemMee('tekst'))}`}${knop('Sluit de vergelijking', () => reis.sluitVergelijking(), { soort: 'hoofd' })}</div>`;
}
