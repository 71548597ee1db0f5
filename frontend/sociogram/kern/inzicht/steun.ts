import { geeftAan, leden, lijnenVan, oudersVan, overkant, pijlen, ring } from '../grond/beeldvragen.js';
import { LIJNSOORTEN } from '../grond/gegevens.js';
import type { Beeld, Knoop, Lijn } from '../grond/lezen.js';

/** One kind of support of one person for one member: what the rules count. */
export interface Eenheid {
  readonly van: Knoop;
  readonly soort: string;
  readonly betaald: boolean;
}

/** Everything the rules look at for one member, found once. */
export interface Steunbeeld {
  readonly beeld: Beeld;
  readonly lid: Knoop;
  readonly eenheden: readonly Eenheid[];
  /** Active lines that give support or trust to the member. */
  readonly lijnen: readonly Lijn[];
  /** The same, but only possible. */
  readonly mogelijk: readonly Lijn[];
  readonly verbroken: readonly Lijn[];
  readonly ouders: ReadonlySet<string>;
}

export const REGELS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type Regel = (typeof REGELS)[number];

export const REGELNAMEN: Readonly<Record<Regel, string>> = {
  a: 'Geen vertrouwenspersoon',
  b: 'Geen emotionele steun',
  c: 'Ring 2 en 3 zijn leeg',
  d: 'Vooral betaalde steun',
  e: 'Eén persoon draagt veel',
  f: 'De enige steun geeft ook spanning',
};

export function steunVoor(beeld: Beeld, lid: Knoop): Steunbeeld {
  const erin = lijnenVan(beeld, lid.id).filter(
    (lijn) => steunt(lijn) && geeftAan(lijn, lid.id) && beeld.knoop.get(overkant(lijn, lid.id))?.overleden === false,
  );
  const met = (staat: Lijn['staat']): readonly Lijn[] => erin.filter((lijn) => lijn.staat === staat);
  const eenheden = new Map<string, Eenheid>();
  for (const lijn of met('actief')) {
    const van = beeld.knoop.get(overkant(lijn, lid.id));
    for (const soort of van === undefined ? [] : lijn.steun) {
      const sleutel = `${van?.id}/${soort}`;
      const betaald = lijn.betaald && eenheden.get(sleutel)?.betaald !== false;
      eenheden.set(sleutel, { van: van as Knoop, soort, betaald });
    }
  }
  return {
    beeld,
    lid,
    eenheden: [...eenheden.values()],
    lijnen: met('actief'),
    mogelijk: met('mogelijk'),
    verbroken: met('verbroken'),
    ouders: oudersVan(beeld, lid),
  };
}

const steunt = (lijn: Lijn): boolean => lijn.steun.length > 0 || LIJNSOORTEN[lijn.soort]?.toon === 'steun';

/** A grown-up from the own network who is not a parent (a steunfiguur is neither paid nor a parent). */
export function kanVertrouwenspersoonZijn(steun: Steunbeeld, lijn: Lijn): boolean {
  const wie = steun.beeld.knoop.get(overkant(lijn, steun.lid.id));
  return wie !== undefined && wie.soort === 'persoon' && !wie.kind && !lijn.betaald && !steun.ouders.has(wie.id);
}

/** Which gap rules hold for a member; what the reader is told about it stands in `steunzinnen.ts`. */
export function regelsVoor(steun: Steunbeeld): readonly Regel[] {
  const waar: Readonly<Record<Regel, boolean>> = {
    a: steun.lid.kind && !steun.lijnen.some((lijn) => kanVertrouwenspersoonZijn(steun, lijn)),
    b: !steun.eenheden.some((eenheid) => eenheid.soort === 'emotioneel'),
    c: ringenLeeg(steun),
    d: steun.eenheden.filter((eenheid) => eenheid.betaald).length * 2 > steun.eenheden.length,
    e: eenDraagt(steun) !== null,
    f: enigeMetSpanning(steun) !== null,
  };
  return REGELS.filter((regel) => waar[regel]);
}

/** Only once somebody has been given a ring: before that nothing has been said about distance. */
function ringenLeeg({ beeld, lid }: Steunbeeld): boolean {
  const ringen = beeld.knopen.map((knoop) => ring(knoop, lid.id)).filter((nr) => nr !== null);
  return ringen.length > 0 && !ringen.some((nr) => nr === 2 || nr === 3);
}

export interface Drager {
  readonly wie: Knoop;
  /** The kinds that nobody else gives unpaid; null when this person gives everything. */
  readonly soorten: readonly string[] | null;
}

/** Everything from one person, or three or more unpaid kinds each from that person alone. */
export function eenDraagt({ eenheden }: Steunbeeld): Drager | null {
  const eerste = eenheden[0];
  if (eerste !== undefined && eenheden.every((eenheid) => eenheid.van.id === eerste.van.id)) {
    return { wie: eerste.van, soorten: null };
  }
  const onbetaald = eenheden.filter((eenheid) => !eenheid.betaald);
  const alleen = onbetaald.filter((een) =>
    onbetaald.every((ander) => ander.soort !== een.soort || ander.van.id === een.van.id),
  );
  for (const { van } of alleen) {
    const soorten = alleen.filter((eenheid) => eenheid.van.id === van.id).map((eenheid) => eenheid.soort);
    if (soorten.length >= 3) {
      return { wie: van, soorten };
    }
  }
  return null;
}

export function enigeMetSpanning({ beeld, lid, eenheden }: Steunbeeld): Knoop | null {
  const onbetaald = new Map(
    eenheden.filter((eenheid) => !eenheid.betaald).map((eenheid) => [eenheid.van.id, eenheid.van]),
  );
  const [enige] = onbetaald.values();
  const spanning = lijnenVan(beeld, lid.id).some(
    (lijn) =>
      overkant(lijn, lid.id) === enige?.id && lijn.staat === 'actief' && LIJNSOORTEN[lijn.soort]?.toon === 'spanning',
  );
  return onbetaald.size === 1 && enige !== undefined && spanning ? enige : null;
}

export interface Waarschuwing {
  readonly soort: 'kind_tolkt';
  readonly knoop: string;
  readonly titel: string;
  readonly tekst: string;
}

/** What needs attention whatever the support: a child who interprets. */
export function waarschuwingen(beeld: Beeld): readonly Waarschuwing[] {
  return beeld.lijnen
    .filter((lijn) => lijn.soort === 'tolkt_voor' && lijn.staat === 'actief')
    .flatMap((lijn) => {
      const [tolk, voor] = pijlen(lijn).weer ? [lijn.naar, lijn.van] : [lijn.van, lijn.naar];
      const kind = beeld.knoop.get(tolk);
      return kind?.kind === true
        ? [
            {
              soort: 'kind_tolkt' as const,
              knoop: tolk,
              titel: `${kind.naam} tolkt`,
              tekst: `${kind.naam} tolkt voor ${beeld.knoop.get(voor)?.naam ?? ''}. Dat hoort geen kind te doen: regel een tolk.`,
            },
          ]
        : [];
    });
}

export const steunbeelden = (beeld: Beeld): readonly Steunbeeld[] =>
  leden(beeld)
    .filter((lid) => lid.soort === 'persoon' && !lid.overleden)
    .map((lid) => steunVoor(beeld, lid));
