import type { Entiteit, Registers, Tekening, Waarde } from '../grond/model.js';
import type { Op } from '../handeling/ops.js';
import { lijst } from '../grond/lezen.js';
import { VELDEN } from '../handeling/velden.js';

/** What was copied: people and places as they were, and the lines between them; it never leaves this page. */
export interface Klembord {
  readonly knopen: readonly Entiteit[];
  readonly lijnen: readonly Entiteit[];
}

/** Of the chosen ones; a line that is chosen by itself too. Professionals stand in a drawing once. */
export function kopieer(tekening: Tekening, gekozen: Iterable<string>): Klembord {
  const dingen = [...gekozen].flatMap((id) => tekening.get(id) ?? []);
  const knopen = dingen.filter((ding) => ['persoon', 'plek', 'huisdier'].includes(ding.soort));
  const ids = new Set(knopen.map((knoop) => knoop.id));
  const tussen = [...tekening.values()].filter(
    (ding) =>
      ding.soort === 'lijn' && ding.r['aanwezig'] === true && lijst(ding.r['einden']).every((id) => ids.has(id)),
  );
  return { knopen, lijnen: [...new Set([...tussen, ...dingen.filter((ding) => ding.soort === 'lijn')])] };
}

/** The copies, a little aside from where the first ones stood; who it is about and who belongs to the household is not copied. */
export function plak(
  { knopen, lijnen }: Klembord,
  tekening: Tekening,
  doel: { readonly nieuwId: () => string; readonly opzij: number },
): { readonly ops: readonly Op[]; readonly nieuw: readonly string[] } {
  const ids = new Map(knopen.map((knoop) => [knoop.id, doel.nieuwId()]));
  const weg = (id: string): boolean => tekening.get(id)?.r['aanwezig'] !== true;
  const lijnids: string[] = [];
  const ops = [
    ...knopen.flatMap((knoop): Op[] => {
      const id = ids.get(knoop.id) ?? '';
      return [
        { op: 'voegKnoopToe', id, soort: knoop.soort, velden: gewoon(knoop) },
        ...plaatsen(knoop.r, id, ids, weg, doel.opzij),
      ];
    }),
    ...lijnen.flatMap((lijn): Op[] => {
      const [van = '', naar = ''] = lijst(lijn.r['einden']).map((id) => ids.get(id) ?? id);
      const los = [van, naar].filter((id) => ![...ids.values()].includes(id)).some(weg);
      const id = doel.nieuwId();
      lijnids.push(...(los ? [] : [id]));
      return los ? [] : [{ op: 'trekLijn', id, einden: [van, naar], velden: gewoon(lijn) }];
    }),
  ];
  return { ops, nieuw: ids.size > 0 ? [...ids.values()] : lijnids };
}

function gewoon({ soort, r }: Entiteit): Registers {
  return Object.fromEntries(
    Object.entries(r).filter(
      ([naam, waarde]) => waarde !== null && naam !== 'aangemeld' && Object.hasOwn(VELDEN[soort] ?? {}, naam),
    ),
  );
}

function plaatsen(
  r: Registers,
  id: string,
  ids: ReadonlyMap<string, string>,
  weg: (id: string) => boolean,
  opzij: number,
): Op[] {
  const ego = (oud: string): string => ids.get(oud) ?? oud;
  return Object.entries(r).flatMap(([register, waarde]): Op[] => {
    const [soort = '', een = '', twee = ''] = register.split(':');
    if (waarde === null) {
      return [];
    }
    if (soort === 'plaats' && een === 'sociogram' && (twee === '-' || !weg(twee))) {
      return [
        {
          op: 'plaats',
          id,
          weergave: 'sociogram',
          ego: ego(twee),
          waarde: (waarde as readonly number[]).map((n) => Math.max(-20_000, Math.min(20_000, n + opzij))) as Waarde,
        },
      ];
    }
    if (soort === 'plaats' && een === 'genogram') {
      return [{ op: 'plaats', id, weergave: 'genogram', ego: '-', waarde: Math.min(20_000, (waarde as number) + 120) }];
    }
    return soort === 'ring' && !weg(een) ? [{ op: 'zetRing', id, ego: ego(een), ring: waarde }] : [];
  });
}
