import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { Canvashandelingen } from './canvashandelingen.js';
import {
  anderdeel,
  bewegend,
  hulpdeel,
  knoopdeel,
  lijndeel,
  vlakdeel,
  voorproef,
  type Ander,
  type Knoopstand,
} from './doekdelen.js';
import { Gebaren } from './gebaren.js';
import type { Doos, Punt } from './kern/grond/meetkunde.js';
import { staatErHeel, type Naamplaatsing } from './kern/plek/naamplaatsing.js';
import { meetMet } from './kern/plek/naamvakken.js';
import type { Knooptekening } from './kern/vorm/scenevormen.js';
import { Kijkgat } from './kijkgat.js';
import { minikaart } from './minikaart.js';
import { Namenlaag } from './namenlaag.js';
import { benoem, naamveld, type Naamvraag } from './naamveld.js';
import { raakOp, type Raak } from './raak.js';
import { Tekstmeter } from './tekstmeter.js';
import type { Toestand } from './toestand.js';
import { bezet, keuzebalk } from './zwevend.js';

/** The canvas: shows the scene and where one looks. Pointers go to `gebaren.ts` and `canvashandelingen.ts`, keys to `toetsen.ts`. */
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
  private readonly hand = new Canvashandelingen(this);
  private readonly gebaren = new Gebaren(this.hand);
  private balkmaat: { readonly b: number; readonly h: number } | null = null;
  private gezien: ReadonlySet<string> | null = null;
  private readonly namenlaag = new Namenlaag();
  private readonly meter = new Tekstmeter(this);
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
    meetMet(this.meter.breedte);
    document.fonts.addEventListener('loadingdone', this.andereLetters);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.maat.disconnect();
    document.fonts.removeEventListener('loadingdone', this.andereLetters);
  }

  private readonly andereLetters = (): void => {
    this.meter.vergeet();
    this.namenlaag.vergeet();
    this.requestUpdate();
  };

  private gekeken(): void {
    this.requestUpdate();
    this.dispatchEvent(
      new CustomEvent('blik', {
        detail: { midden: this.kijk.midden(), zoom: Math.round(this.kijk.zicht.schaal * 100) },
      }),
    );
  }

  protected override updated(): void {
    this.kijk.eersteKeerPassend();
    this.meetBalk();
    this.toonNieuw();
    const veld = this.naamvraag === null ? null : this.querySelector<HTMLInputElement>('.tk-naamveld input');
    if (veld !== null && veld.dataset['begonnen'] === undefined) {
      veld.dataset['begonnen'] = 'ja';
      veld.focus();
      veld.select();
    }
  }

  /** How large the bar at the choice turned out to be: where it stands depends on it. */
  private meetBalk(): void {
    const balk = this.querySelector<HTMLElement>('.tk-context');
    if (balk !== null && (balk.offsetWidth !== this.balkmaat?.b || balk.offsetHeight !== this.balkmaat.h)) {
      this.balkmaat = { b: balk.offsetWidth, h: balk.offsetHeight };
      this.requestUpdate();
    }
  }

  /** Whoever was just made and is chosen comes into view. */
  private toonNieuw(): void {
    const nu = new Set(this.toestand.beeld().knopen.map((knoop) => knoop.id));
    const nieuw =
      this.gezien === null ? [] : [...this.toestand.keuze].filter((id) => nu.has(id) && this.gezien?.has(id) === false);
    this.gezien = nu;
    nieuw.slice(0, 1).forEach((id) => this.toonKnoop(id, true));
  }

  /** Where somebody stands now, in the units of the view. */
  punt(id: string): Punt | null {
    const knoop = this.toestand.scene().knopen.find((een) => een.id === id);
    return knoop === undefined ? null : [knoop.x, knoop.y];
  }

  /** Moves the view so that this one, its name included, is clear of what floats over the edges. */
  toonKnoop(id: string, alleenAlsNodig = false): void {
    const knoop = this.toestand.scene().knopen.find((een) => een.id === id);
    const rond = (ruim: number): Doos => ({
      x: (knoop?.x ?? 0) - ruim,
      y: (knoop?.y ?? 0) - ruim,
      b: 2 * ruim,
      h: 2 * ruim,
    });
    if (knoop !== undefined && (!alleenAlsNodig || !this.kijk.isTeZien(rond(knoop.straal + 4)))) {
      this.kijk.toon(rond(knoop.straal + 34));
    }
  }

  svg(): SVGSVGElement | null {
    return this.querySelector('svg.tk-svg');
  }

  vraagNaam(vraag: Naamvraag): void {
    if (this.toestand.magTekenen) {
      this.kijk.zoalsHetIs();
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
    const namen = this.namenlaag.voor(rust, schaal, [...t.keuze, ...(t.focus === null ? [] : [t.focus])]);
    const kader = `scale(${schaal}) translate(${-x} ${-y})`;
    return html`<svg
        class=${`tk-svg tk-${t.gereedschap}${bezig ? ' tk-bezig' : ''}`}
        role=${knopen.length === 0 ? 'group' : 'listbox'}
        aria-multiselectable=${knopen.length === 0 ? nothing : 'true'}
        aria-label=${`Tekening van huishouden ${this.werknaam}, ${knopen.length} ${knopen.length === 1 ? 'persoon of plek' : 'personen en plekken'}. ${scene.titel}`}
        aria-activedescendant=${knopen.some((knoop) => knoop.id === t.focus) ? `k-${t.focus}` : nothing}
        tabindex="0"
        data-hier-begin
        @keydown=${(toets: KeyboardEvent) => (toets.currentTarget as Element).removeAttribute('data-hand')}
        @focusout=${(weg: FocusEvent) => (weg.currentTarget as Element).removeAttribute('data-hand')}
        @pointerdown=${this.neer}
        @pointermove=${this.beweeg}
        @pointerup=${(g: PointerEvent) => this.gebaren.op(g)}
        @pointercancel=${(g: PointerEvent) => this.gebaren.weg(g)}
        @wheel=${(g: WheelEvent) => {
          g.preventDefault();
          this.kijk.rol(g);
        }}
        @contextmenu=${(g: MouseEvent) => {
          g.preventDefault();
          if ((g.currentTarget as Element).hasAttribute('data-hand')) this.menu(raakOp(this, g), this.kijk.opDoek(g));
          else this.menuBijFocus();
        }}
      >
        <g transform=${kader}>
          <g aria-hidden="true">${rust.vlakken.map((vlak) => {
            const woorden = namen.woorden.get(vlak.id);
            return guard(
              [vlak, nu.has(vlak), woorden, namen.schaal],
              () => svg`<g class=${nu.has(vlak) ? '' : 'opgetild'}>${vlakdeel(vlak, woorden, namen.schaal)}</g>`,
            );
          })}</g>
          <g aria-hidden="true">${repeat(
            rust.lijnen,
            (lijn) => lijn.id,
            (lijn) => {
              const woorden = namen.woorden.get(lijn.id);
              return guard([lijn, t.keuze.has(lijn.id), nu.has(lijn), woorden, namen.schaal], () =>
                lijndeel(lijn, t.keuze.has(lijn.id), !nu.has(lijn), woorden, namen.schaal),
              );
            },
          )}</g>
          ${repeat(
            rust.knopen,
            (knoop) => knoop.id,
            (knoop) => {
              const hoe = this.knoopstand(knoop, !nu.has(knoop), namen);
              return guard([knoop, ...Object.values(hoe)], () => knoopdeel(knoop, hoe));
            },
          )}
        </g>
      </svg>
      <svg class="tk-erboven" aria-hidden="true"><g transform=${kader}>
        ${hulpdeel(this.hand.voorproef, schaal)}
        ${scene === rust ? nothing : bewegend(scene, t.delen(rust), (knoop) => this.knoopstand(knoop, false, namen), namen)}
        ${voorproef(this.hand.voorproef)} ${this.anderen.map((ander) => anderdeel(ander, schaal))}
      </g></svg>
      ${minikaart(scene.kader, knopen, this.kijk, () => {
        const { symbolen, woorden } = bezet(namen, this.kijk);
        return [...symbolen, ...woorden];
      })}
      ${this.naamvraag === null ? nothing : naamveld(t, this.naamvraag, this.kijk, (getypt, enter) => this.benoemd(getypt, enter))}
      ${bezig || this.naamvraag !== null ? nothing : keuzebalk(t, this.kijk, namen, this.balkmaat, this.bijKeuze)}`;
  }

  private knoopstand(knoop: Knooptekening, opgetild: boolean, namen: Naamplaatsing): Knoopstand {
    const t = this.toestand;
    const gekozen = t.keuze.has(knoop.id);
    return {
      gekozen,
      focus: t.focus === knoop.id,
      begin: t.lijnVan === knoop.id,
      greep: t.magTekenen && t.keuze.size <= 1 && !this.gebaren.bezig && (gekozen || this.zweeft === knoop.id),
      naam: staatErHeel(t.beeld().knoop.get(knoop.id)?.naam ?? '', namen.knopen.get(knoop.id))
        ? ''
        : (t.beeld().knoop.get(knoop.id)?.naam ?? ''),
      woorden: namen.knopen.get(knoop.id),
      schaal: namen.schaal,
      vergroting: namen.vergroting,
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

  /** The same menu by the keys: at whoever has the keyboard, else for the middle of what is in sight. */
  menuBijFocus(): void {
    const t = this.toestand;
    const knoop = t.scene().knopen.find((een) => een.id === (t.focus ?? [...t.keuze][0]));
    if (knoop === undefined) {
      this.menu({ wat: 'niets', id: '' }, [this.kijk.maat[0] / 2, this.kijk.maat[1] / 2]);
    } else {
      this.menu({ wat: 'knoop', id: knoop.id }, this.kijk.opScherm([knoop.x + knoop.straal + 8, knoop.y]), true);
    }
  }

  menu(raak: Raak, scherm: Punt, toets = false): void {
    if ((raak.wat === 'knoop' || raak.wat === 'lijn') && !this.toestand.keuze.has(raak.id)) {
      this.toestand.kies([raak.id]);
    }
    this.dispatchEvent(new CustomEvent('menu', { detail: { raak, scherm, toets } }));
  }
}

customElements.define('kl-doek', Doek);
