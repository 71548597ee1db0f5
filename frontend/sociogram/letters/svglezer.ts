/** Attributes that hold for everything inside an element that has them. */
const ERFT = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'fill-opacity',
  'stroke-opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'direction',
];

export type Kenmerken = Readonly<Record<string, string>>;

export type Svgdeel =
  | { readonly t: 'open'; readonly transform: string }
  | { readonly t: 'dicht' }
  | { readonly t: 'pad'; readonly d: string; readonly k: Kenmerken }
  | { readonly t: 'tekst'; readonly tekst: string; readonly k: Kenmerken };

interface Lopend {
  readonly inhoud: string;
  readonly k: Kenmerken;
}

/** What stands in one of our own SVG files, in order. An element it does not know is an error: never left out silently. */
export function leesSvg(svg: string): readonly Svgdeel[] {
  const uit: Svgdeel[] = [];
  const boven: Kenmerken[] = [{}];
  let stil: string | null = null;
  let tekst: Lopend | null = null;
  for (const [, sluit, naam = '', ruw = '', leeg, letters = ''] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g,
  )) {
    if (naam === '') {
      tekst = tekst === null ? null : verder(tekst, ontsnapt(letters));
    } else if (stil !== null) {
      stil = sluit === '/' && naam === stil ? null : stil;
    } else if (sluit === '/') {
      if (naam === 'text' && tekst !== null) {
        uit.push({ t: 'tekst', tekst: tekst.inhoud, k: tekst.k });
        tekst = null;
      } else if (naam === 'g') {
        boven.pop();
        uit.push({ t: 'dicht' });
      }
    } else {
      const eigen = kenmerken(ruw);
      const k = {
        ...Object.fromEntries(Object.entries(boven.at(-1) ?? {}).filter(([wat]) => ERFT.includes(wat))),
        ...eigen,
      };
      if (naam === 'title' || naam === 'desc' || naam === 'style') {
        stil = naam;
      } else if (naam === 'svg' || naam === 'g') {
        boven.push(k);
        if (naam === 'g') {
          uit.push({ t: 'open', transform: eigen['transform'] ?? '' });
          if (leeg === '/') {
            boven.pop();
            uit.push({ t: 'dicht' });
          }
        }
      } else if (naam === 'text') {
        tekst = { inhoud: '', k };
      } else {
        uit.push({ t: 'pad', d: pad(naam, k), k });
      }
    }
  }
  return uit;
}

const verder = (tekst: Lopend, erbij: string): Lopend => ({ ...tekst, inhoud: tekst.inhoud + erbij });

/** A face has two weights at most. */
export const isVet = (k: Kenmerken): boolean => Number(k['font-weight'] ?? 400) >= 600;

const kenmerken = (ruw: string): Kenmerken =>
  Object.fromEntries(
    [...ruw.matchAll(/([a-zA-Z:-]+)="([^"]*)"/g)].map(([, naam = '', waarde = '']) => [naam, ontsnapt(waarde)]),
  );

const TEKENS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const ontsnapt = (tekst: string): string =>
  tekst.replace(/&(amp|lt|gt|quot|#39);/g, (_, naam: string) => TEKENS[naam] ?? '');

/** Circles and rectangles as paths: one way to draw is enough. */
function pad(naam: string, k: Kenmerken): string {
  const n = (wat: string): number => Number(k[wat] ?? 0);
  const [x, y, b, h] = [n('x'), n('y'), n('width'), n('height')];
  if (naam === 'path') {
    return k['d'] ?? '';
  }
  if (naam === 'line') {
    return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
  }
  if (naam === 'circle' || naam === 'ellipse') {
    const [rx, ry] = naam === 'circle' ? [n('r'), n('r')] : [n('rx'), n('ry')];
    return `M${n('cx') - rx} ${n('cy')}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`;
  }
  if (naam === 'rect') {
    const r = Math.min(n('rx'), b / 2, h / 2);
    return r === 0
      ? `M${x} ${y}h${b}v${h}h${-b}Z`
      : `M${x + r} ${y}h${b - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - b}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
  }
  throw new Error(`Dit deel van de tekening kan niet in een pdf: ${naam}`);
}
