import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { dagnummer, dagtekst, dagVan } from './kern/grond/dagen.js';
import type { Kant } from './kern/grond/dagtekst.js';
import { leesGetypt } from './kern/grond/getypt.js';

interface Meer {
  readonly uit?: boolean;
  readonly hulp?: string;
  readonly naam?: string;
  readonly kant?: Kant;
  /** What is understood beside a date, such as "ja". */
  readonly ook?: string;
}

const ONBEGREPEN = 'Dit is geen datum. Typ bijvoorbeeld 2015, 3-2015, 31-12-2026, 3 maart 2027 of gisteren.';
const NOG_NIET = 'Die dag is er nog niet. Kies vandaag of een dag ervoor.';

/**
 * A date as people write one; a year is enough. What cannot be read stays, and is said at the field.
 *
 * @param van whose date it is: another's field begins anew, without the error
 */
export function datumveld(
  label: string,
  van: string,
  waarde: string,
  vandaag: string,
  bij: (datum: string | null) => void,
  meer: Meer = {},
): TemplateResult {
  const lees = (veld: HTMLInputElement): void => {
    const tekst = veld.value.trim();
    const datum = tekst.toLowerCase() === meer.ook ? tekst.toLowerCase() : leesGetypt(tekst, vandaag, meer.kant);
    zeg(veld, datum === undefined ? ONBEGREPEN : '');
    if (datum !== undefined) {
      bij(datum);
    }
  };
  return html`${keyed(`${van} ${label}`, veld(label, waarde, lees, meer))}`;
}

/** A day that has been; a month or a year stands for its first day. */
export function dagveld(
  label: string,
  waarde: string,
  tot: string,
  bij: (dag: string) => void,
  naam?: string,
): TemplateResult {
  const lees = (invoer: HTMLInputElement): void => {
    const datum = leesGetypt(invoer.value, tot, 'terug');
    const dag = datum === undefined || datum === null ? null : dagVan(dagnummer(datum));
    const later = dag !== null && dagnummer(dag) > dagnummer(tot);
    zeg(invoer, dag === null ? ONBEGREPEN : later ? NOG_NIET : '');
    if (dag !== null && !later) {
      bij(dag);
    }
  };
  return veld(label, dagtekst(waarde), lees, { ...(naam === undefined ? {} : { naam }) });
}

const veld = (
  label: string,
  waarde: string,
  lees: (veld: HTMLInputElement) => void,
  meer: Meer,
): TemplateResult => html`
  <label class="tk-veld tk-datumveld"><span>${label}</span>
    <input .value=${waarde} aria-label=${meer.naam ?? nothing} maxlength="40" ?disabled=${meer.uit === true} autocomplete="off"
      @change=${(g: Event) => lees(g.target as HTMLInputElement)} />
    ${meer.hulp === undefined ? nothing : html`<small>${meer.hulp}</small>`}
    <small class="tk-datumfout" role="alert"></small>
  </label>`;

/** At the field itself; empty when all is well. */
function zeg(invoer: HTMLInputElement, fout: string): void {
  const plek = invoer.parentElement?.querySelector('.tk-datumfout');
  invoer.toggleAttribute('aria-invalid', false);
  if (fout !== '') {
    invoer.setAttribute('aria-invalid', 'true');
  }
  if (plek instanceof HTMLElement) {
    plek.textContent = fout;
  }
}
