import { html, nothing, type TemplateResult } from 'lit';
import * as daden from './daden.js';
import { elderspaneel } from './elderspaneel.js';
import { filterpaneel } from './filterpaneel.js';
import { geschiedenispaneel } from './geschiedenispaneel.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Bediening } from './bediening.js';
import { knooppaneel } from './knooppaneel.js';
import { lijnpaneel } from './lijnpaneel.js';
import { momentpaneel } from './momentpaneel.js';
import { noodkaartpaneel } from './noodkaartpaneel.js';
import { opmerkingpaneel } from './opmerkingpaneel.js';
import { ringpaneel, ringtitel } from './ringpaneel.js';
import { steunpaneel } from './steunpaneel.js';
import type { Toestand } from './toestand.js';
import { uitlegpaneel } from './uitlegpaneel.js';
import { icoonknop, knop } from './invoervelden.js';
import { verschilpaneel } from './verschilpaneel.js';
import { weetpaneel } from './weetpaneel.js';

/** What stands beside the canvas; on a phone, over its lower half. */
export function zijpaneel(el: Bediening, t: Toestand): TemplateResult {
  const [titel, inhoud] = wat(el, t);
  const over = t.paneel === 'keuze' ? [...t.keuze].join() : t.paneel;
  return html`${keyed(
    over,
    html`<aside class="tk-paneel" aria-label=${titel} @keydown=${(toets: KeyboardEvent) => {
      if (toets.key === 'Escape' && !toets.defaultPrevented) {
        toets.preventDefault();
        el.sluitPaneel();
      }
    }}>
    <div class="tk-paneelkop"><h2 tabindex="-1">${titel}</h2>${icoonknop('kruis', 'Sluit dit paneel', () => el.sluitPaneel())}</div>
    ${inhoud}
  </aside>`,
  )}`;
}

function wat(el: Bediening, t: Toestand): readonly [string, TemplateResult] {
  if (t.vergeleken !== null && t.paneel === 'momenten') {
    return [
      'Vergeleken met toen',
      verschilpaneel(t, el.reis, el.gast ? null : (vorm) => el.$server?.neemVergelijkingMee(vorm)),
    ];
  }
  switch (t.paneel) {
    case 'keuze':
      return keuze(el, t);
    case 'momenten':
      return ['Momenten', momentpaneel(t, el.reis, () => el.open('geschiedenis'))];
    case 'geschiedenis':
      return ['Wat er veranderde', geschiedenispaneel(t, el.reis, (h) => el.ongedaan(h))];
    case 'noodkaart':
      return [
        'Noodkaart',
        noodkaartpaneel(
          t,
          el.kaartkeuze,
          el.werknaam,
          () => el.requestUpdate(),
          () => el.$server?.drukNoodkaart(),
        ),
      ];
    case 'filter':
      return ['Wat je ziet', filterpaneel(t)];
    case 'elders':
      return ['Uit een ander huishouden', elderspaneel(el.elders)];
    case 'weten':
      return ['Wie weet hiervan?', weetpaneel(t)];
    case 'opmerkingen':
      return ['Opmerkingen', opmerkingpaneel(t, (id) => el.samen.wie(id))];
    case 'ringen':
      return [ringtitel(t), ringpaneel(el, t)];
    case 'uitleg':
      return ['Zo werkt het', uitlegpaneel(el, t)];
    default:
      return ['Waar steun ontbreekt', steunpaneel(t)];
  }
}

function keuze(el: Bediening, t: Toestand): readonly [string, TemplateResult] {
  const [eerste = '', ...meer] = [...t.keuze];
  const knoop = t.beeld().knoop.get(eerste);
  const lijn = t.beeld().lijnen.find((een) => een.id === eerste);
  if (meer.length > 0) {
    return [
      `${t.keuze.size} gekozen`,
      html`<p class="klein stil">Versleep ze samen, zet ze op een rij, of verwijder ze.</p>${t.magTekenen ? knop('Verwijder', () => el.verwijder(), { icoon: 'weg' }) : nothing}`,
    ];
  }
  if (knoop !== undefined) {
    return [knoop.naam, knooppaneel(t, knoop, el.gast ? null : el.elders)];
  }
  if (lijn !== undefined) {
    const naam = (id: string): string => t.beeld().knoop.get(id)?.naam ?? '';
    return [`${naam(lijn.van)} en ${naam(lijn.naar)}`, lijnpaneel(t, lijn)];
  }
  return [
    'Niets gekozen',
    html`<p class="klein stil">Tik op iemand of op een lijn.</p>${t.magTekenen ? erbij(el, t) : nothing}`,
  ];
}

const erbij = (el: Bediening, t: Toestand): TemplateResult =>
  html`<div class="tk-rijtje">${knop('Huisdier', () => void daden.voegToe(t, { soort: 'huisdier', velden: {} }), { icoon: 'plus' })}${knop('Professional', () => el.open('uitleg'), { icoon: 'plus' })}</div>`;
