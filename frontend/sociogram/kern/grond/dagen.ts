/** A day and the number of the drawing as it was then. */
export interface Dagpunt {
  readonly dag: string;
  readonly nr: number;
}

export const MS_PER_DAG = 86_400_000;

/** Since 1970, to reckon with; a month or year stands for its first day. */
export const dagnummer = (dag: string): number => Math.round(Date.parse(`${heel(dag)}T00:00:00Z`) / MS_PER_DAG);

export const dagVan = (nummer: number): string => new Date(nummer * MS_PER_DAG).toISOString().slice(0, 10);

/** "2026-09" is the first of September. */
const heel = (dag: string): string => `${dag.replace('~', '')}-01-01`.slice(0, 10);

/** As people write it: 10-01-2026. */
export const dagtekst = (dag: string): string => dag.split('-').reverse().join('-');

/**
 * Which number shows how it was at the end of a day: a moment that was kept for that very day, else the last one before.
 * Before the first day there was nothing: 0.
 *
 * @param getekend per day on which something was drawn, its last number
 * @param bewaard moments, by the day they are about
 */
export function nummerOp(dag: string, getekend: readonly Dagpunt[], bewaard: readonly Dagpunt[]): number {
  const precies = bewaard.filter((een) => heel(een.dag) === heel(dag)).at(-1);
  const eerder = [...getekend, ...bewaard].filter((een) => heel(een.dag) <= heel(dag));
  const laatste = eerder.sort((a, b) => dagnummer(a.dag) - dagnummer(b.dag) || a.nr - b.nr).at(-1);
  return (precies ?? laatste)?.nr ?? 0;
}
