import { KAARTTALEN, type Kaartwoorden } from './kaarttalen.js';
import { kort, tekstbreedte } from '../vorm/scenevormen.js';

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
  /** Of {@link KAARTTALEN}; Dutch without. */
  readonly taal?: string;
}

const BREEDTE = 559;
const HOOGTE = 397;
const VAK: readonly [number, number] = [BREEDTE / 2, HOOGTE / 2];
const RAND = 26;
const LETTERTYPE = "'Instrument Sans', system-ui, ui-sans-serif, 'Letters van de wereld', sans-serif";

/**
 * A card of A6, lying, black on white: at most three people to call, 112 and 0800-2000. One quarter each, so that no
 * word lies on a fold; folded twice inwards it is as small as a bank card and blank outside.
 */
export function maakNoodkaart(kaart: Noodkaart): string {
  const woorden = KAARTTALEN[kaart.taal ?? 'nl'] ?? (KAARTTALEN['nl'] as Kaartwoorden);
  const rechts = woorden.rechtsNaarLinks === true;
  const titel = kaart.neutraal
    ? woorden.kopNeutraal
    : `${woorden.kop}${kaart.huishouden === undefined ? '' : ` · ${kaart.huishouden}`}`;
  const hoeken = rechts
    ? ([
        [VAK[0], 0],
        [0, 0],
        [VAK[0], VAK[1]],
        [0, VAK[1]],
      ] as const)
    : ([
        [0, 0],
        [VAK[0], 0],
        [0, VAK[1]],
        [VAK[0], VAK[1]],
      ] as const);
  const schrijf = (hoek: number, y: number, tekst: string, grootte: number, vet = false): string => {
    const [x, boven] = hoeken[hoek] as readonly [number, number];
    const past = Math.min(grootte, (grootte * (VAK[0] - 2 * RAND)) / Math.max(1, tekstbreedte(tekst, grootte)));
    return `<text x="${x + (rechts ? VAK[0] - RAND : RAND)}" y="${boven + y}" font-size="${Math.round(past * 10) / 10}"${vet ? ' font-weight="600"' : ''}${rechts ? ' direction="rtl"' : ''} unicode-bidi="plaintext">${veilig(tekst)}</text>`;
  };
  const contact = (hoek: number): readonly string[] => {
    const een = kaart.contacten[hoek];
    return een === undefined
      ? [
          schrijflijn(hoeken[hoek] as readonly [number, number], 90),
          schrijflijn(hoeken[hoek] as readonly [number, number], 150),
        ]
      : [
          schrijf(hoek, 82, een.naam, 22, true),
          schrijf(hoek, 104, een.wie ?? '', 14),
          schrijf(hoek, 150, een.nummer, 27, true),
        ];
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="148mm" height="105mm" viewBox="0 0 ${BREEDTE} ${HOOGTE}" role="img" aria-labelledby="kop" font-family="${LETTERTYPE}" fill="#000000">`,
    `<title id="kop">${veilig(titel)}</title>`,
    `<rect x="1" y="1" width="${BREEDTE - 2}" height="${HOOGTE - 2}" fill="#FFFFFF" stroke="#000000"/>`,
    `<path d="M${VAK[0]} 0V${HOOGTE}M0 ${VAK[1]}H${BREEDTE}" stroke="#8A8A8A" stroke-dasharray="2 5"/>`,
    schrijf(0, 42, kort(titel, 44), 14, true),
    ...[0, 1, 2].flatMap(contact),
    schrijf(3, 44, woorden.spoed, 16, true),
    schrijf(3, 62, kaart.neutraal ? woorden.altijd : woorden.gevaar, 12),
    schrijf(3, 94, '112', 29, true),
    schrijf(3, 124, kaart.neutraal ? woorden.hulp : 'Veilig Thuis', 16, true),
    schrijf(3, 142, woorden.gratis, 12),
    schrijf(3, 174, '0800-2000', 27, true),
    kaart.neutraal || kaart.datum === undefined ? '' : schrijf(2, 184, kaart.datum, 11),
    '</svg>',
    '',
  ]
    .filter((regel, i, alle) => regel !== '' || i === alle.length - 1)
    .join('\n');
}

/** Where nobody is printed there is room to write somebody in. */
const schrijflijn = ([x, y]: readonly [number, number], hoog: number): string =>
  `<path d="M${x + RAND} ${y + hoog}H${x + VAK[0] - RAND}" stroke="#8A8A8A" stroke-width="0.75"/>`;

const veilig = (tekst: string): string =>
  tekst.replace(/[&<>"]/g, (teken) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[teken] ?? teken);
