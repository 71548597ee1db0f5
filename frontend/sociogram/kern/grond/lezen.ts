import type { Beeld, Knoop, Lijn, Omgeving, Ouderschap, Periode } from './beeld.js';
import { isBegonnen, jarenTussen, leesDatum, type Datum } from './datum.js';
import { OUDERSOORTEN, PLEKSOORTEN } from './gegevens.js';
import { KNOPEN, type Entiteit, type Registers, type Tekening, type Waarde } from './model.js';

export type {
  Beeld,
  BewustZo,
  Ketenprofessional,
  Knoop,
  Lijn,
  Omgeving,
  Ouderschap,
  Periode,
  Verbintenis,
} from './beeld.js';

export const tekst = (waarde: Waarde | undefined): string | null =>
  typeof waarde === 'string' && waarde !== '' ? waarde : null;

export const getal = (waarde: Waarde | undefined): number | null => (typeof waarde === 'number' ? waarde : null);

export const lijst = (waarde: Waarde | undefined): readonly string[] =>
  Array.isArray(waarde) ? waarde.filter((deel): deel is string => typeof deel === 'string') : [];

export const veld = (waarde: Waarde | undefined, naam: string): Waarde | undefined =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
    ? (waarde as { readonly [naam: string]: Waarde })[naam]
    : undefined;

const opId = <T extends { readonly id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Reads what is visible by rule R3: present, and everything it rests on present too. In order of id. */
export function lees(tekening: Tekening, omgeving: Omgeving): Beeld {
  const peildatum = leesDatum(omgeving.peildatum);
  if (peildatum === null) {
    throw new Error(`Geen datum: ${omgeving.peildatum}`);
  }
  const aanwezig = [...tekening.values()].filter((entiteit) => entiteit.r['aanwezig'] === true).sort(opId);
  const zichtbaar = new Set(aanwezig.filter((e) => KNOPEN.includes(e.soort)).map((e) => e.id));
  const rust = (ids: readonly string[]): boolean => ids.length > 0 && ids.every((id) => zichtbaar.has(id));

  const verbintenissen = aanwezig
    .filter((e) => e.soort === 'verbintenis' && rust(partners(e)))
    .map((e) => ({ id: e.id, partners: partners(e), vorm: tekst(e.r['vorm']) ?? 'onbekend', r: e.r }));
  const verbintenis = new Map(verbintenissen.map((v) => [v.id, v]));
  const knopen = aanwezig
    .filter((e) => zichtbaar.has(e.id))
    .map((e) => leesKnoop(e, peildatum, omgeving, (id) => verbintenis.has(id)));
  const knoop = new Map(knopen.map((k) => [k.id, k]));
  const lijnen = aanwezig
    .filter((e) => e.soort === 'lijn' && lijst(e.r['einden']).length === 2 && rust(lijst(e.r['einden'])))
    .map((e) => leesLijn(e, knoop));
  const bewustZo = aanwezig
    .filter((e) => e.soort === 'bewust-zo' && zichtbaar.has(String(e.r['ego'])) && !verlopen(e, peildatum))
    .map((e) => ({ id: e.id, ego: String(e.r['ego']), regel: String(e.r['regel']), reden: tekst(e.r['reden']) ?? '' }));
  return { peildatum, knopen, lijnen, verbintenissen, bewustZo, knoop, verbintenis };
}

/** A single parent is one id twice; one partner is left. */
function partners(entiteit: Entiteit): readonly string[] {
  return [...new Set(lijst(entiteit.r['partners']))];
}

function verlopen(entiteit: Entiteit, peildatum: Datum): boolean {
  const tot = leesDatum(entiteit.r['tot']);
  return tot !== null && jarenTussen(tot, peildatum) >= 0 && rangVol(tot) < rangVol(peildatum);
}

/** An unknown month or day counts as the last one: "until 2026" holds all year. */
const rangVol = (datum: Datum): number => datum.jaar * 10_000 + (datum.maand ?? 99) * 100 + (datum.dag ?? 99);

const KINDROLLEN = /\b(kind|zoon|dochter|pleegkind|baby)\b/i;

function leesKnoop(
  entiteit: Entiteit,
  peildatum: Datum,
  omgeving: Omgeving,
  bestaat: (verbintenis: string) => boolean,
): Knoop {
  const r = entiteit.r;
  const soort = entiteit.soort as Knoop['soort'];
  const geboren = leesDatum(r['geboren']);
  const overledenOp = leesDatum(r['overledenOp']);
  const leven = tekst(r['leven']) ?? 'geboren';
  const overleden = r['overleden'] === true || overledenOp !== null;
  const tot = overleden ? overledenOp : peildatum;
  const leeftijd =
    geboren === null || tot === null || leven !== 'geboren' ? null : Math.max(0, jarenTussen(geboren, tot));
  const lidrol = tekst(veld(r['lid'], 'rol'));
  const [naam, rol, heeftNaam] = benoem(entiteit, leven, omgeving);
  const ouders = leesOuders(r).filter((ouder) => bestaat(ouder.verbintenis));
  return {
    id: entiteit.id,
    soort,
    naam,
    heeftNaam,
    rol,
    lid: isLid(r['lid'], peildatum),
    aangemeld: r['aangemeld'] === true,
    geslacht: tekst(r['geslacht']) ?? 'onbekend',
    geboren,
    overleden,
    overledenOp,
    leven,
    leeftijd,
    kind: soort === 'persoon' && !overleden && (leeftijd === null ? KINDROLLEN.test(lidrol ?? '') : leeftijd < 18),
    woont: tekst(r['woont']),
    ouders,
    r,
  };
}

/** The register of a kind names one couple, the registers of a kind and a couple hold the periods; in order of kind, the latest first. */
export function leesOuders(r: Registers): readonly Ouderschap[] {
  return OUDERSOORTEN.flatMap((soort) => {
    const metTijd = Object.entries(r).flatMap(([register, waarde]): Ouderschap[] => {
      const [naam, welke, verbintenis] = register.split(':');
      return naam === 'ouders' && welke === soort && verbintenis !== undefined && Array.isArray(waarde)
        ? [{ soort, verbintenis, perioden: waarde.map(leesPeriode) }]
        : [];
    });
    const enkel = tekst(r[`ouders:${soort}`]);
    const al =
      enkel === null || metTijd.some((een) => een.verbintenis === enkel)
        ? []
        : [{ soort, verbintenis: enkel, perioden: [] }];
    return [...al, ...metTijd.sort((a, b) => laatste(b) - laatste(a) || (a.verbintenis < b.verbintenis ? -1 : 1))];
  });
}

const leesPeriode = (waarde: Waarde): Periode => ({
  van: leesDatum(veld(waarde, 'van')),
  tot: leesDatum(veld(waarde, 'tot')),
});

/** What goes on is later than what ended. */
const laatste = (een: Ouderschap): number =>
  Math.max(0, ...een.perioden.map(({ van, tot }) => (tot === null ? 1e8 : 0) + (van === null ? 0 : rangVol(van))));

/** Of the household on this day: whoever left in March does not belong to it in March. */
function isLid(lid: Waarde | undefined, peildatum: Datum): boolean {
  const begonnen = (deel: string): boolean | null => {
    const datum = leesDatum(veld(lid, deel));
    return datum === null ? null : isBegonnen(datum, peildatum);
  };
  return lid !== undefined && lid !== null && begonnen('van') !== false && begonnen('tot') !== true;
}

const LEVEN: Readonly<Record<string, string>> = {
  zwangerschap: 'Zwangerschap',
  miskraam: 'Miskraam',
  afgebroken: 'Afgebroken zwangerschap',
  doodgeboren: 'Doodgeboren',
};

/** The shown name, the role beside it, and whether somebody wrote the name. */
function benoem(entiteit: Entiteit, leven: string, omgeving: Omgeving): [string, string | null, boolean] {
  const r = entiteit.r;
  const rol = tekst(r['rol']);
  if (entiteit.soort === 'professional') {
    const wie = omgeving.professionals?.get(tekst(r['ketenprofessional']) ?? '');
    if (wie === undefined) {
      return ['Professional', rol, false];
    }
    return wie === null
      ? ['Professional', 'niet meer in het netwerk', false]
      : [wie.naam, wie.organisatie ?? wie.functie ?? rol, true];
  }
  const aanduiding = tekst(r['aanduiding']);
  if (aanduiding !== null) {
    return [aanduiding, rol ?? tekst(r['diersoort']), true];
  }
  const soortnaam =
    entiteit.soort === 'plek'
      ? (PLEKSOORTEN[tekst(r['plekSoort']) ?? ''] ?? 'Plek')
      : entiteit.soort === 'huisdier'
        ? (tekst(r['diersoort']) ?? 'Huisdier')
        : (LEVEN[leven] ?? null);
  return soortnaam === null
    ? [rol === null ? 'Iemand' : hoofdletter(rol), null, false]
    : [hoofdletter(soortnaam), rol, false];
}

export const hoofdletter = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1);

function leesLijn(entiteit: Entiteit, knoop: ReadonlyMap<string, Knoop>): Lijn {
  const r = entiteit.r;
  const [van = '', naar = ''] = lijst(r['einden']);
  const professioneel = knoop.get(van)?.soort === 'professional' || knoop.get(naar)?.soort === 'professional';
  return {
    id: entiteit.id,
    van,
    naar,
    soort: tekst(r['soort']) ?? 'normaal',
    richting: tekst(r['richting']) as Lijn['richting'],
    steun: lijst(r['steun']),
    staat: (tekst(r['staat']) ?? 'actief') as Lijn['staat'],
    sterkte: getal(r['sterkte']) ?? 2,
    betaald: typeof r['betaald'] === 'boolean' ? r['betaald'] : professioneel,
    begin: leesDatum(r['van']),
    einde: leesDatum(r['tot']),
    r,
  };
}
