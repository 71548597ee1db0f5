import { html, nothing, type TemplateResult } from 'lit';
import * as daden from './daden.js';
import type { Doek } from './doek.js';
import type { Menuplek } from './raak.js';
import { RINGEN } from './kern/grond/gegevens.js';
import type { Bediening } from './bediening.js';
import type { Toestand } from './toestand.js';

/** The context menu: the same things as panel, table and keys, where the pointer is. */
export function menu(el: Bediening, t: Toestand, plek: Menuplek): TemplateResult {
  const sluit = (): void => el.zetMenu(null);
  const { raak, scherm } = plek;
  const { doek } = el;
  const keuzes =
    raak.wat === 'niets'
      ? opLeeg(el, doek, scherm)
      : raak.wat === 'lijn'
        ? opLijn(el, t, raak.id)
        : opKnoop(el, t, raak.id, plek.toets);
  const mogelijk = keuzes.filter((keuze) => t.magTekenen || keuze.altijd === true);
  return html`<div class="tk-menudek" @pointerdown=${sluit} @contextmenu=${(g: Event) => {
    g.preventDefault();
    sluit();
  }}></div>
    <ul class="tk-zweef tk-menu" role="menu" aria-label="Wat wil je doen?" style=${`left:${Math.max(4, Math.min((doek?.clientWidth ?? 400) - 230, scherm[0]))}px;top:${Math.max(4, Math.min((doek?.clientHeight ?? 400) - 40 * mogelijk.length - 20, scherm[1]))}px`}
      @keydown=${(toets: KeyboardEvent) => {
        if (loop(toets, sluit)) {
          toets.preventDefault();
          toets.stopPropagation();
        }
      }}>
      ${mogelijk.length === 0 ? html`<li role="none"><button type="button" role="menuitem" tabindex="-1" @click=${sluit}>Je kijkt mee</button></li>` : nothing}
      ${mogelijk.map(
        (keuze) =>
          html`<li role="none"><button type="button" role="menuitem" tabindex="-1" @click=${() => {
            sluit();
            keuze.doe();
          }}>${keuze.tekst}</button></li>`,
      )}
    </ul>`;
}

/** Arrows go round, Home and End to the ends; Esc and Tab close. */
function loop(toets: KeyboardEvent, sluit: () => void): boolean {
  const knoppen = [...(toets.currentTarget as Element).querySelectorAll<HTMLElement>('[role=menuitem]')];
  const nu = knoppen.indexOf(document.activeElement as HTMLElement);
  const naar: Readonly<Record<string, number>> = { ArrowDown: nu + 1, ArrowUp: nu - 1, Home: 0, End: -1 };
  if (toets.key === 'Escape' || toets.key === 'Tab') {
    sluit();
    return true;
  }
  const plek = naar[toets.key];
  if (plek !== undefined) {
    knoppen[(plek + knoppen.length) % knoppen.length]?.focus();
  }
  return plek !== undefined;
}

interface Keuze {
  readonly tekst: string;
  readonly doe: () => void;
  readonly altijd?: boolean;
}

function opLeeg(el: Bediening, doek: Doek | null, scherm: readonly [number, number]): readonly Keuze[] {
  const punt =
    doek === null
      ? ([0, 0] as const)
      : ([
          scherm[0] / doek.kijk.zicht.schaal + doek.kijk.zicht.x,
          scherm[1] / doek.kijk.zicht.schaal + doek.kijk.zicht.y,
        ] as const);
  return [
    { tekst: 'Nieuwe persoon', doe: () => doek?.vraagNaam({ id: null, soort: 'persoon', punt, hier: true }) },
    { tekst: 'Nieuwe plek', doe: () => doek?.vraagNaam({ id: null, soort: 'plek', punt, hier: true }) },
    ...(el.klembord.leeg ? [] : [{ tekst: 'Plak', doe: () => el.klembord.plak() }]),
    { tekst: 'Toon alles', doe: () => doek?.kijk.passend(), altijd: true },
  ];
}

function opLijn(el: Bediening, t: Toestand, id: string): readonly Keuze[] {
  const lijn = t.beeld().lijnen.find((een) => een.id === id);
  const staten = (['actief', 'mogelijk', 'verbroken'] as const).filter((staat) => staat !== lijn?.staat);
  return [
    { tekst: 'Alles over deze lijn', doe: () => t.set({ paneel: 'keuze' }), altijd: true },
    ...staten.map((staat) => ({ tekst: `Maak ${staat}`, doe: () => void daden.zetLijn(t, id, 'staat', staat) })),
    {
      tekst: 'Keer de richting om',
      doe: () => void (lijn === undefined ? null : t.doe([{ op: 'verleg', id, einden: [lijn.naar, lijn.van] }])),
    },
    { tekst: 'Verdubbel', doe: () => el.klembord.verdubbel() },
    { tekst: 'Opmerking', doe: () => el.open('opmerkingen'), altijd: true },
    { tekst: 'Verwijder', doe: () => el.verwijder() },
  ];
}

function opKnoop(el: Bediening, t: Toestand, id: string, toets: boolean): readonly Keuze[] {
  const knoop = t.beeld().knoop.get(id);
  const ego = t.gezienVanuit();
  return [
    { tekst: 'Naam en gegevens', doe: () => (toets ? el.naarPaneel() : t.set({ paneel: 'keuze' })), altijd: true },
    {
      tekst: 'Lijn naar…',
      doe: () => {
        t.set({ gereedschap: 'lijn', lijnVan: id });
        t.om.zeg('Kies nu de tweede persoon.');
      },
    },
    ...(ego === null || ego === id
      ? []
      : RINGEN.slice(0, 4).map((ring) => ({
          tekst: `Ring ${ring.nr}: ${ring.kort}`,
          doe: () => daden.zetRing(t, [id], ring.nr),
        }))),
    ...(knoop?.lid === true
      ? [{ tekst: `Kijk vanuit ${knoop.naam}`, doe: () => t.set({ ego: id }), altijd: true }]
      : []),
    ...(knoop?.soort === 'professional'
      ? []
      : [
          { tekst: 'Kopieer', doe: () => el.klembord.kopieer() },
          { tekst: 'Verdubbel', doe: () => el.klembord.verdubbel() },
        ]),
    ...(el.klembord.leeg ? [] : [{ tekst: 'Plak', doe: () => el.klembord.plak() }]),
    { tekst: 'Opmerking', doe: () => el.open('opmerkingen'), altijd: true },
    { tekst: 'Verwijder', doe: () => el.verwijder() },
  ];
}
