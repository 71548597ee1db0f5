import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Anderen, Doorgeefluik } from './anderen.js';
import * as daden from './daden.js';
import './doek.js';
import type { Doek } from './doek.js';
import type { Aanwezige, Hint, Melding } from './kern/berichten.js';
import { Klant } from './kern/klant.js';
import type { Tekening } from './kern/model.js';
import type { Op } from './kern/ops.js';
import { Verbinding, type Verbindingsstand } from './kern/verbinding.js';
import { aanwezigen, schermkeuze, stand } from './koppen.js';
import type { Inlezing } from './inleespaneel.js';
import { leiding, klok } from './leiding.js';
import { menu, type Menuplek } from './menu.js';
import { nieuweId } from './nieuw.js';
import { balk, contextbalk, gereedschap, legenda, onderbalk, zoomknoppen } from './balken.js';
import { zijpaneel } from './zijpaneel.js';
import type { Server } from './server.js';
import { tabel } from './tabel.js';
import { Toestand, type Scherm, type Zijpaneel } from './toestand.js';
import { Toetsen } from './toetsen.js';
import { VRAGEN, vraagkaart } from './vraagpaneel.js';
import { icoon, stijlblad } from './vormen.js';
import { anderzin, hintzin, komst, type Hintzin } from './zinnen.js';
import { maakBestand, type Bestandsoort } from './bestand.js';

interface Toast extends Hintzin {
  readonly nr: number;
}

const TOAST_MS = 8_000;
/** Narrower than this there is room for one column, and narrower than the other a panel opens only when asked. */
const SMAL = 760;
const KRAP = 1000;

/** The live drawing of one household: page, canvas, panels and the connection that ties them to everybody else's. */
export class KlTekening extends LitElement {
  static override properties = {
    huishouden: {},
    werknaam: {},
    vandaag: {},
    gast: { type: Boolean },
    stand: { state: true },
    versie: { state: true },
  };

  declare huishouden: string;
  declare werknaam: string;
  declare vandaag: string;
  declare gast: boolean;
  declare stand: Verbindingsstand;
  declare versie: number;
  /** Given by Flow. */
  declare $server?: Server;

  t!: Toestand;
  readonly venster = nieuweId();
  inlezing: Inlezing | null = null;
  tijd: { naam: string; reden: string } = { naam: '', reden: '' };
  gevolgd: string | null = null;
  private klant!: Klant;
  private verbinding!: Verbinding;
  private toetsen!: Toetsen;
  private readonly anderen = new Anderen();
  private readonly luik = new Doorgeefluik((k, w) => this.verbinding.stuur({ t: 'vluchtig', k, w }));
  private toasts: readonly Toast[] = [];
  private toastnr = 0;
  private gezegd = '';
  private menuplek: Menuplek | null = null;
  private vraagnr: number | null = null;
  private verborgen = false;
  private einde: string | null = null;
  private laatsteEsc = 0;
  private readonly namen = new Map<string, string>();

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.t === undefined) {
      this.begin();
    }
    const blad = stijlblad();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, blad];
    this.verbinding.verbind();
    window.addEventListener('online', this.terug);
    document.addEventListener('visibilitychange', this.terug);
    document.addEventListener('keydown', this.overal);
    window.addEventListener('beforeunload', this.voorVertrek);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.verbinding.sluit();
    window.removeEventListener('online', this.terug);
    document.removeEventListener('visibilitychange', this.terug);
    document.removeEventListener('keydown', this.overal);
    window.removeEventListener('beforeunload', this.voorVertrek);
  }

  private begin(): void {
    this.versie = 0;
    this.stand = 'inhalen';
    this.klant = new Klant({
      huishouden: this.huishouden,
      venster: this.venster,
      nieuweId,
      nu: () => Date.now(),
      stuur: (bericht) => this.verbinding.stuur(bericht),
      meld: (melding) => this.gemeld(melding),
    });
    this.verbinding = new Verbinding(leiding(this.huishouden), klok, this.klant, (stand) => (this.stand = stand));
    this.t = new Toestand({
      klant: this.klant,
      huishouden: this.huishouden,
      vandaag: this.vandaag,
      smal: () => window.innerWidth < KRAP,
      veranderd: () => this.ververs(),
      zeg: (zin) => this.zeg(zin),
      fout: (zin) => this.toast({ zin, blijft: false }),
    });
    this.toetsen = new Toetsen(this.t, {
      doek: this.doek(),
      open: (paneel) => this.open(paneel),
      naarPaneel: () => this.naarPaneel(),
      ongedaan: () => this.ongedaan(),
      opnieuw: () => this.opnieuw(),
      verwijder: () => this.verwijder(),
      kiesEgo: () => this.querySelector<HTMLSelectElement>('.tk-ego select')?.focus(),
    });
    this.t.paneel = window.innerWidth < KRAP ? null : 'steun';
    this.t.scherm = window.innerWidth < SMAL ? 'cirkel' : 'sociogram';
  }

  /** The canvas is made with the first rendering; keys ask for it later. */
  private doek(): Doek {
    return new Proxy({} as Doek, {
      get: (_, naam) => {
        const doek = this.querySelector<Doek>('kl-doek');
        const deel = doek === null ? undefined : Reflect.get(doek, naam, doek);
        return typeof deel === 'function' ? deel.bind(doek) : deel;
      },
    });
  }

  private ververs(): void {
    this.versie++;
    this.luik.geef('keuze', { ids: [...(this.t?.keuze ?? [])].slice(0, 50) });
    this.vraagNamen();
  }

  private gemeld(melding: Melding): void {
    switch (melding.soort) {
      case 'welkom':
      case 'recht':
        this.t.lagen = melding.lagen;
        if (melding.soort === 'recht') {
          this.toast({ zin: melding.tekst, blijft: false });
        }
        break;
      case 'aanwezigen': {
        const zin = this.t.aanwezigen.length === 0 ? null : komst(this.t.aanwezigen, melding.lijst);
        melding.lijst.forEach((een) => this.namen.set(een.id, een.naam));
        this.t.aanwezigen = melding.lijst;
        this.anderen.blijven(melding.lijst);
        if (zin !== null) {
          this.zeg(zin);
        }
        break;
      }
      case 'vluchtig':
        this.anderen.ontvang(melding.van, melding.k, melding.w, Date.now());
        this.t.sleepVanAnderen = this.anderen.sleep(this.t.scherm, Date.now());
        this.volg();
        break;
      case 'ander':
        this.anderen.klaar();
        this.t.sleepVanAnderen = new Map();
        this.zeg(anderzin(this.wie(melding.door), melding.ops, this.t.beeld()));
        break;
      case 'hint':
        this.hint(melding);
        break;
      case 'geweigerd':
      case 'fout':
        this.toast({ zin: melding.tekst, blijft: true });
        break;
      case 'einde':
        this.einde = melding.tekst;
        break;
      case 'veranderd':
    }
    this.ververs();
  }

  private hint(hint: Hint): void {
    const zoek = (id: string): string | null => {
      const naam = this.klant.zoek(id)?.r['aanduiding'];
      return typeof naam === 'string' ? naam : null;
    };
    this.toast(hintzin(hint, this.t.beeld(), zoek, (id) => this.wie(id)));
  }

  wie(id: string | undefined): string {
    return (id === undefined ? undefined : this.namen.get(id)) ?? 'iemand anders';
  }

  /** Professionals have their names from the network, asked for once each. */
  private vraagNamen(): void {
    const nodig = [...(this.t?.tekening().values() ?? [])]
      .filter((een) => een.soort === 'professional')
      .map((een) => String(een.r['ketenprofessional'] ?? ''))
      .filter((id) => id !== '' && !this.t.professionals.has(id) && !this.gevraagd.has(id));
    if (nodig.length > 0 && this.$server !== undefined) {
      nodig.forEach((id) => this.gevraagd.add(id));
      void this.$server.professionals(nodig).then((gevonden) => {
        gevonden.forEach((een) => this.t.professionals.set(een.id, een));
        this.t.leesOpnieuw();
      });
    }
  }
  private readonly gevraagd = new Set<string>();

  private volg(): void {
    const blik = this.gevolgd === null ? null : this.anderen.blik(this.gevolgd);
    const doek = this.querySelector<Doek>('kl-doek');
    if (blik !== null && doek !== null) {
      doek.kijk.kijkNaar(blik.midden, blik.zoom / 100);
    }
  }

  zeg(zin: string): void {
    this.gezegd = zin;
    this.requestUpdate();
  }

  toast(wat: Hintzin): void {
    const nr = ++this.toastnr;
    this.toasts = [...this.toasts.filter((een) => een.blijft).slice(-2), { ...wat, nr }];
    this.requestUpdate();
    if (!wat.blijft) {
      window.setTimeout(() => this.sluitToast(nr), TOAST_MS);
    }
  }

  private sluitToast(nr: number): void {
    if (this.querySelector(`.tk-toasts [data-nr="${nr}"]:is(:hover, :focus-within)`) !== null) {
      window.setTimeout(() => this.sluitToast(nr), 2_000);
      return;
    }
    this.toasts = this.toasts.filter((een) => een.nr !== nr);
    this.requestUpdate();
  }

  open(paneel: Zijpaneel): void {
    this.t.set({ vergeleken: null, paneel: this.t.paneel === paneel && paneel !== 'keuze' ? null : paneel });
  }

  private naarPaneel(): void {
    this.t.set({ paneel: 'keuze' });
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.tk-paneel input, .tk-paneel select, .tk-paneel button')?.focus());
  }

  ongedaan(): void {
    if (this.klant.kanHerroepen && this.t.magMeedenken) {
      this.klant.herroep();
      this.zeg('Ongedaan gemaakt.');
      this.ververs();
    }
  }

  opnieuw(): void {
    if (this.klant.kanHerstellen && this.t.magMeedenken) {
      this.klant.herstel();
      this.zeg('Opnieuw gedaan.');
      this.ververs();
    }
  }

  get kan(): { readonly terug: boolean; readonly weer: boolean } {
    return { terug: this.klant.kanHerroepen && this.t.magMeedenken, weer: this.klant.kanHerstellen && this.t.magMeedenken };
  }

  verwijder(): void {
    const zin = this.t.magTekenen && this.t.keuze.size > 0 ? daden.verwijder(this.t, this.t.keuze) : null;
    if (zin !== null) {
      this.zeg(`${zin} Ongedaan maken met Control Z.`);
      this.toast({ zin, blijft: false, knop: { tekst: 'Ongedaan maken', ops: [] } });
    }
  }

  async bekijk(nr: number | null): Promise<void> {
    if (nr === null) {
      this.t.set({ vroeger: null, vergeleken: null });
      return;
    }
    const tekening = await this.haal(nr);
    if (tekening !== null) {
      this.t.set({ vroeger: { tekening, nr }, vergeleken: null });
      this.zeg(`Je kijkt naar wijziging ${nr}. Er verandert hier niets.`);
    }
  }

  async vergelijk(nr: number): Promise<void> {
    const toen = await this.haal(nr);
    if (toen !== null) {
      this.t.set({ vroeger: null, vergeleken: toen, paneel: 'momenten' });
    }
  }

  sluitVergelijking(): void {
    this.t.set({ vergeleken: null });
  }

  private async haal(nr: number): Promise<Tekening | null> {
    try {
      const beeld = await this.$server?.beeldBij(nr);
      return beeld === undefined ? null : new Map(beeld.entiteiten.map((een) => [een.id, een]));
    } catch {
      this.toast({ zin: 'Dit moment kon niet worden opgehaald. Probeer het nog eens.', blijft: false });
      return null;
    }
  }

  get laatsteNr(): number {
    return this.klant.nr;
  }

  zoekProfessionals(term: string): Promise<readonly { id: string; naam: string; organisatie?: string; functie?: string }[]> {
    return this.$server?.zoekProfessionals(term) ?? Promise.resolve([]);
  }

  /** Called by Flow, after the purpose was given and logged. */
  maakBestand(soort: Bestandsoort, pseudoniemen: boolean): void {
    void maakBestand(this.t, this.werknaam, soort, pseudoniemen).catch(() => this.toast({ zin: 'Het bestand kon niet gemaakt worden. Probeer een andere vorm.', blijft: true }));
  }

  private kiesScherm(scherm: Scherm): void {
    this.t.set({ scherm });
    this.gevolgd = null;
  }

  private doeOps(ops: readonly Op[]): void {
    if (ops.length === 0) {
      this.ongedaan();
    } else {
      this.t.doe(ops);
    }
  }

  vragenOpen(): void {
    this.vraagnr = this.vraagnr === null ? 0 : null;
    this.requestUpdate();
  }

  private vraag(): TemplateResult {
    const beeld = this.t.beeld();
    const over = this.t.gezienVanuit() ?? beeld.knopen.find((knoop) => knoop.lid)?.id ?? null;
    return vraagkaart({
      naam: over === null ? 'jullie' : (beeld.knoop.get(over)?.naam ?? 'jullie'),
      nr: this.vraagnr ?? 0,
      antwoord: (vraag, wie) => {
        daden.antwoord(this.t, wie, over, vraag.lijn);
        this.verder();
      },
      verder: () => this.verder(),
      sluit: () => this.vragenOpen(),
    });
  }

  private verder(): void {
    this.vraagnr = Math.min(VRAGEN.length, (this.vraagnr ?? 0) + 1);
    this.requestUpdate();
  }

  verberg(): void {
    this.verborgen = !this.verborgen;
    this.requestUpdate();
  }

  private readonly terug = (): void => {
    if (document.visibilityState === 'visible' && this.stand === 'offline') {
      this.verbinding.verbind();
    }
  };

  private readonly voorVertrek = (gebeurtenis: BeforeUnloadEvent): void => {
    if (this.klant.onbewaard.length > 0) {
      gebeurtenis.preventDefault();
    }
  };

  /** F9, or Esc twice: nothing of the household stays in sight (X14). */
  private readonly overal = (toets: KeyboardEvent): void => {
    const nu = performance.now();
    const tweemaal = toets.key === 'Escape' && nu - this.laatsteEsc < 600;
    this.laatsteEsc = toets.key === 'Escape' ? nu : 0;
    if (toets.key === 'F9' || tweemaal) {
      toets.preventDefault();
      this.verberg();
    }
  };

  private readonly toets = (toets: KeyboardEvent): void => {
    if ((toets.target as Element).closest('svg.tk-svg') !== null && this.toetsen.druk(toets)) {
      toets.preventDefault();
    }
  };

  private readonly wijzer = (gebeurtenis: CustomEvent<readonly [number, number]>): void => {
    const [x, y] = gebeurtenis.detail;
    this.luik.geef('wijzer', { x: Math.round(x), y: Math.round(y), weergave: this.t.scherm, ego: this.t.egoSleutel });
  };

  private readonly keek = (gebeurtenis: CustomEvent<{ readonly midden: readonly [number, number]; readonly zoom: number }>): void => {
    const { midden, zoom } = gebeurtenis.detail;
    this.luik.geef('blik', { x: Math.round(midden[0]), y: Math.round(midden[1]), zoom, weergave: this.t.scherm, ego: this.t.egoSleutel });
  };

  private readonly sleept = (gebeurtenis: CustomEvent<ReadonlyMap<string, readonly [number, number]> | null>): void => {
    const naar = gebeurtenis.detail;
    const eerste = naar === null ? undefined : [...naar][0];
    const begin = eerste === undefined ? null : this.vanwaar(eerste[0]);
    const w = naar === null || eerste === undefined || begin === null ? null : { ids: [...naar.keys()].slice(0, 50), dx: Math.round(eerste[1][0] - begin[0]), dy: Math.round(eerste[1][1] - begin[1]), weergave: this.t.scherm, ego: this.t.egoSleutel };
    this.luik.geef('sleep', w);
    this.begonnen = naar === null ? null : this.begonnen;
  };
  private begonnen: ReadonlyMap<string, readonly [number, number]> | null = null;

  private vanwaar(id: string): readonly [number, number] | null {
    this.begonnen ??= new Map(this.t.zonderSleep().knopen.map((knoop) => [knoop.id, [knoop.x, knoop.y] as const]));
    return this.begonnen.get(id) ?? null;
  }

  protected override shouldUpdate(_: PropertyValues): boolean {
    return this.t !== undefined;
  }

  protected override render(): TemplateResult {
    if (this.einde !== null || this.stand === 'dicht') {
      return html`<div class="tk-einde"><h1>De tekening is dicht</h1><p>${this.einde ?? 'Je hebt geen toegang meer tot dit huishouden.'}</p></div>`;
    }
    const t = this.t;
    const tekenend = t.scherm !== 'tabel';
    return html`
      <div class=${`tk${this.gast ? ' tk-gastpagina' : ''}`} @keydown=${this.toets}>
        <div class="tk-kop">
          <div class="tk-titel"><h1>${this.gast ? 'Wie staan er om jullie heen?' : this.werknaam}</h1></div>
          ${schermkeuze(t, (scherm) => this.kiesScherm(scherm))}
          <div class="tk-wie">
            ${stand(this.stand, this.klant.onbewaard.length)}
            ${aanwezigen(t.aanwezigen, this.venster, (een: Aanwezige) => { this.gevolgd = this.gevolgd === een.venster ? null : een.venster; this.requestUpdate(); }, this.gevolgd)}
            ${this.gast ? nothing : html`<button type="button" class="knop kl" @click=${() => this.$server?.nodigUit()}>${icoon('upload', true)}<span>Nodig uit</span></button>`}
            <button type="button" class="knop kl" title="F9, of twee keer Esc" @click=${() => this.verberg()}>${icoon('verborgen', true)}<span>Verberg</span></button>
          </div>
        </div>
        ${this.vraagnr === null ? nothing : this.vraag()}
        <div class=${`tk-lijf${t.paneel === null ? '' : ' met-paneel'}`}>
          <div class="tk-doek">
            ${
              tekenend
                ? html`<kl-doek .toestand=${t} .versie=${this.versie} .werknaam=${this.werknaam} .bijKeuze=${() => contextbalk(this, t)} .anderen=${this.anderen.zichtbaar(t.aanwezigen, this.venster, t.scherm, Date.now())}
                    @blik=${this.keek} @wijzer=${this.wijzer} @sleep=${this.sleept} @menu=${(g: CustomEvent<Menuplek>) => { this.menuplek = g.detail; this.requestUpdate(); }}></kl-doek>
                  ${t.beeld().knopen.length === 0 ? this.leeg() : nothing}
                  ${t.magTekenen ? gereedschap(t) : nothing}`
                : tabel(t)
            }
            ${balk(this, t)}
            ${tekenend ? html`${legenda(t)}${zoomknoppen(this, t)}` : nothing}
            ${this.menuplek === null ? nothing : menu(this, t, this.menuplek, () => { this.menuplek = null; this.requestUpdate(); })}
          </div>
          ${t.paneel === null ? nothing : zijpaneel(this, t)}
        </div>
        ${onderbalk(this, t)}
        <div class="tk-toasts">${this.toasts.map((een) => html`<div class="tk-toast" data-nr=${een.nr}><span>${een.zin}</span>${een.knop === undefined ? nothing : html`<button type="button" class="knop kl stilknop" @click=${() => { this.doeOps(een.knop?.ops ?? []); this.sluitToastNu(een.nr); }}>${een.knop.tekst}</button>`}<button type="button" class="knop rustknop kl alleen" aria-label="Sluit" @click=${() => this.sluitToastNu(een.nr)}>${icoon('kruis', true)}</button></div>`)}</div>
        <div class="alleen-voorlezen" role="status" aria-live="polite">${this.gezegd}</div>
      </div>
      ${this.verborgen ? html`<div class="tk-scherm"><button type="button" class="knop hoofd" @click=${() => this.verberg()}>Ga verder</button></div>` : nothing}`;
  }

  private sluitToastNu(nr: number): void {
    this.toasts = this.toasts.filter((een) => een.nr !== nr);
    this.requestUpdate();
  }

  private leeg(): TemplateResult {
    return html`<div class="tk-leeg"><p>Hier komt wie er om dit huishouden heen staan.</p>
      <p class="stil">${this.t.magTekenen ? 'Tik twee keer op een lege plek, of druk op Enter, om iemand te tekenen.' : 'Er is nog niemand getekend.'}</p></div>`;
  }
}

customElements.define('kl-tekening', KlTekening);
