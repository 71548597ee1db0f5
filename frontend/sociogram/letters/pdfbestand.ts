/** The objects of a PDF file in order, and the table of where they are: no more of PDF than one page needs. */
export class Pdfbestand {
  private readonly delen: Uint8Array[] = [];
  private readonly begin: number[] = [];
  private lengte = 0;

  constructor() {
    this.schrijf('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');
  }

  /** A number for an object that is written later. */
  nummer(): number {
    return this.begin.push(0);
  }

  object(inhoud: string, nr = this.nummer()): number {
    this.open(nr);
    this.schrijf(`${inhoud}\nendobj\n`);
    return nr;
  }

  async stroom(woordenboek: string, inhoud: string | Uint8Array<ArrayBuffer>, nr = this.nummer()): Promise<number> {
    const bytes = await pers(typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud);
    this.open(nr);
    this.schrijf(`<<${woordenboek}/Filter/FlateDecode/Length ${bytes.length}>>\nstream\n`);
    this.voeg(bytes);
    this.schrijf('\nendstream\nendobj\n');
    return nr;
  }

  sluit(catalogus: number, info: number): Blob {
    const tabel = this.lengte;
    const regels = this.begin.map((plek) => `${String(plek).padStart(10, '0')} 00000 n \n`).join('');
    this.schrijf(
      `xref\n0 ${this.begin.length + 1}\n0000000000 65535 f \n${regels}trailer\n<</Size ${this.begin.length + 1}/Root ${catalogus} 0 R/Info ${info} 0 R>>\nstartxref\n${tabel}\n%%EOF\n`,
    );
    return new Blob(this.delen as BlobPart[], { type: 'application/pdf' });
  }

  private open(nr: number): void {
    this.begin[nr - 1] = this.lengte;
    this.schrijf(`${nr} 0 obj\n`);
  }

  private schrijf(latijn: string): void {
    this.voeg(Uint8Array.from(latijn, (teken) => teken.charCodeAt(0)));
  }

  private voeg(bytes: Uint8Array): void {
    this.delen.push(bytes);
    this.lengte += bytes.length;
  }
}

async function pers(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(
    await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'))).arrayBuffer(),
  );
}

export const hex = (getal: number): string => getal.toString(16).padStart(4, '0').toUpperCase();

/** As UTF-16, which is how a PDF writes text. */
export const utf16 = (tekst: string): string =>
  Array.from({ length: tekst.length }, (_, i) => hex(tekst.charCodeAt(i))).join('');

/** Short, and never with an exponent, which a PDF does not know. */
export const getal = (waarde: number): string => String(Math.round(waarde * 1000) / 1000 || 0);
