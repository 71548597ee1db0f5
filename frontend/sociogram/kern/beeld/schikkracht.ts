import { houVast, type Schikveld, type Stip } from './schikveld.js';

const RONDEN = 90;
const VEER = 190;
const EIGEN = 130;
const GROOTSTE_STAP = 24;

/** Forces in a fixed order: tied people pull, everybody pushes, whoever stands on a line of others steps aside. */
export function trek(veld: Schikveld, op: () => boolean): void {
  const { stippen, paren } = veld;
  for (let ronde = 0; ronde < RONDEN && !op(); ronde += 1) {
    const stap = GROOTSTE_STAP * (1 - ronde / RONDEN);
    const dx = new Float64Array(stippen.length);
    const dy = new Float64Array(stippen.length);
    stootAf(stippen, dx, dy);
    paren.forEach(([a, b]) => veer(stippen, a, b, dx, dy));
    if (ronde % 3 === 0) {
      wijkVoorLijnen(stippen, paren, dx, dy);
    }
    stippen.forEach((stip, i) => {
      if (!stip.vast) {
        const ver = Math.hypot(dx[i] ?? 0, dy[i] ?? 0) || 1;
        const deel = Math.min(ver, stap) / ver;
        [stip.x, stip.y] = houVast(stip, stip.x + (dx[i] ?? 0) * deel, stip.y + (dy[i] ?? 0) * deel);
      }
    });
  }
}

function duw(i: number, x: number, y: number, dx: Float64Array, dy: Float64Array): void {
  dx[i] = (dx[i] ?? 0) + x;
  dy[i] = (dy[i] ?? 0) + y;
}

function stootAf(stippen: readonly Stip[], dx: Float64Array, dy: Float64Array): void {
  for (let i = 0; i < stippen.length; i += 1) {
    const a = stippen[i] as Stip;
    for (let j = i + 1; j < stippen.length; j += 1) {
      const b = stippen[j] as Stip;
      let vx = b.x - a.x;
      let vy = b.y - a.y;
      if (vx === 0 && vy === 0) {
        vx = Math.cos(i + 3 * j);
        vy = Math.sin(i + 3 * j);
      }
      const d2 = Math.max(100, vx * vx + vy * vy);
      if (d2 < 250_000) {
        const f = 14_000 / d2 / Math.sqrt(d2);
        duw(i, -vx * f, -vy * f, dx, dy);
        duw(j, vx * f, vy * f, dx, dy);
      }
    }
  }
}

function veer(stippen: readonly Stip[], i: number, j: number, dx: Float64Array, dy: Float64Array): void {
  const a = stippen[i] as Stip;
  const b = stippen[j] as Stip;
  const lang = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const f = (0.06 * (lang - (a.lid && b.lid ? EIGEN : VEER))) / lang;
  duw(i, (b.x - a.x) * f, (b.y - a.y) * f, dx, dy);
  duw(j, (a.x - b.x) * f, (a.y - b.y) * f, dx, dy);
}

function wijkVoorLijnen(stippen: readonly Stip[], paren: Schikveld['paren'], dx: Float64Array, dy: Float64Array): void {
  for (const [i, j] of paren) {
    const a = stippen[i] as Stip;
    const b = stippen[j] as Stip;
    const [vx, vy] = [b.x - a.x, b.y - a.y];
    const d2 = vx * vx + vy * vy || 1;
    stippen.forEach((stip, k) => {
      const t = ((stip.x - a.x) * vx + (stip.y + 14 - a.y) * vy) / d2;
      if (k !== i && k !== j && t > 0.02 && t < 0.98) {
        const [wx, wy] = [stip.x - a.x - t * vx, stip.y + 14 - a.y - t * vy];
        const d = Math.hypot(wx, wy) || 1;
        if (d < 60) {
          duw(k, (wx * (60 - d)) / 3 / d, (wy * (60 - d)) / 3 / d, dx, dy);
        }
      }
    });
  }
}
