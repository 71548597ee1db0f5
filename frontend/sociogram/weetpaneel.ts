import { html, type TemplateResult } from 'lit';
import { wieWeet } from './kern/inzicht/weten.js';
import type { Toestand } from './toestand.js';
import { knop } from './invoervelden.js';

/** Who knows what goes on, and since when (H18): the same sentences as in the table. */
export function weetpaneel(t: Toestand): TemplateResult {
  const lijst = wieWeet(t.beeld());
  return html`
    <p class="klein stil">Wie een lijn "weet ervan" heeft die nu klopt. Vraag altijd eerst of iemand benaderd mag worden.</p>
    ${lijst.length === 0 ? html`<p>Nog niemand. Trek een lijn en kies de soort "weet ervan", of vraag het met <b>Vragen</b>.</p>` : ''}
    <ul class="tk-momenten">${lijst.map(
      (een) => html`<li><div><b>${een.naam}</b>${een.rol === '' ? '' : html` <span class="stil">${een.rol}</span>`}
      <div class="klein">weet het van ${een.over}, ${een.sinds === null ? 'sinds wanneer is niet opgeschreven' : `sinds ${een.sinds}`}</div></div>
      <div class="tk-rijtje">${knop('Bekijk de lijn', () => t.kies([een.lijn]), { label: `Bekijk de lijn van ${een.naam}` })}</div></li>`,
    )}</ul>`;
}
