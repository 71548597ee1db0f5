import { kortJaar } from '../grond/datum.js';
import type { Knoop } from '../grond/lezen.js';
import { cirkelvorm, naamregels, padvorm, tekstvorm, vierkantvorm, type Vorm } from './scenevormen.js';

/** The symbols of a genogram as rows: shape and word of each kind (D1 of the conventions; authors differ). */
export const SYMBOLEN: Readonly<
  Record<string, { readonly tekst: string; readonly teken: (klein: boolean) => readonly Vorm[] }>
> = {
  man: { tekst: 'man', teken: (klein) => [vierkantvorm(klein ? 16 : 44, 0, 'symbool')] },
  vrouw: { tekst: 'vrouw', teken: (klein) => [cirkelvorm(0, 0, klein ? 8 : 22, 'symbool')] },
  anders: { tekst: 'anders', teken: (klein) => [padvorm(ruit(klein ? 10 : 27), 'symbool')] },
  onbekend: {
    tekst: 'geslacht niet bekend',
    teken: (klein) => [
      vierkantvorm(klein ? 16 : 44, klein ? 5 : 14, 'symbool'),
      tekstvorm(0, klein ? 4 : 0, '?', klein ? 'rol' : 'leeftijd'),
    ],
  },
  zwangerschap: { tekst: 'zwangerschap', teken: (klein) => [padvorm(driehoek(klein ? 9 : 22), 'symbool')] },
  miskraam: { tekst: 'miskraam', teken: (klein) => driehoekKruis(klein ? 9 : 16) },
  afgebroken: {
    tekst: 'afgebroken zwangerschap',
    teken: (klein) => [...driehoekKruis(klein ? 9 : 16), padvorm(klein ? 'M-9 10H9' : 'M-16 18H16', 'kruis')],
  },
  doodgeboren: {
    tekst: 'doodgeboren',
    teken: (klein) => [vierkantvorm(klein ? 12 : 22, 4, 'symbool'), kruis(klein ? 6 : 11)],
  },
  huisdier: { tekst: 'huisdier', teken: (klein) => poot(klein ? 0.5 : 1) },
};

const ruit = (r: number): string => `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`;
const driehoek = (r: number): string => `M0 ${-r}L${r} ${0.8 * r}H${-r}Z`;
const kruis = (r: number): Vorm => padvorm(`M${-r} ${-r}L${r} ${r}M${r} ${-r}L${-r} ${r}`, 'kruis');
const driehoekKruis = (r: number): readonly Vorm[] => [
  padvorm(driehoek(r), 'symbool'),
  padvorm(`M${-0.75 * r} ${-0.75 * r}L${r} ${r}M${0.75 * r} ${-0.75 * r}L${-r} ${r}`, 'kruis'),
];

export function poot(schaal: number): readonly Vorm[] {
  const r = (waarde: number): number => Math.round(waarde * schaal * 10) / 10;
  return [
    padvorm(
      `M0 ${r(-2)}C${r(8)} ${r(-2)} ${r(13)} ${r(8)} ${r(10)} ${r(13)}C${r(7)} ${r(17)} ${r(3)} ${r(13)} 0 ${r(13)}C${r(-3)} ${r(13)} ${r(-7)} ${r(17)} ${r(-10)} ${r(13)}C${r(-13)} ${r(8)} ${r(-8)} ${r(-2)} 0 ${r(-2)}Z`,
      'dier',
    ),
    ...[
      [-13, -3],
      [-5, -11],
      [5, -11],
      [13, -3],
    ].map(([x = 0, y = 0]) => cirkelvorm(r(x), r(y), r(3.6), 'dier')),
  ];
}

export const symboolcode = (knoop: Knoop): string =>
  knoop.soort === 'huisdier' ? 'huisdier' : knoop.leven !== 'geboren' ? knoop.leven : knoop.geslacht;

/** One person of a genogram around 0,0, with years above and the name below. */
export function genogramsymbool(knoop: Knoop): readonly Vorm[] {
  const code = symboolcode(knoop);
  const symbool = SYMBOLEN[code] ?? SYMBOLEN['onbekend'];
  return [
    ...(symbool?.teken(false) ?? []),
    ...(knoop.aangemeld ? [dubbel(code)] : []),
    ...(knoop.overleden ? [overleden(code)] : []),
    ...leeftijd(knoop, code),
    ...jaren(knoop),
    ...onderschrift(knoop),
  ];
}

function dubbel(code: string): Vorm {
  if (code === 'vrouw') {
    return cirkelvorm(0, 0, 17, 'kruis');
  }
  return code === 'anders' ? padvorm(ruit(20), 'kruis') : vierkantvorm(34, code === 'man' ? 0 : 10, 'kruis');
}

const overleden = (code: string): Vorm =>
  kruis(code === 'man' || code === 'onbekend' ? 22 : code === 'anders' ? 13.5 : 15.5);

function leeftijd(knoop: Knoop, code: string): readonly Vorm[] {
  if (knoop.leeftijd === null || knoop.soort !== 'persoon') {
    return [];
  }
  if (code === 'onbekend') {
    return [tekstvorm(0, 16, String(knoop.leeftijd), 'jaar')];
  }
  const ruimte: Vorm = { t: 'vierkant', x: -12, y: -9, b: 24, h: 18, rond: 0, stijl: 'wis' };
  return [...(knoop.overleden ? [ruimte] : []), tekstvorm(0, 5, String(knoop.leeftijd), 'leeftijd')];
}

/** Birth year left above, year of death right above: between them the line to the parents comes down. */
function jaren(knoop: Knoop): readonly Vorm[] {
  const af = knoop.leven !== 'geboren' || knoop.soort === 'huisdier';
  const links: Vorm[] =
    knoop.geboren === null || af
      ? []
      : [{ t: 'tekst', x: -5, y: -29, tekst: `${kortJaar(knoop.geboren)}–`, stijl: 'jaar', anker: 'end', gloed: true }];
  const rechts: Vorm[] =
    knoop.overledenOp === null
      ? []
      : [
          {
            t: 'tekst',
            x: 5,
            y: -29,
            tekst: `†${kortJaar(knoop.overledenOp)}`,
            stijl: 'jaar',
            anker: 'start',
            gloed: true,
          },
        ];
  return [...links, ...rechts];
}

function onderschrift(knoop: Knoop): readonly Vorm[] {
  const verloren = ['miskraam', 'afgebroken', 'doodgeboren'].includes(knoop.leven);
  const jaar = knoop.geboren === null ? null : String(knoop.geboren.jaar);
  const naam = verloren || (knoop.leven === 'zwangerschap' && !knoop.heeftNaam) ? (jaar ?? '') : knoop.naam;
  const regels = naamregels(naam);
  const nog = (soort: string): boolean =>
    knoop.ouders.some(
      (o) => o.soort === soort && (o.perioden.length === 0 || o.perioden.some((een) => een.tot === null)),
    );
  const soort = nog('pleeg')
    ? 'pleegkind'
    : nog('adoptie')
      ? 'geadopteerd'
      : knoop.soort === 'huisdier'
        ? knoop.rol
        : null;
  return [
    ...regels.map((regel, i) => tekstvorm(0, 40 + i * 15, regel, verloren ? 'rol' : 'naam', true)),
    ...(soort === null || regels.length > 1 ? [] : [tekstvorm(0, 55, soort, 'rol', true)]),
  ];
}
