import { html, LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/** So many rows above and below what is in sight stand ready, for the Tab key and for a fast hand. */
const MARGE = 12;
const RIJ = 53;

/**
 * A table of which only the rows in sight exist, so that it opens at once however long it is. It says how many there
 * are and which one each is; the row with the focus is never taken away.
 */
export class Rijtabel extends LitElement {
  static override properties = {
    titel: {},
    kop: { attribute: false },
    sleutels: { attribute: false },
    rij: { attribute: false },
    versie: { attribute: false },
  };

  declare titel: string;
  declare kop: TemplateResult;
  declare sleutels: readonly string[];
  /** The cells' row, told its number for whoever listens. */
  declare rij: (sleutel: string, nr: number) => TemplateResult;
  declare versie: unknown;
  private van = 0;
  private tot = 30;
  private schuif: Element | null = null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.schuif = this.closest('.tk-tabel');
    this.schuif?.addEventListener('scroll', this.kijk, { passive: true });
    window.addEventListener('resize', this.kijk);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.schuif?.removeEventListener('scroll', this.kijk);
    window.removeEventListener('resize', this.kijk);
  }

  protected override updated(): void {
    this.kijk();
  }

  private readonly kijk = (): void => {
    const lijf = this.querySelector('tbody');
    if (lijf === null || this.schuif === null) {
      return;
    }
    const raam = this.schuif.getBoundingClientRect();
    const boven = raam.top - lijf.getBoundingClientRect().top;
    const van = Math.max(0, Math.floor(boven / RIJ) - MARGE);
    const tot = Math.max(van, Math.ceil((boven + raam.height) / RIJ) + MARGE);
    if (Math.abs(van - this.van) > MARGE / 3 || Math.abs(tot - this.tot) > MARGE / 3) {
      [this.van, this.tot] = [van, tot];
      this.requestUpdate();
    }
  };

  protected override render(): TemplateResult {
    const hier = Number(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex') ?? 0) - 2;
    const vast = hier >= 0 && this.contains(document.activeElement) ? hier : null;
    const van = Math.min(this.van, vast ?? this.van, this.sleutels.length);
    const tot = Math.min(this.sleutels.length, Math.max(this.tot, vast === null ? 0 : vast + 1));
    const leeg = (aantal: number): TemplateResult =>
      html`<tr class="tk-rijruimte" aria-hidden="true" style=${`height:${aantal * RIJ}px`}></tr>`;
    return html`<div class="tk-schuif" role="region" aria-label=${this.titel} tabindex="0"><table aria-rowcount=${this.sleutels.length + 1}>
      ${this.kop}
      <tbody>${leeg(van)}${repeat(
        this.sleutels.slice(van, tot),
        (sleutel) => sleutel,
        (sleutel, i) => this.rij(sleutel, van + i + 2),
      )}${leeg(this.sleutels.length - tot)}</tbody>
    </table></div>`;
  }
}

customElements.define('kl-rijtabel', Rijtabel);
