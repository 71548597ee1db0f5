import type { Aanwezige, Hint } from './kern/kamer/berichten.js';
import { LIJNSOORTEN } from './kern/grond/gegevens.js';
import type { Beeld } from './kern/grond/lezen.js';
import type { Waarde } from './kern/grond/model.js';
import type { Code, Op } from './kern/handeling/ops.js';
import { Ongeldig } from './kern/handeling/waarden.js';

/** What is said about the drawing, in whole sentences. */

export interface Hintzin {
  readonly zin: string;
  /** Stays until it is closed. */
  readonly blijft: boolean;
  readonly knop?: { readonly tekst: string; readonly ops: readonly Op[] };
}

export function hintzin(
  hint: Hint,
  beeld: Beeld,
  zoek: (id: string) => string | null,
  wie: (id: string | undefined) => string,
): Hintzin {
  const naam = hint.id === undefined ? 'Dit' : (zoek(hint.id) ?? beeld.knoop.get(hint.id)?.naam ?? 'Deze lijn');
  switch (hint.code) {
    case 'K1':
      return {
        zin: `${naam} is intussen verwijderd door ${wie(hint.wie)}. Wat jij deed is bewaard maar niet te zien.`,
        blijft: true,
        ...(hint.id === undefined
          ? {}
          : { knop: { tekst: `Zet ${naam} terug`, ops: [{ op: 'zetTerug', id: hint.id }] } }),
      };
    case 'K2':
      return {
        zin: `${wie(hint.wie)} veranderde ${veldnaam(hint.veld)} van ${naam} na jou. Nu staat er: ${waardezin(hint.waarde)}.`,
        blijft: false,
      };
    case 'K3':
      return { zin: `${hoofd(wie(hint.wie))} heeft dit daarna veranderd. Dat blijft zo.`, blijft: false };
    case 'K4':
      return {
        zin: `Hier hangt werk van iemand anders aan. ${naam} blijft staan.`,
        blijft: true,
        ...(hint.id === undefined
          ? {}
          : { knop: { tekst: 'Toch verwijderen', ops: [{ op: 'verwijder', id: hint.id }] } }),
      };
    case 'K5':
      return { zin: `${hoofd(wie(hint.wie))} zette deze relatie er ook neer. Het is er één geworden.`, blijft: false };
    case 'K6':
      return {
        zin: 'Tussen deze twee staat al zo’n lijn.',
        blijft: true,
        ...(hint.id === undefined ? {} : { knop: { tekst: 'Voeg samen', ops: [{ op: 'verwijder', id: hint.id }] } }),
      };
    case 'K7':
      return { zin: `Dit kan niet: ${naam} zou dan een voorouder van zichzelf zijn. Kijk de ouders na.`, blijft: true };
    case 'K8':
      return {
        zin: `Je was ${duur(hint.duur ?? 0)} offline. ${hint.n ?? 0} wijzigingen van jou zijn bewaard, ${hint.m ?? 0} van anderen erbij gekomen.`,
        blijft: false,
      };
    case 'K9':
      return { zin: `${hint.n ?? 0} wijzigingen konden niet bewaard worden: je tekent niet meer mee.`, blijft: true };
  }
}

const hoofd = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

const duur = (ms: number): string =>
  ms < 90_000 ? `${Math.max(1, Math.round(ms / 1_000))} seconden` : `${Math.round(ms / 60_000)} minuten`;

const VELDEN: Readonly<Record<string, string>> = {
  aanduiding: 'de naam',
  rol: 'wie dit is',
  soort: 'het soort lijn',
  staat: 'de stand',
  steun: 'de steun',
  geboren: 'de geboortedatum',
  toelichting: 'de toelichting',
};

const veldnaam = (veld: string | undefined): string => {
  const kaal = (veld ?? '').split(':')[0] ?? '';
  return kaal === 'ring' ? 'de ring' : kaal === 'plaats' || kaal === 'vak' ? 'de plaats' : (VELDEN[kaal] ?? 'iets');
};

const waardezin = (waarde: Waarde | undefined): string =>
  waarde === null || waarde === undefined
    ? 'niets'
    : typeof waarde === 'string'
      ? (LIJNSOORTEN[waarde]?.label ?? waarde)
      : typeof waarde === 'number'
        ? String(waarde)
        : 'iets anders';

/** What somebody else did, in a sentence for the live region. */
export function anderzin(naam: string, ops: readonly Op[], beeld: Beeld): string {
  const eerste = ops[0];
  if (ops.length === 1 && eerste?.op === 'voegKnoopToe') {
    return `${naam} voegde ${beeld.knoop.get(eerste.id)?.naam ?? 'iemand'} toe.`;
  }
  if (ops.length === 1 && eerste?.op === 'trekLijn') {
    return `${naam} trok een lijn van ${beeld.knoop.get(eerste.einden[0])?.naam ?? ''} naar ${beeld.knoop.get(eerste.einden[1])?.naam ?? ''}.`;
  }
  return `${naam} veranderde ${ops.length === 1 ? 'iets' : `${ops.length} dingen`}.`;
}

export const komst = (voor: readonly Aanwezige[], na: readonly Aanwezige[]): string | null => {
  const nieuw = na.filter((een) => !voor.some((ander) => ander.id === een.id));
  const weg = voor.filter((een) => !na.some((ander) => ander.id === een.id));
  return nieuw[0] !== undefined
    ? `${nieuw[0].naam} is erbij gekomen.`
    : weg[0] !== undefined
      ? `${weg[0].naam} is weg.`
      : null;
};

const PATRONEN: Readonly<Record<string, string>> = {
  bsn: 'een burgerservicenummer',
  telefoonnummer: 'een telefoonnummer',
  postcode: 'een postcode',
  rekeningnummer: 'een rekeningnummer',
  'e-mailadres': 'een e-mailadres',
};

const CODES: Readonly<Partial<Record<Code, string>>> = {
  GEEN_RECHT: 'Je kijkt mee. Vraag om mee te tekenen.',
  NIET_VAN_JOU: 'Alleen wie dit maakte kan het veranderen.',
  TE_VEEL: 'De tekening is vol, of er wacht nog te veel op bewaren.',
  TE_GROOT: 'Dit is te veel om in één keer te bewaren. Doe het in delen; er is niets veranderd.',
  TE_SNEL: 'Even wachten: er komt te veel tegelijk.',
};

/** Why something was not taken, and what to do. */
export function waaromNiet(fout: unknown): string {
  if (!(fout instanceof Ongeldig)) {
    return 'Dit lukte niet. Ververs de pagina als het nog eens gebeurt.';
  }
  if (fout.code === 'GEVOELIG_PATROON') {
    return `Hier lijkt ${PATRONEN[fout.patroon ?? ''] ?? 'iets persoonlijks'} te staan. Laat dat weg.`;
  }
  return CODES[fout.code] ?? `Deze waarde past hier niet. Kijk ${veldnaam(fout.veld)} na.`;
}

const BEWAARD = 'Laad de pagina opnieuw. Wat bewaard was, is er nog.';

/** Why the connection does not come back by itself, by the code it was closed with (protocol, 3.5). */
export const waaromDicht = (code: number): string =>
  SLUITCODES[code] ?? 'Je hebt geen toegang meer tot dit huishouden.';

const SLUITCODES: Readonly<Record<number, string>> = {
  1009: `Je laatste wijziging was te groot om te versturen. ${BEWAARD}`,
  4400: `Deze pagina en het portaal begrijpen elkaar niet meer. ${BEWAARD}`,
  4409: `Het portaal is vernieuwd. ${BEWAARD}`,
  4413: `Je laatste wijziging was te groot om te versturen. ${BEWAARD}`,
};
