import type { Entiteit } from './kern/grond/model.js';
import type { Toestand } from './toestand.js';

/** A day of which it was kept how everybody stood. */
export interface Moment {
  readonly id: string;
  readonly nr: number;
  readonly naam: string;
  readonly reden: string;
  readonly dag: string;
}

export const momenten = (t: Toestand): readonly Moment[] =>
  [...t.klant.tekening().values()]
    .filter((een) => een.soort === 'moment')
    .map(lees)
    .sort((a, b) => a.nr - b.nr);

const lees = (een: Entiteit): Moment => ({
  id: een.id,
  nr: Number(een.r['nr'] ?? 0),
  naam: String(een.r['naam'] ?? ''),
  reden: String(een.r['reden'] ?? ''),
  dag: String(een.r['peildatum'] ?? ''),
});
