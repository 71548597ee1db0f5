import { html, nothing, type TemplateResult } from 'lit';
import { bereikbaar } from './kern/inzicht/bereikbaar.js';
import { KAARTTALEN, kaarttaal } from './kern/uitvoer/kaarttalen.js';
import { lijst, tekst, veld } from './kern/grond/lezen.js';
import { leesvolgorde } from './kern/vorm/namen.js';
import { maakNoodkaart, type Noodcontact } from './kern/uitvoer/noodkaart.js';
import type { Toestand } from './toestand.js';
import { keuzelijst, kiezer, knop, tekstveld } from './invoervelden.js';

const MEESTE = 3;

/** What was chosen and typed for the card: it lives on this page only, and goes with it. */
export class Kaartkeuze {
  neutraal = true;
  taal: string | null = null;
  contacten: readonly { readonly id: string; readonly wie: string; readonly nummer: string }[] = [];
}

/** The languages members read, the one it is about first. */
function talenVan(t: Toestand): readonly (string | null)[] {
  const leden = t
    .beeld()
    .knopen.filter((knoop) => knoop.lid)
    .sort((a, b) => Number(b.id === t.gezienVanuit()) - Number(a.id === t.gezienVanuit()));
  return leden.flatMap((lid) => [
    tekst(lid.r['brieftaal']),
    ...(Array.isArray(lid.r['talen']) ? lid.r['talen'].map((een) => tekst(veld(een, 'taal'))) : lijst(lid.r['talen'])),
  ]);
}

/** Whoever was taken out of the drawing meanwhile, or died, goes off the card too. */
function gekozen(t: Toestand, keuze: Kaartkeuze): Kaartkeuze['contacten'] {
  return keuze.contacten.filter(({ id }) => {
    const knoop = t.beeld().knoop.get(id);
    return knoop !== undefined && bereikbaar(t.beeld(), knoop);
  });
}

/** The card as it will be printed (H20). */
export function kaart(t: Toestand, keuze: Kaartkeuze, huishouden: string): string {
  const contacten = gekozen(t, keuze).map(({ id, wie, nummer }): Noodcontact => ({
    naam: t.beeld().knoop.get(id)?.naam ?? '',
    wie,
    nummer,
  }));
  const datum = t.om.vandaag.split('-').reverse().join('-');
  return maakNoodkaart({
    contacten,
    neutraal: keuze.neutraal,
    huishouden,
    datum,
    taal: keuze.taal ?? kaarttaal(talenVan(t)),
  });
}

/** Chooses at most three people of the network, their numbers typed for this card and kept nowhere. */
export function noodkaartpaneel(
  t: Toestand,
  keuze: Kaartkeuze,
  huishouden: string,
  veranderd: () => void,
  drukAf: () => void,
): TemplateResult {
  const mensen = leesvolgorde(t.beeld(), t.gezienVanuit()).filter(
    (knoop) => bereikbaar(t.beeld(), knoop) && !keuze.contacten.some((een) => een.id === knoop.id),
  );
  const contacten = gekozen(t, keuze);
  const zet = (deel: Partial<Kaartkeuze>): void => {
    Object.assign(keuze, deel);
    veranderd();
  };
  const wijzig = (id: string, deel: { wie?: string; nummer?: string }): void =>
    zet({ contacten: keuze.contacten.map((een) => (een.id === id ? { ...een, ...deel } : een)) });
  return html`
    <p class="klein stil">Een kaartje om bij je te dragen, met 112 en 0800-2000. Nummers die je typt worden nergens bewaard.</p>
    ${contacten.map((een) => {
      const naam = t.beeld().knoop.get(een.id)?.naam ?? '';
      return html`<section class="tk-vak" aria-label=${naam}><h3>${naam}</h3>
        ${tekstveld('Telefoonnummer', een.nummer, (nummer) => wijzig(een.id, { nummer }), { lang: 20, naam: `Telefoonnummer van ${naam}` })}
        ${tekstveld('Wie, of wanneer te bellen', een.wie, (wie) => wijzig(een.id, { wie }), { lang: 40, naam: `Wie is ${naam}, of wanneer te bellen` })}
        ${knop('Haal van de kaart', () => zet({ contacten: keuze.contacten.filter((ander) => ander.id !== een.id) }), { label: `Haal van de kaart: ${naam}` })}</section>`;
    })}
    ${
      contacten.length >= MEESTE
        ? nothing
        : kiezer(
            'Zet iemand op de kaart',
            mensen.map((knoop) => ({ waarde: knoop.id, label: knoop.naam })),
            (id) =>
              zet({
                contacten: [
                  ...contacten,
                  { id, wie: keuze.neutraal ? '' : (t.beeld().knoop.get(id)?.rol ?? ''), nummer: '' },
                ],
              }),
          )
    }
    <label class="tk-vink"><input type="checkbox" .checked=${keuze.neutraal} @change=${(g: Event) => zet({ neutraal: (g.target as HTMLInputElement).checked })} /><span>Neutraal: niets zegt waar de kaart voor is of van wie</span></label>
    ${keuzelijst(
      'Taal van de kaart',
      keuze.taal ?? kaarttaal(talenVan(t)),
      Object.entries(KAARTTALEN).map(([waarde, { label }]) => ({ waarde, label })),
      (taal) => zet({ taal }),
    )}
    <figure class="tk-kaart"><figcaption class="klein stil">Zo komt de kaart eruit te zien. Knip hem uit en vouw hem twee keer dicht, met de tekst naar binnen.</figcaption><div>${beeldVan(kaart(t, keuze, huishouden))}</div></figure>
    <div class="tk-rijtje">${knop('Druk af', drukAf, { soort: 'hoofd', uit: contacten.some((een) => een.nummer === '') })}</div>
    ${contacten.some((een) => een.nummer === '') ? html`<p class="klein stil">Vul eerst bij iedereen een nummer in.</p>` : nothing}`;
}

/** A picture as a picture: no text of anybody is read as a part of the page. */
const beeldVan = (svg: string): Node =>
  document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
