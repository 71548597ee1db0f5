import type { Code, Op, Wie } from './ops.js';
import type { Ding, Staat } from './staat.js';
import { laagVan, voorGasten, zegtWieIemandIs } from './velden.js';

/** Whether this person may do this at all; a handeling that holds anything else is refused as a whole (3.5). */
export function mag(staat: Staat, ops: readonly Op[], wie: Wie): Code | null {
  return ops.every((op) => magOp(staat, op, wie)) ? null : 'GEEN_RECHT';
}

function magOp(staat: Staat, op: Op, wie: Wie): boolean {
  if (wie.rol === 'bekijken' || !ziet(staat, op, wie)) return false;
  if (wie.gast && !magGast(staat, op)) return false;
  if (wie.rol === 'tekenen') return true;
  switch (op.op) {
    case 'plaatsOpmerking':
    case 'zetOpmerking':
      return true;
    case 'verwijder':
    case 'zetTerug':
      return staat.ding(op.id)?.vast['door'] === wie.id;
    case 'herroep':
    case 'herstel': {
      const van = staat.handeling(op.op === 'herroep' ? op.handeling : op.herroeping);
      return van?.dingen.every((id) => staat.ding(id)?.soort === 'opmerking') ?? true;
    }
    default:
      return false;
  }
}

/** The layers a value belongs to must be open to whoever writes it. */
function ziet(staat: Staat, op: Op, wie: Wie): boolean {
  const ding = 'id' in op ? staat.ding(op.id) : undefined;
  const open = (soort: Ding['soort'], register: string, waarde: unknown): boolean =>
    waarde === null || wie.lagen.includes(laagVan(soort, register, waarde));
  switch (op.op) {
    case 'voegKnoopToe':
      return Object.entries(op.velden).every(([register, waarde]) => open(op.soort, register, waarde));
    case 'trekLijn':
      return Object.entries(op.velden).every(([register, waarde]) => open('lijn', register, waarde));
    case 'verbind':
      return Object.entries(op.velden).every(([register, waarde]) => open('verbintenis', register, waarde));
    case 'zetVerbintenis':
      return open('verbintenis', op.veld, op.waarde);
    case 'zetKnoop':
    case 'zetLijn':
      return wie.lagen.includes(laagVan(ding?.soort ?? 'lijn', op.veld, op.waarde));
    case 'plaatsOpmerking':
      return op.voorGasten || wie.lagen.includes('intern');
    case 'zetOpmerking':
      return op.veld !== 'voorGasten' || wie.lagen.includes('intern');
    case 'zetFactor':
      return wie.lagen.includes('gevoelig');
    default:
      return true;
  }
}

/** What the buttons of a guest's page do, and no more. */
function magGast(staat: Staat, op: Op): boolean {
  if (!voorGasten(op)) return false;
  const vanEenGast = (id: string): boolean => staat.ding(id)?.maker.startsWith('gast-') ?? true;
  switch (op.op) {
    case 'verwijder':
      return vanEenGast(op.id);
    case 'zetKnoop':
      return !zegtWieIemandIs(op.veld) || vanEenGast(op.id);
    case 'voegKnoopToe':
      return op.soort !== 'professional';
    default:
      return true;
  }
}
