import { html, nothing, type TemplateResult } from 'lit';
import * as daden from './daden.js';
import { lijnenVan, overkant, ring, vak } from './kern/grond/beeldvragen.js';
import { past } from './kern/vorm/filter.js';
import { lijnsoort, RINGEN, SECTOREN, STEUNSOORTEN } from './kern/grond/gegevens.js';
import type { Beeld, Knoop, Lijn } from './kern/grond/lezen.js';
import { leesvolgorde } from './kern/vorm/namen.js';
import { wieWeet } from './kern/inzicht/weten.js';
import './rijen.js';
import type { Toestand } from './toestand.js';
import { icoonknop } from './invoervelden.js';

const leeg = (tekst: string): string | null => (tekst === '' ? null : tekst);

/** The same drawing as a table, with the same power: everything can be read and changed here too (H24, X10). */
export function tabel(t: Toestand, versie: number): TemplateResult {
  const beeld = t.beeld();
  const ego = t.gezienVanuit();
  const weten = wieWeet(beeld);
  const lijnen = new Map(beeld.lijnen.filter((lijn) => past(beeld, lijn, t.filter)).map((lijn) => [lijn.id, lijn]));
  const naam = ego === null ? '' : (beeld.knoop.get(ego)?.naam ?? '');
  return html`<div class="tk-tabel">
    ${t.magTekenen ? snelErbij(t) : nothing}
    <kl-rijtabel titel="Mensen en plekken" .versie=${versie} .sleutels=${leesvolgorde(beeld, ego).map((knoop) => knoop.id)} .rij=${(
      id: string,
      nr: number,
    ) => {
      const knoop = beeld.knoop.get(id);
      return knoop === undefined ? html`` : rij(t, beeld, knoop, ego, nr);
    }}
      .kop=${html`<caption>Wie er om het huishouden heen staan${ego === null ? '' : `, gezien vanuit ${naam}`}</caption>
      <thead><tr aria-rowindex="1"><th scope="col">Naam</th><th scope="col">Wie is dit?</th><th scope="col">Ring</th><th scope="col">Hoort bij</th><th scope="col">Lijnen</th><th scope="col"><span class="alleen-voorlezen">Doen</span></th></tr></thead>`}></kl-rijtabel>
    <kl-rijtabel titel="Lijnen" .versie=${versie} .sleutels=${[...lijnen.keys()]} .rij=${(id: string, nr: number) => {
      const lijn = lijnen.get(id);
      return lijn === undefined ? html`` : lijnrij(t, beeld, lijn, nr);
    }}
      .kop=${html`<caption>${t.filter === 'alles' ? 'Lijnen' : `Lijnen: ${lijnen.size} van ${beeld.lijnen.length}`}</caption>
      <thead><tr aria-rowindex="1"><th scope="col">Van</th><th scope="col">Lijn</th><th scope="col">Naar</th><th scope="col">Steun</th><th scope="col">Nu</th><th scope="col"><span class="alleen-voorlezen">Doen</span></th></tr></thead>`}></kl-rijtabel>
    ${weten.length === 0 ? nothing : html`<section><h2>Wie weet hiervan?</h2><ul class="tk-punten">${weten.map((een) => html`<li>${een.zin}</li>`)}</ul></section>`}
  </div>`;
}

/** Type a name, Enter, type the next. */
const snelErbij = (t: Toestand): TemplateResult =>
  html`<form class="tk-snel" @submit=${(g: SubmitEvent) => {
    g.preventDefault();
    const veld = (g.target as HTMLFormElement).elements.namedItem('naam') as HTMLInputElement;
    const naam = veld.value.trim();
    if (naam !== '' && daden.voegToe(t, { soort: 'persoon', velden: { aanduiding: naam } }) !== null) {
      veld.value = '';
    }
    veld.focus();
  }}><label class="tk-veld"><span>Voeg iemand toe</span><input name="naam" maxlength="60" autocomplete="off" placeholder="Voornaam of rol, dan Enter" /></label></form>`;

function rij(t: Toestand, beeld: Beeld, knoop: Knoop, ego: string | null, rijnr: number): TemplateResult {
  const uit = !t.magTekenen;
  const vast = uit || knoop.soort === 'professional';
  const nr = ego === null ? null : ring(knoop, ego);
  const zet = (veld: string) => (g: Event) =>
    void daden.zetKnoop(t, knoop.id, veld, leeg((g.target as HTMLInputElement).value.trim()));
  const zonderRing = ego === null || knoop.id === ego;
  return html`<tr aria-rowindex=${rijnr} class=${t.keuze.has(knoop.id) ? 'gekozen' : ''}>
    <td><input aria-label=${`Naam van ${knoop.naam}`} .value=${knoop.heeftNaam ? knoop.naam : ''} placeholder=${knoop.naam} maxlength="60" ?disabled=${vast} @change=${zet('aanduiding')} /></td>
    <td><input aria-label=${`Wie is ${knoop.naam}?`} .value=${knoop.rol ?? ''} maxlength="40" ?disabled=${vast} @change=${zet('rol')} /></td>
    <td>${
      zonderRing
        ? html`<span class="stil">${knoop.id === ego ? 'hier kijk je vanuit' : ''}</span>`
        : html`<select aria-label=${`Ring van ${knoop.naam}`} ?disabled=${uit} @change=${(g: Event) => {
            const waarde = (g.target as HTMLSelectElement).value;
            t.doe([{ op: 'zetRing', id: knoop.id, ego, ring: waarde === '' ? null : Number(waarde) }]);
          }}><option value="" ?selected=${nr === null}>–</option>${RINGEN.map((een) => html`<option value=${een.nr} ?selected=${een.nr === nr}>${een.nr} ${een.kort}</option>`)}</select>`
    }</td>
    <td>${
      zonderRing
        ? nothing
        : html`<select aria-label=${`Waar hoort ${knoop.naam} bij?`} ?disabled=${uit} @change=${(g: Event) => {
            const waarde = (g.target as HTMLSelectElement).value;
            t.doe([{ op: 'zetRing', id: knoop.id, ego, vak: waarde === '' ? null : { sector: waarde } }]);
          }}><option value="">–</option>${SECTOREN.map((een) => html`<option value=${een.code} ?selected=${vak(knoop, ego).sector === een.code}>${een.label}</option>`)}</select>`
    }</td>
    <td class="stil"><div class="tk-kort">${
      lijnenVan(beeld, knoop.id)
        .map((lijn) => `${lijnsoort(lijn.soort).label} ${beeld.knoop.get(overkant(lijn, knoop.id))?.naam ?? ''}`)
        .join(', ') || 'geen'
    }</div></td>
    <td class="tk-doen">${icoonknop('potlood', `Alles over ${knoop.naam}`, () => t.kies([knoop.id]))}${uit ? nothing : icoonknop('weg', `Verwijder ${knoop.naam}`, () => void daden.verwijder(t, [knoop.id]))}</td>
  </tr>`;
}

function lijnrij(t: Toestand, beeld: Beeld, lijn: Lijn, rijnr: number): TemplateResult {
  const [van, naar] = [beeld.knoop.get(lijn.van)?.naam ?? '', beeld.knoop.get(lijn.naar)?.naam ?? ''];
  const zin = `de lijn van ${van} naar ${naar}`;
  return html`<tr aria-rowindex=${rijnr} class=${t.keuze.has(lijn.id) ? 'gekozen' : ''}>
    <td>${van}</td><td>${lijnsoort(lijn.soort).label}</td><td>${naar}</td>
    <td>${lijn.steun.map((soort) => STEUNSOORTEN[soort]?.label ?? soort).join(', ')}${lijn.betaald ? ' (betaald)' : ''}</td><td>${lijn.staat}</td>
    <td class="tk-doen">${icoonknop('potlood', `Wijzig ${zin}`, () => t.kies([lijn.id]))}${t.magTekenen ? icoonknop('weg', `Verwijder ${zin}`, () => void daden.verwijder(t, [lijn.id])) : nothing}</td>
  </tr>`;
}
