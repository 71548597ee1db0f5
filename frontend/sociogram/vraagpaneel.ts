import { html, type TemplateResult } from 'lit';
import type { Velden } from './kern/handeling/ops.js';

/** A question to draw by: the answer puts somebody in the drawing, tied to whom it is about (H25). */
export interface Vraag {
  readonly tekst: (naam: string) => string;
  readonly lijn: Velden;
  readonly rol?: string;
}

/** In our own words, from asking about who is around a family; plain enough to read aloud at the table. */
export const VRAGEN: readonly Vraag[] = [
  {
    tekst: (naam) => `${naam}, bij wie ga je langs als het thuis even niet leuk is?`,
    lijn: { soort: 'vertrouwenspersoon', richting: 'heen', steun: ['emotioneel'] },
  },
  {
    tekst: (naam) => `Wie belt ${naam} als er iets ergs gebeurt?`,
    lijn: { soort: 'steun', richting: 'heen', steun: ['emotioneel', 'advies'] },
  },
  {
    tekst: (naam) => `Wie helpt ${naam} met praktische dingen, zoals boodschappen of formulieren?`,
    lijn: { soort: 'steun', richting: 'heen', steun: ['praktisch'] },
  },
  { tekst: () => 'Wie past er wel eens op de kinderen?', lijn: { soort: 'steun', richting: 'heen', steun: ['oppas'] } },
  { tekst: () => 'Wie weet wat er thuis speelt?', lijn: { soort: 'weet_ervan', richting: 'heen' } },
  {
    tekst: (naam) => `Met wie doet ${naam} leuke dingen?`,
    lijn: { soort: 'steun', richting: 'heen', steun: ['gezelschap'] },
  },
  {
    tekst: (naam) => `Naar wie luistert ${naam}, in de familie of in de gemeenschap?`,
    lijn: { soort: 'steun', richting: 'heen', steun: ['advies'] },
  },
  {
    tekst: (naam) => `Wie zou ${naam} kunnen helpen, maar doet dat nu nog niet?`,
    lijn: { soort: 'steun', richting: 'heen', staat: 'mogelijk', steun: ['praktisch'] },
  },
];

export interface Vraagloket {
  readonly naam: string;
  readonly nr: number;
  antwoord(vraag: Vraag, wie: string): void;
  verder(): void;
  sluit(): void;
}

/** One question at a time, large enough for a tablet between people. */
export function vraagkaart(loket: Vraagloket): TemplateResult {
  const vraag = VRAGEN[loket.nr];
  if (vraag === undefined) {
    return html`<section class="tk-vraag" aria-label="Vragen"><p class="tk-vraagnr">Klaar</p><h2>Dit waren de vragen. Kijk samen: klopt het zo?</h2>
      <div class="tk-rijtje"><button type="button" class="knop hoofd" @click=${() => loket.sluit()}>Sluit de vragen</button></div></section>`;
  }
  return html`<section class="tk-vraag" aria-label="Vragen">
    <p class="tk-vraagnr">Vraag ${loket.nr + 1} van ${VRAGEN.length}</p>
    <h2>${vraag.tekst(loket.naam)}</h2>
    <form class="tk-rijtje" @submit=${(g: SubmitEvent) => {
      g.preventDefault();
      const veld = (g.target as HTMLFormElement).elements.namedItem('wie') as HTMLInputElement;
      if (veld.value.trim() !== '') {
        loket.antwoord(vraag, veld.value.trim());
        veld.value = '';
      }
    }}>
      <input name="wie" aria-label="Voornaam of rol" placeholder="Voornaam of rol" maxlength="60" autocomplete="off" />
      <button type="submit" class="knop hoofd">Teken die persoon</button>
      <button type="button" class="knop" @click=${() => loket.verder()}>Niemand</button>
      <button type="button" class="knop stilknop" @click=${() => loket.verder()}>Sla over</button>
      <button type="button" class="knop rustknop" @click=${() => loket.sluit()}>Stop</button>
    </form>
  </section>`;
}
