import * as daden from './daden.js';
import type { Doek } from './doek.js';
import { buurman } from './kern/plek/buurman.js';
import type { Klembordhand } from './klembord.js';
import { leesvolgorde } from './kern/vorm/namen.js';
import type { Toestand, Zijpaneel } from './toestand.js';
import { Verzetten } from './verzetten.js';

/** What a key cannot do by itself. */
export interface Toetsloket {
  readonly klembord: Klembordhand;
  doek(): Doek | null;
  open(paneel: Zijpaneel): void;
  naarPaneel(deel?: string): void;
  ongedaan(): void;
  opnieuw(): void;
  verwijder(): void;
  kiesEgo(): void;
}

/**
 * The keys of 4.3, while the canvas has focus. Whatever the browser, a screen reader or another alphabet wants stays
 * theirs: only keys of this list are taken.
 */
export class Toetsen {
  private readonly verzetten: Verzetten;

  constructor(
    private readonly t: Toestand,
    private readonly loket: Toetsloket,
  ) {
    this.verzetten = new Verzetten(t);
  }

  /** @returns whether the key was taken */
  druk(toets: KeyboardEvent): boolean {
    if (toets.isComposing || toets.altKey) {
      return false;
    }
    if (toets.ctrlKey || toets.metaKey) {
      return this.metCtrl(toets);
    }
    if (this.verzetten.bezig && this.verzetten.druk(toets)) {
      return true;
    }
    if (toets.key.startsWith('Arrow')) {
      return this.pijl(toets);
    }
    return this.enkel(toets);
  }

  private metCtrl(toets: KeyboardEvent): boolean {
    const letter = toets.key.toLowerCase();
    if (letter === 'z') {
      if (toets.shiftKey) {
        this.loket.opnieuw();
      } else {
        this.loket.ongedaan();
      }
    } else if (letter === 'y') {
      this.loket.opnieuw();
    } else if (letter === 'a') {
      this.t.kies(this.t.beeld().knopen.map((knoop) => knoop.id));
      this.t.om.zeg(`${this.t.keuze.size} gekozen.`);
    } else if (letter === 'c' && !toets.shiftKey) {
      this.loket.klembord.kopieer();
    } else if (letter === 'v' && !toets.shiftKey) {
      this.loket.klembord.plak();
    } else {
      return false;
    }
    return true;
  }

  private enkel(toets: KeyboardEvent): boolean {
    const t = this.t;
    const doel = t.focus ?? [...t.keuze][0] ?? null;
    if (toets.repeat && toets.key.length === 1) {
      return false;
    }
    if (/^[1-5]$/.test(toets.key) && t.magTekenen) {
      daden.zetRing(t, t.keuze.size > 0 ? t.keuze : doel === null ? [] : [doel], Number(toets.key));
      return true;
    }
    switch (toets.key.length === 1 ? toets.key.toLowerCase() : toets.key) {
      case 'Home':
      case 'End':
        this.naar(leesvolgorde(t.beeld(), t.gezienVanuit()).at(toets.key === 'Home' ? 0 : -1)?.id ?? null);
        return true;
      case ' ':
        if (doel !== null) {
          t.kies([doel], true);
        }
        return true;
      case 'Enter':
        if (t.lijnVan !== null && doel !== null) {
          this.tweede(doel);
        } else if (doel === null) {
          this.nieuw();
        } else {
          t.kies([doel]);
          this.loket.naarPaneel();
        }
        return true;
      case 'n':
        this.nieuw();
        return true;
      case 'l':
        return this.lijn(doel);
      case 'm':
        this.verzetten.begin(doel, doel === null ? null : (this.loket.doek()?.punt(doel) ?? null));
        return true;
      case 'g':
        if (doel !== null) {
          t.kies([doel]);
          this.loket.naarPaneel('.tk-lijnen');
        }
        return true;
      case 'ContextMenu':
        this.loket.doek()?.menuBijFocus();
        return true;
      case 'F10':
        if (toets.shiftKey) {
          this.loket.doek()?.menuBijFocus();
        }
        return toets.shiftKey;
      case 'o':
        this.loket.open('opmerkingen');
        return true;
      case 'd':
        this.loket.klembord.verdubbel();
        return true;
      case 'e':
        this.loket.kiesEgo();
        return true;
      case 'Delete':
      case 'Backspace':
        if (doel !== null && t.keuze.size === 0) {
          t.kies([doel]);
        }
        this.loket.verwijder();
        return true;
      case '+':
      case '=':
        this.loket.doek()?.kijk.zoomIn(1.2);
        return true;
      case '-':
        this.loket.doek()?.kijk.zoomIn(1 / 1.2);
        return true;
      case '0':
        this.loket.doek()?.kijk.opWareGrootte();
        return true;
      case 'f':
        this.loket.doek()?.kijk.passend();
        return true;
      case '?':
        this.loket.open('uitleg');
        return true;
      case 'Escape':
        return this.terug();
      default:
        return false;
    }
  }

  private terug(): boolean {
    const t = this.t;
    if (this.loket.doek()?.breekAf() === true) {
      return true;
    }
    if (t.lijnVan !== null || t.gereedschap !== 'kies') {
      t.set({ lijnVan: null, gereedschap: 'kies' });
      t.om.zeg('Afgebroken, niets veranderd.');
      return true;
    }
    if (t.keuze.size > 0) {
      t.kies([]);
      return true;
    }
    return false;
  }

  private nieuw(): void {
    const doek = this.loket.doek();
    doek?.vraagNaam({ id: null, soort: 'persoon', punt: doek.kijk.midden() });
  }

  private lijn(doel: string | null): boolean {
    if (doel === null || !this.t.magTekenen) {
      return true;
    }
    if (this.t.lijnVan === null) {
      this.t.set({ lijnVan: doel });
      this.t.om.zeg('Kies nu de tweede persoon.');
    } else {
      this.tweede(doel);
    }
    return true;
  }

  private tweede(doel: string): void {
    const van = this.t.lijnVan;
    this.t.set({ lijnVan: null });
    if (van !== null && van !== doel) {
      daden.trekLijn(this.t, van, doel);
    }
  }

  private pijl(toets: KeyboardEvent): boolean {
    const t = this.t;
    const hier = t.scene().knopen.some((knoop) => knoop.id === t.focus);
    this.naar(
      hier && t.focus !== null
        ? buurman(t.scene().knopen, t.focus, toets.key)
        : (leesvolgorde(t.beeld(), t.gezienVanuit())[0]?.id ?? null),
    );
    if (hier && toets.shiftKey && t.focus !== null && !t.keuze.has(t.focus)) {
      t.kies([t.focus], true);
    }
    return true;
  }

  private naar(id: string | null): void {
    if (id !== null) {
      this.t.set({ focus: id });
      this.loket.doek()?.toonKnoop(id);
    }
  }
}
