/**
 * The drawing as everybody sees it: entities with registers whose value is already decided.
 * One picture (`beeld`) of the wire is a list of these; the views, the analysis and the exports read nothing else.
 */

/** What an entity is; it never changes. */
export type Soort =
  | 'persoon'
  | 'plek'
  | 'professional'
  | 'huisdier'
  | 'lijn'
  | 'verbintenis'
  | 'opmerking'
  | 'factor'
  | 'moment'
  | 'bewust-zo';

export type Waarde = null | boolean | number | string | readonly Waarde[] | { readonly [naam: string]: Waarde };

/**
 * The registers of one entity by name (`aanduiding`, `ring:{ego}`, `ouders:biologisch`, `ouders:pleeg:{verbintenis}`); an empty one is left out.
 * What never changes stands among the registers too: `partners` of a verbintenis ([a, b] in order of id, or [a] alone),
 * `bij` and `door` (who wrote it) of an opmerking, `bij` and `kant` of a factor, `ego` and `regel` of a bewust-zo,
 * `nr` of a moment, `ketenprofessional` of a professional. A lijn has `einden` [van, naar].
 */
export type Registers = Readonly<Record<string, Waarde>>;

export interface Entiteit {
  readonly id: string;
  readonly soort: Soort;
  readonly r: Registers;
}

/** Everything that is there, by id; what was removed may be in it with `aanwezig` false. */
export type Tekening = ReadonlyMap<string, Entiteit>;

export const KNOPEN: readonly Soort[] = ['persoon', 'plek', 'professional', 'huisdier'];
