// What is pasted beyond the room of a field is counted, so that nothing goes without a word.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plakzin, valtWeg } from '../../../frontend/portaal/plakruimte.js';

const LEEG = { value: '', maxLength: 10, selectionStart: 0, selectionEnd: 0 };

test('wat past, daarvan valt niets weg', () => {
  assert.equal(valtWeg(LEEG, 'tien teken', false), 0);
  assert.equal(valtWeg({ ...LEEG, maxLength: -1 }, 'x'.repeat(100_000), true), 0);
});

test('wat er staat neemt ruimte, en wat geselecteerd is geeft die terug', () => {
  assert.equal(valtWeg({ ...LEEG, value: 'zeven..', selectionStart: 7, selectionEnd: 7 }, '1234', false), 1);
  assert.equal(valtWeg({ ...LEEG, value: 'zeven..', selectionStart: 0, selectionEnd: 7 }, '1234', false), 0);
});

test('een regeleinde telt als een teken, en in een veld van een regel niet', () => {
  assert.equal(valtWeg(LEEG, '12345\r\n67890', true), 1);
  assert.equal(valtWeg(LEEG, '12345\r\n67890', false), 0);
});

test('wat er stond, wat erbij past en wat wegvalt zijn samen alles', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 60 }), fc.nat(50), (stond, geplakt, maximum) => {
      const value = stond.slice(0, maximum);
      const tekst = geplakt.replace(/[\r\n]/g, '');
      const weg = valtWeg({ value, maxLength: maximum, selectionStart: 0, selectionEnd: 0 }, tekst, false);
      assert.equal(weg, Math.max(0, value.length + tekst.length - maximum));
    }),
  );
});

test('de zin zegt wat er weg is en hoeveel er past', () => {
  assert.match(plakzin(1, 60), /laatste teken van wat je plakte.*60 tekens/);
  assert.match(plakzin(132, 500), /laatste 132 tekens.*500 tekens/);
});
