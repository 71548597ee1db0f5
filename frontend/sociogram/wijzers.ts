import type { Punt } from './kern/grond/meetkunde.js';

/** The fingers and pointers that are down now, and where. */
export class Wijzers {
  private readonly waar = new Map<number, Punt>();

  get aantal(): number {
    return this.waar.size;
  }

  kent(g: PointerEvent): boolean {
    return this.waar.has(g.pointerId);
  }

  zet(g: PointerEvent): void {
    this.waar.set(g.pointerId, plek(g));
  }

  /** @returns whether it was down */
  laatLos(g: PointerEvent): boolean {
    return this.waar.delete(g.pointerId);
  }

  /** How far the first two are apart, and what lies between them. */
  knijp(): { readonly afstand: number; readonly midden: Punt } {
    const [a = [0, 0], b = [0, 0]] = [...this.waar.values()];
    return { afstand: Math.hypot(a[0] - b[0], a[1] - b[1]), midden: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] };
  }
}

/** Within the canvas. */
export function plek(g: PointerEvent): Punt {
  const doos = (g.currentTarget as Element | null)?.getBoundingClientRect();
  return [g.clientX - (doos?.left ?? 0), g.clientY - (doos?.top ?? 0)];
}
