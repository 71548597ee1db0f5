import { tekenBanden, type Houder } from '../vorm/banden.js';
import { cirkel, sectorhoek, type Cirkel } from './cirkel.js';
import { RINGEN, SECTOREN } from '../grond/gegevens.js';
import type { Deelscene } from '../genogram/genogramscene.js';
import type { Beeld, Knoop, Lijn } from '../grond/lezen.js';
import { doos, pad, type Punt } from '../grond/meetkunde.js';
import {
  cirkelvorm,
  padvorm,
  tekstbreedte,
  tekstvorm,
  type Stijl,
  type Vlaktekening,
  type Vorm,
} from '../vorm/scenevormen.js';
import { lijncodes, tekenKnoop, verloren } from './sociogramscene.js';

/** Wide enough for a name of two words, also where the drawing is small. */
const KOLOM = 260;
const MEESTE_NAAST = 4;
/** Names of rings stand on the border of two sectors, where nobody can stand. */
const NAAMHOEK = sectorhoek(0) + Math.PI / SECTOREN.length;

/** Seen from one member: the rings, the sectors, everybody in one, and below it who has no ring yet. */
export function cirkelscene(beeld: Beeld, ego: string, lijnen: readonly Lijn[]): Deelscene {
  const c = cirkel(beeld, ego);
  const gebruikt = new Set<string>();
  const buiten = c.ringen.at(-1)?.straal ?? 0;
  const plaats = new Map<string, Punt>([
    ...c.plaats,
    ...wachtrij(
      c.zonderRing.filter((id) => !verloren(beeld.knoop.get(id) as Knoop)),
      buiten + 112,
    ),
  ]);
  const wie = beeld.knopen.filter((knoop) => plaats.has(knoop.id));
  const knopen = wie.map((knoop) =>
    tekenKnoop(
      beeld,
      knoop,
      plaats.get(knoop.id) ?? [0, 0],
      ego,
      { klein: true, boven: hoog(plaats.get(knoop.id) ?? [0, 0]) },
      gebruikt,
    ),
  );
  const houders = new Map(
    knopen.map((k): [string, Houder] => [k.id, { punt: [k.x, k.y], straal: k.rand, doos: doos([k.x, k.y]) }]),
  );
  const vanEgo = lijnen.filter(
    (lijn) => (lijn.van === ego || lijn.naar === ego) && c.plek.has(lijn.van === ego ? lijn.naar : lijn.van),
  );
  if (c.ringen.some((r) => r.leeg && r.nr < 4)) {
    gebruikt.add('ring:leeg');
  }
  return {
    plaats,
    vlakken: [...ringvlakken(c), sectoren(c, buiten), ...(c.zonderRing.length === 0 ? [] : [wachtnaam(buiten + 112)])],
    lijnen: tekenBanden(beeld, vanEgo, houders, { bochten: false, lettersVanaf: 62 }),
    knopen,
    gebruikt: new Set([...gebruikt, ...lijncodes(vanEgo)]),
  };
}

/** At the top the label stands on the outside, clear of the line to the middle. */
const hoog = ([x, y]: Punt): boolean => y < -40 && -y > 1.4 * Math.abs(x);

function wachtrij(ids: readonly string[], y: number): readonly [string, Punt][] {
  const breed = Math.ceil(ids.length / Math.ceil(ids.length / MEESTE_NAAST));
  return ids.map((id, i) => [id, [((i % breed) - (breed - 1) / 2) * KOLOM, y + Math.floor(i / breed) * 112]]);
}

const wachtnaam = (y: number): Vlaktekening => ({
  id: 'zonder-ring',
  delen: [tekstvorm(0, y - 46, 'Nog geen ring', 'sectornaam')],
});

/** From the outside in, so that each disc covers the middle of the one before. */
function ringvlakken(c: Cirkel): readonly Vlaktekening[] {
  return [...c.ringen].reverse().map((ring) => {
    const leeg = ring.leeg && ring.nr < 4;
    const stijl: Stijl = leeg ? 'ringLeeg' : ring.nr === 1 ? 'ring1' : ring.nr >= 4 ? 'ringBuiten' : 'ring';
    const delen: Vorm[] = [cirkelvorm(0, 0, ring.straal, stijl)];
    return { id: `ring:${ring.nr}`, delen };
  });
}

function sectoren(c: Cirkel, buiten: number): Vlaktekening {
  const half = Math.PI / SECTOREN.length;
  const eerste = c.ringen[0]?.straal ?? 0;
  const lijnen = SECTOREN.map((_, i) => {
    const hoek = sectorhoek(i) + half;
    return padvorm(
      pad([
        [Math.cos(hoek) * 50, Math.sin(hoek) * 50],
        [Math.cos(hoek) * buiten, Math.sin(hoek) * buiten],
      ]),
      'sectorlijn',
    );
  });
  const namen = SECTOREN.map((sector, i): Vorm => {
    const hoek = sectorhoek(i);
    const x = Math.cos(hoek) * (buiten + 14);
    return {
      t: 'tekst',
      x,
      y: Math.sin(hoek) * (buiten + 18) + (Math.sin(hoek) > 0.9 ? 17 : 5),
      tekst: sector.label,
      stijl: 'sectornaam',
      anker: Math.abs(x) < 1 ? 'middle' : x > 0 ? 'start' : 'end',
    };
  });
  const ringnamen = c.ringen.flatMap((ring, i): Vorm[] => {
    const op = ring.straal - 20;
    const naam = tekstvorm(
      Math.cos(NAAMHOEK) * op,
      Math.sin(NAAMHOEK) * op + 4,
      `${ring.nr} ${RINGEN[ring.nr - 1]?.kort ?? ''}`,
      'ringnaam',
      true,
    );
    const midden = (ring.straal + (c.ringen[i - 1]?.straal ?? 0)) / 2;
    return ring.leeg && ring.nr < 4 ? [naam, ...pil(0, -midden, 'Nog niemand')] : [naam];
  });
  return { id: 'sectoren', delen: [...(eerste > 0 ? lijnen : []), ...namen, ...ringnamen] };
}

function pil(x: number, y: number, tekst: string): readonly Vorm[] {
  const b = tekstbreedte(tekst, 13) + 26;
  return [
    { t: 'vierkant', x: x - b / 2, y: y - 13, b, h: 26, rond: 13, stijl: 'pil' },
    tekstvorm(x, y + 4.5, tekst, 'pil'),
  ];
}
