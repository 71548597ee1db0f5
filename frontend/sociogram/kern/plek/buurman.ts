export const RICHTING: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const PIJLEN = Object.keys(RICHTING);

export interface Plek {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Whom each arrow leads to, by place in the list; -1: nobody. */
type Wegen = number[][];

const BEKEND = new WeakMap<readonly Plek[], ReadonlyMap<string, ReadonlyMap<string, string>>>();

/** Whom an arrow leads to; null when nobody is there. */
export function buurman(knopen: readonly Plek[], van: string, pijl: string): string | null {
  let kaart = BEKEND.get(knopen);
  if (kaart === undefined) {
    kaart = wegwijzer(knopen);
    BEKEND.set(knopen, kaart);
  }
  return kaart.get(van)?.get(pijl) ?? null;
}

/** Who stands nearest to those who go away, and stays. */
export function dichtstBij(knopen: readonly Plek[], weg: ReadonlySet<string>): string | null {
  const van = knopen.find((knoop) => weg.has(knoop.id));
  const blijft = knopen.filter((knoop) => !weg.has(knoop.id));
  return van === undefined
    ? null
    : (blijft.sort((a, b) => Math.hypot(a.x - van.x, a.y - van.y) - Math.hypot(b.x - van.x, b.y - van.y))[0]?.id ??
        null);
}

/**
 * An arrow leads to the nearest in that quarter. Where that leaves somebody whom nobody's arrows reach, or who reaches
 * not everybody, an arrow that is needed for nothing else is turned to the nearest in that half: with the arrows alone
 * everybody can be reached from everybody.
 */
export function wegwijzer(knopen: readonly Plek[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const wegen: Wegen = knopen.map((van, i) =>
    PIJLEN.map((pijl) => dichtst(knopen, i, (dx, dy) => inKwart(dx, dy, pijl))),
  );
  if (knopen.length > 1) {
    bereikAllen(knopen, wegen);
    keerAllenTerug(knopen, wegen);
  }
  return new Map(
    knopen.map((van, i) => [
      van.id,
      new Map(
        PIJLEN.flatMap((pijl, p) => {
          const naar = knopen[wegen[i]?.[p] ?? -1];
          return naar === undefined ? [] : [[pijl, naar.id] as const];
        }),
      ),
    ]),
  );
}

function inKwart(dx: number, dy: number, pijl: string): boolean {
  const [rx, ry] = RICHTING[pijl] ?? [0, 0];
  return rx === 0 ? dy * ry >= Math.abs(dx) : dx * rx >= Math.abs(dy);
}

/** On the side of that arrow; two who stand on one spot are on every side of each other. */
function inHelft(dx: number, dy: number, pijl: string): boolean {
  const [rx, ry] = RICHTING[pijl] ?? [0, 0];
  return dx * rx + dy * ry > 0 || (dx === 0 && dy === 0);
}

function dichtst(knopen: readonly Plek[], van: number, mag: (dx: number, dy: number, naar: number) => boolean): number {
  let [beste, minst] = [-1, Infinity];
  knopen.forEach((knoop, i) => {
    const [dx, dy] = [knoop.x - (knopen[van]?.x ?? 0), knoop.y - (knopen[van]?.y ?? 0)];
    const ver = Math.hypot(dx, dy);
    if (i !== van && ver < minst && mag(dx, dy, i)) {
      [beste, minst] = [i, ver];
    }
  });
  return beste;
}

/** Everybody gets an arrow of somebody who can be reached from the first; `nodig` holds the arrows that do that. */
function bereikAllen(knopen: readonly Plek[], wegen: Wegen): void {
  const bereikt = new Set([0]);
  const nodig = new Set<string>();
  const loop = (begin: number): void => {
    const rij = [begin];
    for (let van = rij.pop(); van !== undefined; van = rij.pop()) {
      for (const [p, naar] of (wegen[van] ?? []).entries()) {
        if (naar >= 0 && !bereikt.has(naar)) {
          bereikt.add(naar);
          nodig.add(`${van}/${p}`);
          rij.push(naar);
        }
      }
    }
  };
  loop(0);
  while (bereikt.size < knopen.length) {
    const draai = besteDraai(
      knopen,
      bereikt,
      (van, p) => !nodig.has(`${van}/${p}`),
      (naar) => !bereikt.has(naar),
      wegen,
    );
    (wegen[draai.van] ?? [])[draai.pijl] = draai.naar;
    nodig.add(`${draai.van}/${draai.pijl}`);
    bereikt.add(draai.naar);
    loop(draai.naar);
  }
}

/** Whoever has no way back gets one, with an arrow on which nobody's being reached depends. */
function keerAllenTerug(knopen: readonly Plek[], wegen: Wegen): void {
  for (;;) {
    const terug = naarEerste(wegen);
    if (terug.size === knopen.length) {
      return;
    }
    const vast = new Set(knopen.map((_, i) => i).filter((i) => !terug.has(i)));
    const nodig = boom(wegen);
    const draai = besteDraai(
      knopen,
      vast,
      (van, p) => !nodig.has(`${van}/${p}`),
      (naar) => terug.has(naar),
      wegen,
    );
    (wegen[draai.van] ?? [])[draai.pijl] = draai.naar;
  }
}

/** The arrows by which everybody is reached from the first, each once. */
function boom(wegen: Wegen): ReadonlySet<string> {
  const nodig = new Set<string>();
  const gezien = new Set([0]);
  const rij = [0];
  for (let van = rij.shift(); van !== undefined; van = rij.shift()) {
    for (const [p, naar] of (wegen[van] ?? []).entries()) {
      if (naar >= 0 && !gezien.has(naar)) {
        gezien.add(naar);
        nodig.add(`${van}/${p}`);
        rij.push(naar);
      }
    }
  }
  return nodig;
}

function naarEerste(wegen: Wegen): ReadonlySet<number> {
  const terug = new Set([0]);
  for (let groeide = true; groeide;) {
    groeide = false;
    wegen.forEach((rij, van) => {
      if (!terug.has(van) && rij.some((naar) => terug.has(naar))) {
        terug.add(van);
        groeide = true;
      }
    });
  }
  return terug;
}

/** The shortest turn that is free; an arrow that led nowhere is turned before one that led to somebody. */
function besteDraai(
  knopen: readonly Plek[],
  vanuit: ReadonlySet<number>,
  vrij: (van: number, pijl: number) => boolean,
  doel: (naar: number) => boolean,
  wegen: Wegen,
): { readonly van: number; readonly pijl: number; readonly naar: number } {
  let beste = { van: 0, pijl: 0, naar: 0 };
  let minst = Infinity;
  for (const van of vanuit) {
    for (const [p, pijl] of PIJLEN.entries()) {
      const naar = vrij(van, p) ? dichtst(knopen, van, (dx, dy, i) => doel(i) && inHelft(dx, dy, pijl)) : -1;
      const ver =
        naar < 0
          ? Infinity
          : Math.hypot((knopen[naar]?.x ?? 0) - (knopen[van]?.x ?? 0), (knopen[naar]?.y ?? 0) - (knopen[van]?.y ?? 0)) +
            ((wegen[van]?.[p] ?? -1) < 0 ? 0 : 40);
      if (ver < minst) {
        [beste, minst] = [{ van, pijl: p, naar }, ver];
      }
    }
  }
  return beste;
}
