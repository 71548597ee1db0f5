import * as daden from './daden.js';
import { RICHTING } from './kern/plek/buurman.js';
import type { Sleep, Toestand } from './toestand.js';

const STAP = 10;

/** Moving with the keys: M picks somebody up, arrows move, Enter puts down, Esc goes back. It never snaps. */
export class Verzetten {
  /** Where the moving ones stood. */
  private begonnen: Sleep | null = null;

  constructor(private readonly t: Toestand) {}

  get bezig(): boolean {
    return this.begonnen !== null;
  }

  begin(wie: string | null, punt: readonly [number, number] | null): void {
    if (wie === null || punt === null || !this.t.magTekenen) {
      return;
    }
    this.begonnen = new Map([[wie, punt]]);
    this.t.set({ sleep: this.begonnen });
    this.t.om.zeg('Verplaatsen. Pijltjes, Enter om neer te zetten, Esc om terug te gaan.');
  }

  /** @returns whether the key was taken */
  druk(toets: KeyboardEvent): boolean {
    const stap = toets.shiftKey ? 1 : STAP;
    const [dx, dy] = RICHTING[toets.key] ?? [0, 0];
    if (dx !== 0 || dy !== 0) {
      this.t.set({
        sleep: new Map([...this.t.sleep].map(([id, [x, y]]) => [id, [x + dx * stap, y + dy * stap] as const])),
      });
      return true;
    }
    if (toets.key !== 'Enter' && toets.key !== 'Escape') {
      return false;
    }
    const naar = this.t.sleep;
    const veranderd = [...naar].some(
      ([id, [x, y]]) => x !== this.begonnen?.get(id)?.[0] || y !== this.begonnen.get(id)?.[1],
    );
    this.begonnen = null;
    this.t.set({ sleep: new Map() });
    if (toets.key === 'Enter' && veranderd) {
      daden.verplaats(this.t, naar);
      this.t.om.zeg('Neergezet.');
    } else {
      this.t.om.zeg('Afgebroken, niets veranderd.');
    }
    return true;
  }
}
