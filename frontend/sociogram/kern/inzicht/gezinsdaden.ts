import { verbintenisId } from '../grond/afgeleid.js';
import type { Beeld, Knoop, Ouderschap, Verbintenis } from '../grond/beeld.js';
import type { Oudersoort } from '../grond/gegevens.js';
import type { Waarde } from '../grond/model.js';
import type { Op } from '../handeling/ops.js';
import { eindeVan } from '../grond/unietekst.js';

/** Who belongs to whom, as operations: what a button about family does is one handeling of these. */

export interface Plaatsing {
  readonly ops: readonly Op[];
  /** Whose parent the new partner may be too; nobody says so by itself. */
  readonly ookOuderVan: readonly Knoop[];
}

export const stellen = (beeld: Beeld, id: string): readonly Verbintenis[] =>
  beeld.verbintenissen.filter((een) => een.partners.length === 2 && een.partners.includes(id));

/** The operations that make somebody new a partner, a parent or a child; `met` is the other parent of that child. */
export function plaatsing(
  beeld: Beeld,
  huishouden: string,
  knoop: Knoop,
  nieuw: string,
  wat: 'kind' | 'ouder' | 'partner',
  met: string | null = null,
): Plaatsing {
  if (wat === 'partner') {
    return {
      ops: [{ op: 'verbind', a: knoop.id, b: nieuw, velden: { vorm: 'onbekend' } }],
      ookOuderVan: kinderenAlleen(beeld, knoop.id).map(([kind]) => kind),
    };
  }
  const zonderVraag = (...ops: Op[]): Plaatsing => ({ ops, ookOuderVan: [] });
  if (wat === 'kind') {
    const lopend = stellen(beeld, knoop.id).filter((een) => eindeVan(een) === null);
    const stel =
      lopend.length === 1 && met === null
        ? (lopend[0]?.id ?? null)
        : met === null
          ? null
          : verbintenisId(huishouden, knoop.id, met);
    return stel === null
      ? zonderVraag(...alleen(beeld, knoop.id), {
          op: 'zetOuders',
          kind: nieuw,
          soort: 'biologisch',
          verbintenis: verbintenisId(huishouden, knoop.id, null),
        })
      : zonderVraag({ op: 'zetOuders', kind: nieuw, soort: 'biologisch', verbintenis: stel });
  }
  const eigen = knoop.ouders.find((ouder) => ouder.soort === 'biologisch');
  const [een, twee] = beeld.verbintenis.get(eigen?.verbintenis ?? '')?.partners ?? [];
  if (eigen !== undefined && een !== undefined && twee === undefined) {
    return zonderVraag(
      { op: 'verbind', a: een, b: nieuw, velden: { vorm: 'onbekend' } },
      ...verhuis(knoop, eigen, verbintenisId(huishouden, een, nieuw)),
    );
  }
  const verbintenis = verbintenisId(huishouden, nieuw, null);
  return zonderVraag(
    { op: 'verbind', a: nieuw, b: null, velden: {} },
    eigen === undefined
      ? { op: 'zetOuders', kind: knoop.id, soort: 'biologisch', verbintenis }
      : { op: 'zetOuderschap', kind: knoop.id, soort: 'stief', verbintenis, perioden: [{}] },
  );
}

/** Children who have this parent alone in some sense. */
export function kinderenAlleen(beeld: Beeld, ouder: string): readonly (readonly [Knoop, Ouderschap])[] {
  return beeld.knopen.flatMap((kind) =>
    kind.ouders
      .filter((een) => String(beeld.verbintenis.get(een.verbintenis)?.partners) === ouder)
      .slice(0, 1)
      .map((een) => [kind, een] as const),
  );
}

/** The children of one parent alone become children of this couple. */
export const ookOuder = (beeld: Beeld, huishouden: string, ouder: string, partner: string): readonly Op[] =>
  kinderenAlleen(beeld, ouder)
    .filter(([kind]) => kind.id !== partner)
    .flatMap(([kind, een]) => verhuis(kind, een, verbintenisId(huishouden, ouder, partner)));

const verhuis = (kind: Knoop, van: Ouderschap, naar: string): readonly Op[] =>
  kind.r[register(van)] === undefined
    ? [{ op: 'zetOuders', kind: kind.id, soort: van.soort, verbintenis: naar }]
    : [
        ...haalWeg(kind, van),
        {
          op: 'zetOuderschap',
          kind: kind.id,
          soort: van.soort,
          verbintenis: naar,
          perioden: kind.r[register(van)] ?? null,
        },
      ];

const register = (een: Ouderschap): string => `ouders:${een.soort}:${een.verbintenis}`;

/** Somebody as a single parent: that is a union of one. */
export const alleen = (beeld: Beeld, ouder: string): readonly Op[] =>
  beeld.verbintenissen.some((een) => een.partners.length === 1 && een.partners[0] === ouder)
    ? []
    : [{ op: 'verbind', a: ouder, b: null, velden: {} }];

/** A couple, or one person of any sex, becomes a parent in this sense, beside whoever is already. */
export function oudersErbij(
  beeld: Beeld,
  huishouden: string,
  kind: string,
  wie: readonly string[],
  soort: Oudersoort,
): readonly Op[] {
  const [a = '', b = null] = wie;
  return [
    ...(b === null ? alleen(beeld, a) : []),
    { op: 'zetOuderschap', kind, soort, verbintenis: verbintenisId(huishouden, a, b), perioden: [{}] },
  ];
}

export const haalWeg = (kind: Knoop, een: Ouderschap): readonly Op[] =>
  kind.r[register(een)] === undefined
    ? [{ op: 'zetOuders', kind: kind.id, soort: een.soort, verbintenis: null }]
    : [{ op: 'zetOuderschap', kind: kind.id, soort: een.soort, verbintenis: een.verbintenis, perioden: null }];

/** The same parents in another sense, or at other times. */
export const verander = (
  kind: Knoop,
  een: Ouderschap,
  soort: string,
  perioden: Waarde = kind.r[register(een)] ?? [{}],
): readonly Op[] => [
  ...(soort === een.soort && kind.r[register(een)] !== undefined ? [] : haalWeg(kind, een)),
  { op: 'zetOuderschap', kind: kind.id, soort, verbintenis: een.verbintenis, perioden },
];

/** Each parent of a couple apart, so that one can be a stepparent and the other not. */
export function perOuder(beeld: Beeld, huishouden: string, kind: Knoop, een: Ouderschap): readonly Op[] {
  const perioden = kind.r[register(een)] ?? [{}];
  const partners = beeld.verbintenis.get(een.verbintenis)?.partners ?? [];
  return [
    ...haalWeg(kind, een),
    ...partners.flatMap((ouder): Op[] => [
      ...alleen(beeld, ouder),
      {
        op: 'zetOuderschap',
        kind: kind.id,
        soort: een.soort,
        verbintenis: verbintenisId(huishouden, ouder, null),
        perioden,
      },
    ]),
  ];
}
