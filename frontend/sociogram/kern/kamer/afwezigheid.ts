import type { Hint } from './berichten.js';

/** Below this nobody noticed. */
const KORT_MS = 5_000;

/** What happened while this page was not connected, to be told once (K8). */
export class Afwezigheid {
  private sinds: number | null = null;
  private duur: number | null = null;
  private vanaf = 0;
  private eigen = 0;
  private ander = 0;

  constructor(private readonly nu: () => number) {}

  begin(nr: number): void {
    if (this.sinds === null) {
      this.sinds = this.nu();
      this.vanaf = nr;
      this.eigen = 0;
      this.ander = 0;
    }
    this.duur = null;
  }

  telEigen(): void {
    this.eigen++;
  }

  telAnder(): void {
    if (this.duur === null) this.ander++;
  }

  /** A whole picture came instead of each number. */
  telTot(nr: number): void {
    this.ander = Math.max(0, nr - this.vanaf - this.eigen);
  }

  isTerug(): void {
    if (this.sinds !== null) this.duur = this.nu() - this.sinds;
  }

  hint(): Hint | null {
    if (this.duur === null) return null;
    const [duur, n, m] = [this.duur, this.eigen, this.ander];
    this.sinds = null;
    this.duur = null;
    return duur < KORT_MS ? null : { soort: 'hint', code: 'K8', duur, n, m };
  }
}
