import type { Melding } from './kern/kamer/berichten.js';
import type { Klant } from './kern/kamer/klant.js';
import type { Bediening } from './bediening.js';
import type { Toestand } from './toestand.js';
import { anderzin, hintzin, type Hintzin } from './zinnen.js';

/** What the room says, told to whoever sits here: who is here, what others do, what did not go through. */
export function verwerk(el: Bediening, melding: Melding): void {
  const { t, samen, toasts } = el;
  switch (melding.soort) {
    case 'welkom':
    case 'recht':
      t.lagen = melding.lagen;
      if (melding.soort === 'recht') {
        toasts.toon({ zin: melding.tekst, blijft: false });
      }
      break;
    case 'aanwezigen':
      el.zeg(samen.zijnEr(melding.lijst) ?? el.gezegd);
      break;
    case 'vluchtig':
      samen.ontvang(melding.van, melding.k, melding.w, el.doek);
      break;
    case 'ander':
      samen.voorbij();
      el.zeg(anderzin(samen.wie(melding.door), melding.ops, t.beeld()));
      break;
    case 'hint':
      toasts.toon(
        zonderVerboden(
          t,
          hintzin(
            melding,
            t.beeld(),
            (id) => naamVan(t.klant, id),
            (id) => samen.wie(id),
          ),
        ),
      );
      break;
    case 'geweigerd':
    case 'fout':
      toasts.toon({ zin: melding.tekst, blijft: true });
      break;
    case 'einde':
      el.einde = melding.tekst;
      break;
    case 'veranderd':
  }
}

/** Also of whoever was removed: for a hint that names them. */
function naamVan(klant: Klant, id: string): string | null {
  const naam = klant.zoek(id)?.r['aanduiding'];
  return typeof naam === 'string' ? naam : null;
}

/** Offers nothing that would be refused. */
function zonderVerboden(t: Toestand, hint: Hintzin): Hintzin {
  return hint.knop !== undefined && !t.klant.mag(hint.knop.ops) ? { zin: hint.zin, blijft: hint.blijft } : hint;
}
