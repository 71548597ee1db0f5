import { alsTekst, gelijkzin } from './kern/inzicht/oorzaak.js';
import { maakSvg } from './kern/vorm/svg.js';
import { dagtekst } from './kern/grond/dagen.js';
import { drukAf } from './afdruk.js';
import type { Vergelijkingsvorm } from './server.js';
import type { Toestand } from './toestand.js';
import { tweeBeelden } from './verschilpaneel.js';

/** On paper, picture and list together, or as a text file; made in this browser from what is shown. */
export function geefVergelijking(t: Toestand, werknaam: string, vorm: Vergelijkingsvorm): void {
  const toen = t.vergeleken;
  if (toen === null) {
    return;
  }
  const { voor, na, verschil } = tweeBeelden(t, toen);
  const tekst = alsTekst(
    `Huishouden ${werknaam}`,
    toen.van,
    toen.tot,
    verschil,
    toen.oorzaken,
    gelijkzin(voor, na, verschil),
  );
  if (vorm === 'druk') {
    void drukAf(
      maakSvg({ ...t.zonderSleep(), titel: werknaam }, { voet: `${dagtekst(toen.van)} tot ${dagtekst(toen.tot)}` }),
      tekst,
    );
    return;
  }
  const adres = URL.createObjectURL(
    new Blob([`\ufeff${tekst.replaceAll('\n', '\r\n')}`], { type: 'text/plain;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = adres;
  link.download = `vergelijking-${toen.van}-${toen.tot}.txt`;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}
