import { html, nothing, type TemplateResult } from 'lit';
import { icoon } from './vormen.js';

/** Small form parts of the side panel and the table. */

export interface Keus {
  readonly waarde: string;
  readonly label: string;
}

/** A text that counts when its writer leaves it or presses Enter. */
export const tekstveld = (
  label: string,
  waarde: string,
  bij: (tekst: string) => void,
  meer: { lang?: number; hulp?: string; uit?: boolean; naam?: string } = {},
): TemplateResult => html`
  <label class="tk-veld"><span>${label}</span>
    <input .value=${waarde} aria-label=${meer.naam ?? nothing} maxlength=${meer.lang ?? 60} ?disabled=${meer.uit === true} autocomplete="off"
      @change=${(g: Event) => bij((g.target as HTMLInputElement).value.trim())} />
    ${meer.hulp === undefined ? nothing : html`<small>${meer.hulp}</small>`}
  </label>`;

export const tekstvak = (
  label: string,
  waarde: string,
  bij: (tekst: string) => void,
  lang: number,
  uit = false,
): TemplateResult => html`
  <label class="tk-veld"><span>${label}</span>
    <textarea rows="2" .value=${waarde} maxlength=${lang} ?disabled=${uit} @change=${(g: Event) => bij((g.target as HTMLTextAreaElement).value.trim())}></textarea>
  </label>`;

export const keuzelijst = (
  label: string,
  waarde: string,
  keuzes: readonly Keus[],
  bij: (waarde: string) => void,
  uit = false,
): TemplateResult => html`
  <label class="tk-veld"><span>${label}</span>
    <select ?disabled=${uit} @change=${(g: Event) => bij((g.target as HTMLSelectElement).value)}>
      ${keuzes.map((keus) => html`<option value=${keus.waarde} ?selected=${keus.waarde === waarde}>${keus.label}</option>`)}
    </select>
  </label>`;

/** Chooses one and is empty again: for adding. */
export const kiezer = (label: string, keuzes: readonly Keus[], bij: (waarde: string) => void): TemplateResult => html`
  <label class="tk-veld"><span>${label}</span>
    <select @change=${(g: Event) => {
      const lijst = g.target as HTMLSelectElement;
      const { value } = lijst;
      lijst.value = '';
      bij(value);
    }}><option value="">Kies iemand</option>${keuzes.map((keus) => html`<option value=${keus.waarde}>${keus.label}</option>`)}</select>
  </label>`;

/** One of a few, all in sight. */
export const schakel = (
  label: string,
  waarde: string,
  keuzes: readonly Keus[],
  bij: (waarde: string) => void,
  uit = false,
): TemplateResult => html`
  <div class="tk-veld" role="group" aria-label=${label}><span>${label}</span>
    <div class="tk-schakel">${keuzes.map(
      (keus) =>
        html`<button type="button" aria-pressed=${keus.waarde === waarde ? 'true' : 'false'} ?disabled=${uit} @click=${() => bij(keus.waarde)}>${keus.label}</button>`,
    )}</div>
  </div>`;

/** Any of a few. */
export const vinkjes = (
  label: string,
  gekozen: readonly string[],
  keuzes: readonly Keus[],
  bij: (gekozen: readonly string[]) => void,
  uit = false,
): TemplateResult => html`
  <div class="tk-veld" role="group" aria-label=${label}><span>${label}</span>
    <div class="tk-vinkjes">${keuzes.map((keus) => {
      const aan = gekozen.includes(keus.waarde);
      return html`<button type="button" aria-pressed=${aan ? 'true' : 'false'} ?disabled=${uit}
        @click=${() => bij(aan ? gekozen.filter((een) => een !== keus.waarde) : [...gekozen, keus.waarde])}>${keus.label}</button>`;
    })}</div>
  </div>`;

export const knop = (
  tekst: string,
  bij: () => void,
  meer: { soort?: 'hoofd' | 'stilknop' | 'spoedknop' | 'rustknop'; icoon?: string; uit?: boolean; label?: string } = {},
): TemplateResult => html`
  <button type="button" class=${`knop kl ${meer.soort ?? ''}`} ?disabled=${meer.uit === true} aria-label=${meer.label ?? nothing} @click=${bij}>
    ${meer.icoon === undefined ? nothing : icoon(meer.icoon, true)}${tekst}
  </button>`;

export const icoonknop = (
  naam: string,
  label: string,
  bij: () => void,
  meer: { aan?: boolean; uit?: boolean; klasse?: string } = {},
): TemplateResult => html`
  <button type="button" class=${`knop rustknop alleen ${meer.klasse ?? ''}`} aria-label=${label} title=${label} aria-pressed=${meer.aan === undefined ? nothing : String(meer.aan)}
    ?disabled=${meer.uit === true} @click=${bij}>${icoon(naam)}</button>`;
