import { html, nothing, type TemplateResult } from 'lit';
import type { Elders } from './elders.js';
import type { Knoop } from './kern/grond/lezen.js';
import type { Elder } from './server.js';
import { knop } from './invoervelden.js';

const MEESTE = 40;

/** Who stands in another household and can be drawn here too (H08). */
export function elderspaneel(elders: Elders): TemplateResult {
  const gevonden = elders.gevonden();
  return html`
    <p class="klein stil">Iemand kan in twee huishoudens staan, zoals een kind met twee huizen. Het blijft één persoon: verandert de naam of geboortedatum in de ene tekening, dan ook in de andere. Lijnen, ringen en de toelichting blijven per huishouden.</p>
    ${elders.fout === '' ? nothing : html`<p role="alert">${elders.fout}</p><div class="tk-rijtje">${knop('Probeer opnieuw', () => void elders.vraag())}</div>`}
    ${elders.mensen === null ? (elders.fout === '' ? html`<p role="status">Even zoeken…</p>` : nothing) : lijst(elders, elders.mensen, gevonden)}`;
}

function lijst(elders: Elders, alle: readonly Elder[], gevonden: readonly Elder[]): TemplateResult {
  if (alle.length === 0) {
    return html`<p>In je andere huishoudens staat nog niemand met een naam.</p>`;
  }
  return html`
    <label class="tk-veld"><span>Zoek op naam of huishouden</span><input type="search" autocomplete="off" .value=${elders.zoekterm} @input=${(g: InputEvent) => elders.zoek((g.target as HTMLInputElement).value)} /></label>
    <p class="klein stil" role="status">${gevonden.length === 0 ? 'Niemand gevonden.' : gevonden.length === 1 ? '1 persoon' : `${gevonden.length} mensen${gevonden.length > MEESTE ? `, de eerste ${MEESTE}` : ''}`}</p>
    <ul class="tk-momenten">${gevonden.slice(0, MEESTE).map(
      (
        een,
      ) => html`<li><div><b>${een.naam}</b><div class="klein">${een.huishouden}${een.washier ? ', stond hier eerder' : ''}</div></div>
      <div class="tk-rijtje">${knop('Teken ook hier', () => elders.teken(een), { label: `Teken ook hier: ${een.naam} uit ${een.huishouden}` })}</div></li>`,
    )}</ul>`;
}

/** Where else this person stands: told only when asked, for that is a look into those households. */
export function waarNog(elders: Elders, knoop: Knoop): TemplateResult {
  const huizen = elders.huizenVan(knoop.id);
  return html`<section><h3>Andere huishoudens</h3>
    ${huizen === null ? html`<div class="tk-rijtje">${knop('Staat deze persoon ook elders?', () => void elders.waarNog(knoop.id), { icoon: 'huishoudens', uit: elders.nietBewaard })}</div>` : nothing}
    ${elders.fout === '' ? nothing : html`<p class="klein" role="alert">${elders.fout}</p>`}
    ${huizen?.length === 0 ? html`<p class="klein stil" role="status">Niet in een ander huishouden van jou.</p>` : nothing}
    ${huizen !== null && huizen.length > 0 ? html`<ul class="tk-punten" role="status">${huizen.map((huis) => html`<li><a href=${huis.adres}>${huis.naam}</a></li>`)}</ul>` : nothing}
  </section>`;
}
