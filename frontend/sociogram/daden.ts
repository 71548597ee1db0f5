import type { Punt } from './kern/grond/meetkunde.js';
import { cirkel, vakOp } from './kern/beeld/cirkel.js';
import { opsomming } from './kern/vorm/banden.js';
import { RINGEN } from './kern/grond/gegevens.js';
import { ookOuder, plaatsing } from './kern/inzicht/gezinsdaden.js';
import type { Knoop, Lijn } from './kern/grond/lezen.js';
import type { Waarde } from './kern/grond/model.js';
import type { Op, Velden } from './kern/handeling/ops.js';
import { schik } from './kern/beeld/schik.js';
import { lijnUit as uitgelijnd, type Uitlijning } from './kern/plek/uitlijnen.js';
import type { Toestand } from './toestand.js';
import { nieuweId } from './nieuw.js';
import type { Elder } from './server.js';

/** What a hand, a key or a form can do to the drawing: each is one handeling, one number, one undo step. */

const heel = ([x, y]: Punt): [number, number] => [klem(x), klem(y)];
const klem = (n: number): number => Math.round(Math.max(-20_000, Math.min(20_000, n)));

export interface Nieuw {
  readonly soort: 'persoon' | 'plek' | 'professional' | 'huisdier';
  readonly velden: Velden;
  /** Where it was put, in the units of the view; without it the layout finds a place. */
  readonly punt?: Punt | undefined;
  /** Whom it is tied to at once. */
  readonly aan?: string | undefined;
}

export function voegToe(t: Toestand, nieuw: Nieuw): string | null {
  const id = nieuweId();
  const ops: Op[] = [{ op: 'voegKnoopToe', id, soort: nieuw.soort, velden: nieuw.velden }];
  if (nieuw.punt !== undefined) {
    ops.push(...zetOp(t, id, nieuw.punt));
  } else if (t.scherm === 'genogram' && nieuw.soort === 'persoon') {
    ops.push(...zetOp(t, id, [t.scene().kader.x + t.scene().kader.b + 120, 0]));
  }
  if (nieuw.aan !== undefined) {
    ops.push({ op: 'trekLijn', id: nieuweId(), einden: [id, nieuw.aan], velden: gewoneLijn(t, nieuw.soort) });
  }
  if (!t.doe(ops)) {
    return null;
  }
  const knoop = t.beeld().knoop.get(id);
  t.om.zeg(`${soortnaam(nieuw.soort)} toegevoegd: ${knoop?.naam ?? 'zonder naam'}.`);
  return id;
}

const soortnaam = (soort: Nieuw['soort']): string =>
  ({ persoon: 'Persoon', plek: 'Plek', professional: 'Professional', huisdier: 'Huisdier' })[soort];

function gewoneLijn(t: Toestand, soort: string, ander = ''): Velden {
  const soorten = [soort, ander === '' ? '' : (t.beeld().knoop.get(ander)?.soort ?? '')];
  if (soorten.includes('plek')) {
    return { soort: 'komt_bij' };
  }
  return soorten.includes('professional') ? { soort: 'betrokken' } : { soort: 'steun', richting: 'heen' };
}

/** Where a drop lands: a place in the sociogram, a ring and a sector in the circle, an x in the genogram. */
export function zetOp(t: Toestand, id: string, punt: Punt): readonly Op[] {
  const ego = t.gezienVanuit();
  if (t.scherm === 'cirkel' && ego !== null) {
    return id === ego ? [] : zetInCirkel(t, id, ego, punt);
  }
  if (t.scherm === 'genogram') {
    return [{ op: 'plaats', id, weergave: 'genogram', ego: '-', waarde: klem(punt[0]) }];
  }
  return [{ op: 'plaats', id, weergave: 'sociogram', ego: t.egoSleutel, waarde: heel(punt) }];
}

function zetInCirkel(t: Toestand, id: string, ego: string, punt: Punt): readonly Op[] {
  const plek = vakOp(cirkel(t.beeld(), ego), punt);
  return plek === null
    ? []
    : [{ op: 'zetRing', id, ego, ring: plek.ring, vak: { sector: plek.sector, hoek: plek.hoek, rij: plek.rij } }];
}

/** Moves the dragged ones to where they were dropped; a drag that went nowhere changes nothing. */
export function verplaats(t: Toestand, naar: ReadonlyMap<string, Punt>): boolean {
  const ops = [...naar].flatMap(([id, punt]) => zetOp(t, id, punt));
  return t.doe(ops);
}

export function trekLijn(t: Toestand, van: string, naar: string): string | null {
  if (van === naar) {
    return null;
  }
  const soort = t.beeld().knoop.get(van)?.soort ?? 'persoon';
  const id = nieuweId();
  if (!t.doe([{ op: 'trekLijn', id, einden: [van, naar], velden: gewoneLijn(t, soort, naar) }])) {
    return null;
  }
  t.kies([id]);
  const naam = (knoop: string): string => t.beeld().knoop.get(knoop)?.naam ?? '';
  t.om.zeg(`Lijn van ${naam(van)} naar ${naam(naar)}.`);
  return id;
}

export function zetRing(t: Toestand, ids: Iterable<string>, nr: number): void {
  const ego = t.gezienVanuit();
  if (ego === null) {
    t.om.zeg('Kies eerst vanuit wie je kijkt. Toets E.');
    return;
  }
  const wie = [...ids].filter((id) => id !== ego && t.beeld().knoop.has(id));
  if (t.doe(wie.map((id) => ({ op: 'zetRing', id, ego, ring: nr })))) {
    const naam = t.beeld().knoop.get(wie[0] ?? '')?.naam ?? '';
    t.om.zeg(
      wie.length === 1
        ? `${naam} naar ring ${nr}, ${RINGEN[nr - 1]?.kort.toLowerCase() ?? ''}.`
        : `${wie.length} naar ring ${nr}.`,
    );
  }
}

export function verwijder(t: Toestand, ids: Iterable<string>): string | null {
  const wat = [...ids];
  const namen = wat.map((id) => t.beeld().knoop.get(id)?.naam ?? 'lijn');
  if (!t.doe(wat.map((id) => ({ op: 'verwijder', id })))) {
    return null;
  }
  t.kies([]);
  return namen.length === 1
    ? `${namen[0] === 'lijn' ? 'Lijn' : (namen[0] ?? '')} verwijderd.`
    : `${namen.length} verwijderd.`;
}

export const zetKnoop = (t: Toestand, id: string, veld: string, waarde: Waarde): boolean =>
  t.doe([{ op: 'zetKnoop', id, veld, waarde }]);

export const zetLijn = (t: Toestand, id: string, veld: string, waarde: Waarde): boolean =>
  t.doe([{ op: 'zetLijn', id, veld, waarde }]);

/** Puts the chosen ones on one line, or at equal distances: one step to undo. */
export const lijnUit = (t: Toestand, plaatsen: ReadonlyMap<string, Punt>, hoe: Uitlijning): boolean =>
  verplaats(t, uitgelijnd(plaatsen, hoe));

/** A child, parent or partner beside somebody, with the union that carries it, in one handeling. */
export function voegFamilieToe(
  t: Toestand,
  knoop: Knoop,
  wat: 'kind' | 'ouder' | 'partner',
  met: string | null = null,
): string | null {
  const id = nieuweId();
  const { ops, ookOuderVan } = plaatsing(t.beeld(), t.om.huishouden, knoop, id, wat, met);
  if (!t.doe([{ op: 'voegKnoopToe', id, soort: 'persoon', velden: { rol: wat } }, ...ops])) {
    return null;
  }
  vraagOokOuder(
    t,
    knoop.id,
    id,
    ookOuderVan.map((kind) => kind.naam),
  );
  return id;
}

/** A partner does not become the other parent by itself; one press says so. */
export function vraagOokOuder(t: Toestand, ouder: string, partner: string, kinderen: readonly string[]): void {
  const ops = ookOuder(t.beeld(), t.om.huishouden, ouder, partner);
  if (kinderen.length > 0 && ops.length > 0) {
    t.om.toon({
      zin: `Is de partner ook ouder van ${opsomming(kinderen)}?`,
      blijft: true,
      knop: { tekst: 'Ja, ook ouder', ops },
    });
  }
}

/** The same two by another's account: a line of its own, so that nobody's story is overwritten. */
export function anderVerhaal(t: Toestand, lijn: Lijn, wie: string): void {
  const id = nieuweId();
  if (t.doe([{ op: 'trekLijn', id, einden: [lijn.van, lijn.naar], velden: { soort: 'normaal', volgens: wie } }])) {
    t.kies([id]);
    t.om.zeg(`Kies nu hoe ${t.beeld().knoop.get(wie)?.naam ?? ''} het ziet.`);
  }
}

/** Those who were born together share one. */
export const nieuweGroep = (): string => nieuweId();

/** An answer to a question: somebody who is known by that name already, or somebody new, tied to whom it is about. */
export function antwoord(t: Toestand, wie: string, over: string | null, lijn: Velden): void {
  const bekend = t.beeld().knopen.find((knoop) => knoop.naam.toLocaleLowerCase('nl') === wie.toLocaleLowerCase('nl'));
  const id = bekend?.id ?? nieuweId();
  const ops: Op[] =
    bekend === undefined ? [{ op: 'voegKnoopToe', id, soort: 'persoon', velden: { aanduiding: wie } }] : [];
  if (over !== null && over !== id) {
    ops.push({ op: 'trekLijn', id: nieuweId(), einden: [id, over], velden: lijn });
  }
  if (t.doe(ops)) {
    t.om.zeg(`${wie} staat in de tekening.`);
  }
}

/** Somebody of another household, drawn here too: the same person, not a copy. */
export function tekenOokHier(t: Toestand, wie: Elder): boolean {
  const gelukt = t.doe([
    wie.washier
      ? { op: 'zetTerug', id: wie.id }
      : { op: 'voegKnoopToe', id: wie.id, soort: 'persoon', velden: wie.velden },
  ]);
  if (gelukt) {
    t.om.zeg(`${wie.naam} staat nu ook in deze tekening.`);
  }
  return gelukt;
}

/** From and until when somebody belongs to this household; an empty date says nothing. */
export function zetLidtijd(t: Toestand, knoop: Knoop, deel: 'van' | 'tot', datum: string | null): boolean {
  const nu = knoop.r['lid'];
  const lid = typeof nu === 'object' && nu !== null && !Array.isArray(nu) ? nu : {};
  return t.doe([{ op: 'zetLid', id: knoop.id, lid: { ...lid, [deel]: datum } }]);
}

/** Somebody of the network, as what they are: name and organisation stay there. */
export const voegProfessionalToe = (t: Toestand, ketenprofessional: string): string | null =>
  voegToe(t, { soort: 'professional', velden: { ketenprofessional } });

/** Stands everybody, or whoever is chosen, clear of each other and near whom they are tied to; one step to undo. */
export function schikNetjes(t: Toestand): boolean {
  const nu = new Map(t.zonderSleep().knopen.map((knoop) => [knoop.id, [knoop.x, knoop.y] as const]));
  const gekozen = [...t.keuze].filter((id) => nu.has(id));
  const wie = new Set(gekozen.length > 1 ? gekozen : nu.keys());
  const naar = schik(t.beeld(), nu, { ego: t.ego, wie, klok: () => performance.now() });
  const bewogen = new Map(
    [...naar].filter(([id, [x, y]]) => Math.hypot(x - (nu.get(id)?.[0] ?? x), y - (nu.get(id)?.[1] ?? y)) >= 1),
  );
  return bewogen.size > 0 && verplaats(t, bewogen);
}
