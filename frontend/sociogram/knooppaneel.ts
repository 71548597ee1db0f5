import { html, nothing, type TemplateResult } from 'lit';
import * as daden from './daden.js';
import { datumveld } from './datumveld.js';
import type { Elders } from './elders.js';
import { waarNog } from './elderspaneel.js';
import { geschreven } from './kern/grond/datum.js';
import { familiepaneel } from './familiepaneel.js';
import { lijnenVan, overkant, vak } from './kern/grond/beeldvragen.js';
import { lijnsoort, PLEKSOORTEN, RINGEN, SECTOREN } from './kern/grond/gegevens.js';
import { tekst as alsTekst, veld, type Beeld, type Knoop } from './kern/grond/lezen.js';
import type { Toestand } from './toestand.js';
import { keuzelijst, kiezer, schakel, tekstvak, tekstveld } from './invoervelden.js';
import { icoon } from './vormen.js';

const leeg = (tekst: string): string | null => (tekst === '' ? null : tekst);
const JANEE = [
  { waarde: 'ja', label: 'Ja' },
  { waarde: 'nee', label: 'Nee' },
];

/** Everything about one person, place or animal; nothing of it is needed. */
export function knooppaneel(t: Toestand, knoop: Knoop, elders: Elders | null): TemplateResult {
  const uit = !t.magTekenen;
  const wieUit = uit || !t.klant.mag([{ op: 'zetKnoop', id: knoop.id, veld: 'aanduiding', waarde: null }]);
  const zet = (veld: string, waarde: string | boolean | null): void => void daden.zetKnoop(t, knoop.id, veld, waarde);
  return html`
    ${
      knoop.soort === 'professional'
        ? html`<p class="klein stil">${knoop.rol ?? ''}. Uit het ketennetwerk: naam en organisatie veranderen daar.</p>`
        : html`${tekstveld(knoop.soort === 'plek' ? 'Naam van de plek' : 'Voornaam of rol', knoop.heeftNaam ? knoop.naam : '', (tekst) => zet('aanduiding', leeg(tekst)), { uit: wieUit, hulp: 'Geen achternaam of adres.' })}
        ${tekstveld('Wie is dit?', String(knoop.r['rol'] ?? ''), (tekst) => zet('rol', leeg(tekst)), { uit: wieUit, lang: 40 })}`
    }
    ${knoop.soort === 'persoon' ? schakel('Hoort bij dit huishouden', (knoop.r['lid'] ?? null) !== null ? 'ja' : 'nee', JANEE, (waarde) => void t.doe([{ op: 'zetLid', id: knoop.id, lid: waarde === 'ja' ? {} : null }]), uit || !t.klant.mag([{ op: 'zetLid', id: knoop.id, lid: null }])) : nothing}
    ${plaatsVelden(t, knoop, uit)}
    ${knoop.soort === 'persoon' ? html`${familiepaneel(t, knoop, uit)}${persoonVelden(t, knoop, uit, wieUit, zet)}` : nothing}
    ${
      knoop.soort === 'plek'
        ? keuzelijst(
            'Wat voor plek?',
            String(knoop.r['plekSoort'] ?? 'anders'),
            Object.entries(PLEKSOORTEN).map(([waarde, label]) => ({ waarde, label })),
            (waarde) => zet('plekSoort', waarde),
            uit,
          )
        : nothing
    }
    ${knoop.soort === 'huisdier' ? tekstveld('Wat voor dier?', String(knoop.r['diersoort'] ?? ''), (tekst) => zet('diersoort', leeg(tekst)), { uit, lang: 30 }) : nothing}
    ${lijnen(t, knoop)}
    ${elders !== null && knoop.soort === 'persoon' ? waarNog(elders, knoop) : nothing}
    <details class="tk-meer"><summary>Toelichting voor professionals</summary>
      ${tekstvak('Toelichting', String(knoop.r['toelichting'] ?? ''), (tekst) => zet('toelichting', leeg(tekst)), 2000, uit)}
    </details>`;
}

/** Which ring and sector, for the member one looks from. */
function plaatsVelden(t: Toestand, knoop: Knoop, uit: boolean): TemplateResult | typeof nothing {
  const ego = t.gezienVanuit() ?? t.beeld().knopen.find((een) => een.lid)?.id ?? null;
  if (ego === null || ego === knoop.id) {
    return nothing;
  }
  const naam = t.beeld().knoop.get(ego)?.naam ?? '';
  const nr = knoop.r[`ring:${ego}`];
  const sector = vak(knoop, ego).sector ?? '';
  return html`
    ${schakel(
      `Ring bij ${naam}`,
      String(nr ?? ''),
      RINGEN.map((ring) => ({ waarde: String(ring.nr), label: `${ring.nr} ${ring.kort}` })),
      (waarde) => void t.doe([{ op: 'zetRing', id: knoop.id, ego, ring: Number(waarde) }]),
      uit,
    )}
    ${keuzelijst('Hoort bij', sector, [{ waarde: '', label: 'Nog niet gekozen' }, ...SECTOREN.map(({ code, label }) => ({ waarde: code, label }))], (waarde) => void t.doe([{ op: 'zetRing', id: knoop.id, ego, vak: waarde === '' ? null : { sector: waarde } }]), uit)}`;
}

function persoonVelden(
  t: Toestand,
  knoop: Knoop,
  uit: boolean,
  wieUit: boolean,
  zet: (veld: string, waarde: string | boolean | null) => void,
): TemplateResult {
  const lid = knoop.r['lid'] ?? null;
  const lidUit = uit || !t.klant.mag([{ op: 'zetLid', id: knoop.id, lid: null }]);
  const tijd = (deel: 'van' | 'tot', label: string, hulp?: string): TemplateResult =>
    datumveld(
      label,
      knoop.id,
      geschreven(alsTekst(veld(lid, deel))),
      t.om.vandaag,
      (datum) => void daden.zetLidtijd(t, knoop, deel, datum),
      { uit: lidUit, ...(hulp === undefined ? {} : { hulp }) },
    );
  return html`
    <details class="tk-meer"><summary>Meer over ${knoop.naam}</summary>
      ${lid === null ? nothing : html`${tijd('van', 'Hoort erbij vanaf')}${tijd('tot', 'Hoort erbij tot', 'Bij verhuizen: de dag of maand. Daarna hoort iemand niet meer bij dit huishouden, maar blijft wel getekend.')}`}
      ${datumveld('Geboren', knoop.id, String(knoop.r['geboren'] ?? ''), t.om.vandaag, (datum) => zet('geboren', datum), { uit: wieUit, kant: 'terug', hulp: 'Een jaar is genoeg. Bijvoorbeeld 2015, of 03-2015.' })}
      ${keuzelijst('Man of vrouw', knoop.geslacht, GESLACHT, (waarde) => zet('geslacht', waarde), wieUit)}
      ${schakel('Om wie het gaat', knoop.aangemeld ? 'ja' : 'nee', JANEE, (waarde) => zet('aangemeld', waarde === 'ja'), wieUit)}
      ${schakel('Overleden', knoop.overleden ? 'ja' : 'nee', JANEE, (waarde) => zet('overleden', waarde === 'ja'), wieUit)}
      ${knoop.overleden ? datumveld('Overleden in', knoop.id, String(knoop.r['overledenOp'] ?? ''), t.om.vandaag, (datum) => zet('overledenOp', datum), { uit: wieUit, kant: 'terug' }) : nothing}
      ${schakel('Heeft een tolk nodig', String(knoop.r['tolk'] ?? ''), JANEE, (waarde) => zet('tolk', waarde), uit)}
      ${keuzelijst('Woont', knoop.woont ?? '', WOONT, (waarde) => zet('woont', leeg(waarde)), uit)}
    </details>`;
}

const GESLACHT = [
  { waarde: 'onbekend', label: 'Niet ingevuld' },
  { waarde: 'vrouw', label: 'Vrouw' },
  { waarde: 'man', label: 'Man' },
  { waarde: 'anders', label: 'Anders' },
];
const WOONT = [
  { waarde: '', label: 'Niet ingevuld' },
  { waarde: 'hier', label: 'In dit huishouden' },
  ...['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => ({ waarde: letter, label: `Elders samen: groep ${letter}` })),
];

function lijnen(t: Toestand, knoop: Knoop): TemplateResult {
  const beeld = t.beeld();
  const alle = lijnenVan(beeld, knoop.id);
  return html`<section><h3>Lijnen</h3>
    ${alle.length === 0 ? html`<p class="klein stil">Nog geen lijnen. Trek er een vanaf het plusje bij ${knoop.naam}, of druk op L.</p>` : nothing}
    <ul class="tk-lijnen">${alle.map((lijn) => html`<li><button type="button" @click=${() => t.kies([lijn.id])}>${icoon('lijn', true)}<span>${lijnsoort(lijn.soort).label}: ${beeld.knoop.get(overkant(lijn, knoop.id))?.naam ?? ''}${lijn.staat === 'actief' ? '' : ` (${lijn.staat})`}</span></button></li>`)}</ul>
    ${t.magTekenen ? lijnNaar(t, beeld, knoop) : nothing}
  </section>`;
}

/** The way to a line without dragging. */
const lijnNaar = (t: Toestand, beeld: Beeld, knoop: Knoop): TemplateResult =>
  kiezer(
    'Lijn naar…',
    beeld.knopen.filter((een) => een.id !== knoop.id).map((een) => ({ waarde: een.id, label: een.naam })),
    (waarde) => void daden.trekLijn(t, knoop.id, waarde),
  );
