/** A face that ships with the portal, and the code points it is there for. */
export interface Lettertype {
  /** As CSS and the PDF call it. */
  readonly familie: string;
  readonly bestand: string;
  readonly bestandVet?: string;
  readonly blokken: readonly (readonly [number, number])[];
}

const noto = (schrift: string, ...blokken: readonly (readonly [number, number])[]): Lettertype => ({
  familie: `Noto Sans ${schrift}`,
  bestand: `NotoSans${schrift.replaceAll(' ', '')}-Regular.ttf`,
  blokken,
});

/** Latin in every spelling, Greek and Cyrillic; everything that is nobody else's is asked here. */
export const BASIS: Lettertype = {
  familie: 'Noto Sans',
  bestand: 'NotoSans-Regular.ttf',
  bestandVet: 'NotoSans-Bold.ttf',
  blokken: [[0x20, 0x58f]],
};

/** In one colour: a coloured face is many times larger than everything else together. */
export const EMOJI: Lettertype = {
  familie: 'Noto Emoji',
  bestand: 'NotoEmoji-Regular.ttf',
  blokken: [
    [0x2600, 0x27bf],
    [0x1f000, 0x1faff],
  ],
};

/**
 * The scripts of the world that names here are written in. The same files serve the letters that the server makes.
 * `stijl/lettertype.css` names the same blocks for the screen.
 *
 * @see docs/besluiten/0020-letters-van-de-wereld.md
 */
export const SCHRIFTEN: readonly Lettertype[] = [
  noto('Arabic', [0x600, 0x6ff], [0x750, 0x77f], [0x8a0, 0x8ff], [0xfb50, 0xfdff], [0xfe70, 0xfefc]),
  noto('Ethiopic', [0x1200, 0x139f], [0x2d80, 0x2ddf], [0xab00, 0xab2f]),
  noto('Hebrew', [0x591, 0x5f4], [0xfb1d, 0xfb4f]),
  noto('Armenian', [0x531, 0x58f], [0xfb13, 0xfb17]),
  noto('Georgian', [0x10a0, 0x10ff], [0x1c90, 0x1cbf], [0x2d00, 0x2d2f]),
  noto('Devanagari', [0x900, 0x97f], [0xa8e0, 0xa8ff]),
  noto('Bengali', [0x980, 0x9ff]),
  noto('Gurmukhi', [0xa00, 0xa7f]),
  noto('Gujarati', [0xa80, 0xaff]),
  noto('Tamil', [0xb80, 0xbff]),
  noto('Telugu', [0xc00, 0xc7f]),
  noto('Malayalam', [0xd00, 0xd7f]),
  noto('Sinhala', [0xd80, 0xdff]),
  noto('Thai', [0xe00, 0xe7f]),
  noto('Lao', [0xe80, 0xeff]),
  noto('Myanmar', [0x1000, 0x109f]),
  noto('Khmer', [0x1780, 0x17ff], [0x19e0, 0x19ff]),
  noto('Syriac', [0x700, 0x74f]),
  noto('Tifinagh', [0x2d30, 0x2d7f]),
  noto('Thaana', [0x780, 0x7bf]),
  noto('NKo', [0x7c0, 0x7ff]),
];

/** What to try for one letter with its marks, the likeliest first. */
export function kandidaten(letter: string): readonly Lettertype[] {
  const punt = letter.codePointAt(0) ?? 0;
  const eigen = SCHRIFTEN.find((een) => een.blokken.some(([van, tot]) => punt >= van && punt <= tot));
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(letter)) {
    return [EMOJI, BASIS];
  }
  return [
    ...(eigen === undefined ? [] : [eigen]),
    BASIS,
    ...(/\p{Extended_Pictographic}/u.test(letter) ? [EMOJI] : []),
  ];
}
