import { html, nothing, type TemplateResult } from 'lit';
import { inWoorden, leesDatum } from './kern/grond/datum.js';
import { dagnummer, dagtekst, dagVan } from './kern/grond/dagen.js';
import { momenten } from './momenten.js';
import { nieuweId } from './nieuw.js';
import type { Tijdreis } from './tijdreis.js';
import type { Toestand } from './toestand.js';
import { dagveld, datumveld } from './datumveld.js';
import { knop, tekstveld } from './invoervelden.js';

/** Moments that were kept, a slider through the days, and the way to a comparison of any two (H11, H12). */
export function momentpaneel(t: Toestand, reis: Tijdreis, naarGeschiedenis: () => void): TemplateResult {
  const lijst = momenten(t);
  return html`
    <p class="klein stil">Kijk terug naar hoe het was. Wat je daar ziet verandert niet.</p>
    ${terug(t, reis)}
    <div class="tk-rijtje">${knop('Vergelijk twee dagen', () => void reis.vergelijk(t.vroeger?.dag ?? lijst.at(-1)?.dag ?? reis.eersteDag(), t.om.vandaag))}${knop('Alle wijzigingen', naarGeschiedenis, { icoon: 'geschiedenis' })}${t.vroeger === null ? nothing : knop('Terug naar nu', () => void reis.bekijk(null), { soort: 'hoofd' })}</div>
    <ul class="tk-momenten">${lijst.map(
      (
        een,
      ) => html`<li><div><b>${een.naam === '' ? 'Zonder naam' : een.naam}</b><div class="klein stil">${dagtekst(een.dag)}${een.reden === '' ? '' : ` · ${een.reden}`}</div></div>
        <div class="tk-rijtje">${knop('Bekijk', () => void reis.bekijk(een.nr, dagVan(dagnummer(een.dag))), { label: `Bekijk ${een.naam} van ${dagtekst(een.dag)}` })}${knop('Vergelijk met nu', () => void reis.vergelijk(een.dag, t.om.vandaag, een.nr), { label: `Vergelijk met nu: ${een.naam} van ${dagtekst(een.dag)}` })}</div></li>`,
    )}</ul>
    ${lijst.length === 0 ? html`<p class="klein stil">Er is nog geen moment vastgelegd.</p>` : nothing}
    ${t.magTekenen ? vastleggen(t, reis) : nothing}`;
}

/** Through the days, by hand or by keys, or with the day itself. */
function terug(t: Toestand, reis: Tijdreis): TemplateResult | typeof nothing {
  const [eerste, laatste] = [dagnummer(reis.eersteDag()), dagnummer(t.om.vandaag)];
  const nu = t.vroeger?.dag ?? t.om.vandaag;
  const zin = (dag: string): string =>
    dag === t.om.vandaag ? 'vandaag' : inWoorden(leesDatum(dag) ?? t.beeld().peildatum);
  return html`${
    laatste > eerste
      ? html`<label class="tk-veld"><span>Terug in de tijd: ${zin(nu)}</span>
          <input type="range" min=${eerste} max=${laatste} .value=${String(dagnummer(nu))} aria-valuetext=${zin(nu)}
            @input=${(g: Event) => (g.target as HTMLInputElement).setAttribute('aria-valuetext', zin(dagVan(Number((g.target as HTMLInputElement).value))))}
            @change=${(g: Event) => void reis.bekijkDag(dagVan(Number((g.target as HTMLInputElement).value)))} /></label>`
      : nothing
  }
  ${dagveld('Hoe was het op', nu, t.om.vandaag, (dag) => void reis.bekijkDag(dag))}`;
}

function vastleggen(t: Toestand, reis: Tijdreis): TemplateResult {
  const { concept } = reis;
  return html`<section class="tk-vak"><h3>Leg dit moment vast</h3>
    ${tekstveld('Naam', concept.naam, (tekst) => (concept.naam = tekst), { lang: 80, hulp: 'Bijvoorbeeld: start, of na het huisbezoek.' })}
    ${tekstveld('Waarom nu?', concept.reden, (tekst) => (concept.reden = tekst), { lang: 300 })}
    ${datumveld('Van welke dag?', 'moment', concept.dag === '' ? dagtekst(t.om.vandaag) : dagtekst(concept.dag), t.om.vandaag, (dag) => (concept.dag = dag ?? ''), { kant: 'terug', hulp: 'Zo stond het op die dag. Bijvoorbeeld 10-01-2025, of 01-2025.' })}
    ${knop(
      'Leg vast',
      () => {
        const peildatum = concept.dag === '' ? t.om.vandaag : concept.dag;
        if (dagnummer(peildatum) > dagnummer(t.om.vandaag)) {
          t.om.fout('Die dag is er nog niet. Kies vandaag of een dag ervoor.');
        } else if (
          t.doe([
            {
              op: 'legVast',
              id: nieuweId(),
              naam: concept.naam === '' ? null : concept.naam,
              reden: concept.reden === '' ? null : concept.reden,
              peildatum,
            },
          ])
        ) {
          Object.assign(concept, { naam: '', reden: '', dag: '' });
          t.om.zeg('Vastgelegd.');
          void reis.leesDagen();
        }
      },
      { soort: 'hoofd' },
    )}</section>`;
}
