// One choice left and Enter is that choice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bijEnter, type Keuzelijst } from '../../../frontend/portaal/keuzelijst.js';

const LIJST: Keuzelijst = {
  opened: true,
  filter: 'Tig',
  loading: false,
  readonly: false,
  filteredItems: ['Tigrinya'],
  _focusedIndex: -1,
};

test('wat als enige over is, wordt met Enter gekozen', () => {
  assert.equal(bijEnter(LIJST), 'kies');
});

test('zolang de keuzes nog komen, wacht Enter', () => {
  assert.equal(bijEnter({ ...LIJST, loading: true, filteredItems: ['Arabisch', 'Tigrinya'] }), 'wacht');
});

test('bij meer keuzes, geen keuze, niets getypt of iets aangewezen doet Enter wat het altijd deed', () => {
  for (const anders of [
    { filteredItems: ['Tamil', 'Tigrinya'] },
    { filteredItems: [] },
    { filteredItems: undefined },
    { filter: ' ' },
    { opened: false },
    { readonly: true },
    { _focusedIndex: 0 },
  ]) {
    assert.equal(bijEnter({ ...LIJST, ...anders }), 'niets');
  }
});
