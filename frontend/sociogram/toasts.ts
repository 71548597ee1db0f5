import { html, nothing, type TemplateResult } from 'lit';
import type { Op } from './kern/handeling/ops.js';
import { icoon } from './vormen.js';
import type { Hintzin } from './zinnen.js';

interface Toast extends Hintzin {
  readonly nr: number;
}

const TOAST_MS = 8_000;
const NOG_EVEN_MS = 2_000;

/** Short messages at the lower left: one that goes by itself, and at most three that stay until they are closed. */
export class Toasts {
  private lijst: readonly Toast[] = [];
  private laatste = 0;

  /** @param doe what the button of a message does */
  constructor(
    private readonly op: HTMLElement,
    private readonly doe: (ops: readonly Op[]) => void,
    private readonly ververs: () => void,
  ) {}

  toon(wat: Hintzin): void {
    const nr = ++this.laatste;
    this.lijst = [...this.lijst.filter((een) => een.blijft).slice(-2), { ...wat, nr }];
    this.ververs();
    if (!wat.blijft) {
      window.setTimeout(() => this.vanzelf(nr), TOAST_MS);
    }
  }

  /** Not while somebody is reading it or about to press it. */
  private vanzelf(nr: number): void {
    if (this.op.querySelector(`.tk-toasts [data-nr="${nr}"]:is(:hover, :focus-within)`) !== null) {
      window.setTimeout(() => this.vanzelf(nr), NOG_EVEN_MS);
    } else {
      this.sluit(nr);
    }
  }

  private sluit(nr: number): void {
    this.lijst = this.lijst.filter((een) => een.nr !== nr);
    this.ververs();
  }

  beeld(): TemplateResult {
    return html`<div class="tk-toasts">${this.lijst.map(
      (een) =>
        html`<div class="tk-toast" data-nr=${een.nr}><span>${een.zin}</span>${
          een.knop === undefined
            ? nothing
            : html`<button type="button" class="knop kl stilknop" @click=${() => {
                this.doe(een.knop?.ops ?? []);
                this.sluit(een.nr);
              }}>${een.knop.tekst}</button>`
        }<button type="button" class="knop rustknop kl alleen" aria-label="Sluit" @click=${() => this.sluit(een.nr)}>${icoon('kruis', true)}</button></div>`,
    )}</div>`;
  }
}
