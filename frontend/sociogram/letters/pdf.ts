import type { Inkorter } from './inkorten.js';
import { Pdfbestand, utf16 } from './pdfbestand.js';
import { Pdfinhoud } from './pdfinhoud.js';
import { isVet, leesSvg } from './svglezer.js';
import type { Zetter } from './zetter.js';

const A4: readonly [number, number] = [595.28, 841.89];
const MARGE = 28;

export interface Pdf {
  readonly bestand: Blob;
  /** Letters that no face of ours has: an empty box in the file, to be said to whoever made it. */
  readonly zonder: readonly string[];
}

/** One of our own SVG files on A4, lying when the drawing lies: lines stay lines, and text stays text. */
export async function naarPdf(svg: string, zetter: Zetter, inkorter: Inkorter, titel = 'Netwerk'): Promise<Pdf> {
  const [b, h] = afmeting(svg);
  const [breed, hoog] = b > h ? [A4[1], A4[0]] : A4;
  const schaal = Math.min((breed - 2 * MARGE) / b, (hoog - 2 * MARGE) / h, 1);
  const delen = leesSvg(svg);
  await zetter.open(delen.flatMap((deel) => (deel.t === 'tekst' ? [{ tekst: deel.tekst, vet: isVet(deel.k) }] : [])));
  const inhoud = new Pdfinhoud(zetter, [schaal, 0, 0, -schaal, MARGE, hoog - MARGE]);
  delen.forEach((deel) => inhoud.teken(deel));

  const pdf = new Pdfbestand();
  const letters: string[] = [];
  for (const [i, letter] of inhoud.letters().entries()) {
    letters.push(`/${letter.naam} ${await letter.schrijf(pdf, inkorter, i)} 0 R`);
  }
  const stroom = await pdf.stroom('', inhoud.tekst());
  const bladen = pdf.nummer();
  const doorzicht = inhoud
    .doorzicht()
    .map(([naam, vlak, lijn]) => `/${naam}<</ca ${vlak}/CA ${lijn}>>`)
    .join('');
  const pagina = pdf.object(
    `<</Type/Page/Parent ${bladen} 0 R/MediaBox[0 0 ${breed} ${hoog}]/Contents ${stroom} 0 R/Resources<</Font<<${letters.join('')}>>/ExtGState<<${doorzicht}>>>>>>`,
  );
  pdf.object(`<</Type/Pages/Kids[${pagina} 0 R]/Count 1>>`, bladen);
  const catalogus = pdf.object(
    `<</Type/Catalog/Pages ${bladen} 0 R/Lang(nl)/ViewerPreferences<</DisplayDocTitle true>>>>`,
  );
  const info = pdf.object(`<</Title<FEFF${utf16(titel)}>/Creator(Korte Lijnen)/Producer(Korte Lijnen)>>`);
  return { bestand: pdf.sluit(catalogus, info), zonder: inhoud.zonder() };
}

function afmeting(svg: string): readonly [number, number] {
  const [, b, h] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (b === undefined || h === undefined) {
    throw new Error('Een tekening zonder maat.');
  }
  return [Number(b), Number(h)];
}
