import { html, type TemplateResult } from 'lit';
import { dagnummer, dagtekst, dagVan } from './kern/grond/dagen.js';
import { momenten } from './momenten.js';
import type { Tijdreis } from './tijdreis.js';
import type { Toestand, Vergeleken } from './toestand.js';
import { dagveld } from './datumveld.js';
import { knop } from './invoervelden.js';

/** Which two days are compared, above the drawing. */
export const vergelijkbalk = (t: Toestand, reis: Tijdreis, nu: Vergeleken): TemplateResult => html`
  <div class="tk-zweef tk-balk tk-vergelijkbalk" role="group" aria-label="Vergelijk twee dagen">
    ${dagveld('Vergelijk', nu.van, t.om.vandaag, (dag) => void reis.vergelijkVanaf(dag), 'Vergelijk deze dag')}
    ${dagveld('met', nu.tot, t.om.vandaag, (dag) => void reis.vergelijkMet(dag), 'Met deze dag')}
    <label class="tk-vink"><input type="checkbox" .checked=${nu.gelijk} @change=${(g: Event) => t.set({ vergeleken: { ...nu, gelijk: (g.target as HTMLInputElement).checked } })} />Toon ook wat gelijk bleef</label>
    <span class="tk-duw"></span>
    ${knop('Sluit', () => reis.sluitVergelijking(), { soort: 'rustknop', icoon: 'kruis', label: 'Sluit vergelijken' })}
  </div>`;

/** The days between the first one and today, with the moments that were kept: press one to compare from there. */
export function tijdlijn(t: Toestand, reis: Tijdreis, nu: Vergeleken): TemplateResult {
  const [eerste, laatste] = [dagnummer(reis.eersteDag()), dagnummer(t.om.vandaag)];
  const plek = (dag: string): number =>
    Math.max(0, Math.min(100, ((dagnummer(dag) - eerste) / Math.max(1, laatste - eerste)) * 100));
  const punten = [
    ...momenten(t)
      .map(({ dag, naam }) => ({ dag: dagVan(dagnummer(dag)), naam }))
      .sort((a, b) => (a.dag < b.dag ? -1 : 1)),
    { dag: t.om.vandaag, naam: 'Vandaag' },
  ];
  const ruim = punten.filter(
    (een, i) => i === 0 || i === punten.length - 1 || plek(een.dag) - plek(punten[i - 1]?.dag ?? een.dag) > 14,
  );
  return html`<div class="tk-zweef tk-tijdlijn" role="group" aria-label="Momenten op een rij">
    <div class="tk-tijdspoor" aria-hidden="true"><span style=${`left:${plek(nu.van)}%;right:${100 - plek(nu.tot)}%`}></span></div>
    ${punten.map((een) => {
      const aan = een.dag === nu.van || een.dag === nu.tot;
      return html`<button type="button" class=${`tk-tijdpunt${aan ? ' aan' : ''}${ruim.includes(een) || aan ? '' : ' kaal'}`} style=${`left:calc(64px + (100% - 128px) * ${plek(een.dag) / 100})`} aria-pressed=${String(aan)} aria-label=${[een.naam === 'Vandaag' ? 'Vandaag' : dagtekst(een.dag), een.naam === 'Vandaag' ? '' : een.naam].join(' ').trim()}
        @click=${() => void (een.dag > nu.van ? reis.vergelijk(nu.van, een.dag) : reis.vergelijk(een.dag, nu.tot))}><span aria-hidden="true"></span><b>${een.dag === t.om.vandaag && een.naam === 'Vandaag' ? 'Vandaag' : dagtekst(een.dag)}</b> <small>${een.naam === 'Vandaag' ? '' : een.naam}</small></button>`;
    })}
  </div>`;
}
