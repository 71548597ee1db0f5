import { EASYNWK_ROLLEN } from './easynwkrollen.js';
import { json, Onleesbaar, Opbouw, type Doel, type Invoer } from './invoer.js';
import { getal, tekst, veld } from './lezen.js';
import type { Registers, Waarde } from './model.js';

export interface Easynwkwens extends Doel {
  /** The member whose card it is; left out, the person in the middle is added as a new member. */
  readonly ego?: string;
}

/** Quarters of the card, anticlockwise from the right. */
const KWARTEN = ['familie', 'vrienden', 'school_werk', 'hulp'] as const;
const GESLACHT: Readonly<Record<string, string>> = { weiblich: 'vrouw', männlich: 'man', divers: 'anders', female: 'vrouw', male: 'man', diverse: 'anders' };
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
 * Reads a network card of easyNWK (`versions[].nwk{ego, alteri[], connections[]}`, or one `nwk` alone): the same people,
 * rings and lines. Horizons of 33, 67 and 100 become rings 1 to 3; beyond them, or never placed, there is no ring.
 */
export function leesEasynwk(inhoud: string, wens: Easynwkwens): Invoer {
  const { nwk, jaar, ouder } = kiesVersie(json(inhoud), wens.jaar);
  const bouw = new Opbouw(wens);
  if (ouder > 0) {
    bouw.meld(`${ouder} oudere ${ouder === 1 ? 'versie wordt' : 'versies worden'} niet ingelezen.`);
  }
  const ego = wens.ego ?? wens.nieuwId();
  if (wens.ego === undefined) {
    const wie = veld(nwk, 'ego') ?? null;
    bouw.voeg({ op: 'voegKnoopToe', id: ego, soort: 'persoon', velden: persoon(bouw, wie, jaar) }, 'De persoon in het midden');
    bouw.voeg({ op: 'zetLid', id: ego, lid: { van: null, tot: null, rol: null } }, 'De persoon in het midden');
  }
  const ids = new Map<string, string>();
  for (const alter of rij(veld(nwk, 'alteri'))) {
    const id = wens.nieuwId();
    ids.set(String(veld(alter, 'id')), id);
    voegToe(bouw, alter, id, ego, jaar);
  }
  for (const verbinding of rij(veld(nwk, 'connections') ?? veld(nwk, 'relations'))) {
    const [a, b] = [ids.get(String(veld(verbinding, 'id1'))), ids.get(String(veld(verbinding, 'id2')))];
    if (a === undefined || b === undefined || a === b) {
      bouw.meld('Een lijn naar iemand die niet in het bestand staat.');
    } else {
      bouw.voeg({ op: 'trekLijn', id: wens.nieuwId(), einden: [a, b], velden: { soort: 'normaal', richting: 'geen' } }, 'Lijn');
    }
  }
  return bouw.klaar();
}

const rij = (waarde: Waarde | undefined): readonly Waarde[] => (Array.isArray(waarde) ? waarde : []);

function kiesVersie(bestand: Waarde, nu: number): { nwk: Waarde; jaar: number; ouder: number } {
  const versies = rij(veld(bestand, 'versions'));
  if (versies.length === 0) {
    if (!Array.isArray(veld(bestand, 'alteri'))) {
      throw new Onleesbaar('Dit bestand is geen netwerkkaart van easyNWK.');
    }
    return { nwk: bestand, jaar: nu, ouder: 0 };
  }
  const huidig = versies.find((v) => veld(v, 'id') === veld(bestand, 'currentVersion')) ?? versies.at(-1) ?? null;
  const jaar = Number(/^\d{4}/.exec(tekst(veld(huidig, 'date')) ?? '')?.[0] ?? nu);
  return { nwk: veld(huidig, 'nwk') ?? null, jaar, ouder: versies.length - 1 };
}

function voegToe(bouw: Opbouw, alter: Waarde, id: string, ego: string, jaar: number): void {
  const naam = tekst(veld(alter, 'name')) ?? 'Iemand';
  const mens = veld(alter, 'human') !== false && veld(alter, 'currentGender') !== 'kein Mensch';
  if (mens) {
    bouw.voeg({ op: 'voegKnoopToe', id, soort: 'persoon', velden: persoon(bouw, alter, jaar) }, naam);
  } else {
    bouw.voeg({ op: 'voegKnoopToe', id, soort: 'plek', velden: { aanduiding: naam, plekSoort: 'anders', ...bijschrift(alter) } }, naam);
  }
  const ver = getal(veld(alter, 'distance')) ?? 0;
  if (ver > 0 && ver <= 100) {
    bouw.voeg({ op: 'zetRing', id, ego, ring: ver <= 33.33 ? 1 : ver <= 66.67 ? 2 : 3, vak: vakVan(getal(veld(alter, 'angle')) ?? 0) }, `${naam}: ring`);
  } else {
    bouw.meld(`${naam} staat ${ver > 100 ? 'buiten de kaart' : 'niet op de kaart'} en krijgt geen ring.`);
  }
  lijnen(bouw, alter, id, ego, naam);
}

/** Angles run anticlockwise from the right there, clockwise over the sector here. */
function vakVan(hoek: number): Registers {
  const rond = ((hoek % 360) + 360) % 360;
  const kwart = Math.min(3, Math.floor(rond / 90));
  return { sector: KWARTEN[kwart] ?? 'familie', hoek: Math.round((1 - (rond - kwart * 90) / 90) * 1000) };
}

function persoon(bouw: Opbouw, wie: Waarde, jaar: number): Registers {
  const leeftijd = Number(tekst(veld(wie, 'age')) ?? NaN);
  const geslacht = GESLACHT[tekst(veld(wie, 'currentGender')) ?? ''];
  return {
    ...aanduiding(bouw, tekst(veld(wie, 'name'))),
    ...bijschrift(wie),
    ...(geslacht === undefined ? {} : { geslacht }),
    ...(Number.isInteger(leeftijd) && leeftijd >= 0 ? { geboren: `${jaar - leeftijd}~` } : {}),
    ...(veld(wie, 'deceased') === true ? { overleden: true } : {}),
  };
}

/** A drawing holds no surnames: of more words only the first stays, and a title alone says the role. */
function aanduiding(bouw: Opbouw, naam: string | null): Registers {
  const woorden = (naam ?? '').trim().split(/\s+/).filter((woord) => woord !== '');
  const eerste = woorden[0];
  if (eerste === undefined) {
    return {};
  }
  if (woorden.length > 1) {
    bouw.meld('Achternamen en titels blijven weg: kijk de namen na.');
  }
  return woorden.length > 1 && eerste.endsWith('.') ? {} : { aanduiding: eerste };
}

function bijschrift(wie: Waarde): Registers {
  const rol = tekst(veld(wie, 'role'));
  const noot = tekst(veld(wie, 'note'));
  return {
    ...(rol === null ? {} : { rol: EASYNWK_ROLLEN[rol] ?? rol }),
    ...(noot === null ? {} : { toelichting: noot }),
  };
}

/** The line to the middle, tension if it was marked, and support per direction: 1 given, 2 received, 3 both. */
function lijnen(bouw: Opbouw, alter: Waarde, id: string, ego: string, naam: string): void {
  const trek = (velden: Registers): void => bouw.voeg({ op: 'trekLijn', id: bouw.doel.nieuwId(), einden: [id, ego], velden }, `${naam}: lijn`);
  const soort = getal(veld(alter, 'edgeType')) ?? 1;
  if (soort >= 1) {
    trek({ soort: soort >= 2 ? 'hecht' : 'normaal', richting: 'geen' });
  }
  if (veld(alter, 'conflict') === true) {
    trek({ soort: 'spanning', richting: 'geen' });
  }
  for (const [waarde, richting] of [[1, 'weer'], [2, 'heen'], [3, 'beide']] as const) {
    const steun = [...new Set(Object.entries(STEUN).filter(([naamVan]) => veld(alter, naamVan) === waarde).map(([, wat]) => wat))];
    if (steun.length > 0) {
      trek({ soort: 'steun', richting, steun });
    }
  }
  if ((getal(veld(alter, 'supportLinking')) ?? 0) > 0) {
    bouw.meld(`${naam}: steun door verbinden met anderen heeft hier geen eigen soort.`);
  }
}
