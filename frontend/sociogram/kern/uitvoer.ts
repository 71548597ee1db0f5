import { lees, type Beeld, type Knoop, type Lijn, type Omgeving } from './lezen.js';
import { leden, ring, vak } from './beeldvragen.js';
import type { Entiteit, Registers, Tekening } from './model.js';
import type { Laag } from './ops.js';
import { pseudonimiseer, type Uitgaand } from './pseudoniem.js';
import { laagVan } from './velden.js';

export interface Uitvoerwens {
  readonly pseudoniemen: boolean;
  /** What goes along besides the plain layer; without being asked nothing does. */
  readonly lagen?: readonly Laag[];
}

/** Only what is visible and may go along; every export and print starts from this. */
export function voorUitvoer(tekening: Tekening, omgeving: Omgeving, wens: Uitvoerwens): Uitgaand {
  const mag = new Set<Laag>(['gewoon', ...(wens.lagen ?? [])]);
  const beeld = lees(tekening, omgeving);
  const zichtbaar = new Set([...beeld.knopen, ...beeld.verbintenissen, ...beeld.lijnen, ...beeld.bewustZo].map((ding) => ding.id));
  const over = [...tekening.values()].flatMap((entiteit): Entiteit[] => {
    const r = open(entiteit, mag);
    return zichtbaar.has(entiteit.id) && r !== null ? [{ ...entiteit, r }] : [];
  });
  const uit: Uitgaand = { tekening: new Map(over.map((e) => [e.id, e])), omgeving };
  return wens.pseudoniemen ? pseudonimiseer(uit.tekening, omgeving) : uit;
}

/** A line whose kind is sensitive goes as a whole; of the rest only the register. */
function open(entiteit: Entiteit, mag: ReadonlySet<Laag>): Registers | null {
  if (entiteit.soort === 'lijn' && !mag.has(laagVan('lijn', 'soort', entiteit.r['soort']))) {
    return null;
  }
  return Object.fromEntries(Object.entries(entiteit.r).filter(([naam, waarde]) => waarde !== null && mag.has(laagVan(entiteit.soort, naam, waarde))));
}

/** Our own file: everything needed to draw it again, in order of id. Names of professionals are not in it. */
export function naarJson({ tekening, omgeving }: Uitgaand, gemaaktOp: string, pseudoniemen: boolean): string {
  const entiteiten = [...tekening.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${JSON.stringify({ formaat: 'kortelijnen-tekening', versie: 1, gemaaktOp, peildatum: omgeving.peildatum, pseudoniemen, entiteiten }, null, 1)}\n`;
}

const KOPPEN_MENSEN = ['nr', 'naam', 'soort', 'rol', 'geslacht', 'geboren', 'overleden', 'lid', 'woont'];

/** Two tables, of people and of lines, with the ring per member. */
export function naarCsv(uit: Uitgaand): { readonly mensen: string; readonly lijnen: string } {
  const beeld = lees(uit.tekening, uit.omgeving);
  const nummer = nummers(beeld);
  const egos = leden(beeld);
  const mensen = beeld.knopen.map((k) => [
    nummer.get(k.id), k.naam, k.soort, k.rol, k.soort === 'persoon' ? k.geslacht : null, k.r['geboren'], k.overleden ? 'ja' : null, k.lid ? 'ja' : null, k.woont,
    ...egos.flatMap((ego) => [ring(k, ego.id), vak(k, ego.id).sector]),
  ]);
  const lijnen = beeld.lijnen.map((l) => [
    nummer.get(l.van), naam(beeld, l.van), nummer.get(l.naar), naam(beeld, l.naar), l.soort, l.richting, l.steun.join(' '), l.staat, l.betaald ? 'ja' : 'nee', l.sterkte, l.r['van'], l.r['tot'],
  ]);
  return {
    mensen: tabel([...KOPPEN_MENSEN, ...egos.flatMap((ego) => [`ring bij ${ego.naam}`, `sector bij ${ego.naam}`])], mensen),
    lijnen: tabel(['van', 'van naam', 'naar', 'naar naam', 'soort', 'richting', 'steun', 'staat', 'betaald', 'sterkte', 'sinds', 'tot'], lijnen),
  };
}

const nummers = (beeld: Beeld): ReadonlyMap<string, number> => new Map(beeld.knopen.map((k, i) => [k.id, i + 1]));
const naam = (beeld: Beeld, id: string): string => beeld.knoop.get(id)?.naam ?? '';

/** RFC 4180 with a byte order mark; what a spreadsheet would take for a formula gets a quote before it. */
function tabel(koppen: readonly string[], rijen: readonly (readonly unknown[])[]): string {
  const cel = (waarde: unknown): string => {
    const ruw = waarde === null || waarde === undefined ? '' : String(waarde);
    const veilig = typeof waarde === 'string' && /^[=+\-@\t\r]/.test(ruw) ? `'${ruw}` : ruw;
    return /[",;\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
  };
  return `\uFEFF${[koppen, ...rijen].map((rij) => rij.map(cel).join(',')).join('\r\n')}\r\n`;
}

const SLEUTELS_KNOOP = ['naam', 'soort', 'rol', 'geslacht', 'geboren', 'lid'] as const;
const SLEUTELS_LIJN = ['soort', 'steun', 'staat', 'betaald', 'sterkte', 'richting'] as const;

/** GraphML 1.0 for analysts: every person and place a node, every line and union an edge. */
export function naarGraphml(uit: Uitgaand): string {
  const beeld = lees(uit.tekening, uit.omgeving);
  const nummer = nummers(beeld);
  const egos = leden(beeld);
  const ringsleutels = egos.map((ego) => [`ring${nummer.get(ego.id)}`, `ring bij ${ego.naam}`] as const);
  const sleutel = (voor: 'node' | 'edge', id: string, wat: string): string => `  <key id="${voor === 'node' ? 'k' : 'l'}_${id}" for="${voor}" attr.name="${xml(wat)}" attr.type="string"/>`;
  const gegevens = (soort: 'k' | 'l', paren: readonly (readonly [string, unknown])[]): string =>
    paren.filter(([, w]) => w !== null && w !== undefined && w !== '').map(([id, w]) => `<data key="${soort}_${id}">${xml(String(w))}</data>`).join('');
  const knoop = (k: Knoop): string => {
    const vast = [['naam', k.naam], ['soort', k.soort], ['rol', k.rol], ['geslacht', k.geslacht], ['geboren', k.r['geboren']], ['lid', k.lid ? 'ja' : null]] as const;
    const ringen = egos.map((ego, i) => [ringsleutels[i]?.[0] ?? '', ring(k, ego.id)] as const);
    return `    <node id="n${nummer.get(k.id)}">${gegevens('k', [...vast, ...ringen])}</node>`;
  };
  const lijn = (l: Lijn, i: number): string => {
    const paren = [['soort', l.soort], ['steun', l.steun.join(' ')], ['staat', l.staat], ['betaald', l.betaald ? 'ja' : null], ['sterkte', l.sterkte], ['richting', l.richting]] as const;
    const gericht = l.richting === 'heen' || l.richting === 'weer';
    const [van, naar] = l.richting === 'weer' ? [l.naar, l.van] : [l.van, l.naar];
    return `    <edge id="e${i + 1}" directed="${gericht}" source="n${nummer.get(van)}" target="n${nummer.get(naar)}">${gegevens('l', paren)}</edge>`;
  };
  const unies = beeld.verbintenissen
    .filter((v) => v.partners.length === 2)
    .map((v, i) => `    <edge id="v${i + 1}" directed="false" source="n${nummer.get(v.partners[0] ?? '')}" target="n${nummer.get(v.partners[1] ?? '')}">${gegevens('l', [['soort', v.vorm]])}</edge>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...SLEUTELS_KNOOP.map((id) => sleutel('node', id, id)),
    ...ringsleutels.map(([id, wat]) => sleutel('node', id, wat)),
    ...SLEUTELS_LIJN.map((id) => sleutel('edge', id, id)),
    '  <graph id="tekening" edgedefault="undirected">',
    ...beeld.knopen.map(knoop),
    ...beeld.lijnen.map(lijn),
    ...unies,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const xml = (waarde: string): string => waarde.replace(/[&<>"]/g, (teken) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[teken] ?? teken);

