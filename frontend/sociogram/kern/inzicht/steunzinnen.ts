import { opsomming } from '../vorm/banden.js';
import { overkant, ring } from '../grond/beeldvragen.js';
import { RINGEN, STEUNSOORTEN } from '../grond/gegevens.js';
import { hoofdletter, type Beeld, type Knoop, type Lijn } from '../grond/lezen.js';
import {
  eenDraagt,
  enigeMetSpanning,
  kanVertrouwenspersoonZijn,
  REGELNAMEN,
  regelsVoor,
  steunbeelden,
  type Regel,
  type Steunbeeld,
} from './steun.js';

/** A question to talk about, never a score: the rule, its reason in words, and who may help. */
export interface Steungat {
  readonly ego: string;
  readonly regel: Regel;
  readonly titel: string;
  readonly reden: string;
  /** Who stands as possible for this. */
  readonly kansen: readonly string[];
  /** Why the team leaves it so on purpose; null while it is open. */
  readonly bewustZo: string | null;
}

export interface Lidsteun {
  readonly lid: string;
  readonly naam: string;
  /** The open ones; what is left so on purpose stands apart and does not count. */
  readonly gaten: readonly Steungat[];
  readonly bewust: readonly Steungat[];
}

export function steungaten(beeld: Beeld): readonly Lidsteun[] {
  return steunbeelden(beeld).map((steun) => {
    const alle = regelsVoor(steun).map((regel): Steungat => {
      const bewust = beeld.bewustZo.find((b) => b.ego === steun.lid.id && b.regel === regel);
      const kansen = kansenVoor(steun, regel);
      return {
        ego: steun.lid.id,
        regel,
        titel: REGELNAMEN[regel],
        reden: [...ZINNEN[regel](steun), ...kanszin(kansen)].join(' '),
        kansen: kansen.map((knoop) => knoop.id),
        bewustZo: bewust?.reden ?? null,
      };
    });
    return {
      lid: steun.lid.id,
      naam: steun.lid.naam,
      gaten: alle.filter((gat) => gat.bewustZo === null),
      bewust: alle.filter((gat) => gat.bewustZo !== null),
    };
  });
}

const ZINNEN: Readonly<Record<Regel, (steun: Steunbeeld) => readonly string[]>> = {
  a: (steun) => [`${steun.lid.naam} heeft geen vertrouwenspersoon.`, wieSteunt(steun)],
  b: (steun) => [`${steun.lid.naam} krijgt van niemand emotionele steun.`, ...eerder(steun)],
  c: ({ beeld, lid }) => {
    const verder = beeld.knopen.filter((knoop) => ring(knoop, lid.id) === 4).length;
    return [
      `Er staat niemand in ring 2 (${RINGEN[1]?.naam}) en ring 3 (${RINGEN[2]?.naam}) van ${lid.naam}.`,
      ...(verder > 0 ? [`In ring 4 (betaald) ${verder === 1 ? 'staat 1 iemand' : `staan er ${verder}`}.`] : []),
    ];
  },
  d: ({ lid, eenheden }) => [
    `Meer dan de helft van de steun aan ${lid.naam} is betaald: ${eenheden.filter((e) => e.betaald).length} van de ${eenheden.length} vormen.`,
  ],
  e: (steun) => {
    const drager = eenDraagt(steun);
    const soorten = drager?.soorten?.map((soort) => STEUNSOORTEN[soort]?.wat ?? soort);
    return soorten === undefined
      ? [`Alle steun aan ${steun.lid.naam} komt van één persoon: ${drager?.wie.naam ?? ''}.`]
      : [
          `${hoofdletter(opsomming(soorten))} voor ${steun.lid.naam} komen, zonder betaling, alleen van ${drager?.wie.naam ?? ''}.`,
        ];
  },
  f: (steun) => [
    `Alleen ${enigeMetSpanning(steun)?.naam ?? ''} steunt ${steun.lid.naam} zonder betaling, en tussen hen is spanning.`,
  ],
};

const WOORDEN: Readonly<Record<string, { readonly bezit: string; readonly hem: string }>> = {
  man: { bezit: 'zijn', hem: 'hem' },
  vrouw: { bezit: 'haar', hem: 'haar' },
};

/** "Nu steunen alleen zijn moeder en betaalde hulp hem (3 vormen van steun, 2 betaald)." */
function wieSteunt({ beeld, lid, lijnen, eenheden, ouders }: Steunbeeld): string {
  const woorden = WOORDEN[lid.geslacht];
  const hem = woorden?.hem ?? lid.naam;
  const wie = [...new Map(lijnen.map((lijn) => [overkant(lijn, lid.id), lijn])).entries()];
  const ouder = wie.filter(([id]) => ouders.has(id)).flatMap(([id]) => beeld.knoop.get(id) ?? []);
  const betaald = wie.some(([id, lijn]) => lijn.betaald && !ouders.has(id));
  const overig = wie
    .filter(([id, lijn]) => !ouders.has(id) && !lijn.betaald)
    .map(([id]) => beeld.knoop.get(id)?.naam ?? '');
  const delen = [
    ...(ouder.length === 0 ? [] : [ouderwoord(ouder, woorden?.bezit)]),
    ...overig,
    ...(betaald ? ['betaalde hulp'] : []),
  ];
  if (delen.length === 0) {
    return `Nu steunt niemand ${hem}.`;
  }
  const meervoud = delen.length > 1 || ouder.length > 1;
  const aantal = eenheden.filter((eenheid) => eenheid.betaald).length;
  const telling = `${eenheden.length} ${eenheden.length === 1 ? 'vorm' : 'vormen'} van steun${aantal === 0 ? '' : `, ${aantal} betaald`}`;
  return `Nu ${meervoud ? 'steunen' : 'steunt'} alleen ${opsomming(delen)} ${hem}${eenheden.length === 0 ? '' : ` (${telling})`}.`;
}

function ouderwoord(ouders: readonly Knoop[], bezit: string | undefined): string {
  const woord =
    ouders.length > 1
      ? 'ouders'
      : ouders[0]?.geslacht === 'vrouw'
        ? 'moeder'
        : ouders[0]?.geslacht === 'man'
          ? 'vader'
          : 'ouder';
  return `${bezit ?? 'de eigen'} ${woord}`;
}

/** Who gave it before, so that the team can ask about it. */
function eerder({ beeld, lid, verbroken }: Steunbeeld): readonly string[] {
  const wie = verbroken
    .filter((lijn) => lijn.steun.includes('emotioneel'))
    .map((lijn) => beeld.knoop.get(overkant(lijn, lid.id))?.naam ?? '');
  return wie.length === 0
    ? []
    : [`${opsomming([...new Set(wie)])} ${wie.length === 1 ? 'gaf' : 'gaven'} die eerder wel.`];
}

function kansenVoor(steun: Steunbeeld, regel: Regel): readonly Knoop[] {
  const past: Readonly<Record<Regel, (lijn: Lijn) => boolean>> = {
    a: (lijn) => kanVertrouwenspersoonZijn(steun, lijn),
    b: (lijn) => lijn.steun.includes('emotioneel'),
    c: () => false,
    d: (lijn) => !lijn.betaald,
    e: (lijn) => !lijn.betaald,
    f: (lijn) => !lijn.betaald,
  };
  const ids = new Set(steun.mogelijk.filter(past[regel]).map((lijn) => overkant(lijn, steun.lid.id)));
  return [...ids].flatMap((id) => steun.beeld.knoop.get(id) ?? []);
}

const kanszin = (kansen: readonly Knoop[]): readonly string[] =>
  kansen.length === 0
    ? []
    : [`${opsomming(kansen.map((k) => k.naam))} ${kansen.length === 1 ? 'staat' : 'staan'} als mogelijk.`];
