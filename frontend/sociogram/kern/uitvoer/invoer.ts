import { verbintenisId } from '../grond/afgeleid.js';
import { watDitIs } from './bestandssoort.js';
import { keurOps } from '../handeling/controle.js';
import { bytesVan, MEESTE_BYTES } from '../handeling/omvang.js';
import { GRENZEN } from '../handeling/velden.js';
import { leesOuders, lijst, tekst, veld } from '../grond/lezen.js';
import { KNOPEN, type Registers, type Soort, type Waarde } from '../grond/model.js';
import type { Op } from '../handeling/ops.js';
import { VELDEN } from '../handeling/velden.js';
import { Ongeldig } from '../handeling/waarden.js';

/** Where a file is read into; ids are always new, because an id means one person everywhere. */
export interface Doel {
  readonly huishouden: string;
  readonly nieuwId: () => string;
  readonly jaar: number;
}

/** What reading a file would do: shown before anything happens, and carried out by sending `handelingen`. */
export interface Invoer {
  readonly handelingen: readonly (readonly Op[])[];
  readonly mensen: number;
  readonly lijnen: number;
  /** What does not come along, in words. */
  readonly overgeslagen: readonly string[];
}

/** Collects operations that pass the same check as everything else; what does not is left out and said. */
export class Opbouw {
  private readonly ops: Op[] = [];
  private readonly gemist: string[] = [];

  constructor(readonly doel: Doel) {}

  /** Fields one by one, so that one wrong value does not cost a person. */
  voeg(op: Op, wie: string): void {
    const velden = 'velden' in op ? op.velden : {};
    const goed = Object.entries(velden).filter(([naam, waarde]) =>
      this.past({ ...op, velden: { ...verplicht(op), [naam]: waarde } } as Op, `${wie}: ${naam}`),
    );
    const schoon = ('velden' in op ? { ...op, velden: { ...verplicht(op), ...Object.fromEntries(goed) } } : op) as Op;
    if (this.past(schoon, wie)) {
      this.ops.push(...keurOps([schoon], this.doel.jaar));
    }
  }

  meld(zin: string): void {
    this.gemist.push(zin);
  }

  private past(op: Op, wat: string): boolean {
    try {
      keurOps([op], this.doel.jaar);
      return true;
    } catch (fout) {
      if (!(fout instanceof Ongeldig)) {
        throw fout;
      }
      this.meld(
        fout.code === 'GEVOELIG_PATROON'
          ? `${wat}: hier lijkt een nummer of adres te staan.`
          : `${wat}: deze waarde past hier niet.`,
      );
      return false;
    }
  }

  klaar(): Invoer {
    const handelingen: Op[][] = [];
    let bytes = 0;
    for (const op of this.ops) {
      const deze = bytesVan(op);
      const laatste = handelingen.at(-1);
      if (laatste === undefined || laatste.length >= GRENZEN.ops || bytes + deze > MEESTE_BYTES) {
        handelingen.push([op]);
        bytes = deze;
      } else {
        laatste.push(op);
        bytes += deze;
      }
    }
    const tel = (naam: Op['op']): number => this.ops.filter((op) => op.op === naam).length;
    return {
      handelingen,
      mensen: tel('voegKnoopToe'),
      lijnen: tel('trekLijn'),
      overgeslagen: [...new Set(this.gemist)],
    };
  }
}

/** Without these an operation is none at all. */
function verplicht(op: Op): Registers {
  const velden = 'velden' in op ? op.velden : {};
  const nodig = op.op === 'trekLijn' ? 'soort' : 'ketenprofessional';
  return velden[nodig] === undefined ? {} : { [nodig]: velden[nodig] };
}

export class Onleesbaar extends Error {}

/** Reads our own file as operations on an empty or a living drawing; existing people stay as they are. */
export function leesEigenJson(inhoud: string, doel: Doel): Invoer {
  const bestand = json(inhoud);
  const entiteiten = (veld(bestand, 'entiteiten') ?? null) as Waarde;
  if (veld(bestand, 'formaat') !== 'kortelijnen-tekening' || !Array.isArray(entiteiten)) {
    throw new Onleesbaar('Dit bestand is geen tekening van Korte Lijnen, of een deel ervan ontbreekt.');
  }
  if (veld(bestand, 'versie') !== 1) {
    throw new Onleesbaar(
      'Dit bestand is met een nieuwere versie van Korte Lijnen gemaakt. Maak het opnieuw in dit portaal, of lees het in waar het gemaakt is.',
    );
  }
  const gelezen = entiteiten.map((e) => ({
    id: tekst(veld(e, 'id')) ?? '',
    soort: (tekst(veld(e, 'soort')) ?? '') as Soort,
    r: (veld(e, 'r') ?? {}) as Registers,
  }));
  const bouw = new Opbouw(doel);
  const ids = new Map(gelezen.filter((e) => e.soort !== 'verbintenis').map((e) => [e.id, doel.nieuwId()]));
  const knopen = gelezen.filter((e) => KNOPEN.includes(e.soort));
  const naam = (e: { r: Registers; id: string }): string => tekst(e.r['aanduiding']) ?? tekst(e.r['rol']) ?? 'Iemand';
  const nieuw = (oud: string): string => ids.get(oud) ?? '';
  knopen.forEach((e) =>
    bouw.voeg({ op: 'voegKnoopToe', id: nieuw(e.id), soort: e.soort, velden: gewoneVelden(e) }, naam(e)),
  );
  knopen.forEach((e) => plaatsen(bouw, e, nieuw, naam(e)));
  for (const e of gelezen.filter((ander) => ander.soort === 'lijn')) {
    const [van = '', naar = ''] = lijst(e.r['einden']).map(nieuw);
    const { volgens, ...velden } = gewoneVelden(e);
    const wie = tekst(volgens);
    bouw.voeg(
      {
        op: 'trekLijn',
        id: nieuw(e.id),
        einden: [van, naar],
        velden: wie !== null && ids.has(wie) ? { ...velden, volgens: nieuw(wie) } : velden,
      },
      'Lijn',
    );
  }
  const unies = new Map<string, string>();
  for (const e of gelezen.filter((ander) => ander.soort === 'verbintenis')) {
    const [a = '', b = null] = lijst(e.r['partners']).map(nieuw);
    bouw.voeg({ op: 'verbind', a, b, velden: gewoneVelden(e) }, 'Relatie');
    unies.set(e.id, verbintenisId(doel.huishouden, a, b));
  }
  knopen.forEach((e) => verwantschap(bouw, e, nieuw, unies, naam(e)));
  meerlingen(bouw, knopen, nieuw);
  const anders = gelezen.filter(
    (e) => !KNOPEN.includes(e.soort) && e.soort !== 'lijn' && e.soort !== 'verbintenis',
  ).length;
  if (anders > 0) {
    bouw.meld(`${anders} opmerkingen, momenten of andere onderdelen worden niet ingelezen.`);
  }
  return bouw.klaar();
}

export function json(inhoud: string): Waarde {
  try {
    return JSON.parse(inhoud) as Waarde;
  } catch {
    throw new Onleesbaar(watDitIs(inhoud));
  }
}

/** What one operation takes by name; the rest has operations of its own. */
function gewoneVelden({ soort, r }: { soort: Soort; r: Registers }): Registers {
  const kent = (naam: string): boolean =>
    Object.hasOwn(VELDEN[soort] ?? {}, naam) || (naam === 'ketenprofessional' && soort === 'professional');
  return Object.fromEntries(Object.entries(r).filter(([naam, waarde]) => waarde !== null && kent(naam)));
}

function plaatsen(bouw: Opbouw, e: { id: string; r: Registers }, nieuw: (oud: string) => string, wie: string): void {
  const id = nieuw(e.id);
  if (e.r['lid'] !== undefined && e.r['lid'] !== null) {
    bouw.voeg({ op: 'zetLid', id, lid: e.r['lid'] }, `${wie}: lid`);
  }
  for (const [register, waarde] of Object.entries(e.r)) {
    const [soort = '', een = '', twee = ''] = register.split(':');
    const ego = nieuw(een);
    if (soort === 'plaats') {
      bouw.voeg({ op: 'plaats', id, weergave: een, ego: twee === '-' ? '-' : nieuw(twee), waarde }, `${wie}: plaats`);
    } else if (soort === 'ring' && ego !== '') {
      bouw.voeg({ op: 'zetRing', id, ego, ring: waarde }, `${wie}: ring`);
    } else if (soort === 'vak' && ego !== '') {
      bouw.voeg({ op: 'zetRing', id, ego, vak: waarde }, `${wie}: sector`);
    }
  }
}

function verwantschap(
  bouw: Opbouw,
  e: { id: string; r: Registers },
  nieuw: (oud: string) => string,
  unies: ReadonlyMap<string, string>,
  wie: string,
): void {
  for (const { soort, verbintenis } of leesOuders(e.r)) {
    const unie = unies.get(verbintenis);
    const perioden = e.r[`ouders:${soort}:${verbintenis}`] ?? null;
    const wat = { kind: nieuw(e.id), soort };
    if (unie !== undefined) {
      bouw.voeg(
        perioden === null
          ? { op: 'zetOuders', ...wat, verbintenis: unie }
          : { op: 'zetOuderschap', ...wat, verbintenis: unie, perioden },
        `${wie}: ouders`,
      );
    }
  }
}

function meerlingen(
  bouw: Opbouw,
  knopen: readonly { id: string; r: Registers }[],
  nieuw: (oud: string) => string,
): void {
  const groepVan = (e: { r: Registers }): string | null => tekst(veld(e.r['meerling'], 'groep'));
  for (const groep of new Set(knopen.map(groepVan))) {
    const wie = knopen.filter((e) => groepVan(e) === groep);
    if (groep !== null && wie.length > 1) {
      const eeneiig = veld(wie[0]?.r['meerling'], 'eeneiig') === true;
      bouw.voeg(
        { op: 'zetMeerling', ids: wie.map((e) => nieuw(e.id)), eeneiig, groep: bouw.doel.nieuwId() },
        'Tweeling',
      );
    }
  }
}
