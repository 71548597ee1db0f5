// How much of what is pasted finds room in a field.

/** What we use of an input and a textarea. */
export interface Tekstveld {
  readonly value: string;
  readonly maxLength: number;
  readonly selectionStart: number | null;
  readonly selectionEnd: number | null;
}

/** How many signs at the end of what is pasted find no room; lines end in one sign, and a field of one line drops them. */
export function valtWeg(veld: Tekstveld, geplakt: string, regels: boolean): number {
  if (veld.maxLength < 0) {
    return 0;
  }
  const tekst = geplakt.replace(/\r\n?|\n/g, regels ? '\n' : '');
  const vervangt = (veld.selectionEnd ?? 0) - (veld.selectionStart ?? 0);
  const ruimte = Math.max(0, veld.maxLength - (veld.value.length - vervangt));
  return Math.max(0, tekst.length - ruimte);
}

export function plakzin(weg: number, ruimte: number): string {
  const wat =
    weg === 1
      ? 'Het laatste teken van wat je plakte staat er niet bij.'
      : `De laatste ${weg} tekens van wat je plakte staan er niet bij.`;
  return `Dit past niet helemaal. ${wat} In dit veld passen ${ruimte} tekens.`;
}
