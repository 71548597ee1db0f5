import { html, nothing, type TemplateResult } from 'lit';
import * as daden from './daden.js';
import { NIETS_GEVRAAGD, type Filter } from './kern/vorm/filter.js';
import { knop, icoonknop } from './invoervelden.js';
import type { Bediening } from './bediening.js';
import type { Gereedschap, Toestand } from './toestand.js';
import { icoon, vormen } from './vormen.js';

const GEREEDSCHAP: readonly { readonly code: Gereedschap; readonly label: string; readonly icoon: string }[] = [
  { code: 'kies', label: 'Kies', icoon: 'wijzer' },
  { code: 'persoon', label: 'Teken een persoon', icoon: 'persoon-erbij' },
  { code: 'lijn', label: 'Trek een lijn', icoon: 'lijn' },
  { code: 'plek', label: 'Teken een plek', icoon: 'plek' },
  { code: 'hand', label: 'Schuif het beeld', icoon: 'hand' },
];

export const gereedschap = (t: Toestand): TemplateResult => html`
  <div class="tk-zweef tk-gereedschap" role="toolbar" aria-label="Gereedschap" aria-orientation="vertical">
    ${GEREEDSCHAP.map(({ code, label, icoon: naam }) => icoonknop(naam, label, () => t.set({ gereedschap: code, lijnVan: null }), { aan: t.gereedschap === code }))}
  </div>`;

const FILTERS: readonly { readonly code: Filter; readonly label: string }[] = [
  { code: 'alles', label: 'Alles' },
  { code: 'steun', label: 'Alleen steun' },
  { code: 'kinderen', label: 'Alleen de kinderen' },
  { code: 'professionals', label: 'Alleen professionals' },
];

function kiesFilter(t: Toestand, code: string): void {
  const zelf = code === 'vraag';
  t.set({
    filter: zelf ? NIETS_GEVRAAGD : (code as Filter),
    paneel: zelf ? 'filter' : t.paneel === 'filter' ? null : t.paneel,
  });
}

/** From whom, what is shown, time, questions, undo, zoom, take along. */
export function balk(el: Bediening, t: Toestand): TemplateResult {
  const beeld = t.beeld();
  const leden = beeld.knopen.filter((knoop) => knoop.lid && knoop.soort === 'persoon');
  const ego = t.ego !== null && beeld.knoop.has(t.ego) ? t.ego : '';
  return html`<div class="tk-zweef tk-balk" role="toolbar" aria-label="Weergave en geschiedenis">
    <label class="tk-ego"><span class="tk-egostip" aria-hidden="true"></span><span class="tk-balklabel">Gezien vanuit</span>
      <select aria-label="Gezien vanuit" @change=${(g: Event) => {
        const waarde = (g.target as HTMLSelectElement).value;
        t.set({ ego: waarde === '' ? null : waarde });
        t.om.zeg(waarde === '' ? 'Gezien vanuit iedereen.' : `Gezien vanuit ${beeld.knoop.get(waarde)?.naam ?? ''}.`);
      }}><option value="" ?selected=${ego === ''}>${t.scherm === 'cirkel' ? 'de eerste' : 'iedereen'}</option>${leden.map((knoop) => html`<option value=${knoop.id} ?selected=${ego === knoop.id}>${knoop.naam}</option>`)}</select></label>
    ${html`<label class="tk-filter">${icoon('filter', true)}<select aria-label="Wat je ziet" @change=${(g: Event) => kiesFilter(t, (g.target as HTMLSelectElement).value)}>${FILTERS.map(({ code, label }) => html`<option value=${code} ?selected=${t.filter === code}>${label}</option>`)}<option value="vraag" ?selected=${typeof t.filter !== 'string'}>Kies zelf…</option></select></label>`}
    <span class="tk-scheid"></span>
    ${el.gast ? nothing : balkknop('geschiedenis', 'Momenten', t.paneel === 'momenten', () => el.open('momenten'))}
    ${balkknop('vraag', 'Vragen', el.vragen.open, () => el.vragen.wissel())}
    ${t.scherm === 'cirkel' ? balkknop('cirkel', 'Ringen', t.paneel === 'ringen', () => el.open('ringen')) : nothing}
    ${el.gast || t.scherm === 'cirkel' ? nothing : balkknop('vlag', 'Gaten', t.paneel === 'steun', () => el.open('steun'))}
    ${balkknop('meer', 'Meer', t.paneel === 'uitleg', () => el.open('uitleg'))}
    <span class="tk-duw"></span>
    ${icoonknop('ongedaan', 'Ongedaan maken', () => el.ongedaan(), { uit: !el.kan.terug })}${icoonknop('opnieuw', 'Opnieuw doen', () => el.opnieuw(), { uit: !el.kan.weer })}
    ${el.gast ? nothing : html`<span class="tk-scheid"></span>${icoonknop('download', 'Neem mee', () => el.$server?.neemMee())}`}
  </div>`;
}

export const zoomknoppen = (el: Bediening, t: Toestand): TemplateResult => html`
  <div class="tk-zoom" role="toolbar" aria-label="Beeld">
    ${
      t.magTekenen && t.scherm === 'sociogram'
        ? icoonknop('verdeel', 'Schik netjes', () => {
            if (daden.schikNetjes(t)) {
              el.toasts.toon({ zin: 'Geschikt.', blijft: false, knop: { tekst: 'Ongedaan maken', ops: [] } });
            }
          })
        : nothing
    }
    ${icoonknop('uitzoomen', 'Kleiner', () => el.doek?.kijk.zoomIn(1 / 1.25))}${icoonknop('inzoomen', 'Groter', () => el.doek?.kijk.zoomIn(1.25))}${icoonknop('passend', 'Toon alles', () => el.doek?.kijk.passend())}
  </div>`;

const balkknop = (naam: string, label: string, aan: boolean, bij: () => void): TemplateResult =>
  html`<button type="button" class="knop rustknop kl tk-balkknop" aria-pressed=${String(aan)} @click=${bij}>${icoon(naam, true)}<span>${label}</span></button>`;

/** What can be done with what is chosen, above it: every gesture has its button here. */
export function contextbalk(el: Bediening, t: Toestand): TemplateResult | typeof nothing {
  const gekozen = [...t.keuze];
  if (gekozen.length === 0 || !t.magTekenen) {
    return nothing;
  }
  const lijn = t.beeld().lijnen.find((een) => een.id === gekozen[0]);
  const knopen = gekozen.filter((id) => t.beeld().knoop.has(id));
  const plaatsen = new Map(
    t
      .scene()
      .knopen.filter((knoop) => knopen.includes(knoop.id))
      .map((knoop) => [knoop.id, [knoop.x, knoop.y] as const]),
  );
  return html`<div class="tk-zweef tk-context" role="toolbar" aria-label="Met wat gekozen is">
    ${lijn?.staat === 'mogelijk' ? knop('Maak actief', () => void daden.zetLijn(t, lijn.id, 'staat', 'actief'), { soort: 'hoofd' }) : nothing}
    ${
      knopen.length === 1
        ? html`${icoonknop('lijn', 'Lijn naar…', () => {
            t.set({ gereedschap: 'lijn', lijnVan: knopen[0] ?? null });
            t.om.zeg('Kies nu de tweede persoon.');
          })}`
        : nothing
    }
    ${knopen.length > 1 && t.scherm === 'sociogram' ? html`${icoonknop('rij', 'Zet op een rij', () => void daden.lijnUit(t, plaatsen, 'rij'))}${icoonknop('kolom', 'Zet onder elkaar', () => void daden.lijnUit(t, plaatsen, 'kolom'))}${knopen.length > 2 ? icoonknop('verdeel', 'Verdeel gelijk', () => void daden.lijnUit(t, plaatsen, 'verdeel')) : nothing}` : nothing}
    ${icoonknop('reactie', 'Opmerking', () => el.open('opmerkingen'))}
    ${icoonknop('potlood', 'Alles hierover', () => t.set({ paneel: 'keuze' }))}
    ${icoonknop('weg', 'Verwijder', () => el.verwijder())}
  </div>`;
}

/** What the drawing's signs mean: only those that are used. */
export function legenda(t: Toestand): TemplateResult | typeof nothing {
  const regels = t.scene().legenda;
  if (regels.length === 0) {
    return nothing;
  }
  return html`<details class="tk-legenda" ?open=${window.innerWidth >= 1000}><summary>Legenda</summary>
    <ul aria-label="Legenda">${regels.map((regel) => html`<li><svg viewBox="-20 -10 40 20" aria-hidden="true">${vormen(regel.delen)}</svg>${regel.tekst}</li>`)}</ul></details>`;
}

/** On a phone: five large buttons within reach of a thumb. */
export const onderbalk = (el: Bediening, t: Toestand): TemplateResult => html`
  <div class="tk-onder" role="toolbar" aria-label="Tekenen">
    ${onderknop('persoon-erbij', 'Persoon', t.gereedschap === 'persoon', !t.magTekenen, () => el.doek?.vraagNaam({ id: null, soort: 'persoon', punt: el.doek?.kijk.midden() ?? [0, 0] }))}
    ${onderknop('lijn', 'Lijn', t.gereedschap === 'lijn', !t.magTekenen, () => t.set({ gereedschap: t.gereedschap === 'lijn' ? 'kies' : 'lijn', lijnVan: null }))}
    ${onderknop('ongedaan', 'Ongedaan', false, !el.kan.terug, () => el.ongedaan())}
    ${t.scherm === 'cirkel' && !el.gast ? onderknop('cirkel', 'Ringen', t.paneel === 'ringen', false, () => el.open('ringen')) : el.gast ? onderknop('vraag', 'Vragen', false, false, () => el.vragen.wissel()) : onderknop('vlag', 'Gaten', t.paneel === 'steun', false, () => el.open('steun'))}
    ${el.gast ? onderknop('reactie', 'Opmerking', t.paneel === 'opmerkingen', false, () => el.open('opmerkingen')) : onderknop('meer', 'Meer', t.paneel === 'uitleg', false, () => el.open('uitleg'))}
  </div>`;

const onderknop = (naam: string, label: string, aan: boolean, uit: boolean, bij: () => void): TemplateResult =>
  html`<button type="button" aria-pressed=${String(aan)} ?disabled=${uit} @click=${bij}>${icoon(naam)}<span>${label}</span></button>`;
