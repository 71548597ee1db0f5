import { leesDag, maandVan, MAANDWOORD, netjes, type Kant } from './dagtekst.js';

const JAAR = /^\d{4}$/;
const MAAND = /^(\d{1,2}) ?[-/. ] ?(\d{4})$/;
const JAAR_MAAND = /^(\d{4})[-/.](\d{1,2})$/;
const MAAND_IN_WOORDEN = new RegExp(`^${MAANDWOORD}\\.?[ -]?(\\d{4})$`);
const ONGEVEER = /^(?:~|±|ongeveer|rond|circa|ca\.?) ?|~$/;

/**
 * What people type where a year is enough: 2015, 3-2015, maart 2015, about (~) any of it, or a day as they write one.
 * Empty is null; undefined is what cannot be understood.
 */
export function leesGetypt(tekst: string, vandaag: string, kant: Kant = 'dichtbij'): string | null | undefined {
  const schoon = netjes(tekst);
  if (tekst.trim() === '') {
    return null;
  }
  const kaal = schoon.replace(ONGEVEER, '');
  const datum = jaarOfMaand(kaal) ?? leesDag(kaal, vandaag, kant) ?? undefined;
  return datum !== undefined && kaal !== schoon ? `${datum}~` : datum;
}

function jaarOfMaand(tekst: string): string | undefined {
  if (JAAR.test(tekst)) {
    return tekst;
  }
  const [, eenMaand, zijnJaar] = MAAND.exec(tekst) ?? [];
  const [, eenJaar, zijnMaand] = JAAR_MAAND.exec(tekst) ?? [];
  const [, woord, bijWoord] = MAAND_IN_WOORDEN.exec(tekst) ?? [];
  const maand = woord === undefined ? Number(eenMaand ?? zijnMaand) : maandVan(woord);
  const jaar = zijnJaar ?? eenJaar ?? bijWoord;
  return jaar !== undefined && maand >= 1 && maand <= 12 ? `${jaar}-${String(maand).padStart(2, '0')}` : undefined;
}
