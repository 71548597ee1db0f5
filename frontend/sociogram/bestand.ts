import { naarGraphml } from './kern/uitvoer/graphml.js';
import { lees } from './kern/grond/lezen.js';
import { maakScene } from './kern/beeld/scene.js';
import { maakSvg } from './kern/vorm/svg.js';
import { naarCsv, naarJson, voorUitvoer } from './kern/uitvoer/uitvoer.js';
import type { Toestand } from './toestand.js';

export type Bestandsoort = 'svg' | 'png' | 'pdf' | 'json' | 'graphml' | 'csv';

export interface Bestandwens {
  readonly pseudoniemen: boolean;
  /** What people wrote about somebody or about a line goes along; never without names. */
  readonly toelichtingen: boolean;
}

/**
 * Makes the file in this browser, from what is shown here; nothing of it passes through the server again. What the file
 * cannot hold comes back as a sentence.
 */
export async function maakBestand(
  t: Toestand,
  werknaam: string,
  soort: Bestandsoort,
  wens: Bestandwens,
): Promise<string | null> {
  const { pseudoniemen } = wens;
  const lagen = wens.toelichtingen && !pseudoniemen && t.lagen.includes('intern') ? (['intern'] as const) : [];
  const uit = voorUitvoer(
    t.tekening(),
    { peildatum: t.om.vandaag, professionals: t.professionals },
    { pseudoniemen, lagen },
  );
  const naam = `tekening-${t.om.vandaag}`;
  switch (soort) {
    case 'json':
      geef(`${naam}.json`, naarJson(uit, new Date().toISOString(), pseudoniemen), 'application/json');
      return null;
    case 'graphml':
      geef(`${naam}.graphml`, naarGraphml(uit), 'application/xml');
      return null;
    case 'csv': {
      const { mensen, lijnen } = naarCsv(uit);
      geef(`${naam}-mensen.csv`, mensen, 'text/csv');
      geef(`${naam}-lijnen.csv`, lijnen, 'text/csv');
      return null;
    }
    default: {
      const weergave = t.scherm === 'tabel' ? 'sociogram' : t.scherm;
      const scene = maakScene(lees(uit.tekening, uit.omgeving), {
        weergave,
        ego: t.gezienVanuit(),
        alleen: t.filter,
        titel: pseudoniemen ? 'Netwerk' : werknaam,
      });
      return geefBeeld(
        naam,
        maakSvg(scene, { voet: `Stand van ${t.om.vandaag.split('-').reverse().join('-')}` }),
        soort,
      );
    }
  }
}

/** The letters of the world come over the line only now. */
async function geefBeeld(naam: string, kaal: string, soort: 'svg' | 'png' | 'pdf'): Promise<string | null> {
  const { alsPdf, metLetters } = await import('./letters/bron.js');
  if (soort === 'pdf') {
    const { bestand, zonder } = await alsPdf(kaal);
    geef(`${naam}.pdf`, bestand, 'application/pdf');
    return zonder.length === 0
      ? null
      : `Voor ${opsomming(zonder)} heeft het portaal geen letters: in de pdf staan daar lege vakjes. In een plaatje (PNG) staan ze zoals op dit scherm.`;
  }
  const { svg, zonder } = await metLetters(kaal);
  if (soort === 'png') {
    await geefPng(`${naam}.png`, svg);
    return null;
  }
  geef(`${naam}.svg`, svg, 'image/svg+xml');
  return zonder.length === 0
    ? null
    : `Voor ${opsomming(zonder)} heeft het portaal geen letters: op een ander toestel kan het plaatje daar lege vakjes tonen. In een plaatje (PNG) staan ze zoals op dit scherm.`;
}

const opsomming = (letters: readonly string[]): string => letters.slice(0, 12).join(' ');

function geef(naam: string, inhoud: string | Blob, soort: string): void {
  const adres = URL.createObjectURL(inhoud instanceof Blob ? inhoud : new Blob([inhoud], { type: soort }));
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}

const maat = (svg: string): readonly [number, number] => {
  const [, b = '800', h = '600'] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return [Number(b), Number(h)];
};

async function geefPng(naam: string, svg: string): Promise<void> {
  const [b, h] = maat(svg);
  const plaat = new Image();
  plaat.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await plaat.decode();
  const doek = document.createElement('canvas');
  const schaal = Math.min(2, 8_000 / Math.max(b, h));
  doek.width = Math.round(b * schaal);
  doek.height = Math.round(h * schaal);
  doek.getContext('2d')?.drawImage(plaat, 0, 0, doek.width, doek.height);
  const blob = await new Promise<Blob | null>((klaar) => doek.toBlob(klaar, 'image/png'));
  if (blob !== null) {
    geef(naam, blob, 'image/png');
  }
}
