import { korteNaam } from './easynwknamen.js';
import { isOudeKaart, leesOudeKaart } from './easynwkoud.js';
import { DIEREN, EASYNWK_ROLLEN, PLEKWOORD } from './easynwkrollen.js';
import { json, Onleesbaar, Opbouw, type Doel, type Invoer } from './invoer.js';
import { tekst, veld } from '../grond/lezen.js';
import type { Registers, Waarde } from '../grond/model.js';

export interface Easynwkwens extends Doel {
  /** The member whose card it is; left out, the person in the middle is added as a new member. */
  readonly ego?: string;
}

/** Quarters of the card, anticlockwise from the right. */
const KWARTEN = ['familie', 'vrienden', 'school_werk', 'hulp'] as const;
const GESLACHT: Readonly<Record<string, string>> = {
  weiblich: 'vrouw',
  männlich: 'man',
  divers: 'anders',
  inter: 'anders',
  offen: 'anders',
  female: 'vrouw',
  male: 'man',
  diverse: 'anders',
  w: 'vrouw',
  m: 'man',
};
const ONBEKEND = ['', 'nicht festgelegt', 'unspecified', 'not specified', 'kein Mensch', 'keine Angabe'];
const STEUN: Readonly<Record<string, string>> = {
  supportEmotional: 'emotioneel',
  supportPractical: 'praktisch',
  supportInstrumental: 'praktisch',
  supportCognitive: 'advies',
  supportInformational: 'advies',
  supportSocial: 'gezelschap',
  supportMaterial: 'geld',
};

/**
 * Reads a network card of easyNWK (`versions[].nwk{ego, alteri[], connections[]}`, one `nwk` alone, or the lines of before
 * version 2): the same people, rings and lines. Numbers and yes or no may be written as text. Horizons of 33, 67 and 100 become rings 1 to 3; beyond them, or never placed, there is no ring.
 */
export function leesEasynwk(inhoud: string, wens: Easynwkwens): Invoer {
  const oud = isOudeKaart(inhoud) ? leesOudeKaart(inhoud) : null;
  const { nwk, jaar, ouder } = kiesVersie(oud?.kaart ?? json(inhoud), wens.jaar);
  const bouw = new Opbouw(wens);
  oud?.gemist.forEach((zin) => bouw.meld(zin));
  if (ouder > 0) {
    bouw.meld(`${ouder} oudere ${ouder === 1 ? 'versie wordt' : 'versies worden'} niet ingelezen.`);
  }
  const ego = wens.ego ?? wens.nieuwId();
  if (wens.ego === undefined) {
    const wie = veld(nwk, 'ego') ?? null;
    bouw.voeg(
      { op: 'voegKnoopToe', id: ego, soort: 'persoon', velden: persoon(bouw, wie, jaar) },
      'De persoon in het midden',
    );
    bouw.voeg({ op: 'zetLid', id: ego, lid: { van: null, tot: null, rol: null } }, 'De persoon in het midden');
  }
  const ids = new Map<string, string>();
  for (const alter of rij(veld(nwk, 'alteri'))) {
    const id = wens.nieuwId();
    ids.set(letterlijk(veld(alter, 'id')), id);
    voegToe(bouw, alter, id, ego, jaar);
  }
  for (const verbinding of rij(veld(nwk, 'connections') ?? veld(nwk, 'relations'))) {
    const [a, b] = [ids.get(letterlijk(veld(verbinding, 'id1'))), ids.get(letterlijk(veld(verbinding, 'id2')))];
    if (a === undefined || b === undefined || a === b) {
      bouw.meld('Een lijn naar iemand die niet in het bestand staat.');
    } else {
      bouw.voeg(
        { op: 'trekLijn', id: wens.nieuwId(), einden: [a, b], velden: { soort: 'normaal', richting: 'geen' } },
        'Lijn',
      );
    }
  }
  return bouw.klaar();
}

const rij = (waarde: Waarde | undefined): readonly Waarde[] => (Array.isArray(waarde) ? waarde : []);

function kiesVersie(bestand: Waarde, nu: number): { nwk: Waarde; jaar: number; ouder: number } {
  const versies = rij(veld(bestand, 'versions'));
  if (versies.length === 0) {
    if (!Array.isArray(veld(bestand, 'alteri'))) {
      throw new Onleesbaar(
        'Dit bestand is geen netwerkkaart van easyNWK. Bewaar de kaart in easyNWK opnieuw en kies dat bestand.',
      );
    }
    return { nwk: bestand, jaar: nu, ouder: 0 };
  }
  const huidig =
    versies.find((v) => letterlijk(veld(v, 'id')) === letterlijk(veld(bestand, 'currentVersion'))) ??
    versies.at(-1) ??
    null;
  const jaar = Number(/^\d{4}/.exec(tekst(veld(huidig, 'date')) ?? '')?.[0] ?? nu);
  return { nwk: veld(huidig, 'nwk') ?? null, jaar, ouder: versies.length - 1 };
}

/** Whatever stands there, to compare and to show; also what no text can be made of. */
const letterlijk = (waarde: Waarde | undefined): string =>
  typeof waarde === 'object' ? JSON.stringify(waarde) : String(waarde);

/** Some versions write a number as text. */
function cijfer(waarde: Waarde | undefined): number | null {
  const uit =
    typeof waarde === 'number'
      ? waarde
      : typeof waarde === 'string' && waarde.trim() !== ''
        ? Number(waarde.trim().replace(',', '.'))
        : NaN;
  return Number.isFinite(uit) ? uit : null;
}

const ja = (waarde: Waarde | undefined): boolean =>
  waarde === true || waarde === 1 || waarde === '1' || waarde === 'true';
const nee = (waarde: Waarde | undefined): boolean =>
  waarde === false || waarde === 0 || waarde === '0' || waarde === 'false';

function voegToe(bouw: Opbouw, alter: Waarde, id: string, ego: string, jaar: number): void {
  const naam = tekst(veld(alter, 'name')) ?? 'Iemand';
  const mens = !nee(veld(alter, 'human')) && veld(alter, 'currentGender') !== 'kein Mensch';
  const rol = (tekst(veld(alter, 'role')) ?? '').trim();
  if (mens) {
    bouw.voeg({ op: 'voegKnoopToe', id, soort: 'persoon', velden: persoon(bouw, alter, jaar) }, naam);
  } else if (PLEKWOORD.test(rol) || (rol === '' && PLEKWOORD.test(naam))) {
    bouw.voeg(
      {
        op: 'voegKnoopToe',
        id,
        soort: 'plek',
        velden: { aanduiding: naam, plekSoort: 'anders', ...bijschrift(alter) },
      },
      naam,
    );
  } else {
    const { rol: _, ...noot } = bijschrift(alter);
    bouw.voeg(
      {
        op: 'voegKnoopToe',
        id,
        soort: 'huisdier',
        velden: { aanduiding: naam, ...(rol === '' ? {} : { diersoort: DIEREN[rol] ?? rol }), ...noot },
      },
      naam,
    );
  }
  const ver = cijfer(veld(alter, 'distance')) ?? 0;
  if (ver > 0 && ver <= 100) {
    bouw.voeg(
      {
        op: 'zetRing',
        id,
        ego,
        ring: ver <= 33.33 ? 1 : ver <= 66.67 ? 2 : 3,
        vak: vakVan(cijfer(veld(alter, 'angle')) ?? 0),
      },
      `${naam}: ring`,
    );
  } else {
    bouw.meld(`${naam} staat ${ver > 100 ? 'buiten de kaart' : 'niet op de kaart'} en krijgt geen ring.`);
  }
  lijnen(bouw, alter, id, ego, { naam, levend: mens && !ja(veld(alter, 'deceased')) });
  const emoji = tekst(veld(alter, 'emoji'));
  if (emoji !== null) {
    bouw.meld(`${naam}: het plaatje ${emoji} gaat niet mee.`);
  }
  if (ja(veld(alter, 'contactOfPartner'))) {
    bouw.meld(`${naam}: dat dit een contact van de partner is, gaat niet mee. Teken daarvoor een lijn.`);
  }
}

/** Angles run anticlockwise from the right there, clockwise over the sector here. */
function vakVan(hoek: number): Registers {
  const rond = ((hoek % 360) + 360) % 360;
  const kwart = Math.min(3, Math.floor(rond / 90));
  return { sector: KWARTEN[kwart] ?? 'familie', hoek: Math.round((1 - (rond - kwart * 90) / 90) * 1000) };
}

function persoon(bouw: Opbouw, wie: Waarde, jaar: number): Registers {
  const leeftijd = cijfer(veld(wie, 'age'));
  const ruw = (tekst(veld(wie, 'age')) ?? '').trim();
  const naam = tekst(veld(wie, 'name')) ?? 'Iemand';
  const genoemd = tekst(veld(wie, 'currentGender')) ?? '';
  const geslacht = GESLACHT[genoemd];
  const past = leeftijd !== null && Number.isInteger(leeftijd) && leeftijd >= 0 && leeftijd < 130;
  if (!past && (ruw !== '' || leeftijd !== null)) {
    bouw.meld(`${naam}: de leeftijd “${ruw === '' ? leeftijd : ruw}” gaat niet mee.`);
  }
  if (geslacht === undefined && !ONBEKEND.includes(genoemd)) {
    bouw.meld(`${naam}: “${genoemd}” gaat niet mee.`);
  }
  return {
    ...aanduiding(bouw, wie),
    ...bijschrift(wie),
    ...(geslacht === undefined ? {} : { geslacht }),
    ...(past ? { geboren: `${jaar - (leeftijd ?? 0)}~` } : {}),
    ...(ja(veld(wie, 'deceased')) ? { overleden: true } : {}),
  };
}

function aanduiding(bouw: Opbouw, wie: Waarde): Registers {
  const ruw = (tekst(veld(wie, 'name')) ?? '').trim();
  const { naam, heel } = korteNaam(ruw);
  if (!heel) {
    const rol = tekst(bijschrift(wie)['rol']);
    bouw.meld(
      `“${ruw}” heet nu ${naam === null ? (rol === null ? '“Iemand”' : `naar de rol: “${rol}”`) : `“${naam}”`}: achternamen en titels blijven buiten de tekening.`,
    );
  }
  return naam === null ? {} : { aanduiding: naam };
}

function bijschrift(wie: Waarde): Registers {
  const rol = tekst((tekst(veld(wie, 'role')) ?? '').trim());
  const noot = tekst(veld(wie, 'note'));
  return {
    ...(rol === null ? {} : { rol: EASYNWK_ROLLEN[rol] ?? rol }),
    ...(noot === null ? {} : { toelichting: noot }),
  };
}

/** The line to the middle, tension if it was marked, and support per direction: 1 given, 2 received, 3 both. */
function lijnen(
  bouw: Opbouw,
  alter: Waarde,
  id: string,
  ego: string,
  { naam, levend }: { readonly naam: string; readonly levend: boolean },
): void {
  const trek = (velden: Registers): void =>
    bouw.voeg({ op: 'trekLijn', id: bouw.doel.nieuwId(), einden: [id, ego], velden }, `${naam}: lijn`);
  const gezegd = veld(alter, 'edgeType') ?? null;
  const soort = cijfer(gezegd) ?? (levend ? 1 : 0);
  if (gezegd !== null && gezegd !== '' && ![0, 1, 2].includes(cijfer(gezegd) ?? -1)) {
    bouw.meld(`${naam}: de lijnsoort “${letterlijk(gezegd)}” is niet bekend.`);
  }
  if (soort === 1 || soort === 2) {
    trek({ soort: soort === 2 ? 'hecht' : 'normaal', richting: 'geen' });
  }
  if (ja(veld(alter, 'conflict'))) {
    trek({ soort: 'spanning', richting: 'geen' });
  }
  for (const [waarde, richting] of [
    [1, 'weer'],
    [2, 'heen'],
    [3, 'beide'],
  ] as const) {
    const steun = [
      ...new Set(
        Object.entries(STEUN)
          .filter(([naamVan]) => cijfer(veld(alter, naamVan)) === waarde)
          .map(([, wat]) => wat),
      ),
    ];
    if (steun.length > 0) {
      trek({ soort: 'steun', richting, steun });
    }
  }
  if ((cijfer(veld(alter, 'supportLinking')) ?? 0) > 0) {
    bouw.meld(`${naam}: steun door verbinden met anderen heeft hier geen eigen soort.`);
  }
}
