import { lees } from './kern/lezen.js';
import { maakScene } from './kern/scene.js';
import { maakSvg } from './kern/svg.js';
import { naarCsv, naarGraphml, naarJson, voorUitvoer } from './kern/uitvoer.js';
import type { Toestand } from './toestand.js';

export type Bestandsoort = 'svg' | 'png' | 'pdf' | 'json' | 'graphml' | 'csv';

/** Makes the file in this browser, from what is shown here; nothing of it passes through the server again. */
export async function maakBestand(t: Toestand, werknaam: string, soort: Bestandsoort, pseudoniemen: boolean): Promise<void> {
  const uit = voorUitvoer(t.tekening(), { peildatum: t.om.vandaag, professionals: t.professionals }, { pseudoniemen });
  const naam = `tekening-${t.om.vandaag}`;
  switch (soort) {
    case 'json':
      return geef(`${naam}.json`, naarJson(uit, new Date().toISOString(), pseudoniemen), 'application/json');
    case 'graphml':
      return geef(`${naam}.graphml`, naarGraphml(uit), 'application/xml');
    case 'csv': {
      const { mensen, lijnen } = naarCsv(uit);
      geef(`${naam}-mensen.csv`, mensen, 'text/csv');
      return geef(`${naam}-lijnen.csv`, lijnen, 'text/csv');
    }
    default: {
      const weergave = t.scherm === 'tabel' ? 'sociogram' : t.scherm;
      const scene = maakScene(lees(uit.tekening, uit.omgeving), { weergave, ego: t.gezienVanuit(), alleen: t.filter, titel: pseudoniemen ? 'Netwerk' : werknaam });
      const svg = maakSvg(scene, { voet: `Stand van ${t.om.vandaag.split('-').reverse().join('-')}` });
      return soort === 'svg' ? geef(`${naam}.svg`, svg, 'image/svg+xml') : soort === 'png' ? geefPng(`${naam}.png`, svg) : geefPdf(`${naam}.pdf`, svg);
    }
  }
}

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

/** A4, lying when the drawing lies; lines and letters stay sharp. */
async function geefPdf(naam: string, svg: string): Promise<void> {
  const [{ jsPDF }, { svg2pdf }] = await Promise.all([import('jspdf'), import('svg2pdf.js')]);
  const [b, h] = maat(svg);
  const pdf = new jsPDF({ orientation: b > h ? 'landscape' : 'portrait', unit: 'pt', format: 'a4' });
  pdf.setProperties({ title: 'Netwerk', creator: 'Korte Lijnen' });
  pdf.setLanguage('nl');
  const [breed, hoog] = [pdf.internal.pageSize.getWidth() - 56, pdf.internal.pageSize.getHeight() - 56];
  const schaal = Math.min(breed / b, hoog / h, 1);
  const beeld = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  await svg2pdf(beeld, pdf, { x: 28, y: 28, width: b * schaal, height: h * schaal });
  geef(naam, pdf.output('blob'), 'application/pdf');
}
