import { html, nothing, type TemplateResult } from 'lit';
import { lijnzin } from './kern/vorm/banden.js';
import { NIETS_GEVRAAGD, past, type Lijnvraag } from './kern/vorm/filter.js';
import { LIJNSOORTEN, STEUNSOORTEN } from './kern/grond/gegevens.js';
import { perspectieven, volgens } from './kern/vorm/perspectief.js';
import type { Toestand } from './toestand.js';
import { keuzelijst, knop, type Keus } from './invoervelden.js';
import { icoon } from './vormen.js';

const STATEN: readonly Keus[] = [
  { waarde: '', label: 'Maakt niet uit' },
  { waarde: 'actief', label: 'Actief' },
  { waarde: 'mogelijk', label: 'Mogelijk' },
  { waarde: 'verbroken', label: 'Verbroken' },
];
const KANTEN: readonly Keus[] = [
  { waarde: '', label: 'Van of naar' },
  { waarde: 'naar', label: 'Naar' },
  { waarde: 'van', label: 'Van' },
];
const WIE: readonly Keus[] = [
  { waarde: '', label: 'Iedereen' },
  { waarde: 'kind', label: 'Een kind' },
  { waarde: 'volwassene', label: 'Een volwassene' },
  { waarde: 'lid', label: 'Iemand van het huishouden' },
  { waarde: 'professional', label: 'Een professional' },
  { waarde: 'plek', label: 'Een plek' },
];

/** Which lines one wants to see: four questions that narrow each other, with the answer in words (H05). */
export function filterpaneel(t: Toestand): TemplateResult {
  const beeld = t.beeld();
  const nu = typeof t.filter === 'string' ? NIETS_GEVRAAGD : t.filter;
  const zet = (deel: Partial<Record<keyof Lijnvraag, string>>): void => {
    const gevraagd = Object.fromEntries(
      Object.entries(deel).map(([naam, waarde]) => [naam, waarde === '' ? null : waarde]),
    );
    t.set({ filter: { ...nu, ...gevraagd } as Lijnvraag });
    const aantal = gevonden(t).length;
    t.om.zeg(`${aantal} ${aantal === 1 ? 'lijn' : 'lijnen'}.`);
  };
  const soorten = Object.entries(LIJNSOORTEN).filter(
    ([code, soort]) => code !== 'steun' && (soort.gevoelig !== true || t.lagen.includes('gevoelig')),
  );
  const wat: readonly Keus[] = [
    { waarde: '', label: 'Alle lijnen' },
    { waarde: 'steun', label: 'Alle steun' },
    ...Object.entries(STEUNSOORTEN).map(([code, soort]) => ({
      waarde: `steun:${code}`,
      label: `Steun: ${soort.label}`,
    })),
    ...soorten.map(([code, soort]) => ({ waarde: `soort:${code}`, label: `Lijn: ${soort.label}` })),
  ];
  const mensen = beeld.knopen
    .filter((knoop) => knoop.soort === 'persoon')
    .map((knoop) => ({ waarde: knoop.id, label: knoop.naam }));
  const lijst = gevonden(t);
  const vertellers = [...new Set(beeld.lijnen.map(volgens))].filter(
    (wie): wie is string => wie !== null && beeld.knoop.has(wie),
  );
  return html`
    ${keuzelijst('Welke lijnen?', nu.wat ?? '', wat, (waarde) => zet({ wat: waarde }))}
    ${keuzelijst('Hoe staat het?', nu.staat ?? '', STATEN, (waarde) => zet({ staat: waarde }))}
    ${keuzelijst('Welke kant op?', nu.kant ?? '', KANTEN, (waarde) => zet({ kant: waarde }))}
    ${keuzelijst('Wie?', nu.wie ?? '', [...WIE, ...mensen], (waarde) => zet({ wie: waarde }))}
    ${vertellers.length === 0 ? nothing : keuzelijst('Wiens verhaal?', nu.volgens ?? '', [{ waarde: '', label: 'Van iedereen naast elkaar' }, ...vertellers.map((id) => ({ waarde: id, label: `Zo ziet ${beeld.knoop.get(id)?.naam ?? ''} het` }))], (waarde) => zet({ volgens: waarde }))}
    ${naastElkaar(t)}
    <h3>${lijst.length} ${lijst.length === 1 ? 'lijn' : 'lijnen'}</h3>
    <ul class="tk-lijnen">${lijst.map((lijn) => html`<li><button type="button" @click=${() => t.kies([lijn.id])}>${icoon('lijn', true)}<span>${lijnzin(beeld, lijn)}</span></button></li>`)}</ul>
    ${t.filter === 'alles' ? nothing : knop('Toon weer alles', () => t.set({ filter: 'alles' }), { soort: 'hoofd' })}`;
}

/** Of every pair of which more than one told how it is, what each said (H14). */
function naastElkaar(t: Toestand): TemplateResult | typeof nothing {
  const alle = perspectieven(t.beeld());
  return alle.length === 0
    ? nothing
    : html`<section aria-label="Wie ziet wat"><h3>Wie ziet wat</h3><ul class="tk-lijnen">${alle.map((een) => html`<li><button type="button" @click=${() => t.kies(een.kanten.flatMap((kant) => kant.lijnen.map((lijn) => lijn.id)).slice(0, 1))}><span aria-hidden="true">${een.eens ? '=' : '≠'}</span><span>${een.zin}</span></button></li>`)}</ul></section>`;
}

const gevonden = (t: Toestand): ReturnType<Toestand['beeld']>['lijnen'] =>
  t.beeld().lijnen.filter((lijn) => past(t.beeld(), lijn, t.filter));
