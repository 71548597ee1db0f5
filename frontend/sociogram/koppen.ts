import { html, nothing, type TemplateResult } from 'lit';
import type { Aanwezige } from './kern/kamer/berichten.js';
import type { Verbindingsstand } from './kern/kamer/verbinding.js';
import type { Scherm, Toestand } from './toestand.js';
import { icoon } from './vormen.js';

const SCHERMEN: readonly { readonly code: Scherm; readonly label: string }[] = [
  { code: 'sociogram', label: 'Sociogram' },
  { code: 'genogram', label: 'Genogram' },
  { code: 'cirkel', label: 'Cirkel' },
  { code: 'tabel', label: 'Tabel' },
];

/** The same four ways of looking, as tabs, or as a list where there is no room. */
export const schermkeuze = (t: Toestand, kies: (scherm: Scherm) => void): TemplateResult => html`
  <div class="tk-schermen" role="group" aria-label="Weergave">
    ${SCHERMEN.map(
      ({ code, label }) =>
        html`<button type="button" aria-pressed=${t.scherm === code ? 'true' : 'false'} @click=${() => kies(code)}>${icoon(code, true)}<span>${label}</span></button>`,
    )}
  </div>
  <label class="tk-schermlijst"><span class="alleen-voorlezen">Weergave</span>
    <select @change=${(g: Event) => kies((g.target as HTMLSelectElement).value as Scherm)}>
      ${SCHERMEN.map(({ code, label }) => html`<option value=${code} ?selected=${t.scherm === code}>${label}</option>`)}
    </select>
  </label>`;

const STANDEN: Readonly<
  Record<Verbindingsstand, { readonly zin: string; readonly icoon: string; readonly klasse: string }>
> = {
  aanmelden: { zin: 'Log opnieuw in', icoon: 'slot', klasse: 'wacht' },
  live: { zin: 'Alles bewaard', icoon: 'vink', klasse: 'goed' },
  hapert: { zin: 'De verbinding hapert', icoon: 'klok', klasse: 'wacht' },
  offline: { zin: 'Offline, je kunt doorwerken', icoon: 'waarschuwing', klasse: 'wacht' },
  inhalen: { zin: 'Bezig met inhalen', icoon: 'klok', klasse: 'wacht' },
  dicht: { zin: 'Gesloten', icoon: 'slot', klasse: 'wacht' },
};

/** The tick is for what the server has; what is on its way is not saved yet. */
const BEWAREN = { zin: 'Bewaren…', icoon: 'klok', klasse: 'wacht' };

/** Always in sight: whether what was drawn is safe. */
export function stand(stand: Verbindingsstand, onbewaard: number): TemplateResult {
  const hoe = stand === 'live' && onbewaard > 0 ? BEWAREN : STANDEN[stand];
  const zin = stand === 'offline' && onbewaard > 0 ? `Offline, ${onbewaard} nog te bewaren` : hoe.zin;
  return html`<span class=${`tk-stand ${hoe.klasse}`} role="status">${icoon(hoe.icoon, true)}<span>${zin}</span></span>`;
}

/** Who is here: colour, initials, and the name for whoever cannot see them. */
export const aanwezigen = (
  lijst: readonly Aanwezige[],
  ik: string,
  volg: (een: Aanwezige) => void,
  gevolgd: string | null,
): TemplateResult => html`
  <ul class="tk-koppen" aria-label="Wie hier nu zijn">
    ${lijst.slice(0, 6).map((een) => {
      const zelf = een.venster === ik;
      const naam = `${een.naam}${zelf ? ' (jij)' : ''}`;
      return html`<li>${
        zelf
          ? html`<span class=${`kop xs hand-${een.kleur}`} title=${naam}><span aria-hidden="true">${voorletters(een.naam)}</span><span class="alleen-voorlezen">${naam}</span></span>`
          : html`<button type="button" class=${`kop xs hand-${een.kleur}`} aria-pressed=${gevolgd === een.venster ? 'true' : 'false'} title=${`${naam}: kijk mee`} @click=${() => volg(een)}><span aria-hidden="true">${voorletters(een.naam)}</span><span class="alleen-voorlezen">${naam}: kijk mee</span></button>`
      }</li>`;
    })}
    ${lijst.length > 6 ? html`<li><span class="kop xs n">+${lijst.length - 6}</span></li>` : nothing}
  </ul>`;

export const voorletters = (naam: string): string => {
  const woorden = naam
    .replace(/\(.*\)/, '')
    .trim()
    .split(/\s+/);
  const eerste = [...(woorden[0] ?? '?')];
  return woorden.length === 1
    ? eerste.slice(0, 2).join('')
    : `${eerste[0] ?? ''}${[...(woorden.at(-1) ?? '')][0] ?? ''}`;
};
