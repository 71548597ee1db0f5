import { html, nothing, type TemplateResult } from 'lit';
import * as daden from './daden.js';
import { inleespaneel } from './inleespaneel.js';
import type { Bediening } from './bediening.js';
import type { Toestand } from './toestand.js';
import { knop } from './invoervelden.js';

const TOETSEN: readonly (readonly [string, string])[] = [
  ['Enter', 'iemand tekenen, of openen'],
  ['N', 'snel iemand toevoegen'],
  ['Pijltjes', 'naar de volgende'],
  ['L', 'lijn: eerst van, dan naar'],
  ['M', 'verplaatsen met de pijltjes'],
  ['1 tot 5', 'ring kiezen'],
  ['E', 'gezien vanuit'],
  ['G', 'lijnen van deze persoon'],
  ['O', 'opmerking'],
  ['Shift F10', 'het menu'],
  ['Esc', 'sluiten, terug naar de tekening'],
  ['Delete', 'verwijderen'],
  ['Ctrl Z, Ctrl Y', 'ongedaan, opnieuw'],
  ['Ctrl C, Ctrl V', 'kopieer, plak'],
  ['D', 'verdubbel'],
  ['+ en −, F', 'groter, kleiner, alles'],
  ['F9', 'scherm verbergen'],
];

/** Adding without drawing, who of the network is around, and what the keys do. */
export function uitlegpaneel(el: Bediening, t: Toestand): TemplateResult {
  return html`
    ${t.magTekenen ? toevoegen(el, t) : nothing}
    ${
      t.magTekenen && !el.gast
        ? inleespaneel(t, el.inlezing, (nieuw) => {
            el.inlezing = nieuw;
            el.requestUpdate();
          })
        : nothing
    }
    ${overzichten(el)}
    <section><h3>Met de hand</h3><p class="klein">Tik twee keer op een lege plek voor een persoon. Sleep van het plusje bij iemand naar een ander voor een lijn. Houd lang vast voor meer.</p></section>
    <section><h3>Met het toetsenbord</h3>
      <dl class="tk-toetsen">${TOETSEN.map(([toets, wat]) => html`<div><dt><kbd>${toets}</kbd></dt><dd>${wat}</dd></div>`)}</dl></section>`;
}

const overzichten = (el: Bediening): TemplateResult | typeof nothing =>
  el.gast
    ? nothing
    : html`<section class="tk-vak"><h3>Overzichten</h3>
        <div class="tk-rijtje">${knop('Wie weet hiervan?', () => el.open('weten'), { icoon: 'oog' })}${knop('Alle wijzigingen', () => el.open('geschiedenis'), { icoon: 'geschiedenis' })}${knop('Noodkaart', () => el.open('noodkaart'), { icoon: 'bel' })}</div></section>`;

function toevoegen(el: Bediening, t: Toestand): TemplateResult {
  return html`<section class="tk-vak"><h3>Voeg toe</h3>
    <div class="tk-rijtje">${knop('Huisdier', () => erbij(t, 'huisdier'), { icoon: 'plus' })}${knop('Plek', () => erbij(t, 'plek'), { icoon: 'plus' })}${el.gast ? nothing : knop('Iemand uit een ander huishouden', () => el.open('elders'), { icoon: 'plus' })}</div>
    ${
      el.gast
        ? nothing
        : html`<label class="tk-veld"><span>Professional uit het netwerk</span>
      <input list="tk-professionals" autocomplete="off" placeholder="Typ een naam of organisatie" @input=${(g: InputEvent) => zoek(el, g)} @change=${(g: Event) => kies(el, t, g)} />
      <datalist id="tk-professionals"></datalist></label>`
    }</section>`;
}

function erbij(t: Toestand, soort: 'huisdier' | 'plek'): void {
  const id = daden.voegToe(t, { soort, velden: {} });
  if (id !== null) {
    t.kies([id]);
  }
}

const gevonden = new Map<string, string>();

function zoek(el: Bediening, g: InputEvent): void {
  const term = (g.target as HTMLInputElement).value.trim();
  if (term.length < 2 || gevonden.has(term)) {
    return;
  }
  void (el.$server?.zoekProfessionals(term) ?? Promise.resolve([])).then((lijst) => {
    gevonden.clear();
    const opties = el.querySelector('#tk-professionals');
    opties?.replaceChildren(
      ...lijst.map((een) => {
        const tekst = `${een.naam}, ${een.organisatie ?? een.functie ?? ''}`;
        gevonden.set(tekst, een.id);
        const optie = document.createElement('option');
        optie.value = tekst;
        return optie;
      }),
    );
  });
}

function kies(el: Bediening, t: Toestand, g: Event): void {
  const veld = g.target as HTMLInputElement;
  const id = gevonden.get(veld.value);
  const nieuw = id === undefined ? null : daden.voegProfessionalToe(t, id);
  if (nieuw !== null) {
    veld.value = '';
    t.kies([nieuw]);
    el.requestUpdate();
  }
}
