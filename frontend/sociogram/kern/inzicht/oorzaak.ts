import { dagtekst } from '../grond/dagen.js';
import type { Beeld } from '../grond/lezen.js';
import type { Verschil, Vergelijking } from '../beeld/vergelijk.js';

/** Who touched what, and when: from the log of the drawing. */
export interface Oorzaak {
  readonly nr: number;
  readonly naam: string;
  readonly op: string;
  readonly reden: string;
  readonly raakt: readonly (readonly [string, string])[];
}

const REGISTERS: Readonly<Record<Verschil['soort'], (register: string) => boolean>> = {
  nieuw: (r) => r === '' || r === 'aanwezig',
  weg: (r) => r === '' || r === 'aanwezig',
  verbroken: (r) => r === 'staat',
  actief: (r) => r === 'staat',
  erbij: (r) => ['', 'aanwezig', 'steun', 'staat', 'einden'].includes(r),
  eraf: (r) => ['', 'aanwezig', 'steun', 'einden'].includes(r),
  dichterbij: (r) => r.startsWith('ring:'),
  verder: (r) => r.startsWith('ring:'),
  woont: (r) => r === 'woont',
};

/** The last one that made it so; null when it cannot be said. */
export function oorzaakVan(verschil: Verschil, oorzaken: readonly Oorzaak[]): Oorzaak | null {
  const wat = verschil.knopen.length > 0 ? verschil.knopen : verschil.lijnen;
  return (
    oorzaken
      .filter((een) => een.raakt.some(([id, register]) => wat.includes(id) && REGISTERS[verschil.soort](register)))
      .at(-1) ?? null
  );
}

const dagOp = new Intl.DateTimeFormat('nl-NL', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'Europe/Amsterdam',
});

/** "12-09-2026 · Marloes, na huisbezoek". */
export const oorzaakzin = (een: Oorzaak): string =>
  `${dagOp.format(new Date(een.op))} · ${een.naam}${een.reden === '' ? '' : `, ${een.reden}`}`;

/** "6 mensen en plekken en 5 lijnen bleven gelijk." */
export function gelijkzin(voor: Beeld, na: Beeld, { klasse }: Vergelijking): string {
  const mensen = na.knopen.filter((knoop) => voor.knoop.has(knoop.id) && !klasse.has(knoop.id)).length;
  const was = new Set(voor.lijnen.map((lijn) => lijn.id));
  const lijnen = na.lijnen.filter((lijn) => was.has(lijn.id) && !klasse.has(lijn.id)).length;
  return `${mensen} ${mensen === 1 ? 'mens of plek' : 'mensen en plekken'} en ${lijnen} ${lijnen === 1 ? 'lijn' : 'lijnen'} bleven gelijk.`;
}

/** The whole comparison as a text to read, print or keep. */
export function alsTekst(
  titel: string,
  van: string,
  tot: string,
  vergelijking: Vergelijking,
  oorzaken: readonly Oorzaak[],
  gelijk: string,
): string {
  const regels = vergelijking.verschillen.map((een, i) => {
    const oorzaak = oorzaakVan(een, oorzaken);
    return `${i + 1}. ${een.zin}${oorzaak === null ? '' : `\n   ${oorzaakzin(oorzaak)}`}`;
  });
  return [
    `${titel}: van ${dagtekst(van)} tot ${dagtekst(tot)}`,
    vergelijking.samenvatting,
    '',
    ...regels,
    '',
    gelijk,
    '',
  ].join('\n');
}
