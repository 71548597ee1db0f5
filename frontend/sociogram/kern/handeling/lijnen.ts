import { verbintenisId } from '../grond/afgeleid.js';
import { KNOPEN, type Waarde } from '../grond/model.js';
import type { Code, Einden } from './ops.js';
import { waarde } from './staat.js';
import { GRENZEN } from './velden.js';
import type { Doe, Werk } from './werk.js';

/** The operations on ties and unions. */

export const trekLijn: Doe<'trekLijn'> = (werk, op) => {
  if (werk.staat.ding(op.id) !== undefined) return 'BESTAAT_AL';
  const fout = keurEinden(werk, op.einden, op.velden['soort']) ?? keurVolgens(werk, op.velden['volgens']);
  if (fout !== null) return fout;
  if (werk.aantal(['lijn']) >= GRENZEN.lijnen || vol(werk, op.einden, op.id)) return 'TE_VEEL';
  werk.maak(op.id, 'lijn', {});
  werk.schrijfAlle(op.id, { aanwezig: true, einden: op.einden, ...op.velden });
  return null;
};

export const zetLijn: Doe<'zetLijn'> = (werk, op) => {
  const lijn = werk.van(op.id, 'lijn');
  if (lijn === undefined) return 'ONBEKEND';
  const einden = waarde(lijn, 'einden') as Einden | null;
  if (op.veld === 'soort' && einden !== null && !past(werk, einden, op.waarde)) return 'ONJUISTE_WAARDE';
  const fout = op.veld === 'volgens' ? keurVolgens(werk, op.waarde) : null;
  if (fout !== null) return fout;
  werk.schrijf(op.id, op.veld, op.waarde);
  return null;
};

export const verleg: Doe<'verleg'> = (werk, op) => {
  const lijn = werk.van(op.id, 'lijn');
  if (lijn === undefined) return 'ONBEKEND';
  const fout = keurEinden(werk, op.einden, waarde(lijn, 'soort'));
  if (fout !== null) return fout;
  if (vol(werk, op.einden, op.id)) return 'TE_VEEL';
  werk.schrijf(op.id, 'einden', op.einden);
  return null;
};

export const verbind: Doe<'verbind'> = (werk, op) => {
  const personen = op.b === null ? [op.a] : [op.a, op.b].sort();
  if (personen.some((id) => werk.van(id, 'persoon') === undefined)) return 'ONBEKEND';
  if (op.a === op.b) return 'ZELFDE';
  const id = verbintenisId(werk.staat.huishouden, op.a, op.b);
  if (werk.aantal(['verbintenis'], (ding) => ding.id !== id) >= GRENZEN.verbintenissen) return 'TE_VEEL';
  werk.maak(id, 'verbintenis', { partners: personen });
  werk.schrijfAlle(id, { aanwezig: true, ...op.velden });
  return null;
};

export const zetVerbintenis: Doe<'zetVerbintenis'> = (werk, op) => {
  const id = verbintenisId(werk.staat.huishouden, op.a, op.b);
  if (werk.van(id, 'verbintenis') === undefined) return 'ONBEKEND';
  werk.schrijf(id, op.veld, op.waarde);
  return null;
};

function keurEinden(werk: Werk, einden: Einden, soort: Waarde | undefined): Code | null {
  if (einden.some((id) => werk.van(id, ...KNOPEN) === undefined)) return 'ONBEKEND';
  if (einden[0] === einden[1]) return 'ZELFDE';
  return past(werk, einden, soort) ? null : 'ONJUISTE_WAARDE';
}

function keurVolgens(werk: Werk, volgens: Waarde | undefined): Code | null {
  return typeof volgens !== 'string' || werk.van(volgens, 'persoon') !== undefined ? null : 'ONBEKEND';
}

/** A few kinds ask for what stands at one of their ends. */
function past(werk: Werk, einden: Einden, soort: Waarde | undefined): boolean {
  const eis = soort === 'betrokken' ? 'professional' : soort === 'komt_bij' ? 'plek' : null;
  return eis === null || einden.some((id) => werk.staat.ding(id)?.soort === eis);
}

function vol(werk: Werk, einden: Einden, behalve: string): boolean {
  const paar = [...einden].sort().join();
  return (
    werk.aantal(['lijn'], (lijn) => {
      const zijn = waarde(lijn, 'einden') as Einden | null;
      return lijn.id !== behalve && zijn !== null && [...zijn].sort().join() === paar;
    }) >= GRENZEN.perPaar
  );
}
