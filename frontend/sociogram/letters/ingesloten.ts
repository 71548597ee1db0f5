import type { Inkorter } from './inkorten.js';
import { isVet, leesSvg } from './svglezer.js';
import type { Letter, Zetter } from './zetter.js';

const EIGEN_EMOJI = "'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji'";

/**
 * The same SVG with its letters inside, cut down to those that are used: it looks the same on every machine, also where a
 * script has no face. A letter that we have no face for is left to whoever shows it.
 */
export async function sluitLettersIn(
  svg: string,
  zetter: Zetter,
  inkorter: Inkorter,
): Promise<{ readonly svg: string; readonly zonder: readonly string[] }> {
  const teksten = leesSvg(svg).flatMap((deel) =>
    deel.t === 'tekst' ? [{ tekst: deel.tekst, vet: isVet(deel.k) }] : [],
  );
  await zetter.open(teksten);
  const nodig = new Map<Letter, Set<number>>();
  for (const { tekst, vet } of teksten) {
    for (const [letter, tekens] of zetter.nodig(tekst, vet)) {
      nodig.set(letter, new Set([...(nodig.get(letter) ?? []), ...tekens]));
    }
  }
  const regels = [...nodig].map(([letter, tekens]) => {
    const klein = inkorter.kortIn(letter.bytes, { tekens });
    return `@font-face{font-family:'${letter.type.familie}';font-weight:${letter.vet ? 700 : 400};src:url(data:font/ttf;base64,${base64(klein)})}`;
  });
  const families = [...new Set([...nodig.keys()].map((letter) => letter.type.familie))];
  const rij = [
    ...families.filter((een) => een !== 'Noto Emoji').map((een) => `'${een}'`),
    EIGEN_EMOJI,
    ...families.filter((een) => een === 'Noto Emoji').map((een) => `'${een}'`),
    'system-ui',
    'sans-serif',
  ];
  const zonder = teksten.flatMap(({ tekst, vet }) => zetter.zet(tekst, vet).zonder);
  const ingesloten = svg.replace(
    /(<svg[^>]*?) font-family="[^"]*"([^>]*>)/,
    (_, voor: string, na: string) => `${voor} font-family="${rij.join(', ')}"${na}<style>${regels.join('')}</style>`,
  );
  return { svg: ingesloten, zonder: [...new Set(zonder)] };
}

function base64(bytes: Uint8Array): string {
  let ruw = '';
  for (let i = 0; i < bytes.length; i += 0x8000) {
    ruw += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  }
  return btoa(ruw);
}
