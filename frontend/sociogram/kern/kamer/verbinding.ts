import type { Inkomend, Uitgaand } from './berichten.js';

/** What the user sees of the connection; `aanmelden`: sign in again; `dicht`: it does not come back by itself. */
export type Verbindingsstand = 'live' | 'hapert' | 'offline' | 'inhalen' | 'aanmelden' | 'dicht';

export interface Kanaal {
  stuur(tekst: string): void;
  sluit(): void;
}

export interface Luisteraar {
  open(): void;
  bericht(tekst: string): void;
  /** Once, also when it never opened. */
  dicht(code: number): void;
}

export interface Klok {
  /** Runs something once after so many milliseconds; what it returns calls that off. */
  na(ms: number, werk: () => void): () => void;
  /** 0 up to 1. */
  toeval(): number;
}

/** The client behind a connection: `Klant`. */
export interface Achterkant {
  aanmelding(): Uitgaand;
  ontvang(bericht: Inkomend): void;
  verbroken(): void;
  wis(): void;
}

const PAUZES_MS = [500, 1_000, 2_000, 4_000, 8_000];
const HARTSLAG_MS = 15_000;
const HAPERT_MS = 4_000;
const WEG_MS = 10_000;

/** Keeps one connection alive and says how it is (3.3, 3.4); sockets and time are given, so that it can be tested. */
export class Verbinding {
  private stand: Verbindingsstand = 'offline';
  private kanaal: Kanaal | null = null;
  private pogingen = 0;
  private slag = 0;
  /** For an answer to what was sent. */
  private wacht = false;
  private afspraken: (() => void)[] = [];
  /** How the last connection ended; 0 while none did. */
  private slot = 0;

  constructor(
    private readonly maak: (luisteraar: Luisteraar) => Kanaal,
    private readonly klok: Klok,
    private readonly achter: Achterkant,
    private readonly meld: (stand: Verbindingsstand) => void,
  ) {}

  get huidig(): Verbindingsstand {
    return this.stand;
  }

  get sluitcode(): number {
    return this.slot;
  }

  /** Connects now: at the start, when the network or the page comes back, and after signing in again. */
  verbind(): void {
    if (this.kanaal !== null) return;
    this.vergeetAfspraken();
    let deze: Kanaal | null = null;
    // what an earlier one still says, its closing above all, is not about the present one
    const geldt = (): boolean => deze !== null && this.kanaal === deze;
    deze = this.maak({
      open: () => {
        if (!geldt()) return;
        this.zet('inhalen');
        this.stuur(this.achter.aanmelding());
      },
      bericht: (tekst) => {
        if (geldt()) this.ontvang(JSON.parse(tekst) as Inkomend);
      },
      dicht: (code) => {
        if (geldt()) this.isDicht(code);
      },
    });
    this.kanaal = deze;
    this.afspraak(WEG_MS, () => this.breek());
  }

  stuur(bericht: Uitgaand): void {
    if (this.kanaal === null) return;
    this.kanaal.stuur(JSON.stringify(bericht));
    if (bericht.t === 'handeling' && this.stand === 'live') this.wachtOpAntwoord();
    else if (bericht.t !== 'hartslag' && bericht.t !== 'vluchtig' && this.stand === 'live' && !this.wacht)
      this.wachtOpStilte();
  }

  /** Leaves on purpose. */
  sluit(): void {
    if (this.kanaal !== null) this.stuur({ t: 'weg' });
    this.vergeetAfspraken();
    const kanaal = this.kanaal;
    this.kanaal = null;
    this.zet('dicht');
    kanaal?.sluit();
  }

  private ontvang(bericht: Inkomend): void {
    this.achter.ontvang(bericht);
    if (bericht.t === 'bij') this.pogingen = 0;
    if (this.kanaal === null || (this.stand === 'inhalen' && bericht.t !== 'bij')) return;
    this.zet('live');
    if (this.wacht || bericht.t === 'bij' || bericht.t === 'hartslag') this.wachtOpStilte();
  }

  /** Work is on its way: it is not saved before an answer comes, and after four seconds without one something is wrong. */
  private wachtOpAntwoord(): void {
    if (this.wacht) return;
    this.vergeetAfspraken();
    this.wacht = true;
    this.afspraak(HAPERT_MS, () => this.zet('hapert'));
    this.afspraak(WEG_MS, () => this.breek());
  }

  /** After a while without sending: are you there? No answer is told after four seconds, and ends it after ten. */
  private wachtOpStilte(): void {
    this.vergeetAfspraken();
    this.afspraak(HARTSLAG_MS, () => {
      const n = ++this.slag;
      this.stuur({ t: 'hartslag', n });
      this.afspraak(HAPERT_MS, () => this.zet('hapert'));
      this.afspraak(WEG_MS, () => this.breek());
    });
  }

  private breek(): void {
    this.kanaal?.sluit();
    if (this.kanaal !== null) this.isDicht(1006);
  }

  private isDicht(code: number): void {
    if (this.kanaal === null) return;
    this.kanaal = null;
    this.slot = code;
    this.vergeetAfspraken();
    this.achter.verbroken();
    if (code === 4403 || code === 4410) this.achter.wis();
    if ([1009, 4400, 4403, 4409, 4410, 4413].includes(code)) return this.zet('dicht');
    if (code === 4401 || code === 1008) return this.zet('aanmelden'); // 1008: the container, when the session ends
    this.zet('offline');
    const pauze = PAUZES_MS[Math.min(this.pogingen++, PAUZES_MS.length - 1)]!;
    this.afspraak(pauze * (0.7 + 0.6 * this.klok.toeval()), () => this.verbind());
  }

  private afspraak(ms: number, werk: () => void): void {
    this.afspraken.push(this.klok.na(ms, werk));
  }

  private vergeetAfspraken(): void {
    this.wacht = false;
    this.afspraken.forEach((vergeet) => vergeet());
    this.afspraken = [];
  }

  private zet(stand: Verbindingsstand): void {
    if (stand === this.stand) return;
    this.stand = stand;
    this.meld(stand);
  }
}
