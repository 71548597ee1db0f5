import { html, nothing, type TemplateResult } from 'lit';
import * as daden from './daden.js';
import { opsomming } from './kern/vorm/banden.js';
import { kinderenAlleen, ookOuder } from './kern/inzicht/gezinsdaden.js';
import { datumveld } from './datumveld.js';
import type { Beeld, Knoop, Verbintenis } from './kern/grond/lezen.js';
import type { Waarde } from './kern/grond/model.js';
import { ouderspaneel } from './ouderspaneel.js';
import type { Toestand } from './toestand.js';
import { keuzelijst, kiezer, knop } from './invoervelden.js';

const VORMEN: Readonly<Record<string, string>> = {
  huwelijk: 'Getrouwd',
  partnerschap: 'Geregistreerd partnerschap',
  samenwonend: 'Samenwonend',
  lat: 'Samen, elk een eigen huis',
  verloofd: 'Verloofd',
  verkering: 'Verkering',
  geheim: 'Geheime relatie',
  onbekend: 'Niet ingevuld',
};
const JAREN: readonly (readonly [string, string])[] = [
  ['sinds', 'Sinds'],
  ['uitElkaar', 'Uit elkaar'],
  ['gescheiden', 'Gescheiden'],
  ['hertrouwd', 'Hertrouwd'],
];
const LEVEN: Readonly<Record<string, string>> = {
  geboren: 'Geboren',
  zwangerschap: 'Zwangerschap',
  miskraam: 'Miskraam',
  afgebroken: 'Afgebroken zwangerschap',
  doodgeboren: 'Doodgeboren',
};

/** Everything the genogram draws by: relations with their years, parents of every kind, twins, a pregnancy (H01). */
export function familiepaneel(t: Toestand, knoop: Knoop, uit: boolean): TemplateResult {
  const beeld = t.beeld();
  const eigen = beeld.verbintenissen.filter((een) => een.partners.includes(knoop.id) && een.partners.length === 2);
  const anderen = beeld.knopen.filter(
    (een) =>
      een.soort === 'persoon' && een.id !== knoop.id && !eigen.some((relatie) => relatie.partners.includes(een.id)),
  );
  return html`<details class="tk-meer" open><summary>Familie en relaties</summary>
    ${eigen.map((een) => relatie(t, beeld, knoop, een, uit))}
    ${
      uit
        ? nothing
        : kiezer(
            'Relatie met…',
            anderen.map((een) => ({ waarde: een.id, label: een.naam })),
            (b) => maakPaar(t, knoop, b),
          )
    }
    ${ouderspaneel(t, knoop, uit)}
    ${keuzelijst('Leven', String(knoop.r['leven'] ?? 'geboren'), keuzes(LEVEN), (waarde) => void daden.zetKnoop(t, knoop.id, 'leven', waarde === 'geboren' ? null : waarde), uit || !t.klant.mag([{ op: 'zetKnoop', id: knoop.id, veld: 'leven', waarde: null }]))}
    ${tweeling(t, beeld, knoop, uit)}
    ${uit ? nothing : html`<div class="tk-rijtje" role="group" aria-label="Familie toevoegen">${(['kind', 'ouder', 'partner'] as const).map((wat) => knop(`Nieuw: ${wat}`, () => nieuw(t, knoop, wat), { icoon: 'plus' }))}</div>`}
  </details>`;
}

const keuzes = (van: Readonly<Record<string, string>>): { waarde: string; label: string }[] =>
  Object.entries(van).map(([waarde, label]) => ({ waarde, label }));

function relatie(t: Toestand, beeld: Beeld, knoop: Knoop, een: Verbintenis, uit: boolean): TemplateResult {
  const ander = beeld.knoop.get(een.partners.find((id) => id !== knoop.id) ?? '')?.naam ?? '';
  const [a = '', b = null] = een.partners;
  const zet = (veld: string, waarde: Waarde): void => void t.doe([{ op: 'zetVerbintenis', a, b, veld, waarde }]);
  const vormen = Object.fromEntries(
    Object.entries(VORMEN).filter(([code]) => code !== 'geheim' || t.lagen.includes('gevoelig')),
  );
  return html`<section class="tk-vak" aria-label=${`Relatie met ${ander}`}><h3>Met ${ander}</h3>
    ${keuzelijst('Wat voor relatie?', een.vorm, keuzes(vormen), (waarde) => zet('vorm', waarde), uit)}
    <div class="tk-jaren">${JAREN.map(([veld, label]) => datumveld(label, een.id, String(een.r[veld] ?? ''), t.om.vandaag, (datum) => zet(veld, datum), { uit, ook: 'ja' }))}</div>
    <p class="klein stil">Een jaar is genoeg. Weet je het jaar niet: typ ja.</p>
    ${
      uit
        ? nothing
        : html`<div class="tk-rijtje">${knop(
            `Nieuw: kind met ${ander}`,
            () =>
              nieuw(
                t,
                knoop,
                'kind',
                een.partners.find((id) => id !== knoop.id),
              ),
            { icoon: 'plus' },
          )}${ookOuderknop(t, knoop, een)}</div>`
    }
    ${uit ? nothing : knop('Haal deze relatie weg', () => void t.doe([{ op: 'verwijder', id: een.id }]), { label: `Haal deze relatie weg: met ${ander}` })}</section>`;
}

function tweeling(t: Toestand, beeld: Beeld, knoop: Knoop, uit: boolean): TemplateResult | typeof nothing {
  const ouder = knoop.ouders[0]?.verbintenis;
  const samen = beeld.knopen.filter(
    (een) => een.id !== knoop.id && ouder !== undefined && een.ouders.some((ander) => ander.verbintenis === ouder),
  );
  if (uit || samen.length === 0) {
    return nothing;
  }
  const maak =
    (eeneiig: boolean) =>
    (ander: string): void =>
      void t.doe([{ op: 'zetMeerling', ids: [knoop.id, ander], eeneiig, groep: daden.nieuweGroep() }]);
  const lijst = samen.map((een) => ({ waarde: een.id, label: een.naam }));
  return html`<details class="tk-meer"><summary>Tweeling</summary>${kiezer('Eeneiige tweeling met…', lijst, maak(true))}${kiezer('Twee-eiige tweeling met…', lijst, maak(false))}</details>`;
}

/** A child of one of the two can be the other's too. */
function ookOuderknop(t: Toestand, knoop: Knoop, een: Verbintenis): TemplateResult | typeof nothing {
  const partner = een.partners.find((id) => id !== knoop.id) ?? '';
  const kinderen = kinderenAlleen(t.beeld(), knoop.id).map(([kind]) => kind.naam);
  const naam = t.beeld().knoop.get(partner)?.naam ?? '';
  return kinderen.length === 0
    ? nothing
    : knop(
        `${naam} is ook ouder van ${opsomming(kinderen)}`,
        () => void t.doe(ookOuder(t.beeld(), t.om.huishouden, knoop.id, partner)),
      );
}

function maakPaar(t: Toestand, knoop: Knoop, partner: string): void {
  if (t.doe([{ op: 'verbind', a: knoop.id, b: partner, velden: { vorm: 'onbekend' } }])) {
    daden.vraagOokOuder(
      t,
      knoop.id,
      partner,
      kinderenAlleen(t.beeld(), knoop.id).map(([kind]) => kind.naam),
    );
  }
}

function nieuw(t: Toestand, knoop: Knoop, wat: 'kind' | 'ouder' | 'partner', met: string | null = null): void {
  const id = daden.voegFamilieToe(t, knoop, wat, met);
  if (id !== null) {
    t.kies([id]);
  }
}
