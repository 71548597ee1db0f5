import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const KERN = fileURLToPath(new URL('../../../frontend/sociogram/kern/', import.meta.url));

test('de kern kent alleen zichzelf: geen npm-pakket en niets van de schil', () => {
  for (const bestand of readdirSync(KERN).filter((naam) => naam.endsWith('.ts'))) {
    const tekst = readFileSync(KERN + bestand, 'utf8');
    for (const [, herkomst] of tekst.matchAll(/^(?:import|export)\b[^;]*?from\s+'([^']+)'/gms)) {
      assert.match(herkomst ?? '', /^\.\/[^/]+$/, `${bestand} gebruikt ${herkomst}`);
    }
  }
});
