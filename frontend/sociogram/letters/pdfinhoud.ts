import svgpath from 'svgpath';
import { getal, hex } from './pdfbestand.js';
import { Pdfletter } from './pdfletter.js';
import { isVet, type Kenmerken, type Svgdeel } from './svglezer.js';
import type { Glief, Letter, Zetsel, Zetter } from './zetter.js';

/** So much of the size makes a face thicker that comes in one weight. */
const DIKKER = 1 / 30;
const EINDEN: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 };
const HOEKEN: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 };

/** What is drawn on the page, in the units of the drawing: y goes down, so letters are turned back up. */
export class Pdfinhoud {
  private readonly regels: string[] = [];
  private readonly open = new Map<Letter, Pdfletter>();
  private readonly gemist = new Set<string>();
  private readonly doorzichten: string[] = [];

  constructor(
    private readonly zetter: Zetter,
    stand: readonly number[],
  ) {
    this.regels.push(`${stand.map(getal).join(' ')} cm`);
  }

  tekst = (): string => this.regels.join('\n');
  letters = (): readonly Pdfletter[] => [...this.open.values()];
  zonder = (): readonly string[] => [...this.gemist];
  doorzicht = (): readonly (readonly [string, string, string])[] =>
    this.doorzichten.map((een, i) => [`G${i}`, ...(een.split(' ') as [string, string])]);

  teken(deel: Svgdeel): void {
    switch (deel.t) {
      case 'open':
        return void this.regels.push('q', ...verzet(deel.transform));
      case 'dicht':
        return void this.regels.push('Q');
      case 'pad':
        return this.pad(svgpath(deel.d), deel.k);
      case 'tekst':
        return this.schrijf(deel.tekst, deel.k);
    }
  }

  private pad(vorm: ReturnType<typeof svgpath>, k: Kenmerken): void {
    const stijl = this.stijl(k);
    if (stijl !== null) {
      this.regels.push('q', ...verzet(k['transform'] ?? ''), ...stijl.zet, lijnen(vorm), stijl.verf, 'Q');
    }
  }

  /** Colours and strokes; null when nothing would be seen. */
  private stijl(k: Kenmerken): { readonly zet: readonly string[]; readonly verf: string } | null {
    const [vlak, lijn] = [kleur(k['fill'] ?? '#000000'), kleur(k['stroke'] ?? 'none')];
    if (vlak === null && lijn === null) {
      return null;
    }
    const doorzicht = `${k['fill-opacity'] ?? 1} ${k['stroke-opacity'] ?? 1}`;
    return {
      zet: [
        ...(doorzicht === '1 1' ? [] : [`/${this.doorzichtig(doorzicht)} gs`]),
        ...(vlak === null ? [] : [`${vlak} rg`]),
        ...(lijn === null
          ? []
          : [
              `${lijn} RG ${getal(Number(k['stroke-width'] ?? 1))} w ${EINDEN[k['stroke-linecap'] ?? ''] ?? 0} J ${HOEKEN[k['stroke-linejoin'] ?? ''] ?? 0} j [${(k['stroke-dasharray'] ?? '').replaceAll(',', ' ').replace('none', '')}] 0 d`,
            ]),
      ],
      verf: vlak === null ? 'S' : lijn === null ? 'f' : 'B',
    };
  }

  private doorzichtig(waarde: string): string {
    if (!this.doorzichten.includes(waarde)) {
      this.doorzichten.push(waarde);
    }
    return `G${this.doorzichten.indexOf(waarde)}`;
  }

  private schrijf(tekst: string, k: Kenmerken): void {
    const zetsel = this.zetter.zet(tekst, isVet(k));
    zetsel.zonder.forEach((letter) => this.gemist.add(letter));
    const grootte = Number(k['font-size'] ?? 16);
    const begin = [Number(k['x'] ?? 0) - voor(k) * zetsel.breedte * (grootte / 1000), Number(k['y'] ?? 0)] as const;
    this.regels.push('q', ...verzet(k['transform'] ?? ''));
    if (kleur(k['stroke'] ?? 'none') === null) {
      this.letterkast(zetsel, grootte, begin, k);
      this.omtrek(
        zetsel.gliefen.filter((een) => een.tekst === ''),
        grootte,
        begin,
        k,
      );
    } else {
      this.omtrek(zetsel.gliefen, grootte, begin, k);
    }
    this.regels.push('Q');
  }

  private letterkast(zetsel: Zetsel, grootte: number, [x, y]: readonly [number, number], k: Kenmerken): void {
    const inkt = kleur(k['fill'] ?? '#000000') ?? '0 0 0';
    this.regels.push('BT', `${inkt} rg ${inkt} RG`);
    let nu: Letter | null = null;
    let pen: readonly [number, number] | null = null;
    for (const glief of zetsel.gliefen.filter((een) => een.tekst !== '')) {
      const letter = this.pdfletter(glief.letter);
      if (glief.letter !== nu) {
        this.regels.push(
          `/${letter.naam} ${getal(grootte)} Tf ${isVet(k) && !glief.letter.vet ? `2 Tr ${getal(grootte * DIKKER)} w` : '0 Tr'}`,
        );
        nu = glief.letter;
        pen = null;
      }
      if (pen === null || Math.abs(pen[0] - glief.x) > 1 || pen[1] !== glief.y) {
        this.regels.push(
          `1 0 0 -1 ${getal(x + (glief.x * grootte) / 1000)} ${getal(y - (glief.y * grootte) / 1000)} Tm`,
        );
      }
      this.regels.push(`<${hex(letter.code(glief))}> Tj`);
      pen = [glief.x + Math.round(glief.breedte), glief.y];
    }
    this.regels.push('ET');
  }

  /**
   * Letters as shapes: the light edge around a name, which as text would make every name stand there twice, and marks
   * whose letter already says them.
   */
  private omtrek(gliefen: Zetsel['gliefen'], grootte: number, [x, y]: readonly [number, number], k: Kenmerken): void {
    for (const { letter, gid, x: dx, y: dy } of gliefen) {
      const omtrek = letter.font.glyphToPath(gid);
      if (omtrek !== '') {
        const schaal = (grootte / 1000) * letter.maat;
        this.pad(
          svgpath(omtrek)
            .scale(schaal, -schaal)
            .translate(x + (dx * grootte) / 1000, y - (dy * grootte) / 1000),
          { ...k, transform: '' },
        );
      }
    }
  }

  private pdfletter(letter: Glief['letter']): Pdfletter {
    const open = this.open.get(letter) ?? new Pdfletter(`F${this.open.size}`, letter);
    this.open.set(letter, open);
    return open;
  }
}

/** How much of the text stands before its place: all, half or nothing. */
function voor(k: Kenmerken): number {
  const anker = k['text-anchor'] ?? 'start';
  return anker === 'middle' ? 0.5 : (anker === 'end') === (k['direction'] !== 'rtl') ? 1 : 0;
}

function kleur(waarde: string): string | null {
  if (waarde === 'none') {
    return null;
  }
  if (!/^#[0-9a-f]{6}$/i.test(waarde)) {
    throw new Error(`Deze kleur kan niet in een pdf: ${waarde}`);
  }
  return [1, 3, 5].map((plek) => getal(Number.parseInt(waarde.slice(plek, plek + 2), 16) / 255)).join(' ');
}

function verzet(transform: string): readonly string[] {
  return [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].map(([, soort, ruw = '']) => {
    const [a = 0, b = 0, c = 0, ...rest] = ruw.split(/[\s,]+/).map(Number);
    const hoek = (a * Math.PI) / 180;
    const matrix =
      soort === 'translate'
        ? [1, 0, 0, 1, a, b]
        : soort === 'scale'
          ? [a, 0, 0, b === 0 ? a : b, 0, 0]
          : soort === 'rotate'
            ? [
                Math.cos(hoek),
                Math.sin(hoek),
                -Math.sin(hoek),
                Math.cos(hoek),
                b - b * Math.cos(hoek) + c * Math.sin(hoek),
                c - b * Math.sin(hoek) - c * Math.cos(hoek),
              ]
            : [a, b, c, ...rest];
    return `${matrix.map((een) => een.toFixed(4)).join(' ')} cm`;
  });
}

/** A path in the words of a PDF, which knows straight lines and cubic curves. */
function lijnen(vorm: ReturnType<typeof svgpath>): string {
  const uit: string[] = [];
  vorm
    .abs()
    .unshort()
    .unarc()
    .iterate((stuk, _, x, y) => {
      const n = (...waarden: readonly number[]): string => waarden.map(getal).join(' ');
      switch (stuk[0]) {
        case 'M':
          return void uit.push(`${n(stuk[1], stuk[2])} m`);
        case 'L':
          return void uit.push(`${n(stuk[1], stuk[2])} l`);
        case 'H':
          return void uit.push(`${n(stuk[1], y)} l`);
        case 'V':
          return void uit.push(`${n(x, stuk[1])} l`);
        case 'C':
          return void uit.push(`${n(stuk[1], stuk[2], stuk[3], stuk[4], stuk[5], stuk[6])} c`);
        case 'Q': {
          const [, qx, qy, nx, ny] = stuk;
          return void uit.push(
            `${n(x + (2 / 3) * (qx - x), y + (2 / 3) * (qy - y), nx + (2 / 3) * (qx - nx), ny + (2 / 3) * (qy - ny), nx, ny)} c`,
          );
        }
        case 'Z':
        case 'z':
          return void uit.push('h');
        default:
          throw new Error(`Deze lijn kan niet in een pdf: ${stuk[0]}`);
      }
    });
  return uit.join(' ');
}
