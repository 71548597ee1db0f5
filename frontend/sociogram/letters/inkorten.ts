/** The part of HarfBuzz that cuts a face down to what is used, spoken to directly: harfbuzzjs has no wrapper for it. */
interface Snijder {
  readonly memory: WebAssembly.Memory;
  malloc(bytes: number): number;
  free(plek: number): void;
  hb_blob_create(plek: number, bytes: number, wijze: number, eigen: number, weg: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, lengte: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, waarde: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_set(input: number, welke: number): number;
  hb_subset_input_set_flags(input: number, vlaggen: number): void;
  hb_subset_or_fail(face: number, input: number): number;
  _initialize(): void;
}

export interface Behoud {
  readonly gliefen?: Iterable<number>;
  readonly tekens?: Iterable<number>;
  /** Glyphs keep their numbers, and what only a typesetter needs goes. */
  readonly voorPdf?: boolean;
}

const TABELLEN_WEG = 3;
const NUMMERS_BLIJVEN = 0x02;
const LEEG_VAKJE_BLIJFT = 0x40;
const ALLEEN_LEZEN = 1;

export class Inkorter {
  private constructor(private readonly hb: Snijder) {}

  static async van(wasm: BufferSource): Promise<Inkorter> {
    const { instance } = await WebAssembly.instantiate(wasm, {});
    const hb = instance.exports as unknown as Snijder;
    hb._initialize();
    return new Inkorter(hb);
  }

  kortIn(bytes: ArrayBuffer, behoud: Behoud): Uint8Array<ArrayBuffer> {
    const { hb } = this;
    const plek = hb.malloc(bytes.byteLength);
    new Uint8Array(hb.memory.buffer).set(new Uint8Array(bytes), plek);
    const blob = hb.hb_blob_create(plek, bytes.byteLength, ALLEEN_LEZEN, 0, 0);
    const face = hb.hb_face_create(blob, 0);
    const input = hb.hb_subset_input_create_or_fail();
    try {
      const voeg = (set: number, waarden: Iterable<number>): void =>
        [...waarden].forEach((waarde) => hb.hb_set_add(set, waarde));
      voeg(hb.hb_subset_input_glyph_set(input), behoud.gliefen ?? []);
      voeg(hb.hb_subset_input_unicode_set(input), behoud.tekens ?? []);
      if (behoud.voorPdf === true) {
        hb.hb_subset_input_set_flags(input, NUMMERS_BLIJVEN | LEEG_VAKJE_BLIJFT);
        voeg(hb.hb_subset_input_set(input, TABELLEN_WEG), ['GSUB', 'GPOS', 'GDEF', 'STAT', 'vhea', 'vmtx'].map(merk));
      }
      const klein = hb.hb_subset_or_fail(face, input);
      if (klein === 0) {
        throw new Error('Het lettertype is niet in te korten.');
      }
      const uit = hb.hb_face_reference_blob(klein);
      const begin = hb.hb_blob_get_data(uit, 0);
      const kopie = new Uint8Array(hb.memory.buffer).slice(begin, begin + hb.hb_blob_get_length(uit));
      hb.hb_blob_destroy(uit);
      hb.hb_face_destroy(klein);
      return kopie;
    } finally {
      hb.hb_subset_input_destroy(input);
      hb.hb_face_destroy(face);
      hb.hb_blob_destroy(blob);
      hb.free(plek);
    }
  }
}

const merk = (naam: string): number => [...naam].reduce((som, teken) => som * 256 + teken.charCodeAt(0), 0);
