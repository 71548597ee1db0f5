import type { Code } from './ops.js';
import { verwerk, type Effect, type Geboekt, type Ding, type Schrijf, type Staat } from './staat.js';
import type { Werk } from './werk.js';
import { dragers, isEigenVoorouder, metWatErop, rustOp, zichtbaar } from './zicht.js';

const UUR = 3_600_000;

/** Undo: switches off what a handeling of one's own wrote, entity by entity (R5). */
export function herroep(werk: Werk, h: string): Code | null {
  const van = werk.staat.handeling(h);
  if (van === undefined) return 'ONBEKEND';
  if (van.door !== werk.wie.id) return 'NIET_VAN_JOU';
  const moment = van.dingen.some((id) => werk.staat.ding(id)?.soort === 'moment');
  if (werk.boeking.op - van.op > (moment ? UUR : 24 * UUR)) return 'TE_OUD';
  return schakel(
    werk,
    van,
    (schrijf) => schrijf.h === h && schrijf.uit === null,
    (id) => ({ uit: [[h, id]] }),
  );
}

/** Redo: switches on exactly what that undo switched off (R7). */
export function herstel(werk: Werk, herroeping: string): Code | null {
  const van = werk.staat.handeling(herroeping);
  if (van === undefined) return 'ONBEKEND';
  if (van.door !== werk.wie.id) return 'NIET_VAN_JOU';
  return schakel(
    werk,
    van,
    (schrijf) => schrijf.uit === herroeping,
    (id) => ({ aan: [[herroeping, id]] }),
  );
}

/** Per entity, and skipped where it would harm; gives the first reason, `NIETS` when there was nothing to switch. */
function schakel(
  werk: Werk,
  van: Geboekt,
  raakt: (schrijf: Schrijf) => boolean,
  deel: (id: string) => Partial<Effect>,
): Code | null {
  const erop = dragers(werk.staat);
  let code: Code | null = 'NIETS';
  for (const id of van.dingen) {
    const rijen = werk.staat.ding(id)?.r.values() ?? []; // a client may have forgotten it
    if (![...rijen].some((rij) => rij.some(raakt))) continue;
    const proef = werk.staat.laag();
    verwerk(proef, werk.boeking, { nieuw: [], schrijf: [], uit: [], aan: [], ...deel(id) });
    const bezwaar = bezwaren(werk, proef, id, erop, van.nr);
    if (bezwaar === null) {
      werk.doe(deel(id));
      volgEinden(erop, werk.staat.ding(id)!, werk.staat);
    }
    code = code === 'NIETS' ? bezwaar : (code ?? bezwaar);
  }
  return code;
}

function bezwaren(
  werk: Werk,
  proef: Staat,
  id: string,
  erop: ReadonlyMap<string, readonly string[]>,
  sinds: number,
): Code | null {
  for (const een of metWatErop(erop, [id])) {
    if (zichtbaar(werk.staat, een) && !zichtbaar(proef, een) && heeftWerkVanAnder(werk, een, sinds)) {
      return 'IN_GEBRUIK';
    }
  }
  return isEigenVoorouder(proef, id) ? 'VOOROUDER' : null;
}

/** Whether somebody else made it, put it back or wrote to it after this number, even to clear a field (R6). */
function heeftWerkVanAnder(werk: Werk, id: string, sinds: number): boolean {
  return [...werk.staat.ding(id)!.r.values()].some((rij) =>
    rij.some((schrijf) => schrijf.uit === null && schrijf.nr > sinds && schrijf.door !== werk.wie.id),
  );
}

/** A line that got its old ends back rests on those from now on. */
function volgEinden(erop: Map<string, string[]>, ding: Ding, staat: Staat): void {
  if (ding.soort === 'lijn') {
    rustOp(staat, ding)?.forEach((onder) => erop.set(onder, [...(erop.get(onder) ?? []), ding.id]));
  }
}
