/** What a person wishes to stand at, and how much. */
export interface Wens {
  readonly x: number;
  readonly gewicht: number;
}

/**
 * Least squares in a fixed order with a minimum distance: neighbours that would come too close are joined to a pool
 * that stands where all its wishes together want it (pool adjacent violators, exact).
 */
export function verdeel(wensen: readonly Wens[], afstand: number): number[] {
  const poelen: { som: number; gewicht: number; aantal: number }[] = [];
  wensen.forEach((wens, i) => {
    poelen.push({ som: (wens.x - i * afstand) * wens.gewicht, gewicht: wens.gewicht, aantal: 1 });
    for (;;) {
      const laatste = poelen.at(-1);
      const ervoor = poelen.at(-2);
      if (
        laatste === undefined ||
        ervoor === undefined ||
        ervoor.som / ervoor.gewicht <= laatste.som / laatste.gewicht
      ) {
        break;
      }
      poelen.splice(-2, 2, {
        som: ervoor.som + laatste.som,
        gewicht: ervoor.gewicht + laatste.gewicht,
        aantal: ervoor.aantal + laatste.aantal,
      });
    }
  });
  let i = 0;
  return poelen.flatMap((poel) => Array.from({ length: poel.aantal }, () => poel.som / poel.gewicht + i++ * afstand));
}
