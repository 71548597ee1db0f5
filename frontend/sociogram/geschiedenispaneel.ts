import { html, nothing, type TemplateResult } from 'lit';
import { veranderzinnen, type Verandering } from './kern/inzicht/verandering.js';
import type { Tijdreis } from './tijdreis.js';
import type { Toestand } from './toestand.js';
import { knop } from './invoervelden.js';

const TERUG_MS = 24 * 3_600_000;
const dag = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const tijd = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });

/** Every change in words, the newest first: who, when, what; each can be looked at as the drawing was right after it. */
export function geschiedenispaneel(t: Toestand, reis: Tijdreis, draaiTerug: (h: string) => void): TemplateResult {
  const dagen = new Map<string, Verandering[]>();
  reis.regels.forEach((regel) => {
    const wanneer = dag.format(new Date(regel.op));
    dagen.set(wanneer, [...(dagen.get(wanneer) ?? []), regel]);
  });
  return html`
    <p class="klein stil">Alles wat er veranderde, het nieuwste eerst. Dat je hier kijkt, staat in het logboek.</p>
    ${t.vroeger === null ? nothing : html`<div class="tk-rijtje">${knop('Terug naar nu', () => void reis.bekijk(null), { soort: 'hoofd' })}</div>`}
    ${[...dagen].map(([wanneer, regels]) => html`<section><h3>${wanneer}</h3><ol class="tk-geschiedenis">${regels.map((regel) => rij(t, reis, draaiTerug, regel))}</ol></section>`)}
    ${reis.regels.length === 0 && !reis.bezig ? html`<p>Er is nog niets veranderd.</p>` : nothing}
    ${reis.bezig ? html`<p class="klein stil" role="status">Bezig met ophalen…</p>` : reis.meer ? knop('Toon oudere wijzigingen', () => void reis.verder()) : nothing}`;
}

function rij(t: Toestand, reis: Tijdreis, draaiTerug: (h: string) => void, regel: Verandering): TemplateResult {
  const wanneer = tijd.format(new Date(regel.op));
  const zinnen = veranderzinnen(regel, (id) => t.professionals.get(id)?.naam ?? null);
  const over = `${wanneer}, ${zinnen[0] ?? ''}`;
  const eigen =
    t.klant.ik === regel.door &&
    t.vroeger === null &&
    t.magMeedenken &&
    !regel.terug &&
    Date.now() - Date.parse(regel.op) < TERUG_MS;
  return html`<li class=${t.vroeger?.nr === regel.nr ? 'gekozen' : ''}>
    <div class="klein stil"><time datetime=${regel.op}>${wanneer}</time> · ${regel.naam}</div>
    ${zinnen.map((zin) => html`<div>${zin}</div>`)}
    <div class="tk-rijtje">${knop('Bekijk dit moment', () => void reis.bekijk(regel.nr), { label: `Bekijk dit moment: ${over}` })}${eigen ? knop('Draai terug', () => draaiTerug(regel.h), { label: `Draai terug: ${over}` }) : nothing}</div></li>`;
}
