// H23, H20: names keep their letters in everything that leaves the drawing, and what has no letter is said.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import bidiFactory from 'bidi-js';
import { maakNoodkaart } from '../../../frontend/sociogram/kern/uitvoer/noodkaart.js';
import { kort, naamregels } from '../../../frontend/sociogram/kern/vorm/scenevormen.js';
import { maakScene } from '../../../frontend/sociogram/kern/beeld/scene.js';
import { maakSvg } from '../../../frontend/sociogram/kern/vorm/svg.js';
import { sluitLettersIn } from '../../../frontend/sociogram/letters/ingesloten.js';
import { SCHRIFTEN } from '../../../frontend/sociogram/letters/lettertypen.js';
import { naarPdf } from '../../../frontend/sociogram/letters/pdf.js';
import { geopend, gezegd, inkorter, zetter } from './letters.js';
import { families, laad, met } from './tekeningen.js';

const UIT_HET_VELD = [
  'Şeyma Işık-Ğül',
  'Łucja Dzięgielewska',
  'محمد عبد الله',
  'Oom محمد (2)',
  'ሰላም ተስፋይ',
  'Людмила Їжак',
  '👩🏽‍👧 Ine',
  'A & B <"C">',
];
const VAN_DE_SOORT = [
  'Nguyễn Thị Bích',
  'שָׁלוֹם (בן)',
  'आरती शर्मा',
  'سلام علاء',
  'ܝܘܚܢܢ',
  'ⵉⵎⴰⵣⵉⵖⵏ',
  'e\u0302\u0301 x\u030c',
  'မြန်မာ',
  'გიორგი',
  'می‌خواهم',
];

const bidi = bidiFactory();
const gezien = (tekst: string): string => bidi.getReorderedString(tekst, bidi.getEmbeddingLevels(tekst, 'auto'));
const veilig = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const regel = (tekst: string, meer = ''): string =>
  `<text x="50" y="20" font-size="13" font-weight="600" fill="#000000"${meer}>${veilig(tekst)}</text>`;
const blad = (...delen: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100" font-family="x" text-anchor="middle">${delen.join('')}</svg>`;
const pdfVan = async (
  svg: string,
): Promise<{ readonly regels: readonly string[]; readonly zonder: readonly string[] }> => {
  const { bestand, zonder } = await naarPdf(svg, zetter, inkorter);
  return { regels: gezegd(new Uint8Array(await bestand.arrayBuffer())), zonder };
};
/** A mark and its letter are one piece in a PDF, and stay in the order in which they are written. */
const letters = (tekst: string): string => [...tekst].sort().join('');

test('een naam staat in de pdf met dezelfde letters als op het scherm, in elk schrift', async () => {
  for (const naam of [...UIT_HET_VELD, ...VAN_DE_SOORT]) {
    const { regels, zonder } = await pdfVan(blad(regel(naam)));
    assert.deepEqual(zonder, [], naam);
    assert.equal(regels.length, 1);
    assert.equal(letters(regels[0] ?? ''), letters(gezien(naam)), naam);
    if (!/\p{M}|\u200c/u.test(naam)) {
      assert.equal(regels[0], gezien(naam));
    }
  }
});

test('Arabische letters zijn verbonden, en haakjes staan om wat ertussen hoort', async () => {
  await zetter.open([{ tekst: 'محمد (علي)', vet: false }]);
  const los = [...'محمد'].map((letter) => zetter.zet(letter, false).gliefen[0]?.gid);
  const samen = zetter
    .zet('محمد', false)
    .gliefen.map((een) => een.gid)
    .reverse();
  assert.notDeepEqual(samen, los);
  const [open, ...rest] = zetter.zet('محمد (علي)', false).gliefen.filter((een) => /[()]/.test(een.tekst));
  assert.deepEqual([open?.tekst, rest[0]?.tekst], ['(', ')']);
  assert.ok((open?.x ?? 0) < (rest[0]?.x ?? 0));
});

test('een merkteken staat bij zijn letter en niet ernaast', async () => {
  await zetter.open([{ tekst: 'x\u030c', vet: false }]);
  const { gliefen, breedte } = zetter.zet('x\u030c', false);
  assert.equal(gliefen.length, 2);
  assert.ok((gliefen[1]?.x ?? 0) < breedte && (gliefen[1]?.x ?? 0) > 0);
});

test('de lichte rand om een naam zet hem er geen tweede keer', async () => {
  const { regels } = await pdfVan(blad(regel('Ans', ' stroke="#FFFFFF" stroke-width="5"'), regel('Ans')));
  assert.deepEqual(regels, ['Ans']);
});

test('waar geen letter voor is wordt gezegd en nooit stil vervangen', async () => {
  const { zonder } = await pdfVan(blad(regel('Mei 田中 \u{10330}')));
  assert.deepEqual(zonder, ['田', '中', '\u{10330}']);
  assert.deepEqual((await sluitLettersIn(blad(regel('Mei 田')), zetter, inkorter)).zonder, ['田']);
});

test('een SVG draagt zijn letters bij zich, en alleen de letters die erin staan', async () => {
  const { svg } = await sluitLettersIn(blad(regel('Şeyma'), regel('ሰላም')), zetter, inkorter);
  assert.match(svg, /@font-face\{font-family:'Noto Sans';font-weight:700;/);
  assert.match(svg, /@font-face\{font-family:'Noto Sans Ethiopic';/);
  assert.match(svg, / font-family="'Noto Sans', 'Noto Sans Ethiopic', /);
  assert.doesNotMatch(svg, /Arabic/);
  assert.ok(svg.length < 20_000, String(svg.length));
});

test('alleen de lettertypen die nodig zijn komen over de lijn', async () => {
  geopend.clear();
  await pdfVan(blad(regel('Ans')));
  await pdfVan(blad(regel('ภาษา')));
  assert.deepEqual([...geopend], ['NotoSansThai-Regular.ttf']);
});

test('elke weergave van elke tekening, en de noodkaart, past in een pdf', async () => {
  const namen = (v: ReturnType<typeof laad>): ReturnType<typeof laad> =>
    met(v, [v.beeld.knopen[0]?.id ?? '', { aanduiding: 'ሰላም' }]);
  for (const v of [namen(laad('d1')), laad('merel'), laad('een-kruising'), families(40, 3), families(0, 1)]) {
    for (const weergave of ['sociogram', 'genogram', 'cirkel'] as const) {
      const scene = maakScene(v.beeld, { weergave });
      const { regels, zonder } = await pdfVan(maakSvg(scene, { voet: 'Stand van 22-11-2026' }));
      assert.ok(regels.includes('Stand van 22-11-2026'));
      assert.deepEqual(zonder, []);
      assert.ok(!regels.some((een) => een.includes('\ufffd')));
    }
  }
  const kaart = await pdfVan(
    maakNoodkaart({ contacten: [{ naam: 'محمد', nummer: '06-00000000' }], neutraal: true, taal: 'ar' }),
  );
  assert.ok(kaart.regels.includes('06-00000000') && kaart.regels.includes(gezien('محمد')));
});

test('op de noodkaart staat elke naam met zijn eigen letters, in elk schrift', async () => {
  for (const naam of [...UIT_HET_VELD, ...VAN_DE_SOORT]) {
    for (const taal of ['nl', 'ar', 'ti'] as const) {
      const kaart = maakNoodkaart({ contacten: [{ naam, nummer: '06-00000000' }], neutraal: taal === 'ar', taal });
      const { regels, zonder } = await pdfVan(kaart);
      assert.deepEqual(zonder, [], naam);
      assert.ok(
        regels.some((een) => letters(een) === letters(gezien(naam))),
        `${naam} in ${taal}: ${regels.join(' | ')}`,
      );
    }
  }
});

test('een vorm die een pdf niet kent is een fout, en valt niet stil weg', async () => {
  await assert.rejects(pdfVan(blad('<polygon points="0,0 1,1"/>')), /polygon/);
});

test('het scherm kent dezelfde schriften als een bestand', () => {
  const css = readFileSync(
    new URL('../../main/resources/META-INF/resources/stijl/lettertype.css', import.meta.url),
    'utf8',
  );
  for (const { bestand, blokken } of SCHRIFTEN) {
    const rij = blokken
      .map(([van, tot]) => `U+${van.toString(16).toUpperCase()}-${tot.toString(16).toUpperCase()}`)
      .join(', ');
    assert.ok(css.includes(`url('../lettertype/${bestand}'); unicode-range: ${rij};`), bestand);
  }
});

test('een lange naam breekt nooit midden in een letter, en de letter in een rondje is heel', () => {
  for (const letter of ['👩🏽‍👧', 'e\u0302\u0301', 'र्मि']) {
    assert.ok(
      naamregels(letter.repeat(30)).every((een) => een.replaceAll(letter, '').replace(/[-…]/, '') === ''),
      letter,
    );
    assert.equal(kort(letter.repeat(9), 4), `${letter.repeat(3)}…`);
  }
  assert.deepEqual(naamregels('Oma Letay van de hoek'), ['Oma Letay', 'van de hoek']);
  const merel = laad('merel');
  assert.match(
    maakSvg(maakScene(met(merel, [merel.id('Ans'), { aanduiding: '👩🏽‍👧 Ine' }]).beeld, { weergave: 'sociogram' })),
    />👩🏽‍👧<\/text>/,
  );
});
