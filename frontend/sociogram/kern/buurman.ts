export const RICHTING: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Plek {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Whom an arrow leads to: the nearest in that quarter; null when nobody is there. */
export function buurman(knopen: readonly Plek[], van: string, pijl: string): string | null {
  const hier = knopen.find((knoop) => knoop.id === van);
  const [rx, ry] = RICHTING[pijl] ?? [0, 0];
  if (hier === undefined) {
    return null;
  }
  return (
    knopen
      .filter((knoop) => knoop.id !== van)
      .map((knoop) => ({ id: knoop.id, dx: knoop.x - hier.x, dy: knoop.y - hier.y }))
      .filter(({ dx, dy }) => (rx === 0 ? dy * ry >= Math.abs(dx) : dx * rx >= Math.abs(dy)))
      .sort((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy))[0]?.id ?? null
  );
}
