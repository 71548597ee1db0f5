import { html, nothing, type TemplateResult } from 'lit';
import * as gezin from './kern/inzicht/gezinsdaden.js';
import type { Oudersoort } from './kern/grond/gegevens.js';
import { veld, type Beeld, type Knoop, type Ouderschap } from './kern/grond/lezen.js';
import type { Waarde } from './kern/grond/model.js';
import { datumveld } from './datumveld.js';
import type { Toestand } from './toestand.js';
import { keuzelijst, kiezer, knop } from './invoervelden.js';

const SOORTEN: Readonly<Record<Oudersoort, string>> = {
  biologisch: 'Biologisch',
  adoptie: 'Adoptie',
  pleeg: 'Pleegzorg',
  stief: 'Stiefouder',
  donor: 'Donor',
};

/** Whose child somebody is and was: every parent or couple with a kind and a time, as many as there were (H01). */
export function ouderspaneel(t: Toestand, knoop: Knoop, uit: boolean): TemplateResult {
  const beeld = t.beeld();
  return html`<section class="tk-vak" aria-label=${`Ouders van ${knoop.naam}`}><h3>Ouders</h3>
    ${knoop.ouders.length === 0 ? html`<p class="klein stil">Nog niet ingevuld.</p>` : nothing}
    ${knoop.ouders.map((een) => rij(t, beeld, knoop, een, uit))}
    ${uit ? nothing : kiezer('Ouders erbij…', keuzes(beeld, knoop), (wie) => void t.doe(gezin.oudersErbij(beeld, t.om.huishouden, knoop.id, wie.split(' '), nieuweSoort(knoop))))}
  </section>`;
}

const naamVan = (beeld: Beeld, ids: readonly string[]): string =>
  ids.map((id) => beeld.knoop.get(id)?.naam ?? '').join(' en ');

/** Couples, and everybody alone: a lone parent can be a foster or adoptive parent too. */
function keuzes(beeld: Beeld, knoop: Knoop): { waarde: string; label: string }[] {
  const paren = beeld.verbintenissen
    .filter((een) => een.partners.length === 2 && !een.partners.includes(knoop.id))
    .map((een) => een.partners);
  const mensen = beeld.knopen.filter((een) => een.soort === 'persoon' && een.id !== knoop.id).map((een) => [een.id]);
  return [...paren, ...mensen].map((wie) => ({
    waarde: wie.join(' '),
    label: wie.length === 1 ? `${naamVan(beeld, wie)}, alleen` : naamVan(beeld, wie),
  }));
}

const nieuweSoort = (knoop: Knoop): Oudersoort =>
  knoop.ouders.some((een) => een.soort === 'biologisch') ? 'pleeg' : 'biologisch';

function rij(t: Toestand, beeld: Beeld, knoop: Knoop, een: Ouderschap, uit: boolean): TemplateResult {
  const partners = beeld.verbintenis.get(een.verbintenis)?.partners ?? [];
  const wie = naamVan(beeld, partners);
  const geschreven = knoop.r[`ouders:${een.soort}:${een.verbintenis}`];
  const perioden: readonly Waarde[] = Array.isArray(geschreven) ? geschreven : [{}];
  const zet = (nieuw: readonly Waarde[]): void => void t.doe(gezin.verander(knoop, een, een.soort, nieuw));
  const soorten = Object.entries(SOORTEN).map(([waarde, label]) => ({ waarde, label }));
  return html`<div class="tk-ouder" role="group" aria-label=${`Kind van ${wie}`}><b>${wie}</b>
    ${keuzelijst('Wat voor ouder?', een.soort, soorten, (soort) => void t.doe(gezin.verander(knoop, een, soort)), uit)}
    ${
      een.soort === 'biologisch' || een.soort === 'donor'
        ? nothing
        : html`${perioden.map(
            (periode, i) =>
              html`<div class="tk-jaren">${(['van', 'tot'] as const).map((deel) =>
                datumveld(
                  deel === 'van' ? 'Sinds' : 'Tot',
                  `${knoop.id} ${wie} ${i}`,
                  String(veld(periode, deel) ?? ''),
                  t.om.vandaag,
                  (datum) => zet(perioden.map((deze, j) => (j === i ? { ...(deze as object), [deel]: datum } : deze))),
                  {
                    uit,
                    naam: `${deel === 'van' ? 'Sinds' : 'Tot'} wanneer kind van ${wie}${i === 0 ? '' : `, keer ${i + 1}`}`,
                  },
                ),
              )}</div>`,
          )}
      ${uit || perioden.length >= 8 ? nothing : knop('Nog een periode', () => zet([...perioden, {}]), { soort: 'rustknop', label: `Nog een periode bij ${wie}` })}`
    }
    ${uit ? nothing : html`<div class="tk-rijtje">${partners.length === 2 ? knop('Verschilt per ouder', () => void t.doe(gezin.perOuder(beeld, t.om.huishouden, knoop, een)), { soort: 'rustknop', label: `${wie}: verschilt per ouder` }) : nothing}${knop('Haal weg', () => void t.doe(gezin.haalWeg(knoop, een)), { soort: 'rustknop', label: `Haal weg: ${wie} als ouder` })}</div>`}
  </div>`;
}
