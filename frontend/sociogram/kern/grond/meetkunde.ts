/** Plain plane geometry: y runs down, angles in radians. */
export type Punt = readonly [number, number];

export interface Doos {
  readonly x: number;
  readonly y: number;
  readonly b: number;
  readonly h: number;
}

/** What a symbol with its label takes: 88 × 60 around a point a little below the centre of the symbol. */
export const doos = ([x, y]: Punt): Doos => ({ x: x - 44, y: y - 24, b: 88, h: 60 });

export const overlappen = (a: Doos, b: Doos): boolean =>
  a.x < b.x + b.b && b.x < a.x + a.b && a.y < b.y + b.h && b.y < a.y + a.h;

export const afstand = (a: Punt, b: Punt): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const draai = (a: Punt, b: Punt, c: Punt): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether two segments really cross; touching ends and lying on each other do not count. */
export function kruisen(a: Punt, b: Punt, c: Punt, d: Punt): boolean {
  return draai(a, b, c) * draai(a, b, d) < -1e-6 && draai(c, d, a) * draai(c, d, b) < -1e-6;
}

/** Whether a segment runs through a box; most lie far apart, so that is looked at first. */
export function raaktDoos(a: Punt, b: Punt, d: Doos): boolean {
  const buiten =
    (a[0] < d.x && b[0] < d.x) ||
    (a[1] < d.y && b[1] < d.y) ||
    (a[0] > d.x + d.b && b[0] > d.x + d.b) ||
    (a[1] > d.y + d.h && b[1] > d.y + d.h);
  if (buiten) {
    return false;
  }
  const [vx, vy] = [b[0] - a[0], b[1] - a[1]];
  const kant = (x: number, y: number): number => vx * (y - a[1]) - vy * (x - a[0]);
  const k1 = kant(d.x, d.y);
  const k2 = kant(d.x + d.b, d.y);
  const k3 = kant(d.x, d.y + d.h);
  const k4 = kant(d.x + d.b, d.y + d.h);
  return Math.min(k1, k2, k3, k4) < 0 && Math.max(k1, k2, k3, k4) > 0;
}

/** The convex outline of points, clockwise on screen. */
export function omhulsel(punten: readonly Punt[]): readonly Punt[] {
  const p = [...punten].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const helft = (rij: readonly Punt[]): Punt[] => {
    const uit: Punt[] = [];
    for (const punt of rij) {
      while (uit.length >= 2 && draai(uit.at(-2) as Punt, uit.at(-1) as Punt, punt) <= 0) {
        uit.pop();
      }
      uit.push(punt);
    }
    return uit.slice(0, -1);
  };
  return p.length < 3 ? p : [...helft(p), ...helft([...p].reverse())];
}

export function inVeelhoek([x, y]: Punt, hoeken: readonly Punt[]): boolean {
  let binnen = false;
  hoeken.forEach(([x1, y1], i) => {
    const [x2, y2] = hoeken[(i + 1) % hoeken.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) {
      binnen = !binnen;
    }
  });
  return binnen;
}

/** A closed path with round corners; a corner is rounded less where its sides are short. */
export function rondPad(hoeken: readonly Punt[], straal: number): string {
  const n = hoeken.length;
  const delen = hoeken.map((hoek, i) => {
    const voor = hoeken[(i + n - 1) % n] ?? hoek;
    const na = hoeken[(i + 1) % n] ?? hoek;
    const r = Math.min(straal, afstand(voor, hoek) / 2, afstand(hoek, na) / 2);
    return `${i === 0 ? 'M' : 'L'}${xy(naar(hoek, voor, r))}Q${xy(hoek)} ${xy(naar(hoek, na, r))}`;
  });
  return `${delen.join('')}Z`;
}

/** The point at `r` from a in the direction of b. */
export function naar(a: Punt, b: Punt, r: number): Punt {
  const d = afstand(a, b) || 1;
  return [a[0] + ((b[0] - a[0]) * r) / d, a[1] + ((b[1] - a[1]) * r) / d];
}

/** At most one decimal: enough for a screen, and the same text everywhere. */
export const nr = (waarde: number): string => String(Math.round(waarde * 10) / 10 + 0);

export const xy = ([x, y]: Punt): string => `${nr(x)} ${nr(y)}`;

export const pad = (punten: readonly Punt[]): string => punten.map((p, i) => `${i === 0 ? 'M' : 'L'}${xy(p)}`).join('');
