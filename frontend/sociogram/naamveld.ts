import type { Punt } from './kern/grond/meetkunde.js';
import { html, type TemplateResult } from 'lit';
import * as daden from './daden.js';
import type { Velden } from './kern/handeling/ops.js';
import type { Kijkgat } from './kijkgat.js';
import type { Toestand } from './toestand.js';

export interface Naamvraag {
  /** Whose name; null for somebody new. */
  readonly id: string | null;
  readonly soort: 'persoon' | 'plek';
  /** Where the question stands. */
  readonly punt: Punt;
  /** Whether this is also where the new one comes; else the layout finds a free place. */
  readonly hier?: boolean;
  readonly aan?: string;
}

const NIETS: Velden = {};
/** Below a symbol, not over it. */
const NAAST = 34;

/** The field in which a name is typed, on the canvas, where the person comes or is. */
export function naamveld(
  t: Toestand,
  vraag: Naamvraag,
  kijk: Kijkgat,
  klaar: (getypt: string | null, enter: boolean) => void,
): TemplateResult {
  const [x, y] = kijk.opScherm(vraag.punt);
  const label = vraag.soort === 'plek' ? 'Welke plek?' : 'Wie is dit? Een voornaam of rol';
  const nu = vraag.id === null ? undefined : t.beeld().knoop.get(vraag.id);
  const toets = (toets: KeyboardEvent): void => {
    toets.stopPropagation();
    if (toets.isComposing) {
      return;
    }
    if (toets.key === 'Enter') {
      toets.preventDefault();
      klaar((toets.target as HTMLInputElement).value, true);
    } else if (toets.key === 'Escape') {
      klaar(null, true);
    }
  };
  return html`<div class="tk-naamveld" style=${`left:${Math.max(8, Math.min(kijk.maat[0] - 228, x - 110))}px;top:${Math.max(8, Math.min(kijk.maat[1] - 52, y + (vraag.id === null ? 4 : NAAST)))}px`}>
    <input aria-label=${label} placeholder=${label} maxlength="60" autocomplete="off" .value=${nu !== undefined && nu.heeftNaam ? nu.naam : ''}
      @keydown=${toets} @blur=${(weg: FocusEvent) => klaar((weg.target as HTMLInputElement).value, false)} />
  </div>`;
}

/** Writes what was typed: another name, or somebody new; leaving the field empty makes nobody unless Enter was pressed. */
export function benoem(t: Toestand, vraag: Naamvraag, getypt: string, enter: boolean): void {
  const naam = getypt.trim();
  if (vraag.id !== null) {
    if (naam !== (t.beeld().knoop.get(vraag.id)?.naam ?? '')) {
      daden.zetKnoop(t, vraag.id, 'aanduiding', naam === '' ? null : naam);
    }
    return;
  }
  if (naam === '' && !enter) {
    return;
  }
  const id = daden.voegToe(t, {
    soort: vraag.soort,
    velden: naam === '' ? NIETS : { aanduiding: naam },
    punt: vraag.hier === true ? vraag.punt : undefined,
    aan: vraag.aan,
  });
  if (id !== null) {
    t.set({ focus: id, gereedschap: 'kies' });
    t.kies([id]);
  }
}
