import bidiFactory from 'bidi-js';
import { Blob as Bestandsdeel, Buffer, Direction, Face, Font, shape } from 'harfbuzzjs';
import { kandidaten, type Lettertype } from './lettertypen.js';

const bidi = bidiFactory();

/** Reads one of the files of {@link Lettertype}. */
export type Letterbron = (bestand: string) => Promise<ArrayBuffer>;

/** One file, opened. */
export class Letter {
  readonly font: Font;
  readonly maat: number;
  /** The space: a glyph without ink. */
  readonly leeg: number;

  constructor(
    readonly type: Lettertype,
    readonly vet: boolean,
    readonly bytes: ArrayBuffer,
  ) {
    const gezicht = new Face(new Bestandsdeel(bytes));
    this.font = new Font(gezicht);
    this.maat = 1000 / gezicht.upem;
    this.leeg = this.font.nominalGlyph(0x20) ?? 0;
  }

  /** Joiners and variation selectors need no glyph of their own. */
  kent(letter: string): boolean {
    return [...letter].every(
      (teken) =>
        /[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]/u.test(teken) ||
        this.font.nominalGlyph(teken.codePointAt(0) ?? 0) !== undefined,
    );
  }
}

/** One glyph where it stands, in thousandths of the size, from the left. What it says can be copied from a PDF. */
export interface Glief {
  readonly letter: Letter;
  readonly gid: number;
  readonly x: number;
  readonly y: number;
  readonly breedte: number;
  readonly tekst: string;
}

export interface Zetsel {
  readonly breedte: number;
  readonly gliefen: readonly Glief[];
  /** Letters that none of the faces have. */
  readonly zonder: readonly string[];
}

interface Stuk {
  readonly van: number;
  tot: number;
  readonly niveau: number;
  readonly letter: Letter;
}

/**
 * Sets one line as a browser does: the order of the Unicode bidirectional algorithm, and per script the joined forms,
 * ligatures and places of marks of HarfBuzz.
 */
export class Zetter {
  private readonly letters = new Map<string, Letter>();

  constructor(private readonly bron: Letterbron) {}

  /** Opens what these texts need, and nothing else. */
  async open(teksten: Iterable<{ readonly tekst: string; readonly vet: boolean }>): Promise<void> {
    for (const { tekst, vet } of teksten) {
      for (const letter of letters(tekst)) {
        await this.eerste(letter.tekst, vet);
      }
    }
  }

  private async eerste(letter: string, vet: boolean): Promise<void> {
    for (const type of kandidaten(letter)) {
      const sleutel = naam(type, vet);
      const open =
        this.letters.get(sleutel) ?? new Letter(type, vet && type.bestandVet !== undefined, await this.bron(sleutel));
      this.letters.set(sleutel, open);
      if (open.kent(letter)) {
        return;
      }
    }
  }

  zet(tekst: string, vet: boolean): Zetsel {
    const zonder: string[] = [];
    let breedte = 0;
    const gliefen = this.stukken(tekst, vet, zonder).flatMap((stuk) => {
      const uit = vorm(tekst, stuk, breedte);
      breedte = uit.eind;
      return uit.gliefen;
    });
    return { breedte, gliefen, zonder };
  }

  /** Which code points of which face a line needs. */
  nodig(tekst: string, vet: boolean): ReadonlyMap<Letter, ReadonlySet<number>> {
    const uit = new Map<Letter, Set<number>>();
    for (const { letter, van, tot } of this.stukken(tekst, vet, [])) {
      uit.set(
        letter,
        new Set([...(uit.get(letter) ?? []), ...[...tekst.slice(van, tot)].map((teken) => teken.codePointAt(0) ?? 0)]),
      );
    }
    return uit;
  }

  /** In the order in which they are seen from left to right. */
  private stukken(tekst: string, vet: boolean, zonder: string[]): readonly Stuk[] {
    const { levels } = bidi.getEmbeddingLevels(tekst, 'auto');
    const stukken: Stuk[] = [];
    for (const { van, tekst: letter } of letters(tekst)) {
      const open = kandidaten(letter).flatMap((type) => this.letters.get(naam(type, vet)) ?? []);
      const past = open.find((een) => een.kent(letter));
      if (past === undefined) {
        zonder.push(letter);
      }
      const kies = past ?? (open.at(-1) as Letter);
      const niveau = levels[van] ?? 0;
      const vorige = stukken.at(-1);
      if (vorige !== undefined && vorige.letter === kies && vorige.niveau === niveau) {
        vorige.tot = van + letter.length;
      } else {
        stukken.push({ van, tot: van + letter.length, niveau, letter: kies });
      }
    }
    return keerOm(stukken);
  }
}

const naam = (type: Lettertype, vet: boolean): string => (vet ? (type.bestandVet ?? type.bestand) : type.bestand);

const knipper = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Letters with their marks: those are never in another face than what they stand on. */
const letters = (tekst: string): readonly { readonly van: number; readonly tekst: string }[] =>
  [...knipper.segment(tekst)].map((een) => ({ van: een.index, tekst: een.segment }));

/** Rule L2: from the highest level down, whatever is at least that high is turned round. */
function keerOm(stukken: readonly Stuk[]): readonly Stuk[] {
  const rij = [...stukken];
  for (let niveau = Math.max(0, ...rij.map((een) => een.niveau)); niveau > 0; niveau--) {
    for (let i = 0; i < rij.length; i++) {
      const eind = rij.findIndex((een, j) => j >= i && een.niveau < niveau);
      const tot = eind === -1 ? rij.length : eind;
      rij.splice(i, tot - i, ...rij.slice(i, tot).reverse());
      i = tot;
    }
  }
  return rij;
}

function vorm(tekst: string, stuk: Stuk, begin: number): { readonly gliefen: readonly Glief[]; readonly eind: number } {
  const { letter } = stuk;
  const rechts = stuk.niveau % 2 === 1;
  const buffer = new Buffer();
  buffer.addText(tekst, stuk.van, stuk.tot - stuk.van);
  buffer.guessSegmentProperties();
  buffer.setDirection(rechts ? Direction.RTL : Direction.LTR);
  shape(letter.font, buffer);
  const plaatsen = buffer.getGlyphPositions();
  const gevormd = buffer
    .getGlyphInfos()
    .map(({ codepoint, cluster }, i) => ({ gid: codepoint, groep: cluster, ...plaatsen[i] }));
  const groepen = [...new Set(gevormd.map((een) => een.groep))].sort((a, b) => a - b);
  const gezegd = (groep: number): string =>
    spiegel(tekst.slice(groep, groepen[groepen.indexOf(groep) + 1] ?? stuk.tot), rechts);
  const wijdte = (groep: number): number =>
    gevormd.reduce((som, een) => som + (een.groep === groep ? (een.xAdvance ?? 0) : 0), 0);
  const dragers = new Map(groepen.map((groep) => [groep, drager(gevormd.filter((een) => een.groep === groep))]));
  let x = begin;
  const gliefen = gevormd.flatMap((een): readonly Glief[] => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = een;
    const draagt = dragers.get(een.groep) === een;
    const plek = {
      x: x + xOffset * letter.maat,
      y: yOffset * letter.maat,
      breedte: (draagt ? wijdte(een.groep) : xAdvance) * letter.maat,
    };
    x += xAdvance * letter.maat;
    return verdeel({ letter, gid: een.gid, ...plek, tekst: draagt ? gezegd(een.groep) : '' }, rechts);
  });
  return { gliefen, eind: x };
}

/** What a letter and its marks say together is said by the first that takes room: marks are often moved back over it. */
const drager = <T extends { readonly xAdvance?: number }>(groep: readonly T[]): T | undefined =>
  groep.find((een) => (een.xAdvance ?? 0) > 0) ?? groep[0];

/**
 * A right-to-left ligature, as lam with alef, is written as a piece per letter in the order in which they are seen, of
 * which one has ink: some readers of a PDF turn the letters of one glyph round, and some do not.
 */
function verdeel(glief: Glief, rechts: boolean): readonly Glief[] {
  const tekens = [...glief.tekst];
  if (!rechts || tekens.length === 1 || !/^\p{L}+$/u.test(glief.tekst)) {
    return [glief];
  }
  const breedte = glief.breedte / tekens.length;
  return tekens.reverse().map((tekst, i) => ({
    ...glief,
    gid: i === 0 ? glief.gid : glief.letter.leeg,
    x: glief.x + i * breedte,
    breedte,
    tekst,
  }));
}

/** Readers of a PDF expect brackets in right-to-left text as they look, and turn them round themselves. */
const spiegel = (tekst: string, rechts: boolean): string =>
  rechts ? [...tekst].map((teken) => bidi.getMirroredCharacter(teken) ?? teken).join('') : tekst;
