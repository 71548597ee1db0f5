import { bewustZoId } from '../grond/afgeleid.js';
import type { Code } from './ops.js';
import { waarde } from './staat.js';
import { GRENZEN } from './velden.js';
import type { Doe, Werk } from './werk.js';

/** The operations on what is said about the drawing, and on being there at all. */

export const plaatsOpmerking: Doe<'plaatsOpmerking'> = (werk, op) => {
  if (werk.staat.ding(op.id) !== undefined) return 'BESTAAT_AL';
  if (!kentPlek(werk, op.bij)) return 'ONBEKEND';
  if (werk.aantal(['opmerking']) >= GRENZEN.opmerkingen) return 'TE_VEEL';
  werk.maak(op.id, 'opmerking', { bij: op.bij, door: werk.wie.id });
  werk.schrijfAlle(op.id, { aanwezig: true, tekst: op.tekst, voorGasten: op.voorGasten });
  return null;
};

export const zetOpmerking: Doe<'zetOpmerking'> = (werk, op) => {
  const opmerking = werk.van(op.id, 'opmerking');
  if (opmerking === undefined) return 'ONBEKEND';
  if (op.veld !== 'af' && opmerking.vast['door'] !== werk.wie.id) return 'NIET_VAN_JOU';
  werk.schrijf(op.id, op.veld, op.waarde);
  return null;
};

/** The first write makes it, and says what it is about and on which side it stands. */
export const zetFactor: Doe<'zetFactor'> = (werk, op) => {
  const ding = werk.staat.ding(op.id);
  if (ding === undefined) {
    if (op.bij === undefined || op.kant === undefined) return 'ONBEKEND';
    if (!kentPlek(werk, op.bij)) return 'ONBEKEND';
    if (werk.aantal(['factor']) >= GRENZEN.factoren) return 'TE_VEEL';
    werk.maak(op.id, 'factor', { bij: op.bij, kant: op.kant });
    werk.schrijf(op.id, 'aanwezig', true);
  } else if (werk.van(op.id, 'factor') === undefined) {
    return 'ONBEKEND';
  }
  werk.schrijfAlle(op.id, op.velden);
  return null;
};

export const zetBewustZo: Doe<'zetBewustZo'> = (werk, op) => {
  const ego = werk.van(op.ego, 'persoon');
  if (ego === undefined) return 'ONBEKEND';
  if (waarde(ego, 'lid') === null) return 'ONJUISTE_WAARDE';
  const id = bewustZoId(werk.staat.huishouden, op.ego, op.regel);
  werk.maak(id, 'bewust-zo', { ego: op.ego, regel: op.regel });
  werk.schrijfAlle(id, { aanwezig: true, reden: op.reden, tot: op.tot });
  return null;
};

export const legVast: Doe<'legVast'> = (werk, op) => {
  if (werk.staat.ding(op.id) !== undefined) return 'BESTAAT_AL';
  werk.maak(op.id, 'moment', { nr: werk.boeking.nr, peildatum: op.peildatum });
  werk.schrijfAlle(op.id, { aanwezig: true, naam: op.naam, reden: op.reden });
  return null;
};

/** Removal and its opposite are one write, also of what was removed already (R3, R4). */
export function zetAanwezig(werk: Werk, id: string, aanwezig: boolean): Code | null {
  const ding = werk.ding(id);
  if (ding === undefined) return 'ONBEKEND';
  if (ding.soort === 'moment') return 'ONJUISTE_WAARDE';
  werk.schrijf(id, 'aanwezig', aanwezig);
  return null;
}

function kentPlek(werk: Werk, id: string): boolean {
  return id === werk.staat.huishouden || werk.ding(id) !== undefined;
}
