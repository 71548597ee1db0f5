/** One's own undo and redo of this page visit (2.4). */
export class Stapels {
  private static readonly HOOGSTE = 200;
  private ongedaan: string[] = [];
  private opnieuw: { readonly handeling: string; readonly herroeping: string }[] = [];
  /** By a herstel: which handeling it did again. */
  private readonly herstellingen = new Map<string, string>();

  get herroepbaar(): string | undefined {
    return this.ongedaan.at(-1);
  }

  get herstelbaar(): { readonly handeling: string; readonly herroeping: string } | undefined {
    return this.opnieuw.at(-1);
  }

  gedaan(h: string): void {
    this.ongedaan = [...this.ongedaan, h].slice(-Stapels.HOOGSTE);
    this.opnieuw = [];
  }

  herroepen(handeling: string, herroeping: string): void {
    this.ongedaan = this.ongedaan.filter((h) => h !== handeling);
    this.opnieuw.push({ handeling, herroeping });
  }

  hersteld(h: string): void {
    const terug = this.opnieuw.pop();
    if (terug === undefined) return;
    this.ongedaan.push(terug.handeling);
    this.herstellingen.set(h, terug.handeling);
  }

  /** It did nothing, or was refused: an undo of it cannot be redone, and it cannot be undone. */
  vervalt(h: string): void {
    const ook = this.herstellingen.get(h);
    this.herstellingen.delete(h);
    this.ongedaan = this.ongedaan.filter((een) => een !== h && een !== ook);
    this.opnieuw = this.opnieuw.filter((een) => een.herroeping !== h && een.handeling !== h);
  }

  leeg(): void {
    this.ongedaan = [];
    this.opnieuw = [];
  }
}
