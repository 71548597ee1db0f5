import type { Gevolg } from './gevolg.js';
import type { Entiteit, Registers, Soort, Waarde } from '../grond/model.js';
import type { Code, Op, Wie } from './ops.js';
import { beslis } from './pasToe.js';
import { geraakt, gelijk, Staat, verwerk, waarde, type Ding } from './staat.js';

/** A handeling as the server tells of it. */
export interface Verteld {
  readonly nr: number;
  readonly h: string;
  readonly door: string;
  readonly op: number;
  readonly ops: readonly Op[];
  readonly codes: readonly (Code | null)[];
  readonly gevolg: Gevolg;
}

/** What never changes of each kind; on the wire it stands among the registers. */
const VAST: Readonly<Partial<Record<Soort, readonly string[]>>> = {
  professional: ['ketenprofessional'],
  verbintenis: ['partners'],
  opmerking: ['bij', 'door'],
  factor: ['bij', 'kant'],
  'bewust-zo': ['ego', 'regel'],
  moment: ['nr', 'peildatum'],
};

/** The confirmed drawing from a picture; who wrote what before it is not known. */
export function uitBeeld(huishouden: string, nr: number, entiteiten: readonly Entiteit[]): Staat {
  const staat = new Staat(huishouden);
  for (const { id, soort, r } of entiteiten) {
    const { vast, los } = gesplitst(soort, r);
    staat.zet({
      id,
      soort,
      maker: '',
      vast,
      r: new Map(los.map(([naam, w]) => [naam, [{ nr, h: '', door: '', waarde: w, uit: null }]])),
    });
  }
  return staat;
}

/**
 * What the confirmed drawing becomes by a handeling: a layer on it, and the ids that are to be forgotten. What happened
 * is guessed from the operations, so that an undo can be shown before it is answered; what is there afterwards is what
 * `gevolg` says and nothing else (R10).
 */
export function neemOver(staat: Staat, verteld: Verteld): { readonly na: Staat; readonly weg: readonly string[] } {
  const { ops, codes, gevolg, ...boeking } = verteld;
  const wie: Wie = { id: boeking.door, rol: 'tekenen', gast: false, lagen: ['gewoon', 'intern', 'gevoelig'] };
  const gedaan = ops.filter((op, i) => codes[i] == null || op.op === 'herroep' || op.op === 'herstel');
  const { effect } = beslis(staat, gedaan, wie, boeking);
  const proef = staat.laag();
  verwerk(proef, boeking, effect);
  const verwacht = gegroepeerd(gevolg);
  const weg: string[] = [];
  for (const id of new Set([...geraakt(effect), ...verwacht.keys()])) {
    if (!rechtgezet(staat, proef, id, verwacht.get(id) ?? new Map(), boeking)) weg.push(id);
  }
  proef.boek({ ...proef.handeling(boeking.h)!, dingen: [...new Set([...geraakt(effect), ...verwacht.keys()])] });
  return { na: proef, weg };
}

/** Makes the values of one entity what they must be; false when it must not be known. */
function rechtgezet(
  staat: Staat,
  proef: Staat,
  id: string,
  verwacht: ReadonlyMap<string, Waarde>,
  boeking: { readonly nr: number; readonly h: string; readonly door: string },
): boolean {
  const soort = verwacht.get('') as Soort | null | undefined;
  const was = staat.ding(id);
  if (soort === null || (was === undefined && soort === undefined)) return false;
  if (proef.ding(id) === undefined) {
    const { vast } = gesplitst(soort!, Object.fromEntries(verwacht));
    proef.zet({ id, soort: soort!, maker: boeking.door, vast, r: new Map() });
  }
  const ding = proef.ding(id)!;
  for (const register of new Set([...ding.r.keys(), ...verwacht.keys()])) {
    if (register === '' || register in ding.vast) continue;
    const heel = soort !== undefined;
    const moet = verwacht.get(register) ?? (heel || verwacht.has(register) ? null : waarde(was!, register));
    if (!gelijk(waarde(proef.ding(id)!, register), moet)) {
      const { nr, h, door } = boeking;
      proef.schrijf(proef.ding(id)!, register, { nr, h, door, waarde: moet, uit: null });
    }
  }
  return true;
}

function gegroepeerd(gevolg: Gevolg): Map<string, Map<string, Waarde>> {
  const perId = new Map<string, Map<string, Waarde>>();
  for (const [id, register, nieuw] of gevolg) {
    if (!perId.has(id)) perId.set(id, new Map());
    perId.get(id)!.set(register, nieuw);
  }
  return perId;
}

function gesplitst(soort: Soort, r: Registers): { vast: Registers; los: [string, Waarde][] } {
  const namen = VAST[soort] ?? [];
  const alles = Object.entries(r);
  return {
    vast: Object.fromEntries(alles.filter(([naam]) => namen.includes(naam))),
    los: alles.filter(([naam]) => !namen.includes(naam)),
  };
}

/** An entity as the views read it. */
export function alsEntiteit(ding: Ding): Entiteit {
  const r: Record<string, Waarde> = { ...ding.vast };
  for (const register of ding.r.keys()) {
    const nu = waarde(ding, register);
    if (nu !== null) r[register] = nu;
  }
  return { id: ding.id, soort: ding.soort, r };
}
