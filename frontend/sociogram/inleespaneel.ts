import { html, nothing, type TemplateResult } from 'lit';
import { bestandstekst } from './bestandstekst.js';
import { leesEasynwk } from './kern/uitvoer/easynwk.js';
import { leesEigenJson, Onleesbaar, type Invoer } from './kern/uitvoer/invoer.js';
import { nieuweId } from './nieuw.js';
import type { Toestand } from './toestand.js';
import { knop } from './invoervelden.js';

/** A file that was chosen, and what reading it would do; nothing happens before somebody says so. */
export interface Inlezing {
  readonly naam: string;
  readonly invoer: Invoer | null;
  readonly fout: string | null;
}

const MEESTE_BYTES = 2_000_000;

/** Our own JSON, or a network card of easyNWK (H23): first a trial, then the real thing, to be undone like any other. */
export function inleespaneel(
  t: Toestand,
  inlezing: Inlezing | null,
  zet: (nieuw: Inlezing | null) => void,
): TemplateResult {
  const invoer = inlezing?.invoer ?? null;
  return html`<details class="tk-meer"><summary>Lees een bestand in</summary>
    <label class="tk-veld"><span>Een tekening (JSON) of een netwerkkaart van easyNWK (.json of .nwk)</span>
      <input type="file" accept=".json,.nwk,application/json" @change=${(g: Event) => void kies(t, (g.target as HTMLInputElement).files?.[0], zet)} /></label>
    ${inlezing?.fout === null || inlezing === null ? nothing : html`<p class="klein" role="alert">${inlezing.fout}</p>`}
    ${
      invoer === null
        ? nothing
        : html`<div class="tk-vak"><p class="klein"><b>${inlezing?.naam ?? ''}</b>: ${invoer.mensen} mensen en plekken, ${invoer.lijnen} lijnen erbij.</p>
            ${invoer.overgeslagen.length === 0 ? nothing : html`<p class="klein">Dit gaat niet mee:</p><ul class="klein tk-punten">${invoer.overgeslagen.map((zin) => html`<li>${zin}</li>`)}</ul>`}
            <div class="tk-rijtje">${knop('Lees in', () => lees(t, invoer, zet), { soort: 'hoofd' })}${knop('Laat maar', () => zet(null))}</div></div>`
    }</details>`;
}

async function kies(t: Toestand, bestand: File | undefined, zet: (nieuw: Inlezing | null) => void): Promise<void> {
  if (bestand === undefined) {
    return zet(null);
  }
  if (bestand.size > MEESTE_BYTES) {
    return zet({
      naam: bestand.name,
      invoer: null,
      fout: 'Dit bestand is te groot: een tekening is hooguit 2 MB. Er is niets veranderd.',
    });
  }
  try {
    const inhoud = bestandstekst(new Uint8Array(await bestand.arrayBuffer()));
    zet({ naam: bestand.name, invoer: begrijp(t, inhoud), fout: null });
  } catch (fout) {
    zet({
      naam: bestand.name,
      invoer: null,
      fout: `${fout instanceof Onleesbaar ? fout.message : 'Dit bestand is niet te lezen als tekening.'} Er is niets veranderd.`,
    });
  }
}

function begrijp(t: Toestand, inhoud: string): Invoer {
  const doel = { huishouden: t.om.huishouden, nieuwId: nieuweId, jaar: Number(t.om.vandaag.slice(0, 4)) };
  return inhoud.includes('"kortelijnen-tekening"') ? leesEigenJson(inhoud, doel) : leesEasynwk(inhoud, doel);
}

function lees(t: Toestand, invoer: Invoer, zet: (nieuw: Inlezing | null) => void): void {
  if (invoer.handelingen.every((ops) => t.doe(ops, 'ingelezen uit een bestand'))) {
    t.om.zeg(`Ingelezen: ${invoer.mensen} mensen en plekken, ${invoer.lijnen} lijnen.`);
    zet(null);
  }
}
