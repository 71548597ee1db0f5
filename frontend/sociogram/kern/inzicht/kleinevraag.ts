import { overkant } from '../grond/beeldvragen.js';
import type { Beeld, Lijn } from '../grond/lezen.js';
import { steunVoor } from './steun.js';
import type { Steungat } from './steunzinnen.js';

/** Somebody who may help with a gap, and something small to ask of them (H26). */
export interface Kleinevraag {
  readonly wie: string;
  readonly naam: string;
  /** Lines that are only possible now, and active once the answer is yes. */
  readonly lijnen: readonly string[];
  /** To be put into one's own words. */
  readonly vraag: string;
}

const VRAGEN: Readonly<Record<string, (lid: string) => string>> = {
  praktisch: (lid) => `Kun je ${lid} deze week één keer helpen met iets in huis?`,
  gezelschap: (lid) => `Kun je deze week een uur iets leuks doen met ${lid}?`,
  advies: (lid) => `Mag ${lid} je bellen met een vraag?`,
  emotioneel: (lid) => `Kun je ${lid} deze week een keer bellen en vragen hoe het gaat?`,
  oppas: (lid) => `Kun je deze week één middag op ${lid} passen?`,
  geld: (lid) => `Kun je met ${lid} één brief of rekening bekijken?`,
  opvang: (lid) => `Mag ${lid} een nacht bij je slapen als het thuis niet gaat?`,
  taal: (lid) => `Kun je deze week één brief lezen samen met ${lid}?`,
  vervoer: (lid) => `Kun je ${lid} deze week één keer brengen of halen?`,
};

const ZONDER_SOORT = (lid: string): string => `Mag ${lid} naar je toe komen als er iets is?`;

/** For the first who stands as possible; null when nobody does. */
export function kleineVraag(beeld: Beeld, gat: Steungat): Kleinevraag | null {
  const wie = beeld.knoop.get(gat.kansen[0] ?? '');
  const lid = beeld.knoop.get(gat.ego);
  if (wie === undefined || lid === undefined) {
    return null;
  }
  const lijnen = steunVoor(beeld, lid).mogelijk.filter((lijn) => overkant(lijn, lid.id) === wie.id);
  return {
    wie: wie.id,
    naam: wie.naam,
    lijnen: lijnen.map((lijn) => lijn.id),
    vraag: vraagVoor(gat, lijnen)(lid.naam),
  };
}

function vraagVoor(gat: Steungat, lijnen: readonly Lijn[]): (lid: string) => string {
  const soorten = lijnen.flatMap((lijn) => lijn.steun);
  const soort = gat.regel === 'b' ? 'emotioneel' : soorten[0];
  return VRAGEN[soort ?? ''] ?? ZONDER_SOORT;
}

/** What remains of the asking, as a remark with whoever was asked. */
export const afloop = (vraag: string, antwoord: 'ja' | 'nee'): string => `Gevraagd: ${vraag} Antwoord: ${antwoord}.`;
