/** A cell that goes as it is: a number, or a full date as ISO writes it. Everything else is text. */
export type Cel = string | number | null | undefined | { readonly datum: string };

const MAAND = 'jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec';
/** What a spreadsheet in Dutch or English would take for a formula, a number, a date, a time or a truth value. */
const NIET_ALS_TEKST = new RegExp(
  `^(?:[=+\\-@|%']|[.,(€$£#\\s]*\\d|(?:${MAAND})[a-z]*[\\s.\\-/']*\\d|(?:waar|onwaar|true|false)$)`,
  'i',
);
const BLANCO = /^[\s\p{Cf}\p{Zs}]+/u;

/**
 * One table for a Dutch spreadsheet: byte order mark, semicolons, CRLF, quotes where RFC 4180 asks them. Text that would
 * become something else gets one apostrophe before it; text that begins with an apostrophe gets one too, so a program
 * that takes away one leading apostrophe has every cell back as it was.
 */
export const csv = (koppen: readonly string[], rijen: readonly (readonly Cel[])[]): string =>
  `\uFEFF${[koppen, ...rijen].map((rij) => rij.map(cel).join(';')).join('\r\n')}\r\n`;

function cel(waarde: Cel): string {
  if (waarde === null || waarde === undefined) {
    return '';
  }
  if (typeof waarde === 'number') {
    return String(waarde);
  }
  if (typeof waarde === 'object') {
    return waarde.datum;
  }
  const veilig = NIET_ALS_TEKST.test(waarde.replace(BLANCO, '')) || /^[\t\r\n]/.test(waarde) ? `'${waarde}` : waarde;
  return /[";\r\n\t]|^\s|\s$/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}

/** A year as a number and a full day as a date; what is only about or only a month stays text. */
export function datumcel(waarde: unknown): Cel {
  if (typeof waarde !== 'string') {
    return null;
  }
  return /^\d{4}$/.test(waarde) ? Number(waarde) : /^\d{4}-\d{2}-\d{2}$/.test(waarde) ? { datum: waarde } : waarde;
}
