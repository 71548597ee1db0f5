import type { Punt } from './kern/grond/meetkunde.js';
import type { Gebaardoel } from './gebaardoel.js';
import type { Raak } from './raak.js';
import { plek, Wijzers } from './wijzers.js';
import { naarTekening, schuif, zoom } from './uitsnede.js';

type Stand =
  | { readonly s: 'rust' }
  | { readonly s: 'gedrukt'; readonly raak: Raak; readonly begin: Punt; readonly erbij: boolean; readonly klok: number }
  | { readonly s: 'sleept'; readonly begin: Punt; readonly wie: ReadonlyMap<string, Punt> }
  | { readonly s: 'trekt'; readonly van: string }
  | { readonly s: 'kader'; readonly begin: Punt }
  | { readonly s: 'schuift'; readonly laatste: Punt }
  | { readonly s: 'knijpt'; readonly afstand: number; readonly midden: Punt };

const DREMPEL: Readonly<Record<string, number>> = { mouse: 4, pen: 6, touch: 10 };
const LANG_MS = 450;
const DUBBEL_MS = 350;
const DUBBEL_PX = 24;

/** The gesture machine: one pointer owns it, a second one pinches and takes back what was being done. */
export class Gebaren {
  private stand: Stand = { s: 'rust' };
  private readonly wijzers = new Wijzers();
  private vorige: { readonly op: number; readonly waar: Punt } | null = null;

  constructor(private readonly handen: Gebaardoel) {}

  get bezig(): boolean {
    return this.stand.s !== 'rust';
  }

  neer(g: PointerEvent): void {
    this.wijzers.zet(g);
    if (this.wijzers.aantal === 2) {
      this.breekAf();
      this.stand = { s: 'knijpt', ...this.wijzers.knijp() };
      return;
    }
    if (this.wijzers.aantal > 2 || g.button === 2) {
      return;
    }
    if (g.button === 1 || this.handen.schuift()) {
      this.stand = { s: 'schuift', laatste: plek(g) };
      return;
    }
    const raak = this.handen.raak(g);
    if (raak.wat === 'greep' && this.handen.magTekenen()) {
      this.stand = { s: 'trekt', van: raak.id };
      return;
    }
    const klok = g.pointerType === 'mouse' ? 0 : window.setTimeout(() => this.lang(), LANG_MS);
    this.stand = { s: 'gedrukt', raak, begin: plek(g), erbij: g.shiftKey, klok };
  }

  beweeg(g: PointerEvent): void {
    if (!this.wijzers.kent(g)) {
      return;
    }
    this.wijzers.zet(g);
    const zicht = this.handen.zicht();
    const nu = plek(g);
    const stand = this.stand;
    switch (stand.s) {
      case 'gedrukt':
        if (Math.hypot(nu[0] - stand.begin[0], nu[1] - stand.begin[1]) > (DREMPEL[g.pointerType] ?? 4)) {
          window.clearTimeout(stand.klok);
          this.begin(stand.raak, stand.begin, g);
        }
        return;
      case 'sleept': {
        const [dx, dy] = [(nu[0] - stand.begin[0]) / zicht.schaal, (nu[1] - stand.begin[1]) / zicht.schaal];
        this.handen.sleep(
          new Map([...stand.wie].map(([id, [x, y]]) => [id, [x + dx, y + dy] as const])),
          false,
          g.altKey,
        );
        return;
      }
      case 'trekt':
        this.handen.trek(stand.van, naarTekening(zicht, nu), false);
        return;
      case 'kader':
        this.handen.kader(stand.begin, naarTekening(zicht, nu), false);
        return;
      case 'schuift':
        this.handen.zetZicht(schuif(zicht, nu[0] - stand.laatste[0], nu[1] - stand.laatste[1]));
        this.stand = { s: 'schuift', laatste: nu };
        return;
      case 'knijpt': {
        const knijp = this.wijzers.knijp();
        const verder = schuif(zicht, knijp.midden[0] - stand.midden[0], knijp.midden[1] - stand.midden[1]);
        this.handen.zetZicht(zoom(verder, knijp.afstand / Math.max(1, stand.afstand), knijp.midden));
        this.stand = { s: 'knijpt', ...knijp };
        return;
      }
      case 'rust':
    }
  }

  op(g: PointerEvent): void {
    if (!this.wijzers.laatLos(g)) {
      return;
    }
    const stand = this.stand;
    const punt = naarTekening(this.handen.zicht(), plek(g));
    if (stand.s === 'knijpt') {
      if (this.wijzers.aantal === 0) {
        this.stand = { s: 'rust' };
      }
      return;
    }
    this.stand = { s: 'rust' };
    switch (stand.s) {
      case 'gedrukt':
        window.clearTimeout(stand.klok);
        this.tikte(stand.raak, punt, plek(g), stand.erbij);
        return;
      case 'sleept':
        this.handen.sleep(null, true, g.altKey);
        return;
      case 'trekt':
        this.handen.trek(stand.van, punt, true);
        return;
      case 'kader':
        this.handen.kader(stand.begin, punt, true);
        return;
      default:
    }
  }

  /** Esc, a cancelled pointer, a second finger, a right that was lost: nothing happened. */
  breekAf(): void {
    const stand = this.stand;
    this.stand = { s: 'rust' };
    if (stand.s === 'gedrukt') {
      window.clearTimeout(stand.klok);
    } else if (stand.s === 'sleept') {
      this.handen.sleep(null, false, false);
    } else if (stand.s === 'trekt') {
      this.handen.trek(stand.van, null, false);
    } else if (stand.s === 'kader') {
      this.handen.kader(null, null, false);
    }
  }

  weg(g: PointerEvent): void {
    this.wijzers.laatLos(g);
    this.breekAf();
  }

  private begin(raak: Raak, begin: Punt, g: PointerEvent): void {
    if (raak.wat === 'knoop' && this.handen.magTekenen()) {
      this.stand = { s: 'sleept', begin, wie: this.handen.teSlepen(raak.id) };
    } else if (raak.wat === 'niets' && g.pointerType !== 'touch') {
      this.stand = { s: 'kader', begin: naarTekening(this.handen.zicht(), begin) };
    } else {
      this.stand = { s: 'schuift', laatste: begin };
    }
    this.beweeg(g);
  }

  private tikte(raak: Raak, punt: Punt, waar: Punt, erbij: boolean): void {
    const nu = performance.now();
    const eerder = this.vorige;
    this.vorige = { op: nu, waar };
    if (
      eerder !== null &&
      nu - eerder.op < DUBBEL_MS &&
      Math.hypot(waar[0] - eerder.waar[0], waar[1] - eerder.waar[1]) < DUBBEL_PX
    ) {
      this.vorige = null;
      this.handen.dubbel(raak, punt);
      return;
    }
    this.handen.tik(raak, punt, erbij);
  }

  private lang(): void {
    if (this.stand.s === 'gedrukt') {
      const { raak, begin } = this.stand;
      this.stand = { s: 'rust' };
      this.handen.menu(raak, naarTekening(this.handen.zicht(), begin), begin);
    }
  }
}
