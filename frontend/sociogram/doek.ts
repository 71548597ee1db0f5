import { html, LitElement, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import * as daden from './daden.js';
import { Gebaren, type Handen, type Raak } from './gebaren.js';
import type { Knooptekening, Lijntekening } from './kern/scenevormen.js';
import type { Velden } from './kern/ops.js';
import type { Toestand } from './toestand.js';
import { vormen } from './vormen.js';
import { naarScherm, passend, zoom, type Zicht } from './zicht.js';

type Punt = readonly [number, number];

/** Somebody else, as seen on this canvas. */
export interface Ander {
  readonly venster: string;
  readonly naam: string;
  readonly kleur: number;
  readonly wijzer: Punt | null;
  readonly keuze: readonly string[];
  readonly typt: boolean;
}

export interface Naamvraag {
  /** Whose name; null for somebody new. */
  readonly id: string | null;
  readonly soort: 'persoon' | 'plek';
  /** Where the question stands. */
  readonly punt: Punt;
  /** Whether this is also where the new one comes; else the layout finds a free place. */
  readonly hier?: boolean;
  readonly aan?: string;
}

const GREEP = 9;
const NIETS: Velden = {};

/** The canvas: shows the scene, and turns pointers into what `daden` can do. Keys are in `toetsen.ts`. */
export class Doek extends LitElement {
  static override properties = {
    toestand: { attribute: false },
    versie: { attribute: false },
    anderen: { attribute: false },
    werknaam: {},
    bijKeuze: { attribute: false },
    zicht: { state: true },
    naamvraag: { state: true },
  };

  declare toestand: Toestand;
  declare versie: number;
  declare anderen: readonly Ander[];
  declare werknaam: string;
  /** What can be done with what is chosen; shown close to it. */
  declare bijKeuze: () => TemplateResult | typeof nothing;
  declare zicht: Zicht;
  declare naamvraag: Naamvraag | null;

  private gebaren!: Gebaren;
  private trekt: { readonly van: string; readonly naar: Punt } | null = null;
  private kader: { readonly van: Punt; readonly tot: Punt } | null = null;
  private zweeft: string | null = null;
  private passendGemaakt = '';
  private readonly maat = new ResizeObserver(() => this.eersteKeerPassend());

  constructor() {
    super();
    this.zicht = { x: -400, y: -300, schaal: 1 };
    this.naamvraag = null;
    this.anderen = [];
    this.versie = 0;
    this.werknaam = '';
    this.bijKeuze = () => nothing;
    this.gebaren = new Gebaren(this.handen());
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

  protected override updated(wat: PropertyValues): void {
    this.eersteKeerPassend();
    if (wat.has('zicht')) {
      const { x, y, schaal } = this.zicht;
      const midden = [x + this.clientWidth / 2 / schaal, y + this.clientHeight / 2 / schaal];
      this.dispatchEvent(new CustomEvent('blik', { detail: { midden, zoom: Math.round(schaal * 100) } }));
    }
    const veld = this.naamvraag === null ? null : this.querySelector<HTMLInputElement>('.tk-naamveld input');
    if (veld !== null && veld.dataset['begonnen'] === undefined) {
      veld.dataset['begonnen'] = 'ja';
      veld.focus();
      veld.select();
    }
  }

  /** Each view is shown whole once; after that it is looked at as somebody left it. */
  private eersteKeerPassend(): void {
    const sleutel = `${this.toestand.scherm}/${this.toestand.scherm === 'cirkel' ? (this.toestand.gezienVanuit() ?? '') : ''}`;
    if (this.passendGemaakt !== sleutel && this.clientWidth > 0 && this.toestand.beeld().knopen.length > 0) {
      this.passendGemaakt = sleutel;
      this.passend();
    }
  }

  passend(): void {
    const smal = this.clientWidth < 640;
    const legenda = this.parentElement?.querySelector('.tk-legenda')?.clientHeight ?? 60;
    const rand = smal ? { boven: 72, onder: 64, links: 12, rechts: 12 } : { boven: 76, onder: legenda + 32, links: 76, rechts: 24 };
    this.zicht = passend(this.toestand.scene().kader, this.clientWidth, this.clientHeight, rand);
  }

  zoomIn(factor: number): void {
    this.zicht = zoom(this.zicht, factor, [this.clientWidth / 2, this.clientHeight / 2]);
  }

  /** Where somebody stands now, in the units of the view. */
  punt(id: string): Punt | null {
    const knoop = this.toestand.scene().knopen.find((een) => een.id === id);
    return knoop === undefined ? null : [knoop.x, knoop.y];
  }

  /** Moves the view so that this one is clear of what floats over the edges. */
  toonKnoop(id: string): void {
    const punt = this.punt(id);
    if (punt === null) {
      return;
    }
    const [x, y] = naarScherm(this.zicht, punt);
    const dx = x < 90 ? 90 - x : x > this.clientWidth - 60 ? this.clientWidth - 60 - x : 0;
    const dy = y < 110 ? 110 - y : y > this.clientHeight - 130 ? this.clientHeight - 130 - y : 0;
    if (dx !== 0 || dy !== 0) {
      this.zicht = { ...this.zicht, x: this.zicht.x - dx / this.zicht.schaal, y: this.zicht.y - dy / this.zicht.schaal };
    }
  }

  protected override render(): TemplateResult {
    const t = this.toestand;
    const scene = t.scene();
    const { x, y, schaal } = this.zicht;
    const knopen = scene.knopen;
    return html`<svg
        class=${`tk-svg tk-${t.gereedschap}${this.gebaren.bezig ? ' tk-bezig' : ''}`}
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
        @wheel=${this.rol}
        @contextmenu=${this.rechts}
      >
        <g transform=${`scale(${schaal}) translate(${-x} ${-y})`}>
          <g aria-hidden="true">${scene.vlakken.map((vlak) => svg`<g>${vormen(vlak.delen)}</g>`)}</g>
          <g aria-hidden="true">${repeat(scene.lijnen, (lijn) => lijn.id, (lijn) => guard([lijn, this.toestand.keuze.has(lijn.id)], () => this.lijn(lijn)))}</g>
          ${repeat(knopen, (knoop) => knoop.id, (knoop) => guard([...this.knoopsleutel(knoop)], () => this.knoop(knoop)))}
          <g aria-hidden="true">${this.hulplijnen()} ${this.anderen.map((ander) => this.ander(ander))}</g>
        </g>
      </svg>
      ${this.naamveld()}${this.gebaren.bezig || this.naamvraag !== null ? nothing : this.keuzebalk()}`;
  }

  private lijn(lijn: Lijntekening): SVGTemplateResult {
    const gekozen = this.toestand.keuze.has(lijn.id);
    return svg`<g class=${`tk-lijn${gekozen ? ' gekozen' : ''}`} data-lijn=${lijn.soort === 'lijn' ? lijn.id : nothing}>
      ${gekozen ? svg`<path class="tk-gloed" d=${lijn.pad}></path>` : nothing}
      ${vormen(lijn.delen)}
      ${lijn.soort === 'lijn' ? svg`<path class="tk-raak" d=${lijn.pad}></path>` : nothing}
    </g>`;
  }

  /** Everything a symbol on the canvas shows. */
  private knoopsleutel(knoop: Knooptekening): readonly unknown[] {
    const t = this.toestand;
    const greep = t.magTekenen && t.keuze.size <= 1 && !this.gebaren.bezig && (t.keuze.has(knoop.id) || this.zweeft === knoop.id);
    return [knoop, t.keuze.has(knoop.id), t.focus === knoop.id, t.lijnVan === knoop.id, greep, this.vergroot(), this.anderen.find((ander) => ander.keuze.includes(knoop.id))?.kleur];
  }

  private knoop(knoop: Knooptekening): SVGTemplateResult {
    const t = this.toestand;
    const gekozen = t.keuze.has(knoop.id);
    const gast = this.anderen.find((ander) => ander.keuze.includes(knoop.id));
    const greep = t.magTekenen && (gekozen || this.zweeft === knoop.id) && t.keuze.size <= 1 && !this.gebaren.bezig;
    const klassen = ['tk-knoop', gekozen ? 'gekozen' : '', t.focus === knoop.id ? 'focus' : '', t.lijnVan === knoop.id ? 'begin' : ''];
    return svg`<g role="option" id=${`k-${knoop.id}`} class=${klassen.join(' ')} data-knoop=${knoop.id}
        aria-selected=${gekozen ? 'true' : 'false'} aria-label=${knoop.label} transform=${`translate(${knoop.x} ${knoop.y}) scale(${this.vergroot()})`}>
      <circle class="tk-doel" r=${Math.max(22, knoop.straal)}></circle>
      ${gekozen || t.focus === knoop.id ? svg`<circle class="tk-keuze" r=${knoop.straal + 8}></circle>` : nothing}
      ${gast === undefined ? nothing : svg`<circle class=${`tk-gast hand-${gast.kleur}`} r=${knoop.straal + 5}></circle>`}
      ${vormen(knoop.delen)}
      ${greep ? svg`<g data-greep=${knoop.id} transform=${`translate(${knoop.straal + GREEP + 6} ${-knoop.straal * 0.5})`}><circle class="tk-greepdoel" r="22"></circle><circle class="tk-greep" r=${GREEP}></circle><path class="tk-greepteken" d="M-4 0H4M0 -4V4"></path></g>` : nothing}
    </g>`;
  }

  /** Far away, symbols and names shrink less than the distances between them, so that they can be read and touched. */
  private vergroot(): number {
    return Math.max(1, Math.min(1.7, 0.72 / this.zicht.schaal));
  }

  private ander(ander: Ander): SVGTemplateResult | typeof nothing {
    if (ander.wijzer === null) {
      return nothing;
    }
    const tekst = ander.typt ? `${ander.naam} typt…` : ander.naam;
    return svg`<g class=${`tk-wijzer hand-${ander.kleur}`} transform=${`translate(${ander.wijzer[0]} ${ander.wijzer[1]}) scale(${1 / this.zicht.schaal})`}>
      <path d="M0 0L4 14L7 8.500L13 6Z"></path><rect x="10" y="14" rx="6" height="22" width=${tekst.length * 7.4 + 16}></rect><text x="18" y="29">${tekst}</text></g>`;
  }

  private hulplijnen(): readonly (SVGTemplateResult | typeof nothing)[] {
    const begin = this.trekt === null ? null : this.punt(this.trekt.van);
    return [
      this.trekt === null || begin === null ? nothing : svg`<path class="tk-trek" d=${`M${begin[0]} ${begin[1]}L${this.trekt.naar[0]} ${this.trekt.naar[1]}`}></path>`,
      this.kader === null ? nothing : svg`<rect class="tk-kader" x=${Math.min(this.kader.van[0], this.kader.tot[0])} y=${Math.min(this.kader.van[1], this.kader.tot[1])} width=${Math.abs(this.kader.van[0] - this.kader.tot[0])} height=${Math.abs(this.kader.van[1] - this.kader.tot[1])}></rect>`,
    ];
  }

  /** Above what is chosen, or below it where there is no room. */
  private keuzebalk(): TemplateResult | typeof nothing {
    const doos = [...this.toestand.keuze].flatMap((id) => {
      const knoop = this.toestand.scene().knopen.find((een) => een.id === id);
      const lijn = this.toestand.scene().lijnen.find((een) => een.id === id);
      return knoop !== undefined ? [[knoop.x, knoop.y - knoop.straal] as const] : lijn !== undefined ? [lijn.midden] : [];
    });
    const inhoud = doos.length === 0 ? nothing : this.bijKeuze();
    if (inhoud === nothing) {
      return nothing;
    }
    const boven = doos.reduce((hoogste, punt) => (punt[1] < hoogste[1] ? punt : hoogste));
    const [x, y] = naarScherm(this.zicht, boven);
    const onder = y < 130;
    return html`<div class="tk-bijkeuze" style=${`left:${Math.max(130, Math.min(this.clientWidth - 130, x))}px;top:${onder ? Math.min(this.clientHeight - 110, y + 130 * this.zicht.schaal) : y - 62}px`}>${inhoud}</div>`;
  }

  private naamveld(): TemplateResult | typeof nothing {
    const vraag = this.naamvraag;
    if (vraag === null) {
      return nothing;
    }
    const [x, y] = naarScherm(this.zicht, vraag.punt);
    const label = vraag.soort === 'plek' ? 'Welke plek?' : 'Wie is dit? Een voornaam of rol';
    const nu = vraag.id === null ? '' : this.toestand.beeld().knoop.get(vraag.id);
    return html`<div class="tk-naamveld" style=${`left:${Math.max(8, Math.min(this.clientWidth - 228, x - 110))}px;top:${Math.max(8, y + 4)}px`}>
      <input aria-label=${label} placeholder=${label} maxlength="60" autocomplete="off" .value=${typeof nu === 'object' && nu.heeftNaam ? nu.naam : ''}
        @keydown=${(toets: KeyboardEvent) => this.naamtoets(toets)} @blur=${(weg: FocusEvent) => this.naamKlaar((weg.target as HTMLInputElement).value, false)} />
    </div>`;
  }

  private naamtoets(toets: KeyboardEvent): void {
    toets.stopPropagation();
    if (toets.isComposing) {
      return;
    }
    if (toets.key === 'Enter') {
      toets.preventDefault();
      this.naamKlaar((toets.target as HTMLInputElement).value, true);
    } else if (toets.key === 'Escape') {
      this.naamvraag = null;
      this.svg()?.focus();
    }
  }

  private naamKlaar(getypt: string, enter: boolean): void {
    const vraag = this.naamvraag;
    if (vraag === null) {
      return;
    }
    this.naamvraag = null;
    const naam = getypt.trim();
    if (vraag.id !== null) {
      if (naam !== (this.toestand.beeld().knoop.get(vraag.id)?.naam ?? '')) {
        daden.zetKnoop(this.toestand, vraag.id, 'aanduiding', naam === '' ? null : naam);
      }
    } else if (naam !== '' || enter) {
      const id = daden.voegToe(this.toestand, { soort: vraag.soort, velden: naam === '' ? NIETS : { aanduiding: naam }, punt: vraag.hier === true ? vraag.punt : undefined, aan: vraag.aan });
      if (id !== null) {
        this.toestand.set({ focus: id, gereedschap: 'kies' });
        this.toestand.kies([id]);
      }
    }
    if (enter) {
      this.svg()?.focus();
    }
  }

  vraagNaam(vraag: Naamvraag): void {
    if (this.toestand.magTekenen) {
      this.naamvraag = vraag;
    }
  }

  /** The middle of what is on the screen, for somebody new from the keyboard. */
  midden(): Punt {
    const [x, y] = [this.clientWidth / 2, this.clientHeight / 2];
    return [x / this.zicht.schaal + this.zicht.x, y / this.zicht.schaal + this.zicht.y];
  }

  svg(): SVGSVGElement | null {
    return this.querySelector('svg.tk-svg');
  }

  breekAf(): boolean {
    const bezig = this.gebaren.bezig;
    this.gebaren.breekAf();
    return bezig;
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
    const doos = this.getBoundingClientRect();
    const punt: Punt = [(g.clientX - doos.left) / this.zicht.schaal + this.zicht.x, (g.clientY - doos.top) / this.zicht.schaal + this.zicht.y];
    this.dispatchEvent(new CustomEvent('wijzer', { detail: punt }));
  };

  private readonly rol = (g: WheelEvent): void => {
    g.preventDefault();
    const doos = this.getBoundingClientRect();
    if (g.ctrlKey || g.metaKey) {
      this.zicht = zoom(this.zicht, Math.exp(-g.deltaY / 240), [g.clientX - doos.left, g.clientY - doos.top]);
    } else {
      this.zicht = { ...this.zicht, x: this.zicht.x + g.deltaX / this.zicht.schaal, y: this.zicht.y + g.deltaY / this.zicht.schaal };
    }
  };

  private readonly rechts = (g: MouseEvent): void => {
    g.preventDefault();
    const raak = this.raak(g);
    const doos = this.getBoundingClientRect();
    this.menu(raak, [g.clientX - doos.left, g.clientY - doos.top]);
  };

  private raak(g: MouseEvent): Raak {
    const onder = document.elementsFromPoint(g.clientX, g.clientY);
    const vind = (soort: string): string | undefined =>
      onder.map((een) => een.closest(`[data-${soort}]`)).find((een) => een !== null && this.contains(een))?.getAttribute(`data-${soort}`) ?? undefined;
    for (const wat of ['greep', 'knoop', 'lijn'] as const) {
      const id = vind(wat);
      if (id !== undefined) {
        return { wat, id };
      }
    }
    return { wat: 'niets', id: '' };
  }

  private menu(raak: Raak, scherm: Punt): void {
    if (raak.wat === 'knoop' || raak.wat === 'lijn') {
      if (!this.toestand.keuze.has(raak.id)) {
        this.toestand.kies([raak.id]);
      }
    }
    this.dispatchEvent(new CustomEvent('menu', { detail: { raak, scherm } }));
  }

  private handen(): Handen {
    return {
      zicht: () => this.zicht,
      zetZicht: (zicht) => (this.zicht = zicht),
      raak: (g) => this.raak(g),
      magTekenen: () => this.toestand.magTekenen && this.toestand.gereedschap !== 'lijn',
      schuift: () => this.toestand.gereedschap === 'hand',
      teSlepen: (id) => {
        const wie = this.toestand.keuze.has(id) ? [...this.toestand.keuze] : [id];
        return new Map(wie.flatMap((een) => { const punt = this.punt(een); return punt === null ? [] : [[een, punt] as const]; }));
      },
      tik: (raak, punt, erbij) => this.tik(raak, punt, erbij),
      dubbel: (raak, punt) => this.dubbel(raak, punt),
      sleep: (naar, klaar) => this.sleep(naar, klaar),
      trek: (van, naar, klaar) => this.trek(van, naar, klaar),
      kader: (van, tot, klaar) => this.zetKader(van, tot, klaar),
      menu: (raak, _, scherm) => this.menu(raak, scherm),
    };
  }

  private tik(raak: Raak, punt: Punt, erbij: boolean): void {
    const t = this.toestand;
    if (t.gereedschap === 'lijn' && t.magTekenen) {
      this.tikLijn(raak);
    } else if (raak.wat === 'niets' && (t.gereedschap === 'persoon' || t.gereedschap === 'plek')) {
      this.vraagNaam({ id: null, soort: t.gereedschap, punt, hier: true });
    } else {
      t.focus = raak.wat === 'knoop' ? raak.id : t.focus;
      t.kies(raak.wat === 'niets' ? [] : [raak.id], erbij);
    }
  }

  private tikLijn(raak: Raak): void {
    const t = this.toestand;
    if (raak.wat !== 'knoop') {
      t.set({ lijnVan: null, gereedschap: 'kies' });
      t.om.zeg('Afgebroken, niets veranderd.');
    } else if (t.lijnVan === null) {
      t.set({ lijnVan: raak.id });
      t.om.zeg('Kies nu de tweede persoon.');
    } else {
      const van = t.lijnVan;
      t.set({ lijnVan: null, gereedschap: 'kies' });
      daden.trekLijn(t, van, raak.id);
    }
  }

  private dubbel(raak: Raak, punt: Punt): void {
    const t = this.toestand;
    if (raak.wat === 'niets') {
      this.vraagNaam({ id: null, soort: t.gereedschap === 'plek' ? 'plek' : 'persoon', punt, hier: true });
    } else if (raak.wat === 'knoop' && t.beeld().knoop.get(raak.id)?.soort !== 'professional') {
      this.vraagNaam({ id: raak.id, soort: 'persoon', punt: this.punt(raak.id) ?? punt });
    }
  }

  private sleep(naar: ReadonlyMap<string, Punt> | null, klaar: boolean): void {
    const t = this.toestand;
    const laatste = t.sleep;
    if (naar !== null) {
      t.set({ sleep: naar });
      this.dispatchEvent(new CustomEvent('sleep', { detail: naar }));
      return;
    }
    t.set({ sleep: new Map() });
    this.dispatchEvent(new CustomEvent('sleep', { detail: null }));
    if (klaar && laatste.size > 0) {
      daden.verplaats(t, laatste);
    }
  }

  private trek(van: string, naar: Punt | null, klaar: boolean): void {
    this.trekt = naar === null || klaar ? null : { van, naar };
    if (klaar && naar !== null) {
      const doel = this.toestand.scene().knopen.find((knoop) => Math.hypot(knoop.x - naar[0], knoop.y - naar[1]) <= Math.max(26, knoop.straal + 8));
      if (doel === undefined) {
        this.vraagNaam({ id: null, soort: 'persoon', punt: naar, hier: true, aan: van });
      } else if (doel.id !== van) {
        daden.trekLijn(this.toestand, van, doel.id);
      }
    }
    this.requestUpdate();
  }

  private zetKader(van: Punt | null, tot: Punt | null, klaar: boolean): void {
    this.kader = van === null || tot === null || klaar ? null : { van, tot };
    if (klaar && van !== null && tot !== null) {
      const binnen = this.toestand.scene().knopen.filter(
        ({ x, y }) => x >= Math.min(van[0], tot[0]) && x <= Math.max(van[0], tot[0]) && y >= Math.min(van[1], tot[1]) && y <= Math.max(van[1], tot[1]),
      );
      this.toestand.kies(binnen.map((knoop) => knoop.id));
    }
    this.requestUpdate();
  }
}

customElements.define('kl-doek', Doek);
