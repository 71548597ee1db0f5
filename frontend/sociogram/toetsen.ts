import * as daden from './daden.js';
import type { Doek } from './doek.js';
import { leesvolgorde } from './kern/namen.js';
import type { Toestand, Zijpaneel } from './toestand.js';

/** What a key cannot do by itself. */
export interface Toetsloket {
  readonly doek: Doek;
  open(paneel: Zijpaneel): void;
  naarPaneel(): void;
  ongedaan(): void;
  opnieuw(): void;
  verwijder(): void;
  kiesEgo(): void;
}

const STAP = 10;

/**
 * The keys of 4.3, while the canvas has focus. Whatever the browser, a screen reader or another alphabet wants stays
 * theirs: only keys of this list are taken.
 */
export class Toetsen {
  /** Where the moving ones stood, while M is on. */
  private verplaatst: ReadonlyMap<string, readonly [number, number]> | null = null;

  constructor(
    private readonly t: Toestand,
    private readonly loket: Toetsloket,
  ) {}

  /** @returns whether the key was taken */
  druk(toets: KeyboardEvent): boolean {
    if (toets.isComposing || toets.altKey) {
      return false;
    }
    if (toets.ctrlKey || toets.metaKey) {
      return this.metCtrl(toets);
    }
    if (this.verplaatst !== null && this.verplaats(toets)) {
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
      (toets.shiftKey ? this.loket.opnieuw : this.loket.ongedaan)();
    } else if (letter === 'y') {
      this.loket.opnieuw();
    } else if (letter === 'a') {
      this.t.kies(this.t.beeld().knopen.map((knoop) => knoop.id));
      this.t.om.zeg(`${this.t.keuze.size} gekozen.`);
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
        return this.begin(doel);
      case 'g':
        if (doel !== null) {
          t.kies([doel]);
          this.loket.naarPaneel();
        }
        return true;
      case 'o':
        this.loket.open('opmerkingen');
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
        this.loket.doek.kijk.zoomIn(1.2);
        return true;
      case '-':
        this.loket.doek.kijk.zoomIn(1 / 1.2);
        return true;
      case '0':
        this.loket.doek.kijk.zoomIn(1 / this.loket.doek.kijk.zicht.schaal);
        return true;
      case 'f':
        this.loket.doek.kijk.passend();
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
    if (this.loket.doek.breekAf()) {
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
    if (this.t.magTekenen) {
      this.loket.doek.vraagNaam({ id: null, soort: 'persoon', punt: this.loket.doek.kijk.midden() });
    }
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

  private begin(doel: string | null): boolean {
    const punt = doel === null ? null : this.loket.doek.punt(doel);
    if (doel === null || punt === null || !this.t.magTekenen) {
      return true;
    }
    this.verplaatst = new Map([[doel, punt]]);
    this.t.set({ sleep: this.verplaatst });
    this.t.om.zeg('Verplaatsen. Pijltjes, Enter om neer te zetten, Esc om terug te gaan.');
    return true;
  }

  private verplaats(toets: KeyboardEvent): boolean {
    const stap = toets.shiftKey ? 1 : STAP;
    const [dx, dy] = RICHTING[toets.key] ?? [0, 0];
    if (dx !== 0 || dy !== 0) {
      this.t.set({ sleep: new Map([...this.t.sleep].map(([id, [x, y]]) => [id, [x + dx * stap, y + dy * stap] as const])) });
      return true;
    }
    if (toets.key !== 'Enter' && toets.key !== 'Escape') {
      return false;
    }
    const naar = this.t.sleep;
    const veranderd = [...naar].some(([id, [x, y]]) => x !== this.verplaatst?.get(id)?.[0] || y !== this.verplaatst.get(id)?.[1]);
    this.verplaatst = null;
    this.t.set({ sleep: new Map() });
    if (toets.key === 'Enter' && veranderd) {
      daden.verplaats(this.t, naar);
      this.t.om.zeg('Neergezet.');
    } else {
      this.t.om.zeg('Afgebroken, niets veranderd.');
    }
    return true;
  }

  /** To the nearest one in that quarter. */
  private pijl(toets: KeyboardEvent): boolean {
    const t = this.t;
    const knopen = t.scene().knopen;
    const hier = knopen.find((knoop) => knoop.id === t.focus);
    if (hier === undefined) {
      this.naar(leesvolgorde(t.beeld(), t.gezienVanuit())[0]?.id ?? null);
      return true;
    }
    const [rx, ry] = RICHTING[toets.key] ?? [0, 0];
    const kandidaten = knopen
      .filter((knoop) => knoop.id !== hier.id)
      .map((knoop) => ({ id: knoop.id, dx: knoop.x - hier.x, dy: knoop.y - hier.y }))
      .filter(({ dx, dy }) => (rx === 0 ? dy * ry >= Math.abs(dx) : dx * rx >= Math.abs(dy)))
      .sort((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy));
    this.naar(kandidaten[0]?.id ?? null);
    if (toets.shiftKey && t.focus !== null && !t.keuze.has(t.focus)) {
      t.kies([t.focus], true);
    }
    return true;
  }

  private naar(id: string | null): void {
    if (id !== null) {
      this.t.set({ focus: id });
      this.loket.doek.toonKnoop(id);
    }
  }
}

const RICHTING: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
