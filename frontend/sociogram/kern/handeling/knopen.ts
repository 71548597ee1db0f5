import { KNOPEN, type Waarde } from '../grond/model.js';
import type { Code } from './ops.js';
import { GRENZEN, VELDEN } from './velden.js';
import type { Doe, Werk } from './werk.js';
import { isEigenVoorouder } from './zicht.js';

/** The operations on who and what is around a household. */

export const voegKnoopToe: Doe<'voegKnoopToe'> = (werk, op) => {
  if (werk.staat.ding(op.id) !== undefined) return 'BESTAAT_AL';
  if (werk.aantal(KNOPEN) >= GRENZEN.knopen) return 'TE_VEEL';
  const { ketenprofessional, ...velden } = op.velden;
  werk.maak(op.id, op.soort, ketenprofessional === undefined ? {} : { ketenprofessional });
  werk.schrijfAlle(op.id, { aanwezig: true, ...velden });
  return null;
};

export const zetKnoop: Doe<'zetKnoop'> = (werk, op) => {
  const ding = werk.van(op.id, ...KNOPEN);
  if (ding === undefined) return 'ONBEKEND';
  if (!Object.hasOwn(VELDEN[ding.soort]!, op.veld)) return 'ONJUISTE_WAARDE';
  werk.schrijf(op.id, op.veld, op.waarde);
  return null;
};

export const plaats: Doe<'plaats'> = (werk, op) => {
  if (werk.van(op.id, ...KNOPEN) === undefined) return 'ONBEKEND';
  if (op.ego !== '-' && werk.van(op.ego, 'persoon') === undefined) return 'ONBEKEND';
  werk.schrijf(op.id, `plaats:${op.weergave}:${op.ego}`, op.waarde);
  return null;
};

export const zetRing: Doe<'zetRing'> = (werk, op) => {
  if (werk.van(op.id, ...KNOPEN) === undefined || werk.van(op.ego, 'persoon') === undefined) return 'ONBEKEND';
  if (op.id === op.ego) return 'ZELFDE';
  if (op.ring !== undefined) werk.schrijf(op.id, `ring:${op.ego}`, op.ring);
  if (op.vak !== undefined) werk.schrijf(op.id, `vak:${op.ego}`, op.vak);
  return null;
};

export const zetOuders: Doe<'zetOuders'> = (werk, op) =>
  schrijfOuders(werk, op.kind, op.verbintenis, `ouders:${op.soort}`, op.verbintenis);

/** One register per kind and couple, so that a child can have had several families in several periods. */
export const zetOuderschap: Doe<'zetOuderschap'> = (werk, op) =>
  schrijfOuders(werk, op.kind, op.verbintenis, `ouders:${op.soort}:${op.verbintenis}`, op.perioden);

function schrijfOuders(
  werk: Werk,
  id: string,
  verbintenis: string | null,
  register: string,
  waarde: Waarde,
): Code | null {
  const kind = werk.van(id, 'persoon');
  if (kind === undefined) return 'ONBEKEND';
  if (verbintenis !== null && werk.van(verbintenis, 'verbintenis') === undefined) return 'ONBEKEND';
  const proef = werk.staat.laag();
  proef.schrijf(kind, register, { ...werk.boeking, waarde, uit: null });
  if (isEigenVoorouder(proef, id)) return 'VOOROUDER';
  werk.schrijf(id, register, waarde);
  return null;
}

export const zetMeerling: Doe<'zetMeerling'> = (werk, op) => {
  if (op.ids.some((id) => werk.van(id, 'persoon') === undefined)) return 'ONBEKEND';
  const meerling = op.groep === null ? null : { groep: op.groep, eeneiig: op.eeneiig };
  op.ids.forEach((id) => werk.schrijf(id, 'meerling', meerling));
  return null;
};

export const zetLid: Doe<'zetLid'> = (werk, op) => {
  const persoon = werk.van(op.id, 'persoon');
  if (persoon === undefined) return 'ONBEKEND';
  werk.schrijf(op.id, 'lid', op.lid);
  return null;
};
