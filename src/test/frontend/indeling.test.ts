import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const SOCIOGRAM = fileURLToPath(new URL('../../../frontend/sociogram', import.meta.url));

/** Which rooms of the kern each may look into; a room not named here does not exist. */
const VERDIEPINGEN: Readonly<Record<string, readonly string[]>> = {
  grond: [],
  handeling: ['grond'],
  vorm: ['grond'],
  kamer: ['grond', 'handeling'],
  genogram: ['grond', 'vorm'],
  uitvoer: ['grond', 'handeling', 'vorm'],
  beeld: ['genogram', 'grond', 'vorm'],
  plek: ['beeld', 'grond', 'vorm'],
  inzicht: ['beeld', 'grond', 'handeling', 'vorm'],
};

type Graaf = ReadonlyMap<string, readonly string[]>;

/** Every file, with the files of ours that it imports. */
function graaf(): Graaf {
  const bestanden = readdirSync(SOCIOGRAM, { recursive: true, encoding: 'utf8' }).filter((naam) =>
    naam.endsWith('.ts'),
  );
  return new Map(bestanden.map((naam) => [naam, imports(naam, readFileSync(join(SOCIOGRAM, naam), 'utf8'))]));
}

const imports = (naam: string, inhoud: string): readonly string[] =>
  [...inhoud.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g)].map((een) =>
    normalize(join(dirname(naam), `${een[1]}.ts`)),
  );

/** The first circle that is found, as a path that ends where it began; empty when there is none. */
function kring(graaf: Graaf): readonly string[] {
  const klaar = new Set<string>();
  const zoek = (pad: readonly string[]): readonly string[] => {
    const hier = pad.at(-1) ?? '';
    for (const naar of graaf.get(hier) ?? []) {
      if (pad.includes(naar)) {
        return [...pad.slice(pad.indexOf(naar)), naar];
      }
      const gevonden = klaar.has(naar) ? [] : zoek([...pad, naar]);
      if (gevonden.length > 0) {
        return gevonden;
      }
    }
    klaar.add(hier);
    return [];
  };
  for (const begin of graaf.keys()) {
    const gevonden = zoek([begin]);
    if (gevonden.length > 0) {
      return gevonden;
    }
  }
  return [];
}

/** What looks where it may not: into a room above it, or out of the kern. */
function verkeerd(graaf: Graaf): readonly string[] {
  const kamer = (naam: string): string | null => /^kern\/(\w+)\//.exec(naam)?.[1] ?? null;
  return [...graaf].flatMap(([naam, naar]) => {
    const hier = kamer(naam);
    if (hier === null) {
      return naam.startsWith('kern/') ? [`${naam} staat in geen kamer`] : [];
    }
    const mag = VERDIEPINGEN[hier];
    return naar
      .filter((een) => mag === undefined || (kamer(een) !== hier && !mag.includes(kamer(een) ?? '')))
      .map((een) => `${naam} -> ${een}`);
  });
}

test('geen kring tussen bestanden', () => {
  assert.deepEqual(kring(graaf()), []);
});

test('de kern kijkt alleen naar wat onder haar staat', () => {
  assert.ok(graaf().size > 150);
  assert.deepEqual(verkeerd(graaf()), []);
});

test('een kring en een verkeerde blik worden gezien', () => {
  assert.deepEqual(
    kring(
      new Map([
        ['a.ts', ['b.ts']],
        ['b.ts', ['c.ts']],
        ['c.ts', ['b.ts']],
      ]),
    ),
    ['b.ts', 'c.ts', 'b.ts'],
  );
  assert.deepEqual(
    verkeerd(
      new Map([
        ['kern/grond/a.ts', ['kern/kamer/b.ts', 'doek.ts']],
        ['kern/los.ts', []],
      ]),
    ),
    ['kern/grond/a.ts -> kern/kamer/b.ts', 'kern/grond/a.ts -> doek.ts', 'kern/los.ts staat in geen kamer'],
  );
});
