import { html, nothing, type TemplateResult } from 'lit';
import type { Entiteit } from './kern/model.js';
import { nieuweId } from './nieuw.js';
import type { Tijdreis } from './tijdreis.js';
import type { Toestand } from './toestand.js';
import { knop, tekstveld } from './velden.js';

interface Moment {
  readonly id: string;
  readonly nr: number;
  readonly naam: string;
  readonly reden: string;
  readonly dag: string;
}

export const momenten = (t: Toestand): readonly Moment[] =>
  [...t.klant.tekening().values()].filter((een) => een.soort === 'moment').map(lees).sort((a, b) => a.nr - b.nr);

const lees = (een: Entiteit): Moment => ({
  id: een.id,
  nr: Number(een.r['nr'] ?? 0),
  naam: String(een.r['naam'] ?? ''),
  reden: String(een.r['reden'] ?? ''),
  dag: String(een.r['peildatum'] ?? ''),
});

const datumzin = (dag: string): string => dag.split('-').reverse().join('-');

/** Moments that were kept, a slider through every change, and the way to a comparison (H11, H12). */
export function momentpaneel(t: Toestand, reis: Tijdreis, naarGeschiedenis: () => void): TemplateResult {
  const lijst = momenten(t);
  const { concept } = reis;
  const laatsteNr = t.klant.nr;
  const nu = t.vroeger?.nr ?? laatsteNr;
  return html`
    <p class="klein stil">Kijk terug naar hoe het was. Wat je daar ziet verandert niet.</p>
    ${
      laatsteNr > 1
        ? html`<label class="tk-veld"><span>Terug in de tijd: wijziging ${nu} van ${laatsteNr}</span>
            <input type="range" min="1" max=${laatsteNr} .value=${String(nu)} @change=${(g: Event) => {
              const nr = Number((g.target as HTMLInputElement).value);
              void reis.bekijk(nr >= laatsteNr ? null : nr);
            }} /></label>`
        : nothing
    }
    <div class="tk-rijtje">${knop('Alle wijzigingen', naarGeschiedenis, { icoon: 'geschiedenis' })}${t.vroeger === null ? nothing : knop('Terug naar nu', () => void reis.bekijk(null), { soort: 'hoofd' })}</div>
    <ul class="tk-momenten">${lijst.map(
      (een) => html`<li><div><b>${een.naam === '' ? 'Zonder naam' : een.naam}</b><div class="klein stil">${datumzin(een.dag)}${een.reden === '' ? '' : ` · ${een.reden}`}</div></div>
        <div class="tk-rijtje">${knop('Bekijk', () => void reis.bekijk(een.nr), { label: `Bekijk ${een.naam} van ${datumzin(een.dag)}` })}${knop('Vergelijk met nu', () => void reis.vergelijk(een.nr), { label: `Vergelijk ${een.naam} van ${datumzin(een.dag)} met nu` })}</div></li>`,
    )}</ul>
    ${lijst.length === 0 ? html`<p class="klein stil">Er is nog geen moment vastgelegd.</p>` : nothing}
    ${
      t.magTekenen
        ? html`<section class="tk-vak"><h3>Leg dit moment vast</h3>
            ${tekstveld('Naam', concept.naam, (tekst) => (concept.naam = tekst), { lang: 80, hulp: 'Bijvoorbeeld: start, of na het huisbezoek.' })}
            ${tekstveld('Waarom nu?', concept.reden, (tekst) => (concept.reden = tekst), { lang: 300 })}
            ${knop('Leg vast', () => {
              if (t.doe([{ op: 'legVast', id: nieuweId(), naam: concept.naam === '' ? null : concept.naam, reden: concept.reden === '' ? null : concept.reden, peildatum: t.om.vandaag }])) {
                concept.naam = '';
                concept.reden = '';
                t.om.zeg('Vastgelegd.');
              }
            }, { icoon: 'bewaar' })}</section>`
        : nothing
    }`;
}
