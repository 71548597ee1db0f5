import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import * as kern from './kern.js';
import { Tekening, type Kleuren, type Stand } from './tekening.js';
import * as uitvoer from './uitvoer.js';

/** As the server sends it: rows of texts, and lines between places in that list. */
interface Gegevens {
  readonly mensen: readonly (readonly [string, string, string, string, string, string])[];
  readonly lijnen: readonly (readonly [number, number, number])[];
  readonly persoonadres: string;
  readonly ik: string;
}

const LETTER = '"Instrument Sans", system-ui, sans-serif';
const SCHUIF = 0.08;
const ZOOM = 1.4;
const ALLES = 99;

/** The map of the network: as a drawing and, with the very same people, as a list. */
export class KlNetwerkkaart extends LitElement {
  static override properties = {
    op: { state: true },
    als: { state: true },
    om: { state: true },
    graden: { state: true },
    alleenZeker: { state: true },
    doel: { state: true },
    getypt: { state: true },
  };

  declare op: kern.Groepering;
  declare als: 'kaart' | 'lijst';
  declare om: number | null;
  declare graden: number;
  declare alleenZeker: boolean;
  declare doel: number | null;
  declare getypt: string;

  private net: kern.Netwerk = kern.netwerk([], []);
  private indeling: kern.Indeling = { plekken: [], groepen: [] };
  private tekening: Tekening | null = null;
  private persoonadres = '';
  private ik: number | null = null;
  private pad: number[] | null = null;
  private readonly donker = matchMedia('(prefers-color-scheme: dark)');
  private readonly herkleur = (): void => this.tekening?.herkleur(this.kleuren(), this.stand());
  private readonly thema = new MutationObserver(this.herkleur);

  constructor() {
    super();
    this.op = 'soort';
    this.als = 'kaart';
    this.om = null;
    this.graden = ALLES;
    this.alleenZeker = false;
    this.doel = null;
    this.getypt = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.donker.addEventListener('change', this.herkleur);
    this.thema.observe(document.documentElement, { attributes: true });
    this.requestUpdate(); // moved to another place in the page, the drawing was put away
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.donker.removeEventListener('change', this.herkleur);
    this.thema.disconnect();
    this.tekening?.weg();
    this.tekening = null;
  }

  /** Called by the server with everybody and every line. */
  zet(alles: Gegevens): void {
    this.net = kern.netwerk(
      alles.mensen.map(([id, naam, functie, organisatie, soort, wijk]) => ({
        id,
        naam,
        functie,
        organisatie,
        soort,
        wijk,
      })),
      alles.lijnen.map(([van, naar, zeker]) => ({ van, naar, zeker: zeker === 1 })),
    );
    this.persoonadres = alles.persoonadres;
    const plek = this.net.mensen.findIndex((mens) => mens.id === alles.ik);
    this.ik = plek < 0 ? null : plek;
    this.om = null;
    this.doel = null;
    this.tekening?.weg();
    this.tekening = null;
    this.requestUpdate();
  }

  private stand(): Stand {
    const { mensen, lijnen } = kern.zichtbaar(this.net, {
      alleenZeker: this.alleenZeker,
      om: this.om,
      graden: this.graden,
    });
    const pad = new Set(this.pad ?? []);
    const padmensen = new Set([...pad].flatMap((nr) => [this.net.lijnen[nr]!.van, this.net.lijnen[nr]!.naar]));
    padmensen.forEach((nr) => mensen.has(nr) || mensen.set(nr, this.graden));
    pad.forEach((nr) => lijnen.add(nr));
    return { mensen, lijnen, pad, padmensen, om: this.om };
  }

  protected override updated(anders: PropertyValues): void {
    const vak = this.querySelector<HTMLElement>('.kaartdoek');
    if (!vak || this.net.mensen.length === 0 || this.als === 'lijst') {
      return;
    }
    if (!this.tekening) {
      this.tekening = new Tekening(vak, this.net, this.kleuren(), (mens) => this.kies(mens));
      this.deelIn();
    } else if (anders.has('op')) {
      this.deelIn();
    }
    const stand = this.stand();
    this.tekening.toon(stand);
    if (anders.has('om') || anders.has('graden') || anders.has('doel')) {
      this.tekening.omvat(this.om === null ? [] : stand.padmensen.size > 0 ? stand.padmensen : stand.mensen.keys());
    }
  }

  private deelIn(): void {
    this.indeling = kern.indeling(this.net, this.op);
    this.tekening?.deelIn(this.indeling);
  }

  /** The tokens of the house, as the browser works them out for light or dark. */
  private kleuren(): Kleuren {
    const proef = this.querySelector<HTMLElement>('.kaartproef')!;
    const kleur = (naam: string): string => {
      proef.style.color = `var(--kl-${naam})`;
      return getComputedStyle(proef).color;
    };
    return {
      groepen: ['lijn', 'warm', 'hand-1', 'bevestigd', 'hand-3', 'hand-4', 'hand-2', 'onbevestigd'].map(kleur),
      inkt: kleur('inkt'),
      stil: kleur('inkt-2'),
      vlak: kleur('vlak'),
      lijn: kleur('kaart-lijn'),
      zwak: kleur('kaart-zwak'),
      pad: kleur('warm'),
      letter: LETTER,
    };
  }

  private kies(mens: number): void {
    this.om = mens;
    this.graden = this.graden === ALLES ? 1 : this.graden;
    this.getypt = '';
    this.pad = null;
    this.doel = null;
  }

  private toonPad(): void {
    if (this.ik !== null && this.om !== null) {
      this.pad = kern.kortstePad(this.net, this.ik, this.om);
      this.doel = this.om;
      this.requestUpdate();
    }
  }

  private iedereen(): void {
    this.om = null;
    this.pad = null;
    this.doel = null;
    this.graden = ALLES;
    this.tekening?.passend();
  }

  private toets(e: KeyboardEvent): void {
    const daden: Record<string, () => void> = {
      ArrowLeft: () => this.tekening?.schuif(-SCHUIF, 0),
      ArrowRight: () => this.tekening?.schuif(SCHUIF, 0),
      ArrowUp: () => this.tekening?.schuif(0, SCHUIF),
      ArrowDown: () => this.tekening?.schuif(0, -SCHUIF),
      '+': () => this.tekening?.zoom(1 / ZOOM),
      '=': () => this.tekening?.zoom(1 / ZOOM),
      '-': () => this.tekening?.zoom(ZOOM),
      '0': () => this.tekening?.passend(),
      Escape: () => this.iedereen(),
    };
    const daad = daden[e.key];
    if (daad) {
      e.preventDefault();
      daad();
    }
  }

  private async neemMee(vorm: string): Promise<void> {
    const stand = this.stand();
    const kleuren = this.kleuren();
    if (this.indeling.groepen.length === 0) {
      this.deelIn();
    }
    const beeld: uitvoer.Beeld = {
      net: this.net,
      plekken: this.indeling.plekken,
      groepen: this.indeling.groepen,
      mensen: stand.mensen,
      lijnen: stand.lijnen,
      pad: stand.pad,
      kleur: (mens) => this.tekening?.kleur(mens) ?? kleuren.inkt,
      kleuren,
    };
    const bestand =
      vorm === 'png'
        ? await uitvoer.png(beeld)
        : new Blob([vorm === 'svg' ? uitvoer.svg(beeld) : uitvoer.graphml(beeld)], {
            type: vorm === 'svg' ? 'image/svg+xml' : 'application/graphml+xml',
          });
    uitvoer.bewaar(bestand, `netwerkkaart.${vorm}`);
  }

  override render(): TemplateResult {
    const { mensen, lijnen } = this.stand();
    const telling = `${mensen.size} ${mensen.size === 1 ? 'collega' : "collega's"} en ${lijnen.size} ${lijnen.size === 1 ? 'lijn' : 'lijnen'}`;
    return html`
      <span class="kaartproef" hidden></span>
      <div class="kaartbalk">
        ${this.zoekveld()} ${this.keuze(
          'Bij elkaar',
          this.op,
          [
            ['soort', 'Soort'],
            ['wijk', 'Wijk'],
          ],
          (op) => (this.op = op as kern.Groepering),
        )}
        ${this.keuze(
          'Weergave',
          this.als,
          [
            ['kaart', 'Kaart'],
            ['lijst', 'Lijst'],
          ],
          (als) => this.toonAls(als as 'kaart' | 'lijst'),
        )}
        <label class="kaartvink"
          ><input
            type="checkbox"
            .checked=${this.alleenZeker}
            @change=${(e: Event) => (this.alleenZeker = (e.target as HTMLInputElement).checked)}
          />Alleen bevestigde lijnen</label
        >
      </div>
      ${this.om === null ? nothing : this.rond(this.om)}
      <p class="klein stil" role="status">${telling}</p>
      ${this.als === 'kaart' ? this.kaart(telling) : this.lijst(mensen)}
      <div class="kaartbalk" role="group" aria-label="Neem mee als bestand">
        <span class="klein stil">Neem mee:</span>
        ${['svg', 'png', 'graphml'].map(
          (vorm) =>
            html`<button type="button" class="knop" @click=${() => void this.neemMee(vorm)}>
              ${vorm === 'graphml' ? 'GraphML' : vorm.toUpperCase()}
            </button>`,
        )}
      </div>
    `;
  }

  private toonAls(als: 'kaart' | 'lijst'): void {
    this.als = als;
    if (als === 'lijst') {
      this.tekening?.weg();
      this.tekening = null;
    }
  }

  private zoekveld(): TemplateResult {
    const gevonden = kern.zoek(this.net, this.getypt, 8);
    return html`<div class="kaartzoek">
      <label for="kaartzoek">Zoek een collega</label>
      <input
        id="kaartzoek"
        class="kaal-veld"
        autocomplete="off"
        .value=${this.getypt}
        @input=${(e: Event) => (this.getypt = (e.target as HTMLInputElement).value)}
        @keydown=${(e: KeyboardEvent) => {
          if (e.key === 'Enter' && gevonden[0] !== undefined) {
            this.kies(gevonden[0]);
          } else if (e.key === 'Escape') {
            this.getypt = '';
          }
        }}
      />
      ${
        gevonden.length === 0
          ? nothing
          : html`<ul class="kaartvondsten">
            ${gevonden.map(
              (nr) =>
                html`<li>
                  <button type="button" @click=${() => this.kies(nr)}>
                    ${this.net.mensen[nr]!.naam}
                    <span class="klein stil">${this.net.mensen[nr]!.organisatie}</span>
                  </button>
                </li>`,
            )}
          </ul>`
      }
    </div>`;
  }

  private keuze(
    naam: string,
    nu: string,
    keuzes: readonly (readonly [string, string])[],
    kies: (waarde: string) => void,
  ): TemplateResult {
    return html`<div class="schakel" role="group" aria-label=${naam}>
      ${keuzes.map(
        ([waarde, tekst]) =>
          html`<button type="button" aria-pressed=${nu === waarde} @click=${() => kies(waarde)}>${tekst}</button>`,
      )}
    </div>`;
  }

  private rond(om: number): TemplateResult {
    const mens = this.net.mensen[om]!;
    return html`<div class="kaartkeuze" role="group" aria-label="Rond ${mens.naam}">
      <div class="stapel">
        <a class="vet" href=${this.persoonadres + mens.id}>${mens.naam}</a>
        <span class="klein stil">${mens.functie}, ${mens.organisatie}</span>
      </div>
      ${this.keuze(
        'Hoe ver',
        String(this.graden),
        [
          ['1', '1 stap'],
          ['2', '2 stappen'],
          ['3', '3 stappen'],
          [String(ALLES), 'Alles'],
        ],
        (graden) => (this.graden = Number(graden)),
      )}
      ${
        this.ik === null || this.ik === om
          ? nothing
          : html`<button type="button" class="knop" @click=${() => this.toonPad()}>Toon mijn kortste lijn</button>`
      }
      <button type="button" class="knop" @click=${() => this.iedereen()}>Toon iedereen</button>
      ${this.doel === om ? html`<p class="klein" role="status">${this.padzin()}</p>` : nothing}
    </div>`;
  }

  private padzin(): string {
    if (this.pad === null) {
      return 'Nog geen lijn.';
    }
    const namen = ['Jij'];
    let hier = this.ik!;
    for (const nr of this.pad) {
      hier = kern.anderEinde(this.net.lijnen[nr]!, hier);
      namen.push(this.net.mensen[hier]!.naam);
    }
    return namen.join(' → ');
  }

  private kaart(telling: string): TemplateResult {
    return html`<div class="kaartvlak">
      <div
        class="kaartdoek"
        role="application"
        aria-roledescription="kaart"
        tabindex="0"
        aria-label=${`Kaart met ${telling}. Schuif met de pijltjes, zoom met plus en min. De lijst toont dezelfde mensen.`}
        @keydown=${(e: KeyboardEvent) => this.toets(e)}
      ></div>
      <div class="kaartknoppen">
        ${(
          [
            ['inzoomen', 'Zoom in', () => this.tekening?.zoom(1 / ZOOM)],
            ['uitzoomen', 'Zoom uit', () => this.tekening?.zoom(ZOOM)],
            ['passend', 'Alles in beeld', () => this.tekening?.passend()],
          ] as const
        ).map(
          ([icoon, label, daad]) =>
            html`<button type="button" aria-label=${label} title=${label} @click=${daad}>
              <svg class="icoon" viewBox="0 0 24 24" aria-hidden="true">
                <use href=${`beeld/iconen.svg#${icoon}`}></use>
              </svg>
            </button>`,
        )}
      </div>
    </div>`;
  }

  private lijst(mensen: ReadonlyMap<number, number>): TemplateResult {
    const rijen = [...mensen].sort(([a, ver], [b, verder]) => ver - verder || a - b);
    return html`<div class="kaartlijst" tabindex="0" role="region" aria-label="Dezelfde mensen als lijst">
      <table>
        <thead>
          <tr>
            <th scope="col">Naam</th>
            <th scope="col">Organisatie</th>
            <th scope="col">Soort</th>
            <th scope="col">Wijk</th>
            <th scope="col">Lijnen</th>
          </tr>
        </thead>
        <tbody>
          ${rijen.map(([nr]) => {
            const mens = this.net.mensen[nr]!;
            return html`<tr>
              <th scope="row">
                <a href=${this.persoonadres + mens.id}>${mens.naam}</a>
                <button type="button" class="kaartom" aria-label="Toon rond ${mens.naam}" @click=${() => this.kies(nr)}>
                  Rond
                </button>
              </th>
              <td data-kop="Organisatie">${mens.organisatie}</td>
              <td data-kop="Soort">${mens.soort}</td>
              <td data-kop="Wijk">${mens.wijk || 'Niet bekend'}</td>
              <td data-kop="Lijnen">${this.net.buren[nr]!.length}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('kl-netwerkkaart', KlNetwerkkaart);
