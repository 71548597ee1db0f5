import type { Punt } from './kern/grond/meetkunde.js';
import type { Ander } from './doekdelen.js';
import type { Aanwezige } from './kern/kamer/berichten.js';
import { getal, lijst, tekst, veld } from './kern/grond/lezen.js';
import type { Waarde } from './kern/grond/model.js';
import type { Scherm } from './toestand.js';

interface Spoor {
  wijzer: { punt: Punt; scherm: string; ego: string } | null;
  keuze: readonly string[];
  sleep: { ids: readonly string[]; dx: number; dy: number; scherm: string; op: number } | null;
  typt: number;
  blik: { midden: Punt; zoom: number; scherm: string; ego: string } | null;
}

const TYPT_MS = 5_000;
const SLEEP_MS = 3_000;

/** What others are doing now: never stored, the newest of each kind counts. */
export class Anderen {
  private readonly sporen = new Map<string, Spoor>();

  /** @param van who, with the page: {@code id/venster} */
  ontvang(van: string, k: string, w: Waarde, nu: number): void {
    const venster = van.slice(van.indexOf('/') + 1);
    const spoor = this.sporen.get(venster) ?? { wijzer: null, keuze: [], sleep: null, typt: 0, blik: null };
    this.sporen.set(venster, spoor);
    const scherm = tekst(veld(w, 'weergave')) ?? '';
    const ego = tekst(veld(w, 'ego')) ?? '-';
    if (k === 'wijzer') {
      spoor.wijzer = { punt: [getal(veld(w, 'x')) ?? 0, getal(veld(w, 'y')) ?? 0], scherm, ego };
    } else if (k === 'keuze') {
      spoor.keuze = lijst(veld(w, 'ids'));
    } else if (k === 'sleep') {
      const ids = lijst(veld(w, 'ids'));
      spoor.sleep =
        ids.length === 0 ? null : { ids, dx: getal(veld(w, 'dx')) ?? 0, dy: getal(veld(w, 'dy')) ?? 0, scherm, op: nu };
    } else if (k === 'typt') {
      spoor.typt = nu;
    } else if (k === 'blik') {
      spoor.blik = {
        midden: [getal(veld(w, 'x')) ?? 0, getal(veld(w, 'y')) ?? 0],
        zoom: getal(veld(w, 'zoom')) ?? 100,
        scherm,
        ego,
      };
    }
  }

  /** Whoever left leaves nothing behind. */
  blijven(lijst: readonly Aanwezige[]): void {
    const er = new Set(lijst.map((een) => een.venster));
    [...this.sporen.keys()].filter((venster) => !er.has(venster)).forEach((venster) => this.sporen.delete(venster));
  }

  /** Their handeling arrived: the preview is over. */
  klaar(): void {
    this.sporen.forEach((spoor) => (spoor.sleep = null));
  }

  /** As seen in this view; the cursor of somebody who looks at another view is not here. */
  zichtbaar(lijst: readonly Aanwezige[], ik: string, scherm: Scherm, nu: number): readonly Ander[] {
    return lijst
      .filter((een) => een.venster !== ik)
      .flatMap((een) => {
        const spoor = this.sporen.get(een.venster);
        return spoor === undefined
          ? []
          : [
              {
                venster: een.venster,
                naam: een.naam,
                kleur: een.kleur,
                wijzer: spoor.wijzer?.scherm === scherm ? spoor.wijzer.punt : null,
                keuze: spoor.keuze,
                typt: nu - spoor.typt < TYPT_MS,
              },
            ];
      });
  }

  sleep(scherm: Scherm, nu: number): ReadonlyMap<string, Punt> {
    const uit = new Map<string, Punt>();
    for (const { sleep } of this.sporen.values()) {
      if (sleep !== null && sleep.scherm === scherm && nu - sleep.op < SLEEP_MS) {
        sleep.ids.forEach((id) => uit.set(id, [sleep.dx, sleep.dy]));
      }
    }
    return uit;
  }

  blik(venster: string): Spoor['blik'] {
    return this.sporen.get(venster)?.blik ?? null;
  }
}

/** At most one every so many milliseconds, the newest wins, the last one always goes. */
export class Doorgeefluik {
  private readonly laatste = new Map<string, number>();
  private readonly wacht = new Map<string, { w: Waarde; klok: number }>();

  constructor(
    private readonly stuur: (k: string, w: Waarde) => void,
    private readonly elkeMs = 50,
  ) {}

  geef(k: string, w: Waarde): void {
    const nu = performance.now();
    const wachtend = this.wacht.get(k);
    if (wachtend !== undefined) {
      wachtend.w = w;
      return;
    }
    const over = (this.laatste.get(k) ?? -this.elkeMs) + this.elkeMs - nu;
    if (over <= 0) {
      this.laatste.set(k, nu);
      this.stuur(k, w);
      return;
    }
    const klok = window.setTimeout(() => {
      const nieuwste = this.wacht.get(k)?.w ?? w;
      this.wacht.delete(k);
      this.laatste.set(k, performance.now());
      this.stuur(k, nieuwste);
    }, over);
    this.wacht.set(k, { w, klok });
  }
}
