import type { Inkorter } from './inkorten.js';
import { getal, hex, utf16, type Pdfbestand } from './pdfbestand.js';
import type { Glief, Letter } from './zetter.js';

const PER_BLOK = 100;

/**
 * One face in a PDF. Every pair of a glyph and what it says has a code of its own, so that what is copied from the page is
 * exactly what was written, whatever form the letter took.
 */
export class Pdfletter {
  private readonly codes = new Map<
    string,
    { readonly code: number; readonly gid: number; readonly tekst: string; readonly breedte: number }
  >();

  constructor(
    readonly naam: string,
    readonly letter: Letter,
  ) {}

  code({ gid, tekst, breedte }: Glief): number {
    const vast = Math.round(breedte);
    const sleutel = `${gid} ${vast} ${tekst}`;
    const code = this.codes.get(sleutel)?.code ?? this.codes.size + 1;
    this.codes.set(sleutel, { code, gid, tekst, breedte: vast });
    return code;
  }

  async schrijf(pdf: Pdfbestand, inkorter: Inkorter, volg: number): Promise<number> {
    const alle = [...this.codes.values()];
    const bestand = inkorter.kortIn(this.letter.bytes, { gliefen: alle.map((een) => een.gid), voorPdf: true });
    const { ascender = 1000, descender = -250 } = this.letter.font.hExtents();
    const naam = `KL${String.fromCharCode(65 + (volg % 26))}${String.fromCharCode(65 + (Math.floor(volg / 26) % 26))}AA+${this.letter.type.familie.replaceAll(' ', '')}${this.letter.vet ? '-Bold' : ''}`;
    const { maat } = this.letter;
    const inhoud = await pdf.stroom(`/Length1 ${bestand.length}`, bestand);
    const beschrijving = pdf.object(
      `<</Type/FontDescriptor/FontName/${naam}/Flags 4/FontBBox[-500 ${getal(descender * maat)} 2000 ${getal(ascender * maat)}]/ItalicAngle 0/Ascent ${getal(ascender * maat)}/Descent ${getal(descender * maat)}/CapHeight 714/StemV ${this.letter.vet ? 140 : 80}/FontFile2 ${inhoud} 0 R>>`,
    );
    const plaatsen = new Uint8Array((alle.length + 1) * 2);
    alle.forEach(({ code, gid }) => plaatsen.set([gid >> 8, gid & 255], code * 2));
    const naarGlief = await pdf.stroom('', plaatsen);
    const breedtes = alle.map(({ breedte }) => breedte).join(' ');
    const cid = pdf.object(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${naam}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${beschrijving} 0 R/DW 0/W[1[${breedtes}]]/CIDToGIDMap ${naarGlief} 0 R>>`,
    );
    const gezegd = await pdf.stroom('', this.naarTekst(alle));
    return pdf.object(
      `<</Type/Font/Subtype/Type0/BaseFont/${naam}/Encoding/Identity-H/DescendantFonts[${cid} 0 R]/ToUnicode ${gezegd} 0 R>>`,
    );
  }

  private naarTekst(alle: readonly { readonly code: number; readonly tekst: string }[]): string {
    const paren = alle.filter(({ tekst }) => tekst !== '').map(({ code, tekst }) => `<${hex(code)}> <${utf16(tekst)}>`);
    const blokken = Array.from({ length: Math.ceil(paren.length / PER_BLOK) }, (_, i) =>
      paren.slice(i * PER_BLOK, (i + 1) * PER_BLOK),
    );
    return [
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
      '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def',
      '1 begincodespacerange <0000> <FFFF> endcodespacerange',
      ...blokken.map((blok) => `${blok.length} beginbfchar\n${blok.join('\n')}\nendbfchar`),
      'endcmap CMapName currentdict /CMap defineresource pop end end',
    ].join('\n');
  }
}
