import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { anderdeel, bewegend, hulpdeel, keuzebalk, knoopdeel, lijndeel, voorproef, type Ander, type Knoopstand } from './doekdelen.js';
import { Gebaren } from './gebaren.js';
import { Hand } from './hand.js';
import type { Knooptekening } from './kern/scenevormen.js';
import { Kijkgat } from './kijkgat.js';
import { minikaart } from './minikaart.js';
import { benoem, naamveld, type Naamvraag } from './naamveld.js';
import { raakOp, type Raak } from './raak.js';
import type { Toestand } from './toestand.js';
import { vormen } from './vormen.js';
import { vergroting } from './zicht.js';

type Punt = readonly [number, number];

/** The canvas: shows the scene and where one looks. Pointers go to `gebaren.ts` and `hand.ts`, keys to `toetsen.ts`. */
export class Doek extends LitElement {
  static override properties = {
    toestand: { attribute: false },
    versie: { attribute: false },
    anderen: { attribute: false },
    werknaam: {},
    bijKeuze: { attribute: false },
    naamvraag: { state: true },
  };

  declare toestand: Toestand;
  declare versie: number;
  declare anderen: readonly Ander[];
  declare werknaam: string;
  /** What can be done with what is chosen; shown close to it. */
  declare bijKeuze: () => TemplateResult | typeof nothing;
  declare naamvraag: Naamvraag | null;

  readonly kijk = new Kijkgat(this, () => this.gekeken());
  private readonly hand = new Hand(this);
  private readonly gebaren = new Gebaren(this.hand);
  private zweeft: string | null = null;
  private readonly maat = new ResizeObserver(() => this.kijk.eersteKeerPassend());

  constructor() {
    super();
    this.naamvraag = null;
    this.anderen = [];
    this.versie = 0;
    this.werknaam = '';
    this.bijKeuze = () => nothing;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.maat.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.maat.disconnect();
  }

  private gekeken(): void {
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent('blik', { detail: { midden: this.kijk.midden(), zoom: Math.round(this.kijk.zicht.schaal * 100) } }));
  }

  protected override updated(): void {
    this.kijk.eersteKeerPassend();
    const veld = this.naamvraag === null ? null : this.querySelector<HTMLInputElement>('.tk-naamveld input');
    if (veld !== null && veld.dataset['begonnen'] === undefined) {
      veld.dataset['begonnen'] = 'ja';
      veld.focus();
      veld.select();
    }
  }

  /** Where somebody stands now, in the units of the view. */
  punt(id: string): Punt | null {
    const knoop = this.toestand.scene().knopen.find((een) => een.id === id);
    return knoop === undefined ? null : [knoop.x, knoop.y];
  }

  /** Moves the view so that this one is clear of what floats over the edges. */
  toonKnoop(id: string): void {
    const punt = this.punt(id);
    if (punt !== null) {
      this.kijk.toon(punt);
    }
  }

  svg(): SVGSVGElement | null {
    return this.querySelector('svg.tk-svg');
  }

  vraagNaam(vraag: Naamvraag): void {
    if (this.toestand.magTekenen) {
      this.naamvraag = vraag;
    }
  }

  breekAf(): boolean {
    const bezig = this.gebaren.bezig;
    this.gebaren.breekAf();
    return bezig;
  }

  protected override render(): TemplateResult {
    const t = this.toestand;
    const scene = t.scene();
    const { x, y, schaal } = this.kijk.zicht;
    const knopen = scene.knopen;
    const bezig = this.gebaren.bezig;
    const rust = t.zonderSleep();
    const nu = t.delen(scene);
    const kader = `scale(${schaal}) translate(${-x} ${-y})`;
    return html`<svg
        class=${`tk-svg tk-${t.gereedschap}${bezig ? ' tk-bezig' : ''}`}
        role=${knopen.length === 0 ? 'group' : 'listbox'}
        aria-multiselectable=${knopen.length === 0 ? nothing : 'true'}
        aria-label=${`Tekening van huishouden ${this.werknaam}, ${knopen.length} ${knopen.length === 1 ? 'persoon of plek' : 'personen en plekken'}. ${scene.titel}`}
        aria-activedescendant=${knopen.some((knoop) => knoop.id === t.focus) ? `k-${t.focus}` : nothing}
        tabindex="0"
        @keydown=${(toets: KeyboardEvent) => (toets.currentTarget as Element).removeAttribute('data-hand')}
        @focusout=${(weg: FocusEvent) => (weg.currentTarget as Element).removeAttribute('data-hand')}
        @pointerdown=${this.neer}
        @pointermove=${this.beweeg}
        @pointerup=${(g: PointerEvent) => this.gebaren.op(g)}
        @pointercancel=${(g: PointerEvent) => this.gebaren.weg(g)}
        @wheel=${(g: WheelEvent) => { g.preventDefault(); this.kijk.rol(g); }}
        @contextmenu=${(g: MouseEvent) => { g.preventDefault(); this.menu(raakOp(this, g), this.kijk.opDoek(g)); }}
      >
        <g transform=${kader}>
          <g aria-hidden="true">${rust.vlakken.map((vlak) => guard([vlak, nu.has(vlak)], () => svg`<g class=${nu.has(vlak) ? '' : 'opgetild'}>${vormen(vlak.delen)}</g>`))}</g>
          <g aria-hidden="true">${repeat(rust.lijnen, (lijn) => lijn.id, (lijn) => guard([lijn, t.keuze.has(lijn.id), nu.has(lijn)], () => lijndeel(lijn, t.keuze.has(lijn.id), !nu.has(lijn))))}</g>
          ${repeat(rust.knopen, (knoop) => knoop.id, (knoop) => { const hoe = this.knoopstand(knoop, !nu.has(knoop)); return guard([knoop, ...Object.values(hoe)], () => knoopdeel(knoop, hoe)); })}
        </g>
      </svg>
      <svg class="tk-erboven" aria-hidden="true"><g transform=${kader}>
        ${hulpdeel(this.hand.voorproef, schaal)}
        ${scene === rust ? nothing : bewegend(scene, t.delen(rust), (knoop) => this.knoopstand(knoop, false))}
        ${voorproef(this.hand.voorproef)} ${this.anderen.map((ander) => anderdeel(ander, schaal))}
      </g></svg>
      ${minikaart(scene.kader, knopen, this.kijk)}
      ${this.naamvraag === null ? nothing : naamveld(t, this.naamvraag, this.kijk, (getypt, enter) => this.benoemd(getypt, enter))}
      ${bezig || this.naamvraag !== null ? nothing : keuzebalk(t, this.kijk, this.bijKeuze)}`;
  }

  private knoopstand(knoop: Knooptekening, opgetild: boolean): Knoopstand {
    const t = this.toestand;
    const gekozen = t.keuze.has(knoop.id);
    return {
      gekozen,
      focus: t.focus === knoop.id,
      begin: t.lijnVan === knoop.id,
      greep: t.magTekenen && t.keuze.size <= 1 && !this.gebaren.bezig && (gekozen || this.zweeft === knoop.id),
      vergroting: vergroting(this.kijk.zicht),
      opgetild,
      kleur: this.anderen.find((ander) => ander.keuze.includes(knoop.id))?.kleur ?? null,
    };
  }

  private benoemd(getypt: string | null, enter: boolean): void {
    const vraag = this.naamvraag;
    this.naamvraag = null;
    if (vraag !== null && getypt !== null) {
      benoem(this.toestand, vraag, getypt, enter);
    }
    if (enter) {
      this.svg()?.focus();
    }
  }

  private readonly neer = (g: PointerEvent): void => {
    if (this.naamvraag !== null) {
      return;
    }
    this.svg()?.setAttribute('data-hand', '');
    this.svg()?.setPointerCapture(g.pointerId);
    this.svg()?.focus({ preventScroll: true });
    this.gebaren.neer(g);
  };

  private readonly beweeg = (g: PointerEvent): void => {
    this.gebaren.beweeg(g);
    const over = (g.target as Element).closest('[data-knoop]')?.getAttribute('data-knoop') ?? null;
    if (g.pointerType === 'mouse' && over !== this.zweeft && !this.gebaren.bezig) {
      this.zweeft = over;
      this.requestUpdate();
    }
    this.dispatchEvent(new CustomEvent('wijzer', { detail: this.kijk.inTekening(g) }));
  };

  menu(raak: Raak, scherm: Punt): void {
    if ((raak.wat === 'knoop' || raak.wat === 'lijn') && !this.toestand.keuze.has(raak.id)) {
      this.toestand.kies([raak.id]);
    }
    this.dispatchEvent(new CustomEvent('menu', { detail: { raak, scherm } }));
  }
}

customElements.define('kl-doek', Doek);
