import { nothing, type TemplateResult } from 'lit';
import * as daden from './daden.js';
import type { Toestand } from './toestand.js';
import { VRAGEN, vraagkaart } from './vraagpaneel.js';

/** The deck of questions: which one is asked, and what an answer does (H25). */
export class Vragen {
  private nr: number | null = null;

  constructor(
    private readonly t: Toestand,
    private readonly ververs: () => void,
  ) {}

  get open(): boolean {
    return this.nr !== null;
  }

  wissel(): void {
    this.nr = this.nr === null ? 0 : null;
    this.ververs();
  }

  kaart(): TemplateResult | typeof nothing {
    if (this.nr === null) {
      return nothing;
    }
    const beeld = this.t.beeld();
    const over = this.t.gezienVanuit() ?? beeld.knopen.find((knoop) => knoop.lid)?.id ?? null;
    return vraagkaart({
      naam: over === null ? 'jullie' : (beeld.knoop.get(over)?.naam ?? 'jullie'),
      nr: this.nr,
      antwoord: (vraag, wie) => {
        daden.antwoord(this.t, wie, over, vraag.lijn);
        this.verder();
      },
      verder: () => this.verder(),
      sluit: () => this.wissel(),
    });
  }

  private verder(): void {
    this.nr = Math.min(VRAGEN.length, (this.nr ?? 0) + 1);
    this.ververs();
  }
}
