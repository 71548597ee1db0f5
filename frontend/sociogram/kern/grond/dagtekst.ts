import { dagnummer, dagVan } from './dagen.js';
import { MAANDEN } from './datum.js';

/**
 * A day as people write one: 31/12/2026, 3-12, 010326, 3 maart 2027, donderdag, morgen. The server reads the same
 * (`Dagtekst`); `datums.json` holds both to it.
 */
export type Kant = 'vooruit' | 'terug' | 'dichtbij';

const LANGSTE = 60;
const JAREN_VOORUIT = 20;
const WOORDEN: Readonly<Record<string, number>> = {
  eergisteren: -2,
  gisteren: -1,
  gisteravond: -1,
  vandaag: 0,
  nu: 0,
  vanmorgen: 0,
  vanochtend: 0,
  vanmiddag: 0,
  vanavond: 0,
  morgen: 1,
  morgenochtend: 1,
  morgenmiddag: 1,
  morgenavond: 1,
  overmorgen: 2,
};
const GETALLEN: Readonly<Record<string, number>> = { een: 1, twee: 2, drie: 3 };
const DAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const DAG = '(ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)';
const ALLEEN_WEEKDAG = new RegExp(
  `^(?:op )?(?:(volgende week|volgende|komende|aanstaande|afgelopen|vorige) )?${DAG}\\.?$`,
);
const MET_WEEKDAG = new RegExp(`^(?:op )?(?:${DAG}[.,]? )?(?:de )?(.+?)\\.?$`);
const OVER = /^over (een|twee|drie|\d{1,3}) (dag|dagen|week|weken)$/;
const JAAR_EERST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const AANEEN = /^(\d{2})(\d{2})(\d{4}|\d{2})$/;
const IN_CIJFERS = /^(\d{1,2}) ?[-/. ] ?(\d{1,2})(?: ?[-/. ] ?(\d{4}|'?\d{2}))?$/;
export const MAANDWOORD =
  '(januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec)';
const IN_WOORDEN = new RegExp(`^(\\d{1,2})(?:e|ste|de)?[ -]?${MAANDWOORD}\\.?(?:,?[ -]?(\\d{4}|'?\\d{2}))?$`);

export const netjes = (tekst: string): string =>
  tekst.length > 4 * LANGSTE ? '' : tekst.replace(/\s+/g, ' ').trim().toLowerCase();

export const maandVan = (woord: string): number =>
  woord === 'mrt' ? 3 : MAANDEN.findIndex((maand) => maand.startsWith(woord.slice(0, 3))) + 1;

/** As `2026-12-31`; null when it is no day. */
export function leesDag(tekst: string, vandaag: string, kant: Kant): string | null {
  const schoon = netjes(tekst);
  if (schoon === '' || schoon.length > LANGSTE) {
    return null;
  }
  const nu = dagnummer(vandaag);
  const afstand = Object.hasOwn(WOORDEN, schoon) ? WOORDEN[schoon] : over(schoon);
  if (afstand !== undefined) {
    return dagVan(nu + afstand);
  }
  const alleen = ALLEEN_WEEKDAG.exec(schoon);
  return alleen === null ? datum(schoon, vandaag, kant) : dagVan(weekdag(nu, alleen, kant));
}

function over(tekst: string): number | undefined {
  const [, aantal = '', eenheid = ''] = OVER.exec(tekst) ?? [];
  return aantal === '' ? undefined : (GETALLEN[aantal] ?? Number(aantal)) * (eenheid.startsWith('dag') ? 1 : 7);
}

/** Monday is 0, as in the words. */
const plek = (dag: number): number => (((dag + 3) % 7) + 7) % 7;
const komende = (na: number, dag: number): number => na + (((dag - plek(na) + 6) % 7) + 1);
const vorige = (voor: number, dag: number): number => voor - (((plek(voor) - dag + 6) % 7) + 1);

function weekdag(nu: number, delen: RegExpExecArray, kant: Kant): number {
  const dag = DAGEN.indexOf((delen[2] ?? '').slice(0, 2));
  const erbij = delen[1] ?? '';
  if (erbij.startsWith('volgende')) {
    return komende(nu, 0) + dag;
  }
  const terug = erbij === '' ? kant === 'terug' : erbij === 'afgelopen' || erbij === 'vorige';
  return terug ? vorige(nu, dag) : komende(nu, dag);
}

function datum(tekst: string, vandaag: string, kant: Kant): string | null {
  const [, genoemd, rest = ''] = MET_WEEKDAG.exec(tekst) ?? [];
  const dag = cijfers(rest, vandaag, kant);
  const klopt = dag === null || genoemd === undefined || plek(dagnummer(dag)) === DAGEN.indexOf(genoemd.slice(0, 2));
  return klopt ? dag : null;
}

function cijfers(tekst: string, vandaag: string, kant: Kant): string | null {
  const eerst = JAAR_EERST.exec(tekst);
  if (eerst !== null) {
    return bestaat(Number(eerst[1]), Number(eerst[2]), Number(eerst[3]));
  }
  const getal = AANEEN.exec(tekst) ?? IN_CIJFERS.exec(tekst);
  const delen = getal ?? IN_WOORDEN.exec(tekst);
  if (delen === null) {
    return null;
  }
  const maand = getal === null ? maandVan(delen[2] ?? '') : Number(delen[2]);
  return delen[3] === undefined
    ? zonderJaar(Number(delen[1]), maand, vandaag, kant)
    : bestaat(heelJaar(delen[3], vandaag), maand, Number(delen[1]));
}

const bestaat = (jaar: number, maand: number, dag: number): string | null => {
  const tekst = `${String(jaar).padStart(4, '0')}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
  const moment = Date.parse(`${tekst}T00:00:00Z`);
  return Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== tekst ? null : tekst;
};

/** The first such day to come, the last one gone, or the nearest. */
function zonderJaar(dag: number, maand: number, vandaag: string, kant: Kant): string | null {
  const nu = dagnummer(vandaag);
  const keuzes = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((erbij) => bestaat(Number(vandaag.slice(0, 4)) + erbij, maand, dag))
    .filter((keus) => keus !== null)
    .map((keus) => dagnummer(keus) - nu)
    .filter((weg) => (kant === 'vooruit' ? weg >= 0 : kant !== 'terug' || weg <= 0))
    .sort((a, b) => Math.abs(a) - Math.abs(b));
  return keuzes[0] === undefined ? null : dagVan(nu + keuzes[0]);
}

export function heelJaar(tekst: string, vandaag: string): number {
  const [jaar, dit] = [Number(tekst.replace("'", '')), Number(vandaag.slice(0, 4))];
  const dezeEeuw = Math.floor(dit / 100) * 100 + jaar;
  return jaar >= 100 ? jaar : dezeEeuw > dit + JAREN_VOORUIT ? dezeEeuw - 100 : dezeEeuw;
}
