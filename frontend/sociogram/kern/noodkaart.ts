import { tekstbreedte } from './scenevormen.js';

export interface Noodcontact {
  readonly naam: string;
  /** "buurvrouw, altijd"; typed for the card, never stored. */
  readonly wie?: string;
  readonly nummer: string;
}

export interface Noodkaart {
  readonly contacten: readonly Noodcontact[];
  /** Nothing on the card says what it is for or whose it is. */
  readonly neutraal: boolean;
  readonly huishouden?: string;
  readonly datum?: string;
}

const BREEDTE = 559;
const HOOGTE = 397;
const LETTERTYPE = "'Instrument Sans', system-ui, ui-sans-serif, sans-serif";

/** A card of A6, lying, black on white: at most three people to call, 112 and 0800-2000. */
export function maakNoodkaart(kaart: Noodkaart): string {
  const contacten = kaart.contacten.slice(0, 3);
  const kop = kaart.neutraal ? 'Belangrijke nummers' : `Wie u kunt bellen${kaart.huishouden === undefined ? '' : ` · ${kaart.huishouden}`}`;
  const rijen = contacten.map((contact, i) => rij(92 + i * 62, contact.naam, contact.wie ?? '', contact.nummer));
  const vast = [
    rij(294, 'Spoed', kaart.neutraal ? 'dag en nacht' : 'is er nu gevaar? bel 112', '112', true),
    rij(348, kaart.neutraal ? 'Hulp en advies' : 'Veilig Thuis', 'dag en nacht, gratis', '0800-2000', true),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="148mm" height="105mm" viewBox="0 0 ${BREEDTE} ${HOOGTE}" role="img" aria-labelledby="kop" font-family="${LETTERTYPE}" fill="#000000" lang="nl">`,
    `<title id="kop">${veilig(kop)}</title>`,
    `<rect x="4" y="4" width="${BREEDTE - 8}" height="${HOOGTE - 8}" rx="16" fill="#FFFFFF" stroke="#000000" stroke-width="1.5"/>`,
    `<text x="28" y="46" font-size="20" font-weight="600">${veilig(kop)}</text>`,
    ...rijen,
    `<path d="M28 264H${BREEDTE - 28}" stroke="#000000" stroke-width="1.5"/>`,
    ...vast,
    kaart.neutraal || kaart.datum === undefined ? '' : `<text x="${BREEDTE - 28}" y="46" text-anchor="end" font-size="13">${veilig(kaart.datum)}</text>`,
    '</svg>',
    '',
  ]
    .filter((regel, i, alle) => regel !== '' || i === alle.length - 1)
    .join('\n');
}

function rij(y: number, naam: string, wie: string, nummer: string, vast = false): string {
  const grootte = tekstbreedte(naam, 19) > 250 ? 15 : 19;
  const nummerVorm = `<text x="${BREEDTE - 28}" y="${y + 8}" text-anchor="end" font-size="${vast ? 26 : 22}" font-weight="600">${veilig(nummer)}</text>`;
  return `<text x="28" y="${y}" font-size="${grootte}" font-weight="600" unicode-bidi="plaintext">${veilig(naam)}</text><text x="28" y="${y + 20}" font-size="13" unicode-bidi="plaintext">${veilig(wie)}</text>${nummerVorm}`;
}

const veilig = (tekst: string): string => tekst.replace(/[&<>"]/g, (teken) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[teken] ?? teken);
