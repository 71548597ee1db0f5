import { nr, type Doos } from '../grond/meetkunde.js';
import { tekstbreedte, type Legendaregel, type Scene, type Vorm } from './scenevormen.js';
import { tekststijl, THEMAS, vormstijl, type Attributen, type Kleuren, type Thema } from './thema.js';

export interface Svgwens {
  readonly thema?: Thema;
  /** Under the title: for whom, of when. */
  readonly onderschrift?: string;
  readonly voet?: string;
  /** The legend wraps at this width if the drawing is narrower. */
  readonly breedte?: number;
}

const MARGE = 32;
const KOP = 68;
const REGEL = 28;
const LETTERTYPE = "'Instrument Sans', system-ui, ui-sans-serif, sans-serif";

/** A file that stands alone: title, drawing, legend and date, readable aloud, without a style sheet or a font inside. */
export function maakSvg(scene: Scene, wens: Svgwens = {}): string {
  const k = THEMAS[wens.thema ?? 'licht'];
  const b = Math.ceil(Math.max(wens.breedte ?? 680, scene.kader.b + 2 * MARGE));
  const regels = breekLegenda(scene.legenda, b - 2 * MARGE);
  const tekening = KOP + scene.kader.h + MARGE;
  const h = Math.ceil(tekening + 20 + regels.length * REGEL + 24 + (wens.voet === undefined ? 0 : 28));
  const midden = (b - scene.kader.b) / 2 - scene.kader.x;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${b}" height="${h}" viewBox="0 0 ${b} ${h}" role="group" aria-labelledby="titel beschrijving" font-family="${LETTERTYPE}" text-anchor="middle" lang="nl">`,
    `<title id="titel">${veilig(scene.titel)}</title><desc id="beschrijving">${veilig(scene.beschrijving)}</desc>`,
    `<rect width="${b}" height="${h}"${schrijf({ fill: k.vlak })}/>`,
    kop(scene, wens, b - 2 * MARGE, k),
    `<g transform="translate(${nr(midden)} ${nr(KOP - scene.kader.y)})">`,
    groep('vlakken', scene.vlakken.map((vlak) => vlak.delen.map((vorm) => teken(vorm, k)).join('')).join('\n'), true),
    groep(
      'lijnen',
      scene.lijnen
        .map(
          (lijn) =>
            `<g role="img" aria-label="${veilig(lijn.label)}" data-id="${veilig(lijn.id)}"${verschil(lijn.verschil)}>${lijn.delen.map((vorm) => teken(vorm, k)).join('')}</g>`,
        )
        .join('\n'),
    ),
    groep(
      'knopen',
      scene.knopen
        .map(
          (knoop) =>
            `<g role="img" aria-label="${veilig(knoop.label)}" data-id="${veilig(knoop.id)}" data-vorm="${veilig(knoop.vorm)}"${verschil(knoop.verschil)} transform="translate(${nr(knoop.x)} ${nr(knoop.y)})">${knoop.delen.map((vorm) => teken(vorm, k)).join('')}</g>`,
        )
        .join('\n'),
    ),
    '</g>',
    tekenLegenda(regels, { x: MARGE, y: tekening, b: b - 2 * MARGE, h: regels.length * REGEL + 20 }, k),
    wens.voet === undefined
      ? ''
      : `<text x="${MARGE}" y="${h - 20}" text-anchor="start"${schrijf(tekststijl('onder', k))}>${veilig(wens.voet)}</text>`,
    '</svg>',
    '',
  ]
    .filter((regel, i, alle) => regel !== '' || i === alle.length - 1)
    .join('\n');
}

/** As many sentences of the description as fit. */
function passend(tekst: string, breedte: number): string {
  const zinnen = tekst.match(/[^.]+\.\s*/g) ?? [tekst];
  return zinnen
    .reduce((tot, zin) => (tot === '' || tekstbreedte(tot + zin, 13) <= breedte ? tot + zin : tot), '')
    .trim();
}

function kop(scene: Scene, wens: Svgwens, breedte: number, k: Kleuren): string {
  const onder = wens.onderschrift ?? passend(scene.beschrijving, breedte);
  return `<g aria-hidden="true" text-anchor="start"><text x="${MARGE}" y="32"${schrijf(tekststijl('titel', k))}>${veilig(scene.titel)}</text><text x="${MARGE}" y="52"${schrijf(tekststijl('onder', k))}>${veilig(onder)}</text></g>`;
}

const verschil = (wat: string | undefined): string => (wat === undefined ? '' : ` data-verschil="${wat}"`);

const groep = (naam: string, inhoud: string, stil = false): string =>
  inhoud === '' ? '' : `<g data-deel="${naam}"${stil ? ' aria-hidden="true"' : ''}>\n${inhoud}\n</g>`;

/** One shape as text; what it looks like comes from the theme. */
export function teken(vorm: Vorm, k: Kleuren): string {
  if (vorm.t === 'tekst') {
    const plek = ` x="${nr(vorm.x)}" y="${nr(vorm.y)}"${vorm.anker === undefined ? '' : ` text-anchor="${vorm.anker}"`} unicode-bidi="plaintext"`;
    const stijl = tekststijl(vorm.stijl, k);
    const gloed = schrijf({ ...stijl, fill: k.vlak, stroke: k.vlak, 'stroke-width': 5, 'stroke-linejoin': 'round' });
    const tekst = veilig(vorm.tekst);
    return `${vorm.gloed === true ? `<text aria-hidden="true"${plek}${gloed}>${tekst}</text>` : ''}<text${plek}${schrijf(stijl)}>${tekst}</text>`;
  }
  const stijl: Attributen = {
    ...vormstijl(vorm.stijl, k),
    ...(vorm.streep === undefined ? {} : { 'stroke-dasharray': vorm.streep }),
  };
  if (vorm.t === 'cirkel') {
    return `<circle cx="${nr(vorm.x)}" cy="${nr(vorm.y)}" r="${nr(vorm.r)}"${schrijf(stijl)}/>`;
  }
  if (vorm.t === 'vierkant') {
    const rond = vorm.rond === 0 ? '' : ` rx="${nr(vorm.rond)}"`;
    return `<rect x="${nr(vorm.x)}" y="${nr(vorm.y)}" width="${nr(vorm.b)}" height="${nr(vorm.h)}"${rond}${schrijf(stijl)}/>`;
  }
  return `<path d="${vorm.d}"${schrijf({ ...stijl, ...(vorm.dikte === undefined ? {} : { 'stroke-width': vorm.dikte }) })}/>`;
}

const schrijf = (attributen: Attributen): string =>
  Object.entries(attributen)
    .map(([naam, waarde]) => ` ${naam}="${waarde}"`)
    .join('');

const veilig = (tekst: string): string =>
  tekst.replace(
    /[&<>"']/g,
    (teken_) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[teken_] ?? teken_,
  );

/** A symbol takes less room than a piece of line. */
const veldbreedte = (regel: Legendaregel): number =>
  /^(symbool|vorm|letter|ring|verschil):/.test(regel.code) ? 22 : 40;

const regelbreedte = (regel: Legendaregel): number => veldbreedte(regel) + 8 + tekstbreedte(regel.tekst, 13) + 20;

function breekLegenda(legenda: readonly Legendaregel[], breedte: number): readonly (readonly Legendaregel[])[] {
  const regels: Legendaregel[][] = [];
  let over = 0;
  for (const regel of legenda) {
    const nodig = regelbreedte(regel);
    if (over < nodig) {
      regels.push([]);
      over = breedte;
    }
    regels.at(-1)?.push(regel);
    over -= nodig;
  }
  return regels;
}

function tekenLegenda(regels: readonly (readonly Legendaregel[])[], doos: Doos, k: Kleuren): string {
  if (regels.length === 0) {
    return '';
  }
  const inhoud = regels.map((rij, i) => {
    let x = doos.x;
    return rij
      .map((regel) => {
        const uit = `<g role="listitem" aria-label="${veilig(regel.tekst)}" data-code="${veilig(regel.code)}" transform="translate(${nr(x + veldbreedte(regel) / 2)} ${nr(doos.y + 28 + i * REGEL)})">${regel.delen.map((vorm) => teken(vorm, k)).join('')}<text x="${veldbreedte(regel) / 2 + 8}" y="4.5" text-anchor="start"${schrijf(tekststijl('legenda', k))}>${veilig(regel.tekst)}</text></g>`;
        x += regelbreedte(regel);
        return uit;
      })
      .join('\n');
  });
  return `<g data-deel="legenda" role="list" aria-label="Legenda"><path d="M${doos.x} ${nr(doos.y)}H${nr(doos.x + doos.b)}"${schrijf({ stroke: k.rand, 'stroke-width': 1 })}/>\n${inhoud.join('\n')}\n</g>`;
}
