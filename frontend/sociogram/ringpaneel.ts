import { html, nothing, type TemplateResult } from 'lit';
import { ring } from './kern/grond/beeldvragen.js';
import { cirkel, sectorhoek } from './kern/beeld/cirkel.js';
import { RINGEN, SECTOREN } from './kern/grond/gegevens.js';
import type { Knoop } from './kern/grond/lezen.js';
import { leesvolgorde } from './kern/vorm/namen.js';
import { opsomming } from './kern/vorm/banden.js';
import type { Bediening } from './bediening.js';
import { voorletters } from './koppen.js';
import type { Toestand } from './toestand.js';
import { knop } from './invoervelden.js';

/** Where nobody stands, the panel says so in the words of that ring. */
const LEEG: Readonly<Record<number, string>> = {
  1: 'heeft niemand heel dichtbij',
  2: 'heeft geen vrienden of buren dichtbij',
  3: 'doet nog nergens aan mee',
};

export const ringtitel = (t: Toestand): string => `De ringen van ${naam(t, t.gezienVanuit() ?? '')}`;

const naam = (t: Toestand, id: string): string => t.beeld().knoop.get(id)?.naam ?? 'dit huishouden';

/** Who stands in which ring of the one from whom one looks, as a list in which everybody's ring can be changed. */
export function ringpaneel(el: Bediening, t: Toestand): TemplateResult {
  const ego = t.gezienVanuit();
  if (ego === null) {
    return html`<p class="klein stil">Teken eerst iemand van dit huishouden.</p>`;
  }
  const anderen = leesvolgorde(t.beeld(), ego).filter((knoop) => knoop.id !== ego && knoop.soort !== 'huisdier');
  const per = (nr: number | null): readonly Knoop[] => anderen.filter((knoop) => ring(knoop, ego) === nr);
  const zonder = per(null);
  return html`
    ${t.magTekenen ? html`<p class="klein stil">Sleep iemand, of kies hier een ring.</p>` : nothing}
    ${gat(el, t, ego, per)}
    ${RINGEN.filter(({ nr }) => nr < 5 || per(5).length > 0).map(({ nr, kort }) =>
      groep(
        `${nr} ${kort}`,
        per(nr).map((knoop) => regel(t, ego, knoop, nr)),
        t.magTekenen ? () => voegToe(el, t, ego, nr) : null,
      ),
    )}
    ${
      zonder.length === 0
        ? nothing
        : groep(
            'Nog geen ring',
            zonder.map((knoop) => regel(t, ego, knoop, null)),
            null,
          )
    }
    ${el.gast ? nothing : html`<p>${knop('Waar steun ontbreekt', () => el.open('steun'), { icoon: 'vlag' })}</p>`}`;
}

const groep = (titel: string, regels: readonly TemplateResult[], voegToe: (() => void) | null): TemplateResult => html`
  <section class="tk-ring"><h3>${titel}</h3>
    ${regels.length === 0 ? html`<p class="klein stil">Nog niemand.${voegToe === null ? nothing : html` <button type="button" class="alslink" aria-label=${`Voeg iemand toe aan ring ${titel}`} @click=${voegToe}>Voeg iemand toe</button>`}</p>` : html`<ul>${regels}</ul>`}
  </section>`;

function regel(t: Toestand, ego: string, knoop: Knoop, nr: number | null): TemplateResult {
  const zet = (g: Event): void => {
    const waarde = (g.target as HTMLSelectElement).value;
    t.doe([{ op: 'zetRing', id: knoop.id, ego, ring: waarde === '' ? null : Number(waarde) }]);
  };
  return html`<li><span class="kop xs" aria-hidden="true">${voorletters(knoop.naam)}</span>
    <button type="button" class="tk-ringnaam" @click=${() => t.kies([knoop.id])}><b>${knoop.naam}</b>${knoop.rol === null ? nothing : html` <span class="stil">${knoop.rol}</span>`}</button>
    <select aria-label=${`Ring van ${knoop.naam}`} ?disabled=${!t.magTekenen} @change=${zet}>
      ${nr === null ? html`<option value="" selected>Kies</option>` : nothing}
      ${RINGEN.map((een) => html`<option value=${een.nr} ?selected=${een.nr === nr}>Ring ${een.nr}</option>`)}
      ${nr === null ? nothing : html`<option value="">Geen ring</option>`}
    </select></li>`;
}

/** The first ring in which nobody stands, and who stands in the next one. */
function gat(
  el: Bediening,
  t: Toestand,
  ego: string,
  per: (nr: number) => readonly Knoop[],
): TemplateResult | typeof nothing {
  const nr = [2, 1, 3].find((een) => per(een).length === 0);
  if (nr === undefined) {
    return nothing;
  }
  const verder = per(nr + 1)
    .slice(0, 3)
    .map((knoop) => knoop.naam);
  return html`<section class="tk-gat vol"><h3>Ring ${nr} is leeg</h3>
    <p>${naam(t, ego)} ${LEEG[nr]}.${verder.length === 0 ? nothing : ` In ring ${nr + 1} ${verder.length === 1 ? 'staat' : 'staan'} ${opsomming(verder)}.`}</p>
    <div class="tk-rijtje">${knop('Stel vragen hierover', () => {
      if (!el.vragen.open) el.vragen.wissel();
    })}</div></section>`;
}

/** In the middle of that ring, among friends: where somebody new most often comes. */
function voegToe(el: Bediening, t: Toestand, ego: string, nr: number): void {
  const { ringen } = cirkel(t.beeld(), ego);
  const buiten = ringen.find((een) => een.nr === nr)?.straal ?? 0;
  const straal = (buiten + (ringen.find((een) => een.nr === nr - 1)?.straal ?? buiten - 108)) / 2;
  const hoek = sectorhoek(SECTOREN.findIndex(({ code }) => code === 'vrienden'));
  if (t.om.smal()) {
    t.set({ paneel: null });
  }
  void el.updateComplete.then(() =>
    el.doek?.vraagNaam({
      id: null,
      soort: 'persoon',
      punt: [Math.cos(hoek) * straal, Math.sin(hoek) * straal],
      hier: true,
    }),
  );
}
