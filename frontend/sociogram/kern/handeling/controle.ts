import type { Soort, Waarde } from '../grond/model.js';
import type { Einden, Op, Velden } from './ops.js';
import { GRENZEN, LEDEN, VELDEN } from './velden.js';
import { alsGroep, bool, datum, een, id, knoopsoort, Ongeldig, patroon, vereist, type Keur } from './waarden.js';

/** New ids are made by chance; version 8 is kept for those that follow from what they stand for. */
const nieuwId = patroon(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-7][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
const egoOfGeen = patroon(/^(-|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/);

/**
 * Reads what came in as operations with values as they are kept: everything that can be judged without the drawing.
 *
 * @param jaar the present year
 * @throws Ongeldig
 */
export function keurOps(invoer: unknown, jaar: number): Op[] {
  if (!Array.isArray(invoer) || invoer.length === 0) throw new Ongeldig('ONLEESBAAR', 'ops');
  if (invoer.length > GRENZEN.ops) throw new Ongeldig('TE_GROOT', 'ops');
  const ops = invoer.map((een) => keurOp(een, jaar));
  if (ops.length > 1 && ops.some((een) => een.op === 'herroep' || een.op === 'herstel')) {
    throw new Ongeldig('ONLEESBAAR', 'ops');
  }
  return ops;
}

function keurOp(invoer: unknown, jaar: number): Op {
  const groep = alsGroep(invoer);
  const naam = groep?.['op'];
  if (groep === null || typeof naam !== 'string' || !Object.hasOwn(VORMEN, naam)) {
    throw new Ongeldig('ONLEESBAAR', 'op');
  }
  return { op: naam, ...VORMEN[naam]!(new Lezer(groep, jaar)) } as Op;
}

const VORMEN: Readonly<Record<string, (lees: Lezer) => object>> = {
  voegKnoopToe: (lees) => {
    const soort = lees.lid('soort', knoopsoort) as Soort;
    const keuren = soort === 'professional' ? { ...VELDEN[soort], ketenprofessional: id } : VELDEN[soort]!;
    const velden = lees.velden(keuren);
    if (soort === 'professional' && velden['ketenprofessional'] == null) {
      throw new Ongeldig('ONJUISTE_WAARDE', 'ketenprofessional');
    }
    return { id: lees.lid('id', vereist(nieuwId)), soort, velden };
  },
  zetKnoop: (lees) => ({ ...lees.id(), ...lees.veld(KNOOPVELDEN) }),
  plaats: (lees) => {
    const weergave = lees.lid('weergave', vereist(een('sociogram', 'genogram')));
    const genogram = weergave === 'genogram';
    return {
      ...lees.id(),
      weergave,
      ego: lees.lid('ego', vereist(genogram ? een('-') : egoOfGeen)),
      waarde: lees.lid('waarde', genogram ? LEDEN.genogramplek : LEDEN.sociogramplek),
    };
  },
  zetRing: (lees) => ({
    ...lees.id(),
    ego: lees.lid('ego', vereist(id)),
    ...lees.alsGenoemd('ring', LEDEN.ring),
    ...lees.alsGenoemd('vak', LEDEN.vak),
  }),
  trekLijn: (lees) => {
    const velden = lees.velden(VELDEN.lijn!);
    if (velden['soort'] == null) throw new Ongeldig('ONJUISTE_WAARDE', 'soort');
    return { id: lees.lid('id', vereist(nieuwId)), einden: lees.einden(), velden };
  },
  zetLijn: (lees) => ({ ...lees.id(), ...lees.veld(VELDEN.lijn!) }),
  verleg: (lees) => ({ ...lees.id(), einden: lees.einden() }),
  verbind: (lees) => ({ ...lees.paar(), velden: lees.velden(VELDEN.verbintenis!) }),
  zetVerbintenis: (lees) => ({ ...lees.paar(), ...lees.veld(VELDEN.verbintenis!) }),
  zetOuders: (lees) => ({
    kind: lees.lid('kind', vereist(id)),
    soort: lees.lid('soort', LEDEN.ouders),
    verbintenis: lees.lid('verbintenis', id),
  }),
  zetOuderschap: (lees) => ({
    kind: lees.lid('kind', vereist(id)),
    soort: lees.lid('soort', LEDEN.ouders),
    verbintenis: lees.lid('verbintenis', vereist(id)),
    perioden: lees.lid('perioden', LEDEN.perioden),
  }),
  zetMeerling: (lees) => {
    const ids = lees.lid('ids', LEDEN.meerling) as string[];
    if (ids.length < 2 || new Set(ids).size < ids.length) throw new Ongeldig('ONJUISTE_WAARDE', 'ids');
    return { ids, eeneiig: lees.lid('eeneiig', bool), groep: lees.lid('groep', id) };
  },
  zetLid: (lees) => ({ ...lees.id(), lid: lees.lid('lid', LEDEN.lid) }),
  plaatsOpmerking: (lees) => ({
    id: lees.lid('id', vereist(nieuwId)),
    bij: lees.lid('bij', vereist(id)),
    tekst: lees.lid('tekst', LEDEN.opmerkingtekst),
    voorGasten: lees.lid('voorGasten', bool) === true,
  }),
  zetOpmerking: (lees) => ({ ...lees.id(), ...lees.veld(VELDEN.opmerking!) }),
  zetFactor: (lees) => ({
    id: lees.lid('id', vereist(nieuwId)),
    ...lees.alsGenoemd('bij', vereist(id)),
    ...lees.alsGenoemd('kant', LEDEN.kant),
    velden: lees.velden(VELDEN.factor!),
  }),
  zetBewustZo: (lees) => ({
    ego: lees.lid('ego', vereist(id)),
    regel: lees.lid('regel', LEDEN.regel),
    reden: lees.lid('reden', LEDEN.bewustreden),
    tot: lees.lid('tot', datum),
  }),
  verwijder: (lees) => lees.id(),
  zetTerug: (lees) => lees.id(),
  legVast: (lees) => ({
    id: lees.lid('id', vereist(nieuwId)),
    naam: lees.lid('naam', LEDEN.momentnaam),
    reden: lees.lid('reden', LEDEN.momentreden),
    peildatum: lees.lid('peildatum', vereist(datum)),
  }),
  herroep: (lees) => ({ handeling: lees.lid('handeling', vereist(id)) }),
  herstel: (lees) => ({ herroeping: lees.lid('herroeping', vereist(id)) }),
};

/** Whether a field fits the kind of this knoop is only known from the drawing. */
const KNOOPVELDEN: Readonly<Record<string, Keur>> = {
  ...VELDEN.persoon,
  ...VELDEN.plek,
  ...VELDEN.huisdier,
};

class Lezer {
  constructor(
    private readonly van: Readonly<Record<string, Waarde>>,
    private readonly jaar: number,
  ) {}

  lid(naam: string, keur: Keur): Waarde {
    try {
      return keur(this.van[naam] ?? null, this.jaar);
    } catch (e) {
      throw e instanceof Ongeldig ? new Ongeldig(e.code, e.veld || naam, e.patroon) : e;
    }
  }

  id(): { id: Waarde } {
    return { id: this.lid('id', vereist(id)) };
  }

  /** Null written down empties the register; not named at all leaves it. */
  alsGenoemd(naam: string, keur: Keur): object {
    return Object.hasOwn(this.van, naam) ? { [naam]: this.lid(naam, keur) } : {};
  }

  paar(): { a: Waarde; b: Waarde } {
    return { a: this.lid('a', vereist(id)), b: this.lid('b', id) };
  }

  einden(): Einden {
    const einden = this.lid('einden', LEDEN.einden) as readonly string[];
    return [einden[0]!, einden[1]!];
  }

  veld(velden: Readonly<Record<string, Keur>>): { veld: Waarde; waarde: Waarde } {
    const veld = this.lid('veld', vereist(een(...Object.keys(velden)))) as string;
    return { veld, waarde: new Lezer({ [veld]: this.van['waarde'] ?? null }, this.jaar).lid(veld, velden[veld]!) };
  }

  velden(velden: Readonly<Record<string, Keur>>): Velden {
    const gegeven = alsGroep(this.van['velden'] ?? {});
    if (gegeven === null) throw new Ongeldig('ONJUISTE_WAARDE', 'velden');
    const lezer = new Lezer(gegeven, this.jaar);
    return Object.fromEntries(
      Object.keys(gegeven).map((naam) => {
        if (!Object.hasOwn(velden, naam)) throw new Ongeldig('ONJUISTE_WAARDE', naam);
        return [naam, lezer.lid(naam, velden[naam]!)];
      }),
    );
  }
}
