import { overlappen, type Doos } from '../grond/meetkunde.js';

const CEL = 64;

/** Boxes in a grid, to ask quickly whether a place is free. */
export class Vakkenveld {
  private readonly cellen = new Map<string, Doos[]>();

  zet(vak: Doos): void {
    for (const cel of this.bij(vak)) {
      const rij = this.cellen.get(cel);
      if (rij === undefined) {
        this.cellen.set(cel, [vak]);
      } else {
        rij.push(vak);
      }
    }
  }

  vrij(vak: Doos): boolean {
    return this.bij(vak).every((cel) => (this.cellen.get(cel) ?? []).every((ander) => !overlappen(ander, vak)));
  }

  private bij({ x, y, b, h }: Doos): readonly string[] {
    const uit: string[] = [];
    for (let i = Math.floor(x / CEL); i <= Math.floor((x + b) / CEL); i += 1) {
      for (let j = Math.floor(y / CEL); j <= Math.floor((y + h) / CEL); j += 1) {
        uit.push(`${i}/${j}`);
      }
    }
    return uit;
  }
}
