// The map as a file. Only what is shown goes along.
import type { Groep, Netwerk, Plek } from './kern.js';

export interface Beeld {
  readonly net: Netwerk;
  readonly plekken: readonly Plek[];
  readonly groepen: readonly Groep[];
  readonly mensen: ReadonlyMap<number, number>;
  readonly lijnen: ReadonlySet<number>;
  readonly pad: ReadonlySet<number>;
  kleur(mens: number): string;
  readonly kleuren: { readonly vlak: string; readonly inkt: string; readonly lijn: string; readonly pad: string };
}

const SCHAAL = 12;
const RAND = 60;
const LETTER = "'Instrument Sans', system-ui, sans-serif";

/** Where everything is, in pixels from the left upper corner. */
export function vak(beeld: Beeld): {
  breed: number;
  hoog: number;
  plek: (nr: number) => Plek;
  midden: (groep: Groep) => Plek;
} {
  const punten = [...beeld.mensen.keys()].map((nr) => beeld.plekken[nr]!);
  const xs = punten.map((p) => p.x);
  const ys = punten.map((p) => p.y);
  const links = xs.reduce((a, b) => Math.min(a, b), 0);
  const boven = ys.reduce((a, b) => Math.max(a, b), 0);
  const zet = (p: Plek): Plek => ({ x: (p.x - links) * SCHAAL + RAND, y: (boven - p.y) * SCHAAL + RAND });
  return {
    breed: Math.ceil((xs.reduce((a, b) => Math.max(a, b), 0) - links) * SCHAAL + 2 * RAND),
    hoog: Math.ceil((boven - ys.reduce((a, b) => Math.min(a, b), 0)) * SCHAAL + 2 * RAND),
    plek: (nr) => zet(beeld.plekken[nr]!),
    midden: (groep) => zet({ x: groep.midden.x, y: groep.midden.y + groep.straal - 1 }),
  };
}

function veilig(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`);
}

function getoond(beeld: Beeld): Groep[] {
  return beeld.groepen.filter((groep) => groep.leden.some((lid) => beeld.mensen.has(lid)));
}

export function svg(beeld: Beeld): string {
  const { breed, hoog, plek, midden } = vak(beeld);
  const { vlak, inkt, lijn, pad } = beeld.kleuren;
  const strepen = [...beeld.lijnen].map((nr) => {
    const { van, naar, zeker } = beeld.net.lijnen[nr]!;
    const a = plek(van);
    const b = plek(naar);
    const op = beeld.pad.has(nr);
    return `<line x1="${a.x.toFixed(1)}" y1="${a.y.toFixed(1)}" x2="${b.x.toFixed(1)}" y2="${b.y.toFixed(1)}" stroke="${op ? pad : lijn}" stroke-width="${op ? 3 : 1}"${zeker ? '' : ' stroke-dasharray="4 4"'}/>`;
  });
  const stippen = [...beeld.mensen.keys()].map((nr) => {
    const p = plek(nr);
    return `<circle cx="${p.x.toFixed(1)}" cy="${p.y.toFixed(1)}" r="4" fill="${beeld.kleur(nr)}"><title>${veilig(beeld.net.mensen[nr]!.naam)}</title></circle>`;
  });
  const namen = getoond(beeld).map((groep) => {
    const p = midden(groep);
    return `<text x="${p.x.toFixed(1)}" y="${p.y.toFixed(1)}" text-anchor="middle" font-weight="600">${veilig(groep.naam)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breed} ${hoog}" width="${breed}" height="${hoog}" role="img" font-family="${LETTER}" font-size="14" fill="${inkt}"><title>Netwerkkaart</title><rect width="100%" height="100%" fill="${vlak}"/>${strepen.join('')}${stippen.join('')}${namen.join('')}</svg>`;
}

export async function png(beeld: Beeld): Promise<Blob> {
  const { breed, hoog, plek, midden } = vak(beeld);
  const maat = Math.min(2, 8000 / Math.max(breed, hoog));
  const doek = document.createElement('canvas');
  doek.width = breed * maat;
  doek.height = hoog * maat;
  const pen = doek.getContext('2d')!;
  pen.scale(maat, maat);
  pen.fillStyle = beeld.kleuren.vlak;
  pen.fillRect(0, 0, breed, hoog);
  for (const nr of beeld.lijnen) {
    const { van, naar, zeker } = beeld.net.lijnen[nr]!;
    pen.strokeStyle = beeld.pad.has(nr) ? beeld.kleuren.pad : beeld.kleuren.lijn;
    pen.lineWidth = beeld.pad.has(nr) ? 3 : 1;
    pen.setLineDash(zeker ? [] : [4, 4]);
    pen.beginPath();
    pen.moveTo(plek(van).x, plek(van).y);
    pen.lineTo(plek(naar).x, plek(naar).y);
    pen.stroke();
  }
  for (const nr of beeld.mensen.keys()) {
    pen.fillStyle = beeld.kleur(nr);
    pen.beginPath();
    pen.arc(plek(nr).x, plek(nr).y, 4, 0, 2 * Math.PI);
    pen.fill();
  }
  pen.fillStyle = beeld.kleuren.inkt;
  pen.font = `600 14px ${LETTER}`;
  pen.textAlign = 'center';
  for (const groep of getoond(beeld)) {
    pen.fillText(groep.naam, midden(groep).x, midden(groep).y);
  }
  return new Promise((klaar, mis) =>
    doek.toBlob((blob) => (blob ? klaar(blob) : mis(new Error('The picture is too large for this browser')))),
  );
}

export function graphml(beeld: Beeld): string {
  const velden = ['naam', 'functie', 'organisatie', 'soort', 'wijk'] as const;
  const sleutels = velden.map((veld) => `<key id="${veld}" for="node" attr.name="${veld}" attr.type="string"/>`);
  const mensen = [...beeld.mensen.keys()].map((nr) => {
    const mens = beeld.net.mensen[nr]!;
    const gegevens = velden.map((veld) => `<data key="${veld}">${veilig(mens[veld])}</data>`);
    return `<node id="${mens.id}">${gegevens.join('')}</node>`;
  });
  const lijnen = [...beeld.lijnen].map((nr) => {
    const { van, naar, zeker } = beeld.net.lijnen[nr]!;
    return `<edge source="${beeld.net.mensen[van]!.id}" target="${beeld.net.mensen[naar]!.id}"><data key="bevestigd">${zeker}</data></edge>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${sleutels.join('')}<key id="bevestigd" for="edge" attr.name="bevestigd" attr.type="boolean"/><graph edgedefault="undirected">${mensen.join('')}${lijnen.join('')}</graph></graphml>\n`;
}

export function bewaar(inhoud: Blob, naam: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(inhoud);
  link.download = naam;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
