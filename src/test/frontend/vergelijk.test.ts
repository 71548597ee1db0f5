// H11, H12: what changed between two moments of the household Merel, exactly in the agreed sentences.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maakSvg } from '../../../frontend/sociogram/kern/svg.js';
import { vergelijk } from '../../../frontend/sociogram/kern/vergelijk.js';
import { vergelijkScene } from '../../../frontend/sociogram/kern/vergelijkscene.js';
import { erbij, laad, met, uuid, type Voorbeeld } from './tekeningen.js';

const [eerst, later] = [laad('merel-2025'), laad('merel-2026')];
const zinnen = (voor: Voorbeeld, na: Voorbeeld): string[] => vergelijk(voor.beeld, na.beeld).verschillen.map((v) => v.zin);
const steunlijn = (v: Voorbeeld, van: string): string =>
  v.beeld.lijnen.find((l) => l.van === v.id(van) && l.soort === 'steun')?.id ?? assert.fail();

test('Merel van november 2025 naar november 2026', () => {
  assert.deepEqual(zinnen(eerst, later), [
    'Nieuw: Karim, trainer voetbal. Mogelijk gezelschap voor Yonas.',
    'Nieuw: Ruth, tante. Past op Sara.',
    'Verbroken: Luul geeft Miriam geen emotionele steun meer (maart 2026).',
    'Dichterbij: Ans ging bij Miriam van ring 3 (participatie) naar ring 2 (vriendschap).',
  ]);
  assert.equal(vergelijk(eerst.beeld, later.beeld).samenvatting, '4 veranderingen: 2 nieuw, 1 verbroken, 1 dichterbij.');
});

test('tussen beide momenten zijn plaatsen en een spelling veranderd: dat wordt niet genoemd', () => {
  const plaatsen = [...later.tekening.values()].filter((e) => JSON.stringify(e.r['plaats:sociogram:-']) !== JSON.stringify(eerst.tekening.get(e.id)?.r['plaats:sociogram:-']));
  assert.ok(plaatsen.length >= 8);
  assert.notEqual(eerst.id('Kerck'), undefined);
});

test('dezelfde dag twee keer: geen verschil', () => {
  assert.equal(vergelijk(later.beeld, later.beeld).samenvatting, 'Geen verschil.');
});

test('elk verschil heeft een nummer en een kleur in de tekening', () => {
  const v = vergelijk(eerst.beeld, later.beeld);
  assert.deepEqual(['Karim', 'Ruth', 'Ans'].map((n) => [v.nummer.get(later.id(n)), v.klasse.get(later.id(n))]), [[1, 'nieuw'], [2, 'nieuw'], [4, 'dichterbij']]);
  assert.equal(v.klasse.get(steunlijn(later, 'Luul')), 'verbroken');
  assert.equal(v.klasse.get(steunlijn(later, 'Karim')), 'nieuw');
  assert.equal(v.klasse.get(later.id('Miriam')), undefined);
});

test('terug in de tijd heet nieuw weg, en dichterbij verder weg', () => {
  assert.deepEqual(zinnen(later, eerst), [
    'Weg: Karim, trainer voetbal.',
    'Weg: Ruth, tante.',
    'Steun erbij: Luul geeft Miriam nu ook emotionele steun.',
    'Verder weg: Ans ging bij Miriam van ring 2 (vriendschap) naar ring 3 (participatie).',
  ]);
});

test('van mogelijk naar actief, steun erbij en eraf, en elders gaan wonen', () => {
  const anders = met(
    later,
    [steunlijn(later, 'Karim'), { staat: 'actief' }],
    [steunlijn(later, 'Ans'), { steun: ['praktisch', 'gezelschap', 'advies'] }],
    [later.id('Sara'), { woont: 'A' }],
  );
  const nieuw = erbij(anders, { id: uuid(1), soort: 'lijn', r: { aanwezig: true, einden: [later.id('Ruth'), later.id('Kerk')], soort: 'komt_bij' } });
  assert.deepEqual(zinnen(later, nieuw), [
    'Van mogelijk naar actief: Karim geeft Yonas gezelschap.',
    'Lijn erbij: Ruth komt bij Kerk.',
    'Steun erbij: Ans geeft Miriam nu ook advies.',
    'Steun eraf: Ans geeft Miriam geen oppas meer.',
    'Woont nu elders: Sara.',
  ]);
});

test('in de tekening staan de nummers bij wie veranderde, ook bij wie er niet meer is', () => {
  const heen = maakSvg(vergelijkScene(eerst.beeld, later.beeld, { weergave: 'sociogram' }));
  assert.deepEqual([...heen.matchAll(/data-verschil="([a-z]+) (\d)"/g)].map((m) => `${m[2]} ${m[1]}`).sort(), ['1 nieuw', '1 nieuw', '2 nieuw', '2 nieuw', '3 verbroken', '4 dichterbij']);
  const terug = vergelijkScene(later.beeld, eerst.beeld, { weergave: 'sociogram' });
  assert.ok(terug.knopen.some((k) => k.id === later.id('Karim') && k.verschil === 'weg 1'));
  assert.deepEqual(terug.legenda.filter((l) => l.code.startsWith('verschil:')).map((l) => l.tekst), ['weg', 'erbij', 'verder weg']);
});
