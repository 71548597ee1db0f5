const knipper = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** A text in letters as people count them: with their marks, and an emoji of several parts as one. */
export const letters = (tekst: string): readonly string[] =>
  /^[ -ɏ]*$/.test(tekst) ? [...tekst] : [...knipper.segment(tekst)].map((een) => een.segment);
