import { html, nothing, type TemplateResult } from 'lit';
import { maten } from './kern/vorm/maten.js';
import { waarschuwingen } from './kern/inzicht/steun.js';
import { afloop, kleineVraag, type Kleinevraag } from './kern/inzicht/kleinevraag.js';
import { steungaten, type Lidsteun, type Steungat } from './kern/inzicht/steunzinnen.js';
import { voorletters } from './koppen.js';
import { nieuweId } from './nieuw.js';
import type { Toestand } from './toestand.js';
import { knop } from './invoervelden.js';
import { icoon } from './vormen.js';

/** Where support is missing, as questions to talk about; then the figures, each with what it means (H06, H13, H19). */
export function steunpaneel(t: Toestand): TemplateResult {
  const beeld = t.beeld();
  const steun = steungaten(beeld);
  const rond = steun.filter((lid) => lid.gaten.length === 0);
  const bewust = steun.flatMap((lid) => lid.bewust.map((gat) => ({ lid, gat })));
  return html`
    <p class="klein stil">Vragen om samen te bespreken, geen oordeel.</p>
    ${steun.length === 0 ? html`<p class="klein stil">Zeg eerst wie bij het huishouden horen: kies iemand, en dan "Hoort bij dit huishouden".</p>` : nothing}
    ${steun.flatMap((lid) => lid.gaten.map((gat, i) => gatkaart(t, lid, gat, i === 0 && gat.regel === 'a')))}
    ${waarschuwingen(beeld).map((een) => html`<section class="tk-gat"><div class="tk-gatkop"><span class="kop s w">${icoon('taal', true)}</span><h3>${een.titel}</h3></div><p>${een.tekst}</p></section>`)}
    ${rond.map((lid) => html`<p class="tk-goed">${icoon('vink', true)}<span><b>${lid.naam}:</b> geen gat gevonden</span></p>`)}
    ${bewust.length === 0 ? nothing : html`<details class="tk-meer"><summary>Bewust zo (${bewust.length})</summary><ul class="tk-momenten">${bewust.map(({ lid, gat }) => html`<li><div><b>${lid.naam}: ${gat.titel}</b><div class="klein stil">${gat.bewustZo ?? ''}</div></div></li>`)}</ul></details>`}
    ${cijfers(t)}
    ${regels}`;
}

function gatkaart(t: Toestand, lid: Lidsteun, gat: Steungat, vol: boolean): TemplateResult {
  const kans = gat.kansen[0];
  const kansnaam = kans === undefined ? '' : (t.beeld().knoop.get(kans)?.naam ?? '');
  const klein = kleineVraag(t.beeld(), gat);
  return html`<section class=${`tk-gat${vol ? ' vol' : ''}`}>
    <div class="tk-gatkop"><span class="kop s" aria-hidden="true">${voorletters(lid.naam)}</span><div><h3>${lid.naam}</h3><div class="klein stil">${gat.titel}</div></div></div>
    <p>${gat.reden}</p>
    ${
      t.magTekenen
        ? html`<div class="tk-rijtje">${kans === undefined ? nothing : knop(`Bespreek ${kansnaam}`, () => t.kies([kans]), { soort: 'hoofd' })}
            ${klein === null ? nothing : vraagvak(t, klein)}
            <details class="tk-bewust"><summary class="knop kl">Bewust zo…</summary>
              <form @submit=${(g: SubmitEvent) => {
                g.preventDefault();
                const veld = (g.target as HTMLFormElement).elements.namedItem('reden') as HTMLInputElement;
                if (veld.value.trim() !== '') {
                  t.doe([{ op: 'zetBewustZo', ego: gat.ego, regel: gat.regel, reden: veld.value.trim(), tot: null }]);
                }
              }}><label class="tk-veld"><span>Waarom is dit bewust zo?</span><input name="reden" maxlength="300" required autocomplete="off" /></label><button type="submit" class="knop kl">Bewaar</button></form>
            </details></div>`
        : nothing
    }
  </section>`;
}

/** What one asks, small enough to say yes to; the answer stays, and yes closes the gap if that was what was missing (H26). */
function vraagvak(t: Toestand, klein: Kleinevraag): TemplateResult {
  const antwoord = (g: SubmitEvent): void => {
    g.preventDefault();
    const ja = (g.submitter as HTMLButtonElement).value === 'ja';
    const veld = (g.target as HTMLFormElement).elements.namedItem('vraag') as HTMLTextAreaElement;
    const vraag = veld.value.trim();
    if (vraag !== '') {
      const tekst = afloop(vraag, ja ? 'ja' : 'nee');
      t.doe([
        ...(ja ? klein.lijnen.map((id) => ({ op: 'zetLijn' as const, id, veld: 'staat', waarde: 'actief' })) : []),
        { op: 'plaatsOpmerking', id: nieuweId(), bij: klein.wie, tekst, voorGasten: false },
      ]);
    }
  };
  return html`<details class="tk-bewust"><summary class="knop kl">Vraag ${klein.naam} iets kleins…</summary>
    <form @submit=${antwoord}>
      <label class="tk-veld"><span>Wat vraag je?</span><textarea name="vraag" rows="3" maxlength="300" required .defaultValue=${klein.vraag}></textarea></label>
      <p class="klein stil">Klein en met een dag erbij: daar zegt iemand eerder ja op.</p>
      <div class="tk-rijtje"><button type="submit" class="knop kl hoofd" value="ja">${klein.naam} zegt ja</button><button type="submit" class="knop kl" value="nee">${klein.naam} zegt nee</button></div>
    </form>
  </details>`;
}

function cijfers(t: Toestand): TemplateResult | typeof nothing {
  const ego = t.gezienVanuit() ?? t.beeld().knopen.find((knoop) => knoop.lid)?.id;
  if (ego === undefined) {
    return nothing;
  }
  return html`<details class="tk-meer"><summary>Het netwerk van ${t.beeld().knoop.get(ego)?.naam ?? ''} in cijfers</summary>
    <dl class="tk-maten">${maten(t.beeld(), ego).map((maat) => html`<div><dt>${maat.naam}</dt><dd><b>${getal(maat.waarde)}</b><span class="klein stil">${maat.uitleg}</span></dd></div>`)}</dl></details>`;
}

const getal = (n: number): string => n.toLocaleString('nl-NL', { maximumFractionDigits: 2 });

const regels = html`<details class="tk-meer"><summary>Hoe werken deze regels?</summary>
  <p class="klein">Een gat is een vraag: klopt dit, en is dat goed zo? We kijken per gezinslid naar lijnen die nu actief zijn. Een kind hoort buiten zijn ouders een volwassene te hebben die blijft en niet betaald wordt. We vragen ook door als er geen emotionele steun is, als ring 2 en 3 leeg zijn, als meer dan de helft betaald is, als één persoon alles draagt, en als de enige steun ook spanning geeft. Is het bewust zo? Schrijf op waarom, dan telt het niet mee.</p></details>`;
