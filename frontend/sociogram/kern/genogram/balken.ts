/** The bar of one family: from where it comes, how far it goes, and where its children hang. */
export interface Balk {
  /** Where the children stand. */
  readonly top: number;
  readonly eind: number;
  readonly links: number;
  readonly rechts: number;
  readonly kinderen: readonly number[];
}

const TUSSEN = 7;
const HOOGST = -7;
const RUIMTE = 21;
const LUCHT = 4;

/** Bars that would lie on each other get a height of their own, in the order in which they cross the least. */
export function balkhoogten(balken: readonly Balk[]): readonly number[] {
  const laag = new Map<Balk, number>();
  const hoogte = new Map<Balk, number>();
  for (const groep of rakendeGroepen(balken)) {
    const over = new Set(groep);
    while (over.size > 0) {
      const nu = bovenste([...over]);
      over.delete(nu);
      [...over]
        .filter((rest) => raakt(nu, rest))
        .forEach((rest) => laag.set(rest, Math.max(laag.get(rest) ?? 0, (laag.get(nu) ?? 0) + 1)));
    }
    const diepste = Math.max(...groep.map((balk) => laag.get(balk) ?? 0));
    groep.forEach((balk) =>
      hoogte.set(balk, diepste === 0 ? 0 : HOOGST + (laag.get(balk) ?? 0) * Math.min(TUSSEN, RUIMTE / diepste)),
    );
  }
  return balken.map((balk) => hoogte.get(balk) ?? 0);
}

/** From left to right, those that touch each other directly or through others. */
function rakendeGroepen(balken: readonly Balk[]): readonly (readonly Balk[])[] {
  const uit: Balk[][] = [];
  for (const balk of [...balken].sort((a, b) => a.top - b.top || a.links - b.links)) {
    const groep = uit.at(-1);
    if (groep?.some((ander) => raakt(ander, balk)) === true) {
      groep.push(balk);
    } else {
      uit.push([balk]);
    }
  }
  return uit;
}

/** The one that crosses the fewest of the others when it goes above them. */
function bovenste(over: readonly Balk[]): Balk {
  const last = new Map(
    over.map((een) => [
      een,
      over.reduce((som, ander) => som + (een === ander ? 0 : kruist(een, ander) - kruist(ander, een)), 0),
    ]),
  );
  return over.reduce((beste, een) => ((last.get(een) ?? 0) < (last.get(beste) ?? 0) ? een : beste));
}

/** How often the first crosses the second when it lies above it. */
function kruist(boven: Balk, onder: Balk): number {
  if (!raakt(boven, onder)) {
    return 0;
  }
  return (
    boven.kinderen.filter((x) => x > onder.links && x < onder.rechts).length +
    (onder.eind > boven.links && onder.eind < boven.rechts ? 1 : 0)
  );
}

const raakt = (a: Balk, b: Balk): boolean =>
  a.top === b.top && a.links <= b.rechts + LUCHT && b.links <= a.rechts + LUCHT;
