/** What is under a pointer. */
export interface Raak {
  readonly wat: 'niets' | 'knoop' | 'greep' | 'lijn';
  readonly id: string;
}

/** Where a menu opens. */
export interface Menuplek {
  readonly raak: Raak;
  readonly scherm: readonly [number, number];
  /** Opened by a key: then what it opens has the keyboard too. */
  readonly toets: boolean;
}

/** The handle of a line first, then the topmost symbol, then a line. */
export function raakOp(doek: Element, g: MouseEvent): Raak {
  const onder = document.elementsFromPoint(g.clientX, g.clientY);
  const vind = (soort: string): string | undefined =>
    onder
      .map((een) => een.closest(`[data-${soort}]`))
      .find((een) => een !== null && doek.contains(een))
      ?.getAttribute(`data-${soort}`) ?? undefined;
  for (const wat of ['greep', 'knoop', 'lijn'] as const) {
    const id = vind(wat);
    if (id !== undefined) {
      return { wat, id };
    }
  }
  return { wat: 'niets', id: '' };
}
