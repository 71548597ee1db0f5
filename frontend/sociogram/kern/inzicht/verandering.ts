import { lijnsoort, RINGEN } from '../grond/gegevens.js';
import { lijst, tekst } from '../grond/lezen.js';
import { KNOPEN, type Entiteit, type Waarde } from '../grond/model.js';

/** One number of the log, as far as this person may see it. */
export interface Verandering {
  readonly nr: number;
  readonly h: string;
  readonly door: string;
  /** Who, as they are called now. */
  readonly naam: string;
  readonly op: string;
  /** Whether it took something back, or did that again. */
  readonly terug: boolean;
  readonly gevolg: readonly (readonly [string, string, Waarde])[];
  /** What the change is about, as it was called then. */
  readonly dingen: readonly Entiteit[];
}

const MEESTE = 3;
const SOORTEN: Readonly<Record<string, string>> = {
  persoon: 'iemand',
  plek: 'een plek',
  professional: 'een professional',
  huisdier: 'een huisdier',
  opmerking: 'een opmerking',
  factor: 'een factor',
  moment: 'een moment',
  'bewust-zo': 'een reden',
};
const VELDEN: Readonly<Record<string, string>> = {
  rol: 'wie dit is',
  toelichting: 'de toelichting',
  geboren: 'de geboortedatum',
  overleden: 'overleden',
  overledenOp: 'wanneer overleden',
  geslacht: 'man of vrouw',
  lid: 'hoort bij het huishouden',
  woont: 'waar iemand woont',
  talen: 'de talen',
  tolk: 'tolk nodig',
  aangemeld: 'om wie het gaat',
  richting: 'de richting',
  van: 'sinds wanneer',
  tot: 'tot wanneer',
  sterkte: 'hoe sterk',
  vorm: 'het soort relatie',
  sinds: 'sinds wanneer',
  uitElkaar: 'uit elkaar',
  gescheiden: 'gescheiden',
  af: 'afgehandeld',
  tekst: 'de tekst',
  plekSoort: 'wat voor plek',
};

/** What happened, in sentences without who: at most three, and how much more there was. */
export function veranderzinnen(
  een: Verandering,
  professional: (id: string) => string | null = () => null,
): readonly string[] {
  const namen = new Namen(een.dingen, professional);
  const perDing = new Map<string, Map<string, Waarde>>();
  for (const [id, register, waarde] of een.gevolg) {
    perDing.set(id, (perDing.get(id) ?? new Map<string, Waarde>()).set(register, waarde));
  }
  if (een.terug) {
    return [`Draaide iets terug bij ${opsomming([...perDing.keys()].map((id) => namen.van(id)))}.`];
  }
  const verplaatst = [...perDing]
    .filter(([, registers]) => [...registers.keys()].every(isPlaats))
    .map(([id]) => namen.van(id));
  const zinnen = [
    ...[...perDing]
      .filter(([, registers]) => ![...registers.keys()].every(isPlaats))
      .flatMap(([id, registers]) => zin(namen, id, registers)),
    ...(verplaatst.length === 0 ? [] : [`Verplaatste ${opsomming(verplaatst)}.`]),
  ];
  const rest = zinnen.length - MEESTE;
  return rest <= 0 ? zinnen : [...zinnen.slice(0, MEESTE), `En nog ${rest === 1 ? 'één ding' : `${rest} dingen`}.`];
}

const isPlaats = (register: string): boolean => register.startsWith('plaats:') || register.startsWith('vak:');

function zin(namen: Namen, id: string, registers: ReadonlyMap<string, Waarde>): readonly string[] {
  const naam = namen.van(id);
  if (registers.has('')) {
    return [registers.get('') === null ? 'Haalde iets weg.' : nieuw(namen, id, String(registers.get('')))];
  }
  const aanwezig = registers.get('aanwezig');
  if (aanwezig !== undefined) {
    return [aanwezig === true ? `Zette ${naam} terug.` : `Verwijderde ${naam}.`];
  }
  const ring = [...registers].find(([register]) => register.startsWith('ring:'));
  if (ring !== undefined) {
    const [register, nr] = ring;
    const bij = namen.van(register.slice('ring:'.length));
    return [
      nr === null
        ? `Haalde ${naam} uit de ringen van ${bij}.`
        : `Zette ${naam} in ring ${String(nr)} (${RINGEN.find((een) => een.nr === nr)?.naam ?? ''}) van ${bij}.`,
    ];
  }
  if (registers.has('aanduiding')) {
    return [
      registers.get('aanduiding') === null
        ? `Haalde een naam weg.`
        : `Gaf iemand de naam ${String(registers.get('aanduiding'))}.`,
    ];
  }
  if (registers.has('staat')) {
    return [`Maakte ${naam} ${String(registers.get('staat') ?? 'actief')}.`];
  }
  if (registers.has('steun')) {
    return [`Koos bij ${naam}: ${lijst(registers.get('steun')).join(', ') || 'geen steun'}.`];
  }
  if (registers.has('soort')) {
    return [`Maakte van een lijn: ${lijnsoort(tekst(registers.get('soort')) ?? 'normaal').label}.`];
  }
  if (registers.has('einden')) {
    return [`Verlegde ${naam}.`];
  }
  const velden = [
    ...new Set(
      [...registers.keys()].map((register) =>
        register.startsWith('ouders:') ? 'de ouders' : (VELDEN[register] ?? 'een gegeven'),
      ),
    ),
  ];
  return [`Veranderde bij ${naam}: ${velden.join(', ')}.`];
}

function nieuw(namen: Namen, id: string, soort: string): string {
  const naam = namen.van(id);
  switch (soort) {
    case 'lijn':
      return `Trok ${naam}.`;
    case 'verbintenis':
      return `Verbond ${naam}.`;
    case 'opmerking':
      return `Schreef ${naam}.`;
    case 'moment':
      return `Legde een moment vast: ${naam}.`;
    case 'factor':
    case 'bewust-zo':
      return `Schreef ${naam} op.`;
    default:
      return `Tekende ${naam}.`;
  }
}

/** What things are called in a sentence. */
class Namen {
  private readonly dingen: ReadonlyMap<string, Entiteit>;

  constructor(
    dingen: readonly Entiteit[],
    private readonly professional: (id: string) => string | null,
  ) {
    this.dingen = new Map(dingen.map((ding) => [ding.id, ding]));
  }

  van(id: string): string {
    const ding = this.dingen.get(id);
    if (ding === undefined) {
      return 'iemand';
    }
    if (KNOPEN.includes(ding.soort)) {
      return (
        tekst(ding.r['aanduiding']) ??
        this.professional(String(ding.r['ketenprofessional'] ?? '')) ??
        tekst(ding.r['rol']) ??
        SOORTEN[ding.soort] ??
        'iemand'
      );
    }
    if (ding.soort === 'lijn') {
      const [van = '', naar = ''] = lijst(ding.r['einden']);
      return `een lijn van ${this.van(van)} naar ${this.van(naar)} (${lijnsoort(tekst(ding.r['soort']) ?? 'normaal').label})`;
    }
    if (ding.soort === 'verbintenis') {
      return opsomming([...new Set(lijst(ding.r['partners']))].map((id) => this.van(id)));
    }
    const bij = tekst(ding.r['bij']) ?? tekst(ding.r['ego']);
    const soort = tekst(ding.r['naam']) ?? SOORTEN[ding.soort] ?? 'iets';
    return bij === null || !this.dingen.has(bij) ? soort : `${soort} bij ${this.van(bij)}`;
  }
}

/** "Ans", "Ans en Luul", "Ans, Luul en 3 andere". */
function opsomming(namen: readonly string[]): string {
  const uniek = [...new Set(namen)];
  const [laatste = 'iets'] = uniek.slice(-1);
  if (uniek.length < 2) {
    return laatste;
  }
  return uniek.length <= MEESTE
    ? `${uniek.slice(0, -1).join(', ')} en ${laatste}`
    : `${uniek.slice(0, 2).join(', ')} en ${uniek.length - 2} andere`;
}
