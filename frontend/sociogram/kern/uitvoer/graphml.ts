import { leden, ring } from '../grond/beeldvragen.js';
import { lijnsoort } from '../grond/gegevens.js';
import { lees, tekst, type Knoop, type Lijn, type Verbintenis } from '../grond/lezen.js';
import type { Uitgaand } from './pseudoniem.js';
import { unievorm } from '../grond/unietekst.js';

type Gegeven = string | number | boolean | null;
type Sleutel = readonly [id: string, naam: string, soort: 'string' | 'int' | 'boolean'];

const KNOOP: readonly Sleutel[] = [
  ['label', 'label', 'string'],
  ['naam', 'naam', 'string'],
  ['soort', 'soort', 'string'],
  ['rol', 'rol', 'string'],
  ['geslacht', 'geslacht', 'string'],
  ['geboren', 'geboren', 'string'],
  ['leeftijd', 'leeftijd', 'int'],
  ['overleden', 'overleden', 'boolean'],
  ['lid', 'lid', 'boolean'],
  ['toelichting', 'toelichting', 'string'],
];
const LIJN: readonly Sleutel[] = [
  ['label', 'label', 'string'],
  ['soort', 'soort', 'string'],
  ['steun', 'steun', 'string'],
  ['staat', 'staat', 'string'],
  ['betaald', 'betaald', 'boolean'],
  ['sterkte', 'sterkte', 'int'],
  ['richting', 'richting', 'string'],
  ['sinds', 'sinds', 'string'],
  ['tot', 'tot', 'string'],
  ['toelichting', 'toelichting', 'string'],
];

/** GraphML 1.0 for analysts: every person and place a node, every line and union an edge, numbers as numbers. */
export function naarGraphml(uit: Uitgaand): string {
  const beeld = lees(uit.tekening, uit.omgeving);
  const nummer = new Map(beeld.knopen.map((k, i) => [k.id, i + 1]));
  const ringen = leden(beeld).map((ego) => ({
    ego,
    sleutel: [`ring${nummer.get(ego.id)}`, `ring bij ${ego.naam}`, 'int'] as const,
  }));
  const knoop = (k: Knoop): string => {
    const vast = {
      label: k.naam,
      naam: k.naam,
      soort: k.soort,
      rol: k.rol,
      geslacht: k.soort === 'persoon' ? k.geslacht : null,
      geboren: tekst(k.r['geboren']),
      leeftijd: k.leeftijd,
      overleden: k.soort === 'persoon' ? k.overleden : null,
      lid: k.lid,
      toelichting: tekst(k.r['toelichting']),
    };
    return `    <node id="n${nummer.get(k.id)}">${gegevens('k', { ...vast, ...Object.fromEntries(ringen.map(({ ego, sleutel }) => [sleutel[0], ring(k, ego.id)])) })}</node>`;
  };
  const kant = (
    id: string,
    [van = '', naar = '']: readonly string[],
    gericht: boolean,
    wat: Readonly<Record<string, Gegeven>>,
  ): string =>
    `    <edge id="${id}" directed="${gericht}" source="n${nummer.get(van)}" target="n${nummer.get(naar)}">${gegevens('l', wat)}</edge>`;
  const lijn = (l: Lijn, i: number): string =>
    kant(
      `e${i + 1}`,
      l.richting === 'weer' ? [l.naar, l.van] : [l.van, l.naar],
      l.richting === 'heen' || l.richting === 'weer',
      {
        label: lijnsoort(l.soort).label,
        soort: l.soort,
        steun: l.steun.join(' '),
        staat: l.staat,
        betaald: l.betaald,
        sterkte: l.sterkte,
        richting: l.richting,
        sinds: tekst(l.r['van']),
        tot: tekst(l.r['tot']),
        toelichting: tekst(l.r['toelichting']),
      },
    );
  const unie = (v: Verbintenis, i: number): string =>
    kant(`v${i + 1}`, v.partners, false, { label: unievorm(v).label, soort: v.vorm, sinds: tekst(v.r['sinds']) });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...[...KNOOP, ...ringen.map(({ sleutel }) => sleutel)].map((een) => sleutelregel('node', een)),
    ...LIJN.map((een) => sleutelregel('edge', een)),
    '  <graph id="tekening" edgedefault="undirected">',
    ...beeld.knopen.map(knoop),
    ...beeld.lijnen.map(lijn),
    ...beeld.verbintenissen.filter((v) => v.partners.length === 2).map(unie),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const sleutelregel = (voor: 'node' | 'edge', [id, naam, soort]: Sleutel): string =>
  `  <key id="${voor === 'node' ? 'k' : 'l'}_${id}" for="${voor}" attr.name="${xml(naam)}" attr.type="${soort}"/>`;

const gegevens = (soort: 'k' | 'l', wat: Readonly<Record<string, Gegeven>>): string =>
  Object.entries(wat)
    .filter(([, w]) => w !== null && w !== '')
    .map(([id, w]) => `<data key="${soort}_${id}">${xml(String(w))}</data>`)
    .join('');

const xml = (waarde: string): string =>
  waarde.replace(/[&<>"]/g, (teken) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[teken] ?? teken);
