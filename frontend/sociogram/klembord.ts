import { kopieer, plak, type Klembord } from './kern/uitvoer/kopie.js';
import { nieuweId } from './nieuw.js';
import type { Toestand } from './toestand.js';

const OPZIJ = 48;

/** Copy, paste and duplicate, within this page: what is known of people never goes to the clipboard of the device. */
export class Klembordhand {
  private inhoud: Klembord | null = null;
  private keer = 0;

  constructor(private readonly t: Toestand) {}

  get leeg(): boolean {
    return this.inhoud === null;
  }

  kopieer(): void {
    const inhoud = kopieer(this.t.tekening(), this.gekozen());
    if (inhoud.knopen.length + inhoud.lijnen.length === 0) {
      this.t.om.zeg('Kies eerst iemand, een plek of een lijn. Een professional staat er maar één keer in.');
      return;
    }
    [this.inhoud, this.keer] = [inhoud, 0];
    const aantal = inhoud.knopen.length;
    this.t.om.zeg(aantal === 0 ? 'Lijn gekopieerd.' : `${aantal} gekopieerd.`);
  }

  plak(): void {
    if (this.inhoud === null || !this.t.magTekenen) {
      this.t.om.zeg(this.inhoud === null ? 'Er is nog niets gekopieerd.' : 'Je kijkt mee.');
      return;
    }
    this.keer += 1;
    const { ops, nieuw } = plak(this.inhoud, this.t.tekening(), { nieuwId: nieuweId, opzij: OPZIJ * this.keer });
    if (this.t.doe(ops)) {
      this.t.kies(nieuw);
      this.t.set({ focus: nieuw.find((id) => this.t.beeld().knoop.has(id)) ?? this.t.focus });
      this.t.om.zeg(`${nieuw.length} geplakt. Ongedaan maken met Control Z.`);
    }
  }

  /** At once beside it, without touching what was copied. */
  verdubbel(): void {
    const bewaard = [this.inhoud, this.keer] as const;
    this.inhoud = null;
    this.kopieer();
    if (this.inhoud !== null) {
      this.plak();
    }
    [this.inhoud, this.keer] = bewaard;
  }

  private gekozen(): readonly string[] {
    return this.t.keuze.size > 0 ? [...this.t.keuze] : this.t.focus === null ? [] : [this.t.focus];
  }
}
