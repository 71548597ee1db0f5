import inkortwasm from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import { Inkorter } from './inkorten.js';
import { sluitLettersIn } from './ingesloten.js';
import { naarPdf } from './pdf.js';
import { Zetter } from './zetter.js';

const haal = async (adres: string): Promise<ArrayBuffer> => {
  const antwoord = await fetch(new URL(adres, document.baseURI));
  if (!antwoord.ok) {
    throw new Error(`Niet te halen: ${adres}`);
  }
  return antwoord.arrayBuffer();
};

let klaar: Promise<readonly [Zetter, Inkorter]> | null = null;

/** Comes over the line only when something leaves the drawing; a failed try is tried again. */
function gereed(): Promise<readonly [Zetter, Inkorter]> {
  klaar ??= haal(inkortwasm).then(
    async (wasm) => [new Zetter((bestand) => haal(`lettertype/${bestand}`)), await Inkorter.van(wasm)] as const,
  );
  klaar.catch(() => (klaar = null));
  return klaar;
}

export const alsPdf = async (svg: string): ReturnType<typeof naarPdf> => naarPdf(svg, ...(await gereed()));

export const metLetters = async (svg: string): ReturnType<typeof sluitLettersIn> =>
  sluitLettersIn(svg, ...(await gereed()));
