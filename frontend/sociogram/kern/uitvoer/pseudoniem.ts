import { oudersVan } from '../grond/beeldvragen.js';
import { leesDatum } from '../grond/datum.js';
import { LIJNSOORTEN, PLEKSOORTEN, SECTOREN, STEUNSOORTEN } from '../grond/gegevens.js';
import {
  lees,
  lijst,
  tekst,
  veld,
  type Beeld,
  type Ketenprofessional,
  type Knoop,
  type Omgeving,
} from '../grond/lezen.js';
import type { Entiteit, Registers, Tekening, Waarde } from '../grond/model.js';
import { UNIEVORMEN } from '../grond/unietekst.js';

/** A drawing ready to leave the house, with what the network calls its professionals. */
export interface Uitgaand {
  readonly tekening: Tekening;
  readonly omgeving: Omgeving;
}

/**
 * Replaces every name by a role with a number (Mo, Br, Br2) and leaves out whatever people wrote themselves. Only
 * values from fixed lists, dates cut to their year, numbers and new ids go through: a register nobody thought of stays
 * behind instead of slipping out.
 */
export function pseudonimiseer(tekening: Tekening, omgeving: Omgeving): Uitgaand {
  const beeld = lees(tekening, omgeving);
  const nieuw = new Map(
    [...beeld.knopen, ...beeld.verbintenissen, ...beeld.lijnen].map((ding, i) => [ding.id, id(i + 1)]),
  );
  const namen = geefNamen(beeld, verboden(tekening, omgeving));
  const professionals = new Map<string, Ketenprofessional>();
  const uit = [...nieuw.keys()].map((oud): Entiteit => {
    const entiteit = tekening.get(oud) as Entiteit;
    const r = schoon(entiteit, nieuw);
    const naam = namen.get(oud);
    if (entiteit.soort === 'professional') {
      professionals.set(nieuw.get(oud) ?? '', { naam: naam ?? '' });
      return { id: nieuw.get(oud) ?? '', soort: entiteit.soort, r: { ...r, ketenprofessional: nieuw.get(oud) ?? '' } };
    }
    return { id: nieuw.get(oud) ?? '', soort: entiteit.soort, r: naam === undefined ? r : { ...r, aanduiding: naam } };
  });
  return { tekening: new Map(uit.map((e) => [e.id, e])), omgeving: { peildatum: omgeving.peildatum, professionals } };
}

const id = (nr: number): string => `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`;

/** Every name there is, also of who was removed, so that no pseudonym happens to be one. */
function verboden(tekening: Tekening, omgeving: Omgeving): ReadonlySet<string> {
  const namen = [...tekening.values()].map((e) => tekst(e.r['aanduiding'])).filter((naam) => naam !== null);
  const ketennamen = [...(omgeving.professionals?.values() ?? [])].flatMap((wie) => (wie === null ? [] : [wie.naam]));
  return new Set(
    [...namen, ...ketennamen].flatMap((naam) => [naam, ...naam.split(/\s+/)]).map((naam) => naam.toLowerCase()),
  );
}

function geefNamen(beeld: Beeld, bezet: ReadonlySet<string>): ReadonlyMap<string, string> {
  const geteld = new Map<string, number>();
  const uit = new Map<string, string>();
  for (const knoop of beeld.knopen.filter((k) => k.soort !== 'plek' || k.heeftNaam)) {
    const stam = afkorting(beeld, knoop);
    for (;;) {
      const nr = (geteld.get(stam) ?? 0) + 1;
      geteld.set(stam, nr);
      const naam = nr === 1 ? stam : `${stam}${nr}`;
      if (!bezet.has(naam.toLowerCase())) {
        uit.set(knoop.id, naam);
        break;
      }
    }
  }
  return uit;
}

const ROLLEN: readonly (readonly [RegExp, string])[] = [
  [/stiefmoeder/i, 'SMo'],
  [/stiefvader/i, 'SVa'],
  [/pleegmoeder/i, 'PMo'],
  [/pleegvader/i, 'PVa'],
  [/pleeg(kind|zoon|dochter)/i, 'PKi'],
  [/schoonmoeder/i, 'ScMo'],
  [/schoonvader/i, 'ScVa'],
  [/grootmoeder|\boma\b/i, 'Gm'],
  [/grootvader|\bopa\b/i, 'Gv'],
  [/moeder|\bmama\b/i, 'Mo'],
  [/vader|\bpapa\b/i, 'Va'],
  [/zus/i, 'Zu'],
  [/broer/i, 'Br'],
  [/tante/i, 'Ta'],
  [/\boom\b/i, 'Oo'],
  [/nicht/i, 'Ni'],
  [/neef/i, 'Ne'],
  [/dochter/i, 'Do'],
  [/zoon/i, 'Zo'],
  [/partner|vriend van|echtgeno/i, 'Pa'],
  [/buur/i, 'Bu'],
  [/vriend/i, 'Vr'],
  [/collega/i, 'Co'],
  [/trainer|coach/i, 'Tr'],
  [/juf|meester|leerkracht|mentor|docent/i, 'Le'],
  [/\bkind\b/i, 'Ki'],
];

/** From the role somebody has, else from where they stand in the family, else simply a person. */
function afkorting(beeld: Beeld, knoop: Knoop): string {
  if (knoop.soort === 'professional') {
    return 'Hulp';
  }
  if (knoop.soort === 'huisdier') {
    return 'Dier';
  }
  if (knoop.soort === 'plek') {
    return PLEKSOORTEN[String(knoop.r['plekSoort'])] ?? 'Plek';
  }
  if (knoop.leven !== 'geboren') {
    return 'Zw';
  }
  const rol = `${tekst(knoop.r['rol']) ?? ''} ${tekst(veld(knoop.r['lid'], 'rol')) ?? ''}`;
  const gevonden = ROLLEN.find(([woord]) => woord.test(rol))?.[1];
  const kinderen = beeld.knopen.filter((kind) => kind.lid && oudersVan(beeld, kind).has(knoop.id));
  const naarGeslacht = (man: string, vrouw: string, anders: string): string =>
    knoop.geslacht === 'man' ? man : knoop.geslacht === 'vrouw' ? vrouw : anders;
  if (gevonden !== undefined && gevonden !== 'Ki') {
    return gevonden;
  }
  if (kinderen.length > 0 && kinderen.every((kind) => !kind.kind)) {
    return naarGeslacht('Gv', 'Gm', 'Go');
  }
  return kinderen.length > 0
    ? naarGeslacht('Va', 'Mo', 'Ou')
    : knoop.kind || gevonden === 'Ki'
      ? naarGeslacht('Zo', 'Do', 'Ki')
      : 'Pe';
}

type Zeef = (waarde: Waarde) => Waarde;

const uitLijst =
  (toegestaan: readonly string[]): Zeef =>
  (waarde) =>
    typeof waarde === 'string' && toegestaan.includes(waarde) ? waarde : null;
const jaar: Zeef = (waarde) =>
  waarde === 'ja' ? 'ja' : leesDatum(waarde) === null ? null : String(leesDatum(waarde)?.jaar);
const waar: Zeef = (waarde) => (typeof waarde === 'boolean' ? waarde : null);
const geheel: Zeef = (waarde) => (typeof waarde === 'number' ? waarde : null);
const plek: Zeef = (waarde) => (Array.isArray(waarde) && waarde.every((w) => typeof w === 'number') ? waarde : null);
const perioden: Zeef = (waarde) =>
  Array.isArray(waarde)
    ? waarde.map((een: Waarde) => ({ van: jaar(veld(een, 'van') ?? null), tot: jaar(veld(een, 'tot') ?? null) }))
    : null;
const sectoren = SECTOREN.map((s) => s.code);

const KNOOP: Readonly<Record<string, Zeef>> = {
  aanwezig: waar,
  geslacht: uitLijst(['man', 'vrouw', 'anders', 'onbekend']),
  geboren: jaar,
  overleden: waar,
  overledenOp: jaar,
  leven: uitLijst(['geboren', 'zwangerschap', 'miskraam', 'afgebroken', 'doodgeboren']),
  aangemeld: waar,
  tolk: uitLijst(['ja', 'nee']),
  woont: uitLijst(['hier', 'A', 'B', 'C', 'D', 'E', 'F']),
  volgorde: geheel,
  plekSoort: uitLijst(Object.keys(PLEKSOORTEN)),
  lid: (waarde) =>
    waarde === null
      ? null
      : {
          van: jaar(veld(waarde, 'van') ?? null),
          tot: jaar(veld(waarde, 'tot') ?? null),
          rol: uitLijst(['ouder', 'kind', 'partner', 'anders'])(veld(waarde, 'rol') ?? null),
        },
  'plaats:genogram:-': geheel,
  'plaats:sociogram:-': plek,
};

const LIJN: Readonly<Record<string, Zeef>> = {
  aanwezig: waar,
  soort: uitLijst(Object.keys(LIJNSOORTEN)),
  richting: uitLijst(['heen', 'weer', 'beide', 'geen']),
  steun: (waarde) => lijst(waarde).filter((soort) => soort in STEUNSOORTEN),
  staat: uitLijst(['actief', 'mogelijk', 'verbroken']),
  sterkte: geheel,
  blijvend: uitLijst(['blijvend', 'tijdelijk']),
  betaald: waar,
  van: jaar,
  tot: jaar,
};

const VERBINTENIS: Readonly<Record<string, Zeef>> = {
  aanwezig: waar,
  vorm: uitLijst(Object.keys(UNIEVORMEN)),
  sinds: jaar,
  uitElkaar: jaar,
  gescheiden: jaar,
  hertrouwd: jaar,
};

/** Only what a sieve lets through; whatever names another entity gets its new id. */
function schoon(entiteit: Entiteit, nieuw: ReadonlyMap<string, string>): Registers {
  const zeven = entiteit.soort === 'lijn' ? LIJN : entiteit.soort === 'verbintenis' ? VERBINTENIS : KNOOP;
  const uit: Record<string, Waarde> = {};
  for (const [register, waarde] of Object.entries(entiteit.r)) {
    const [naam, schoonWaarde] = verwijzing(register, waarde, nieuw) ?? [register, zeven[register]?.(waarde) ?? null];
    if (schoonWaarde !== null) {
      uit[naam] = schoonWaarde;
    }
  }
  return uit;
}

function verwijzing(register: string, waarde: Waarde, nieuw: ReadonlyMap<string, string>): [string, Waarde] | null {
  const [soort = '', weergave = '', ego = ''] = register.split(':');
  const anders = (oud: Waarde): Waarde => nieuw.get(String(oud)) ?? null;
  if (register === 'einden' || register === 'partners') {
    return [register, lijst(waarde).map(anders)];
  }
  if (soort === 'ouders') {
    const oudersoort = ['biologisch', 'adoptie', 'pleeg', 'stief', 'donor'].includes(weergave)
      ? weergave
      : 'biologisch';
    return ego === ''
      ? [`ouders:${oudersoort}`, anders(waarde)]
      : [`ouders:${oudersoort}:${nieuw.get(ego) ?? ''}`, nieuw.has(ego) ? perioden(waarde) : null];
  }
  if (register === 'meerling') {
    return [register, { groep: id(999_999), eeneiig: waar(veld(waarde, 'eeneiig') ?? null) }];
  }
  if (soort === 'ring' || soort === 'vak') {
    const wie = nieuw.get(weergave);
    const inhoud = soort === 'ring' ? geheel(waarde) : vakje(waarde);
    return [`${soort}:${wie ?? ''}`, wie === undefined ? null : inhoud];
  }
  if (soort === 'plaats' && weergave === 'sociogram' && ego !== '-') {
    const wie = nieuw.get(ego);
    return [`plaats:sociogram:${wie ?? ''}`, wie === undefined ? null : plek(waarde)];
  }
  return null;
}

const vakje: Zeef = (waarde) => {
  const sector = uitLijst(sectoren)(veld(waarde, 'sector') ?? null);
  return sector === null
    ? null
    : { sector, hoek: geheel(veld(waarde, 'hoek') ?? null), rij: geheel(veld(waarde, 'rij') ?? null) };
};
