/** Dates as people know them: a year, a month or a day, perhaps about (`~`). */
export interface Datum {
  readonly jaar: number;
  readonly maand: number | null;
  readonly dag: number | null;
  readonly ongeveer: boolean;
}

const VORM = /^~?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?~?$/;

export const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

export function leesDatum(waarde: unknown): Datum | null {
  const delen = typeof waarde === 'string' ? VORM.exec(waarde) : null;
  if (delen === null) {
    return null;
  }
  return {
    jaar: Number(delen[1]),
    maand: delen[2] === undefined ? null : Number(delen[2]),
    dag: delen[3] === undefined ? null : Number(delen[3]),
    ongeveer: String(waarde).includes('~'),
  };
}

/** Whole years between two dates; what both do not know (month, day) counts as reached. */
export function jarenTussen(van: Datum, tot: Datum): number {
  const jaren = tot.jaar - van.jaar;
  if (van.maand === null || tot.maand === null || van.maand < tot.maand) {
    return jaren;
  }
  if (van.maand > tot.maand) {
    return jaren - 1;
  }
  return van.dag !== null && tot.dag !== null && van.dag > tot.dag ? jaren - 1 : jaren;
}

/** Whether this day, month or year has begun on the other date. */
export const isBegonnen = (datum: Datum, op: Datum): boolean =>
  rang(datum) <=
  rang({ ...op, maand: datum.maand === null ? null : op.maand, dag: datum.dag === null ? null : op.dag });

/** A number that sorts dates; an unknown month or day comes first in its year. */
export const rang = (datum: Datum): number => datum.jaar * 10_000 + (datum.maand ?? 0) * 100 + (datum.dag ?? 0);

/** "maart 2026", "2026", "3 maart 2026". */
export function inWoorden(datum: Datum): string {
  const maand = datum.maand === null ? '' : `${MAANDEN[datum.maand - 1] ?? ''} `;
  const dag = datum.dag === null ? '' : `${datum.dag} `;
  return `${datum.ongeveer ? 'ongeveer ' : ''}${dag}${maand}${datum.jaar}`;
}

/** Two figures as above a symbol: '98. */
export const kortJaar = (datum: Datum): string =>
  `${datum.ongeveer ? '±' : ''}’${String(datum.jaar % 100).padStart(2, '0')}`;

/** As people read it: 21-03-2015. */
export const geschreven = (datum: string | null): string => (datum ?? '').split('-').reverse().join('-');
