import { html, nothing, type TemplateResult } from 'lit';
import type { Entiteit } from './kern/grond/model.js';
import { nieuweId } from './nieuw.js';
import type { Toestand } from './toestand.js';
import { knop } from './invoervelden.js';

/** Remarks about one person, place or line, or about the whole (H10). */
export function opmerkingpaneel(t: Toestand, wie: (id: string) => string): TemplateResult {
  const bij = [...t.keuze][0] ?? t.om.huishouden;
  const naam = bij === t.om.huishouden ? 'de hele tekening' : (t.beeld().knoop.get(bij)?.naam ?? 'deze lijn');
  const alle = [...t.tekening().values()].filter((een) => een.soort === 'opmerking');
  const hier = alle.filter((een) => een.r['bij'] === bij);
  const elders = alle.length - hier.length;
  return html`
    <p class="klein stil">Over ${naam}.${elders > 0 ? ` Elders in de tekening: ${elders}.` : ''}</p>
    <ul class="tk-opmerkingen">${hier.map((een) => opmerking(t, een, wie))}</ul>
    ${hier.length === 0 ? html`<p class="klein stil">Nog geen opmerkingen.</p>` : nothing}
    ${
      t.magMeedenken
        ? html`<form class="tk-vak" @submit=${(g: SubmitEvent) => {
            g.preventDefault();
            const formulier = g.target as HTMLFormElement;
            const veld = formulier.elements.namedItem('tekst') as HTMLTextAreaElement;
            const gasten = formulier.elements.namedItem('gasten') as HTMLInputElement;
            const tekst = veld.value.trim();
            if (
              tekst !== '' &&
              t.doe([{ op: 'plaatsOpmerking', id: nieuweId(), bij, tekst, voorGasten: gasten.checked }])
            ) {
              veld.value = '';
            }
          }}>
            <label class="tk-veld"><span>Nieuwe opmerking</span><textarea name="tekst" rows="3" maxlength="1000" required></textarea></label>
            <label class="tk-vink"><input type="checkbox" name="gasten" /> Het gezin mag dit lezen</label>
            <button type="submit" class="knop kl hoofd">Plaats</button>
          </form>`
        : nothing
    }`;
}

function opmerking(t: Toestand, een: Entiteit, wie: (id: string) => string): TemplateResult {
  const af = een.r['af'] === true;
  return html`<li class=${af ? 'af' : ''}>
    <p>${String(een.r['tekst'] ?? '')}</p>
    <div class="klein stil">${wie(String(een.r['door'] ?? ''))}${een.r['voorGasten'] === true ? ' · ook voor het gezin' : ''}</div>
    ${t.magMeedenken ? html`<div class="tk-rijtje">${knop(af ? 'Open weer' : 'Klaar', () => void t.doe([{ op: 'zetOpmerking', id: een.id, veld: 'af', waarde: !af }]))}${knop('Verwijder', () => void t.doe([{ op: 'verwijder', id: een.id }]), { soort: 'rustknop' })}</div>` : nothing}
  </li>`;
}
