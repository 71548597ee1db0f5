import type { Beeld } from './lezen.js';
import { maakScene, type Scenewens } from './scene.js';
import { cirkelvorm, tekstvorm, type Knooptekening, type Legendaregel, type Lijntekening, type Scene, type Stijl, type Vorm } from './scenevormen.js';
import { vergelijk, VOLGORDE, type Vergelijking, type Verschilsoort } from './vergelijk.js';

const KLEUR: Readonly<Record<Verschilsoort, 'nieuw' | 'weg' | 'dichterbij'>> = {
  nieuw: 'nieuw',
  actief: 'nieuw',
  erbij: 'nieuw',
  weg: 'weg',
  verbroken: 'weg',
  eraf: 'weg',
  dichterbij: 'dichterbij',
  verder: 'dichterbij',
  woont: 'dichterbij',
};

const PENNING: Readonly<Record<'nieuw' | 'weg' | 'dichterbij', Stijl>> = { nieuw: 'penningNieuw', weg: 'penningWeg', dichterbij: 'penningDichterbij' };

const LIJNSTIJLEN: readonly Stijl[] = ['steun', 'steunBetaald', 'band', 'spanning', 'gevaar', 'rustig'];

/** The later drawing with the earlier one in it: what changed is coloured and numbered as in the sentences. */
export function vergelijkScene(voor: Beeld, na: Beeld, wens: Scenewens): Scene {
  const verschil = vergelijk(voor, na);
  const scene = maakScene(samen(voor, na), wens);
  return {
    ...scene,
    beschrijving: `${scene.beschrijving} ${[verschil.samenvatting, ...verschil.verschillen.map((v) => v.zin)].join(' ')}`,
    lijnen: scene.lijnen.map((lijn) => kleurLijn(lijn, verschil)),
    knopen: scene.knopen.map((knoop) => kleurKnoop(knoop, verschil)),
    legenda: [...scene.legenda.map((regel) => ({ ...regel, delen: regel.delen.map((vorm) => verf(vorm, 'rustig')) })), ...uitleg(verschil)],
  };
}

/** Whoever is gone stays to be seen, with the lines there were. */
function samen(voor: Beeld, na: Beeld): Beeld {
  const weg = voor.knopen.filter((knoop) => !na.knoop.has(knoop.id));
  const knopen = [...na.knopen, ...weg].sort((a, b) => (a.id < b.id ? -1 : 1));
  const lijnen = [...na.lijnen, ...voor.lijnen.filter((lijn) => !na.lijnen.some((ander) => ander.id === lijn.id))];
  return { ...na, knopen, lijnen, knoop: new Map(knopen.map((knoop) => [knoop.id, knoop])) };
}

function kleurLijn(lijn: Lijntekening, { klasse, nummer }: Vergelijking): Lijntekening {
  const soort = klasse.get(lijn.id);
  const stijl = soort === undefined ? 'rustig' : KLEUR[soort];
  const delen = lijn.delen.map((vorm) => verf(vorm, stijl));
  return soort === undefined ? { ...lijn, delen } : { ...lijn, delen, verschil: `${soort} ${nummer.get(lijn.id)}` };
}

const verf = (vorm: Vorm, stijl: Stijl): Vorm => (vorm.t === 'pad' && LIJNSTIJLEN.includes(vorm.stijl) ? { ...vorm, stijl } : vorm);

function kleurKnoop(knoop: Knooptekening, { klasse, nummer }: Vergelijking): Knooptekening {
  const soort = klasse.get(knoop.id);
  const nr = nummer.get(knoop.id);
  if (soort === undefined || nr === undefined) {
    return knoop;
  }
  const [x, y] = [knoop.straal * 0.8, -knoop.straal * 0.85];
  const penning = [cirkelvorm(x, y, 11, PENNING[KLEUR[soort]]), tekstvorm(x, y + 4.5, String(nr), 'penning')];
  return { ...knoop, delen: [...knoop.delen, ...penning], verschil: `${soort} ${nr}`, label: `${nr}, ${VOLGORDE[soort]}: ${knoop.label}` };
}

function uitleg({ verschillen }: Vergelijking): readonly Legendaregel[] {
  return [...new Set(verschillen.map((v) => v.soort))].map((soort) => ({
    code: `verschil:${soort}`,
    tekst: VOLGORDE[soort],
    delen: [cirkelvorm(0, 0, 8, PENNING[KLEUR[soort]])],
  }));
}
