import { legVast, plaatsOpmerking, zetAanwezig, zetBewustZo, zetFactor, zetOpmerking } from './bijschriften.js';
import { herroep, herstel } from './herroep.js';
import { plaats, voegKnoopToe, zetKnoop, zetLid, zetMeerling, zetOuders, zetOuderschap, zetRing } from './knopen.js';
import { trekLijn, verbind, verleg, zetLijn, zetVerbintenis } from './lijnen.js';
import type { Code, Op, Wie } from './ops.js';
import { verwerk, type Effect, type Staat } from './staat.js';
import { Werk } from './werk.js';

export interface Besloten {
  readonly effect: Effect;
  /** Per operation why it was skipped, or null. */
  readonly codes: readonly (Code | null)[];
  /** The drawing afterwards, as a layer on the one before. */
  readonly na: Staat;
}

/**
 * What a handeling does to this drawing, for whoever makes it: its operations in order, each after the ones before
 * it (R1). One that cannot be is skipped with a code. The drawing itself is left as it is.
 *
 * @param boeking with the number it has, or would have
 */
export function beslis(
  voor: Staat,
  ops: readonly Op[],
  wie: Wie,
  boeking: { readonly nr: number; readonly h: string; readonly op: number },
): Besloten {
  const werk = new Werk(voor, wie, { ...boeking, door: wie.id });
  const codes = ops.map((op) => pasToe(werk, op));
  const effect = werk.klaar();
  const na = voor.laag();
  verwerk(na, werk.boeking, effect);
  return { effect, codes, na };
}

function pasToe(werk: Werk, op: Op): Code | null {
  switch (op.op) {
    case 'voegKnoopToe':
      return voegKnoopToe(werk, op);
    case 'zetKnoop':
      return zetKnoop(werk, op);
    case 'plaats':
      return plaats(werk, op);
    case 'zetRing':
      return zetRing(werk, op);
    case 'trekLijn':
      return trekLijn(werk, op);
    case 'zetLijn':
      return zetLijn(werk, op);
    case 'verleg':
      return verleg(werk, op);
    case 'verbind':
      return verbind(werk, op);
    case 'zetVerbintenis':
      return zetVerbintenis(werk, op);
    case 'zetOuders':
      return zetOuders(werk, op);
    case 'zetOuderschap':
      return zetOuderschap(werk, op);
    case 'zetMeerling':
      return zetMeerling(werk, op);
    case 'zetLid':
      return zetLid(werk, op);
    case 'plaatsOpmerking':
      return plaatsOpmerking(werk, op);
    case 'zetOpmerking':
      return zetOpmerking(werk, op);
    case 'zetFactor':
      return zetFactor(werk, op);
    case 'zetBewustZo':
      return zetBewustZo(werk, op);
    case 'verwijder':
      return zetAanwezig(werk, op.id, false);
    case 'zetTerug':
      return zetAanwezig(werk, op.id, true);
    case 'legVast':
      return legVast(werk, op);
    case 'herroep':
      return herroep(werk, op.handeling);
    case 'herstel':
      return herstel(werk, op.herroeping);
  }
}
