import { opsomming } from '../vorm/banden.js';
import { ring } from '../grond/beeldvragen.js';
import { inWoorden } from '../grond/datum.js';
import { lijnsoort, RINGEN, STEUNSOORTEN } from '../grond/gegevens.js';
import type { Beeld, Knoop, Lijn } from '../grond/lezen.js';

export type Verschilsoort =
  'nieuw' | 'weg' | 'verbroken' | 'actief' | 'erbij' | 'eraf' | 'dichterbij' | 'verder' | 'woont';

/** One change in words; `knopen` and `lijnen` carry its number and colour in the drawing. */
export interface Verschil {
  readonly soort: Verschilsoort;
  readonly zin: string;
  readonly knopen: readonly string[];
  readonly lijnen: readonly string[];
  /** In whose rings it is. */
  readonly ego?: string;
}

export interface Vergelijking {
  readonly verschillen: readonly Verschil[];
  readonly samenvatting: string;
  /** Class per knoop and lijn; what is not in it stayed the same. */
  readonly klasse: ReadonlyMap<string, Verschilsoort>;
  /** The number of its sentence, from 1. */
  readonly nummer: ReadonlyMap<string, number>;
}

/** The kinds of change in the order they are told, and their word in the summary. */
export const VOLGORDE: Readonly<Record<Verschilsoort, string>> = {
  nieuw: 'nieuw',
  weg: 'weg',
  verbroken: 'verbroken',
  actief: 'van mogelijk naar actief',
  erbij: 'erbij',
  eraf: 'eraf',
  dichterbij: 'dichterbij',
  verder: 'verder weg',
  woont: 'woont anders',
};

/** What changed between two moments, in sentences for people; places and spelling are no change. */
export function vergelijk(voor: Beeld, na: Beeld): Vergelijking {
  const gevonden = [...mensen(voor, na), ...lijnen(voor, na), ...ringen(voor, na), ...wonen(voor, na)];
  const soorten = Object.keys(VOLGORDE) as Verschilsoort[];
  const verschillen = gevonden.sort(
    (a, b) => soorten.indexOf(a.soort) - soorten.indexOf(b.soort) || a.zin.localeCompare(b.zin, 'nl'),
  );
  const telling = soorten
    .map((soort) => [verschillen.filter((v) => v.soort === soort).length, VOLGORDE[soort]] as const)
    .filter(([n]) => n > 0);
  const klasse = new Map<string, Verschilsoort>();
  const nummer = new Map<string, number>();
  verschillen.forEach((verschil, i) => {
    for (const id of [...verschil.knopen, ...verschil.lijnen].filter((wat) => !klasse.has(wat))) {
      klasse.set(id, verschil.soort);
      nummer.set(id, i + 1);
    }
  });
  const aantal = verschillen.length;
  const samenvatting =
    aantal === 0
      ? 'Geen verschil.'
      : `${aantal} ${aantal === 1 ? 'verandering' : 'veranderingen'}: ${telling.map(([n, wat]) => `${n} ${wat}`).join(', ')}.`;
  return { verschillen, samenvatting, klasse, nummer };
}

const metRol = (knoop: Knoop): string => (knoop.rol === null ? knoop.naam : `${knoop.naam}, ${knoop.rol}`);

/** A new person's lines belong to that person's sentence, and so do those of somebody who left. */
function mensen(voor: Beeld, na: Beeld): Verschil[] {
  const erbij = na.knopen.filter((knoop) => !voor.knoop.has(knoop.id));
  const weg = voor.knopen.filter((knoop) => !na.knoop.has(knoop.id));
  return [
    ...erbij.map((knoop): Verschil => {
      const eigen = na.lijnen.filter((lijn) => lijn.van === knoop.id || lijn.naar === knoop.id);
      const zinnen = eigen.map((lijn) => nieuweLijn(na, lijn, knoop.id)).filter((zin) => zin !== null);
      return {
        soort: 'nieuw',
        zin: [`Nieuw: ${metRol(knoop)}.`, ...zinnen].join(' '),
        knopen: [knoop.id],
        lijnen: eigen.map((l) => l.id),
      };
    }),
    ...weg.map((knoop): Verschil => ({
      soort: 'weg',
      zin: `Weg: ${metRol(knoop)}.`,
      knopen: [knoop.id],
      lijnen: voor.lijnen.filter((lijn) => lijn.van === knoop.id || lijn.naar === knoop.id).map((l) => l.id),
    })),
  ];
}

/** "Mogelijk gezelschap voor Yonas." · "Past op Sara." · "Geeft Miriam praktische hulp en past op." */
function nieuweLijn(beeld: Beeld, lijn: Lijn, van: string): string | null {
  const naam = beeld.knoop.get(lijn.van === van ? lijn.naar : lijn.van)?.naam ?? '';
  if (lijn.van !== van || lijn.steun.length === 0) {
    const soort = lijnsoort(lijn.soort);
    const zin =
      lijn.steun.length > 0
        ? `Krijgt van ${naam} ${wat(lijn.steun)}`
        : `${lijn.van === van ? soort.heen : soort.terug} ${naam}`;
    return lijn.staat === 'actief' ? `${zin.charAt(0).toUpperCase()}${zin.slice(1)}.` : null;
  }
  const zonder = lijn.steun.filter((soort) => soort !== 'oppas');
  const past = zonder.length < lijn.steun.length;
  if (lijn.staat === 'mogelijk') {
    return `Mogelijk ${wat(lijn.steun)} voor ${naam}.`;
  }
  if (lijn.staat === 'verbroken') {
    return null;
  }
  return zonder.length === 0 ? `Past op ${naam}.` : `Geeft ${naam} ${wat(zonder)}${past ? ' en past op' : ''}.`;
}

const wat = (steun: readonly string[]): string => opsomming(steun.map((soort) => STEUNSOORTEN[soort]?.wat ?? soort));

function lijnen(voor: Beeld, na: Beeld): Verschil[] {
  const bleef = (lijn: Lijn): boolean => [lijn.van, lijn.naar].every((id) => voor.knoop.has(id) && na.knoop.has(id));
  const oud = new Map(voor.lijnen.filter(bleef).map((lijn) => [lijn.id, lijn]));
  const nieuw = new Map(na.lijnen.filter(bleef).map((lijn) => [lijn.id, lijn]));
  return [...new Set([...oud.keys(), ...nieuw.keys()])].flatMap((id) => lijnverschil(na, oud.get(id), nieuw.get(id)));
}

function lijnverschil(na: Beeld, oud: Lijn | undefined, nieuw: Lijn | undefined): Verschil[] {
  const lijn = nieuw ?? oud;
  if (lijn === undefined) {
    return [];
  }
  const [a, b] = [na.knoop.get(lijn.van)?.naam ?? '', na.knoop.get(lijn.naar)?.naam ?? ''];
  const uit = (soort: Verschilsoort, zin: string): Verschil => ({ soort, zin, knopen: [], lijnen: [lijn.id] });
  const gewoon = `${a} ${lijnsoort(lijn.soort).heen} ${b}`;
  const leeft = (l: Lijn | undefined): l is Lijn => l !== undefined && l.staat !== 'verbroken';
  if (leeft(oud) && nieuw?.staat === 'verbroken') {
    const sinds = nieuw.einde === null ? '' : ` (${inWoorden(nieuw.einde)})`;
    return [
      uit(
        'verbroken',
        oud.steun.length === 0
          ? `Verbroken: ${a} en ${b}, ${lijnsoort(lijn.soort).label}${sinds}.`
          : `Verbroken: ${a} geeft ${b} geen ${wat(oud.steun)} meer${sinds}.`,
      ),
    ];
  }
  if (leeft(oud) && nieuw === undefined) {
    return [
      uit(
        'eraf',
        oud.steun.length === 0
          ? `Lijn eraf: ${a} en ${b}, ${lijnsoort(oud.soort).label}.`
          : `Steun eraf: ${a} geeft ${b} geen ${wat(oud.steun)} meer.`,
      ),
    ];
  }
  if (!leeft(nieuw)) {
    return [];
  }
  if (!leeft(oud)) {
    const misschien = nieuw.staat === 'mogelijk' ? 'misschien ' : '';
    return [
      uit(
        'erbij',
        nieuw.steun.length === 0
          ? `Lijn erbij: ${gewoon}.`
          : `Steun erbij: ${a} geeft ${b} nu ook ${misschien}${wat(nieuw.steun)}.`,
      ),
    ];
  }
  const actief =
    oud.staat === 'mogelijk' && nieuw.staat === 'actief'
      ? [
          uit(
            'actief',
            nieuw.steun.length === 0
              ? `Van mogelijk naar actief: ${gewoon}.`
              : `Van mogelijk naar actief: ${a} geeft ${b} ${wat(nieuw.steun)}.`,
          ),
        ]
      : [];
  const erbij = nieuw.steun.filter((soort) => !oud.steun.includes(soort));
  const eraf = oud.steun.filter((soort) => !nieuw.steun.includes(soort));
  return [
    ...actief,
    ...(erbij.length === 0 || actief.length > 0
      ? []
      : [uit('erbij', `Steun erbij: ${a} geeft ${b} nu ook ${wat(erbij)}.`)]),
    ...(eraf.length === 0 ? [] : [uit('eraf', `Steun eraf: ${a} geeft ${b} geen ${wat(eraf)} meer.`)]),
  ];
}

function ringen(voor: Beeld, na: Beeld): Verschil[] {
  return na.knopen.flatMap((knoop) => {
    const eerst = voor.knoop.get(knoop.id);
    return na.knopen.flatMap((ego): Verschil[] => {
      const [oud, nu] = [eerst === undefined ? null : ring(eerst, ego.id), ring(knoop, ego.id)];
      if (oud === null || nu === null || oud === nu || !voor.knoop.has(ego.id)) {
        return [];
      }
      const naam = (nr: number): string => `ring ${nr} (${RINGEN[nr - 1]?.naam ?? ''})`;
      const kop = nu < oud ? 'Dichterbij' : 'Verder weg';
      return [
        {
          soort: nu < oud ? 'dichterbij' : 'verder',
          zin: `${kop}: ${knoop.naam} ging bij ${ego.naam} van ${naam(oud)} naar ${naam(nu)}.`,
          knopen: [knoop.id],
          lijnen: [],
          ego: ego.id,
        },
      ];
    });
  });
}

function wonen(voor: Beeld, na: Beeld): Verschil[] {
  return na.knopen.flatMap((knoop): Verschil[] => {
    const eerst = voor.knoop.get(knoop.id);
    if (eerst === undefined || eerst.woont === knoop.woont || (eerst.woont !== 'hier' && knoop.woont !== 'hier')) {
      return [];
    }
    return [
      {
        soort: 'woont',
        zin: `${knoop.woont === 'hier' ? 'Woont nu hier' : 'Woont nu elders'}: ${knoop.naam}.`,
        knopen: [knoop.id],
        lijnen: [],
      },
    ];
  });
}
