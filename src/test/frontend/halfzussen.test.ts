// H01: half-brothers and half-sisters, one couple after the other: what hangs from a couple crosses no other couple's line.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { genogram, type Genogram } from '../../../frontend/sociogram/kern/genogram.js';
import { structuur } from '../../../frontend/sociogram/kern/genogramlijnen.js';
import { kruisen, type Punt } from '../../../frontend/sociogram/kern/meetkunde.js';
import type { Entiteit, Registers } from '../../../frontend/sociogram/kern/model.js';
import { maak, reeks, uuid, type Voorbeeld } from './tekeningen.js';

const stukken = (punten: readonly Punt[]): [Punt, Punt][] => punten.slice(1).map((b, i) => [punten[i] as Punt, b]);

/** Between what hangs from one couple and any line of another. */
function vallen(g: Genogram): string[] {
  const s = structuur(g, () => null);
  const hangt = s.gezinnen.map((f) => ({ van: f.unie.id, delen: [f.stam, f.balk, ...f.kinderen.map((k) => k.punten)].flatMap(stukken) }));
  const alle = [...hangt, ...s.unies.map((u) => ({ van: u.unie.id, delen: stukken(u.punten) }))];
  return hangt.flatMap((een) =>
    alle.filter((ander) => ander.van !== een.van).flatMap((ander) => een.delen.flatMap(([a, b]) => ander.delen.filter(([c, d]) => kruisen(a, b, c, d)).map(() => `${een.van} × ${ander.van}`))),
  );
}

/** Families in short: persons with a sex, couples, and whose children are whose. */
function familie(namen: Readonly<Record<string, Registers>>, paren: readonly (readonly [string, string, string?])[], kinderen: Readonly<Record<string, readonly [string, string]>>): Voorbeeld {
  const nr = new Map(Object.keys(namen).map((naam, i) => [naam, uuid(i + 1)]));
  const unie = (a: string, b: string): string => `unie ${[a, b].sort().join('+')}`;
  const uit: Entiteit[] = [
    ...Object.entries(namen).map(([naam, r]): Entiteit => {
      const ouders = kinderen[naam];
      return { id: nr.get(naam) ?? '', soort: 'persoon', r: { aanwezig: true, aanduiding: naam, ...r, ...(ouders === undefined ? {} : { 'ouders:biologisch': unie(...ouders) }) } };
    }),
    ...paren.map(([a, b, sinds]): Entiteit => ({ id: unie(a, b), soort: 'verbintenis', r: { aanwezig: true, vorm: 'onbekend', partners: [nr.get(a) ?? '', nr.get(b) ?? ''].sort(), ...(sinds === undefined ? {} : { sinds }) } })),
  ];
  return maak('halfzussen', '2026-11-22', new Map(uit.map((e) => [e.id, e])));
}

const man = { geslacht: 'man' };
const vrouw = { geslacht: 'vrouw' };

const gevallen: Readonly<Record<string, Voorbeeld>> = {
  'twee broers na elkaar met dezelfde vrouw, en elk halfkinderen': familie(
    { Opa: man, Oma: vrouw, Tom: { ...man, overleden: true }, Tim: man, Mary: vrouw, Peter: man, Rosa: vrouw, K1: {}, K2: {}, K3: man, K4: vrouw },
    [['Opa', 'Oma'], ['Tom', 'Mary', '2008'], ['Tim', 'Mary', '2016'], ['Peter', 'Mary'], ['Tom', 'Rosa']],
    { Tom: ['Opa', 'Oma'], Tim: ['Opa', 'Oma'], K1: ['Tom', 'Mary'], K2: ['Tim', 'Mary'], K3: ['Peter', 'Mary'], K4: ['Tom', 'Rosa'] },
  ),
  'een vader met kinderen bij drie vrouwen': familie(
    { Pa: man, A: vrouw, B: vrouw, C: vrouw, a: { geboren: '2000' }, b: { geboren: '2005' }, b2: { geboren: '2007' }, c: { geboren: '2012' } },
    [['Pa', 'A', '1998'], ['Pa', 'B', '2004'], ['Pa', 'C', '2011']],
    { a: ['Pa', 'A'], b: ['Pa', 'B'], b2: ['Pa', 'B'], c: ['Pa', 'C'] },
  ),
  'een moeder met kinderen bij vier mannen': familie(
    { Ma: vrouw, A: man, B: man, C: man, D: man, a: {}, b: {}, c: {}, d: {}, d2: {} },
    [['Ma', 'A', '1990'], ['Ma', 'B', '1995'], ['Ma', 'C', '2000'], ['Ma', 'D', '2005']],
    { a: ['Ma', 'A'], b: ['Ma', 'B'], c: ['Ma', 'C'], d: ['Ma', 'D'], d2: ['Ma', 'D'] },
  ),
  'een samengesteld gezin: beiden eerder, en samen': familie(
    { Ex1: vrouw, Pa: man, Ma: vrouw, Ex2: man, a: {}, b: {}, c: {} },
    [['Ex1', 'Pa', '1999'], ['Ma', 'Ex2', '2000'], ['Pa', 'Ma', '2010']],
    { a: ['Ex1', 'Pa'], b: ['Ma', 'Ex2'], c: ['Pa', 'Ma'] },
  ),
  'twee moeders, en elk een kind van eerder': familie(
    { Ellen: vrouw, Loes: vrouw, Jan: man, Piet: man, a: {}, b: {}, c: {} },
    [['Ellen', 'Jan', '2000'], ['Loes', 'Piet', '2001'], ['Ellen', 'Loes', '2008']],
    { a: ['Ellen', 'Jan'], b: ['Loes', 'Piet'], c: ['Ellen', 'Loes'] },
  ),
  'drie zussen, van wie de middelste twee keer trouwde': familie(
    { Opa: man, Oma: vrouw, Z1: { ...vrouw, geboren: '1970' }, Z2: { ...vrouw, geboren: '1972' }, Z3: { ...vrouw, geboren: '1974' }, M1: man, M2: man, M3: man, M4: man, a: {}, b: {}, c: {}, d: {} },
    [['Opa', 'Oma'], ['Z1', 'M1'], ['Z2', 'M2', '1995'], ['Z2', 'M3', '2003'], ['Z3', 'M4']],
    { Z1: ['Opa', 'Oma'], Z2: ['Opa', 'Oma'], Z3: ['Opa', 'Oma'], a: ['Z1', 'M1'], b: ['Z2', 'M2'], c: ['Z2', 'M3'], d: ['Z3', 'M4'] },
  ),
};

for (const [naam, v] of Object.entries(gevallen)) {
  test(`${naam}: geen kinderlijn kruist de lijn van een ander stel`, () => {
    const g = genogram(v.beeld);
    assert.deepEqual(vallen(g), [], g.rijen.map((rij) => rij.ids.map((id) => v.beeld.knoop.get(id)?.naam).join(' ')).join(' / '));
  });
}

/** Somebody whose partners follow each other, and those have partners again: any tree of couples, all with children. */
function keten(zaad: number): Voorbeeld {
  const toeval = reeks(zaad);
  const mensen: Record<string, Registers> = { P0: vrouw };
  const paren: [string, string, string][] = [];
  const kinderen: Record<string, readonly [string, string]> = {};
  const aantal = 2 + Math.floor(toeval() * 5);
  for (let i = 1; i <= aantal; i += 1) {
    const bij = `P${Math.floor(toeval() * i)}`;
    mensen[`P${i}`] = toeval() < 0.5 ? man : vrouw;
    paren.push([bij, `P${i}`, String(1980 + Math.floor(toeval() * 40))]);
    for (let k = 0; k < Math.floor(toeval() * 4); k += 1) {
      mensen[`k${i}${k}`] = { geboren: String(1990 + Math.floor(toeval() * 30)) };
      kinderen[`k${i}${k}`] = [bij, `P${i}`];
    }
  }
  return familie(mensen, paren, kinderen);
}

test('in willekeurige samengestelde gezinnen kruist geen kinderlijn een ander stel', () => {
  const fout = Array.from({ length: 400 }, (_, zaad) => zaad + 1).flatMap((zaad) => {
    const gevonden = vallen(genogram(keten(zaad).beeld));
    return gevonden.length === 0 ? [] : [`${zaad}: ${gevonden.join(', ')}`];
  });
  assert.deepEqual(fout, []);
});
