import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { drukAf } from './afdruk.js';
import { maakBestand, type Bestandsoort, type Bestandwens } from './bestand.js';
import * as daden from './daden.js';
import '../portaal/plakken.js';
import '../portaal/verberg.js';
import './doek.js';
import { Elders } from './elders.js';
import type { Doek } from './doek.js';
import { Focusbewaker } from './focusbewaker.js';
import type { Inlezing } from './inleespaneel.js';
import { dichtstBij } from './kern/plek/buurman.js';
import { Klant } from './kern/kamer/klant.js';
import { anders } from './kern/inzicht/verschillend.js';
import { Verbinding, type Verbindingsstand } from './kern/kamer/verbinding.js';
import { Klembordhand } from './klembord.js';
import type { Bediening } from './bediening.js';
import { klok, kanaal } from './kanaal.js';
import { verwerk } from './meldingen.js';
import { Namenbron } from './namenbron.js';
import { nieuweId } from './nieuw.js';
import { kaart, Kaartkeuze } from './noodkaartpaneel.js';
import { dicht, pagina } from './pagina.js';
import type { Menuplek } from './raak.js';
import { Samen } from './samen.js';
import type { Server, Vergelijkingsvorm } from './server.js';
import { Tijdreis } from './tijdreis.js';
import { Toasts } from './toasts.js';
import { Toestand, type Scherm, type Zijpaneel } from './toestand.js';
import { Toetsen } from './toetsen.js';
import { geefVergelijking } from './vergelijkuitvoer.js';
import { Vragen } from './vragen.js';
import { stijlblad } from './vormen.js';
import { waaromDicht, waaromNiet } from './zinnen.js';

/** Narrower than this there is room for one column, and narrower than the other a panel opens only when asked. */
const SMAL = 760;
const KRAP = 1000;

/** The live drawing of one household: ties the connection, what one person sees, and everything that page can do. */
export class KlTekening extends LitElement implements Bediening {
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
  samen!: Samen;
  reis!: Tijdreis;
  klembord!: Klembordhand;
  vragen!: Vragen;
  elders!: Elders;
  readonly venster = nieuweId();
  readonly toasts = new Toasts(
    this,
    (ops) => (ops.length === 0 ? this.ongedaan() : void this.t.doe(ops)),
    () => this.requestUpdate(),
  );
  readonly kaartkeuze = new Kaartkeuze();
  readonly bewaker = new Focusbewaker(this);
  inlezing: Inlezing | null = null;
  gezegd = '';
  menuplek: Menuplek | null = null;
  private klant!: Klant;
  private verbinding!: Verbinding;
  private toetsen!: Toetsen;
  private namen!: Namenbron;
  /** Why it is over; null as long as it is not. */
  einde: string | null = null;
  private blad: CSSStyleSheet | null = null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.t === undefined) {
      this.begin();
    }
    this.blad ??= stijlblad();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.blad];
    this.verbinding.verbind();
    window.addEventListener('online', this.terug);
    document.addEventListener('visibilitychange', this.terug);
    window.addEventListener('beforeunload', this.voorVertrek);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.verbinding.sluit();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((blad) => blad !== this.blad);
    window.removeEventListener('online', this.terug);
    document.removeEventListener('visibilitychange', this.terug);
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
      meld: (melding) => {
        verwerk(this, melding);
        this.ververs();
      },
    });
    this.verbinding = new Verbinding(kanaal(this.huishouden), klok, this.klant, (stand) => (this.stand = stand));
    const fout = (zin: string): void => this.toasts.toon({ zin, blijft: false });
    const zeg = (zin: string): void => this.zeg(zin);
    this.t = new Toestand({
      klant: this.klant,
      huishouden: this.huishouden,
      vandaag: this.vandaag,
      smal: () => window.innerWidth < KRAP,
      veranderd: () => this.ververs(),
      zeg,
      fout,
      toon: (wat) => this.toasts.toon(wat),
    });
    this.t.paneel = window.innerWidth < KRAP ? null : 'steun';
    this.t.scherm = window.innerWidth < SMAL ? 'cirkel' : 'sociogram';
    this.samen = new Samen(this.t, this.venster, (k, w) => this.verbinding.stuur({ t: 'vluchtig', k, w }));
    this.vragen = new Vragen(this.t, () => this.requestUpdate());
    this.elders = new Elders(
      this.t,
      () => this.$server,
      () => this.requestUpdate(),
    );
    this.namen = new Namenbron(this.t, () => this.$server);
    this.reis = new Tijdreis(this.t, { server: () => this.$server, zeg, fout, ververs: () => this.requestUpdate() });
    this.klembord = new Klembordhand(this.t);
    this.toetsen = new Toetsen(this.t, {
      klembord: this.klembord,
      doek: () => this.doek,
      open: (paneel) => this.open(paneel),
      naarPaneel: (deel) => this.naarPaneel(deel),
      ongedaan: () => this.ongedaan(),
      opnieuw: () => this.opnieuw(),
      verwijder: () => this.verwijder(),
      kiesEgo: () => this.querySelector<HTMLSelectElement>('.tk-ego select')?.focus(),
    });
  }

  get doek(): Doek | null {
    return this.querySelector<Doek>('kl-doek');
  }

  private ververs(): void {
    this.versie++;
    this.samen?.koos();
    this.namen?.vraag();
  }

  zeg(zin: string): void {
    this.gezegd = zin;
    this.requestUpdate();
  }

  open(paneel: Zijpaneel): void {
    const nu = this.t.paneel === paneel && paneel !== 'keuze' ? null : paneel;
    this.bewaker.onthoud();
    this.t.set({ vergeleken: null, paneel: nu });
    if (nu === 'momenten') {
      void this.reis.leesDagen();
    } else if (nu === 'geschiedenis') {
      void this.reis.begin();
    } else if (nu === 'elders') {
      void this.elders.vraag();
    }
  }

  /** Opens what is about the choice, with the keyboard in it: at its first field, or at that part. */
  naarPaneel(deel = ''): void {
    this.bewaker.onthoud();
    this.t.set({ paneel: 'keuze' });
    void this.updateComplete.then(() => this.bewaker.naarPaneel(deel));
  }

  sluitPaneel(): void {
    this.t.set({ paneel: null });
    void this.updateComplete.then(() => this.bewaker.terug());
  }

  zetMenu(plek: Menuplek | null): void {
    const was = this.menuplek;
    this.menuplek = plek;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (plek !== null) {
        this.querySelector<HTMLElement>('.tk-menu button')?.focus();
      } else if (was !== null) {
        this.bewaker.naarTekening();
      }
    });
  }

  kiesScherm(scherm: Scherm): void {
    this.t.set({ scherm });
    this.samen.gevolgd = null;
  }

  get kan(): { readonly terug: boolean; readonly weer: boolean } {
    return {
      terug: this.klant.kanHerroepen && this.t.magMeedenken,
      weer: this.klant.kanHerstellen && this.t.magMeedenken,
    };
  }

  /** Takes back the last thing I did, or the one named. */
  ongedaan(handeling?: string): void {
    this.draaiTerug(() => this.klant.herroep(handeling), 'Ongedaan gemaakt.', 'Er is niets ongedaan gemaakt.');
  }

  opnieuw(): void {
    this.draaiTerug(() => this.klant.herstel(), 'Opnieuw gedaan.', 'Er is niets opnieuw gedaan.');
  }

  /** Says what happened, not what was asked: what others built on is not taken back. */
  private draaiTerug(doe: () => string | null, gelukt: string, niets: string): void {
    if (!this.t.magMeedenken) {
      return;
    }
    const voor = this.klant.tekening();
    try {
      this.zeg(doe() !== null && anders(voor, this.klant.tekening()) ? gelukt : niets);
    } catch (fout) {
      this.t.om.fout(waaromNiet(fout));
    }
    this.ververs();
  }

  verwijder(): void {
    const { t } = this;
    const weg = t.keuze;
    const hierna = dichtstBij(t.scene().knopen, weg);
    const zin = t.magTekenen && weg.size > 0 ? daden.verwijder(t, weg) : null;
    if (zin !== null) {
      t.set({ focus: hierna });
      this.zeg(`${zin} Ongedaan maken met Control Z.`);
      this.toasts.toon({ zin, blijft: false, knop: { tekst: 'Ongedaan maken', ops: [] } });
    }
  }

  /** Called by Flow, after the purpose was given and logged. */
  maakBestand(soort: Bestandsoort, wens: Bestandwens): void {
    const zeg = (zin: string | null): void => (zin === null ? undefined : this.toasts.toon({ zin, blijft: true }));
    void maakBestand(this.t, this.werknaam, soort, wens).then(zeg, () =>
      zeg('Het bestand kon niet gemaakt worden. Probeer een andere vorm.'),
    );
  }

  /** Called by Flow, after the purpose was given and logged. */
  maakVergelijking(vorm: Vergelijkingsvorm): void {
    geefVergelijking(this.t, this.werknaam, vorm);
  }

  /** Called by Flow, after the purpose was given and logged. */
  drukKaartAf(): void {
    void drukAf(kaart(this.t, this.kaartkeuze, this.werknaam));
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

  readonly toets = (toets: KeyboardEvent): void => {
    if ((toets.target as Element).closest('svg.tk-svg') !== null && this.toetsen.druk(toets)) {
      toets.preventDefault();
    }
  };

  protected override updated(): void {
    void (this.doek?.updateComplete ?? Promise.resolve()).then(() => this.bewaker.vang());
  }

  protected override shouldUpdate(_: PropertyValues): boolean {
    return this.t !== undefined;
  }

  protected override render(): TemplateResult {
    return this.einde !== null || this.stand === 'dicht'
      ? dicht(this.einde ?? waaromDicht(this.verbinding.sluitcode))
      : pagina(this, this.t);
  }
}

customElements.define('kl-tekening', KlTekening);
