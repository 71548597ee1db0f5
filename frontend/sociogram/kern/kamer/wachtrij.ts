import type { Uitgaand } from './berichten.js';
import type { Op } from '../handeling/ops.js';

/** A handeling that the server did not answer yet. */
export interface Wachtend {
  readonly h: string;
  readonly ops: readonly Op[];
  readonly reden: string | null;
  /** When it was made, in milliseconds since 1970. */
  readonly op: number;
  /** The last number seen when it was made. */
  readonly basis: number;
}

/** What is not saved yet, oldest first; a few at a time are on their way, the rest waits for their answers. */
export class Wachtrij {
  static readonly MEESTE = 500;
  private static readonly MEESTE_ONDERWEG = 20;
  private rij: Wachtend[] = [];
  private readonly onderweg = new Set<string>();

  constructor(private readonly stuur: (bericht: Uitgaand) => void) {}

  get alles(): readonly Wachtend[] {
    return this.rij;
  }

  get vol(): boolean {
    return this.rij.length >= Wachtrij.MEESTE;
  }

  voegToe(een: Wachtend): void {
    this.rij.push(een);
  }

  haalUit(h: string): Wachtend | undefined {
    const een = this.rij.find((ander) => ander.h === h);
    this.rij = this.rij.filter((ander) => ander.h !== h);
    this.onderweg.delete(h);
    return een;
  }

  /** Nothing is on its way any more: all of it is sent again, with the same ids. */
  opnieuw(): void {
    this.onderweg.clear();
  }

  leeg(): void {
    this.rij = [];
    this.onderweg.clear();
  }

  verstuur(): void {
    for (const een of this.rij) {
      if (this.onderweg.size >= Wachtrij.MEESTE_ONDERWEG) return;
      if (!this.onderweg.has(een.h)) {
        this.onderweg.add(een.h);
        const { h, basis, ops, reden } = een;
        this.stuur({ t: 'handeling', h, basis, ops, reden, gemaaktOp: new Date(een.op).toISOString() });
      }
    }
  }
}
