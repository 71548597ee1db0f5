import { KNOPEN, type Waarde } from '../grond/model.js';
import type { Code } from './ops.js';
import { gevoeligPatroon, type Patroon } from './patronen.js';

/** Why a value cannot be taken. */
export class Ongeldig extends Error {
  constructor(
    readonly code: Code,
    readonly veld: string,
    readonly patroon: Patroon | null = null,
  ) {
    super(`${code} ${veld}`);
  }
}

/** Gives the value as it is kept (trimmed, NFC; null when empty), or throws {@link Ongeldig} without a field. */
export type Keur = (waarde: Waarde, jaar: number) => Waarde;

const RAND = /^[\p{Z}\t\n\u000b\f\r\ufeff]+|[\p{Z}\t\n\u000b\f\r\ufeff]+$/gu;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DATUM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?~?$/;

export function fout(): never {
  throw new Ongeldig('ONJUISTE_WAARDE', '');
}

function tekstVan(lengte: number, verboden: RegExp): Keur {
  return (waarde) => {
    if (waarde === null) return null;
    if (typeof waarde !== 'string') return fout();
    const kaal = waarde.normalize('NFC').replace(RAND, '');
    if (verboden.test(kaal) || [...kaal].length > lengte) return fout();
    const patroon = gevoeligPatroon(kaal);
    if (patroon !== null) throw new Ongeldig('GEVOELIG_PATROON', '', patroon);
    return kaal === '' ? null : kaal;
  };
}

export const tekst = (lengte: number): Keur => tekstVan(lengte, /[\p{Cc}\p{Cs}]/u);
export const langeTekst = (lengte: number): Keur => tekstVan(lengte, /[\0-\t\v-\u001f\u007f-\u009f]|\p{Cs}/u);

/** Any of the values, or null. */
export function een(...waarden: readonly string[]): Keur {
  return (waarde) => (waarde === null || (typeof waarde === 'string' && waarden.includes(waarde)) ? waarde : fout());
}

export function patroon(vorm: RegExp): Keur {
  return (waarde) => (waarde === null || (typeof waarde === 'string' && vorm.test(waarde)) ? waarde : fout());
}

export function geheel(van: number, tot: number): Keur {
  return (waarde) =>
    waarde === null || (Number.isInteger(waarde) && (waarde as number) >= van && (waarde as number) <= tot)
      ? waarde
      : fout();
}

export const bool: Keur = (waarde) => (waarde === null || typeof waarde === 'boolean' ? waarde : fout());
export const id: Keur = patroon(ID);
/** A day, month or year from 1850 to the next year; a tilde behind it means about. */
export const datum: Keur = (waarde, jaar) => {
  if (waarde === null) return null;
  const delen = typeof waarde === 'string' ? DATUM.exec(waarde) : null;
  if (delen === null) return fout();
  const [j, m, d] = [Number(delen[1]), Number(delen[2] ?? 1), Number(delen[3] ?? 1)];
  const schrikkel = (j % 4 === 0 && j % 100 !== 0) || j % 400 === 0;
  const dagen = m === 2 ? (schrikkel ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
  return j >= 1850 && j <= jaar + 1 && m >= 1 && m <= 12 && d >= 1 && d <= dagen ? waarde : fout();
};

export const datumOfJa: Keur = (waarde, jaar) => (waarde === 'ja' ? waarde : datum(waarde, jaar));
export const taal: Keur = patroon(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/);

/** The same, but not empty. */
export function vereist(keur: Keur): Keur {
  return (waarde, jaar) => keur(waarde, jaar) ?? fout();
}

/** A set of codes, in the order of the list and each once. */
export function deelVan(...waarden: readonly string[]): Keur {
  return (waarde) => {
    if (waarde === null) return null;
    if (!Array.isArray(waarde) || waarde.some((deel) => typeof deel !== 'string' || !waarden.includes(deel)))
      return fout();
    const gekozen = waarden.filter((deel) => waarde.includes(deel));
    return gekozen.length === 0 ? null : gekozen;
  };
}

export function lijstVan(keur: Keur, meeste: number): Keur {
  return (waarde, jaar) => {
    if (waarde === null) return null;
    if (!Array.isArray(waarde) || waarde.length > meeste) return fout();
    return waarde.length === 0 ? null : waarde.map((deel: Waarde) => keur(deel, jaar));
  };
}

/** An object with exactly these members; a missing one is null. */
export function groep(leden: Readonly<Record<string, Keur>>): Keur {
  return (waarde, jaar) => {
    if (waarde === null) return null;
    const lid = alsGroep(waarde) ?? fout();
    if (Object.keys(lid).some((naam) => !Object.hasOwn(leden, naam))) return fout();
    return Object.fromEntries(Object.entries(leden).map(([naam, keur]) => [naam, keur(lid[naam] ?? null, jaar)]));
  };
}

export function alsGroep(waarde: unknown): Readonly<Record<string, Waarde>> | null {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
    ? (waarde as Readonly<Record<string, Waarde>>)
    : null;
}

export function lijstVanPrecies(keur: Keur, aantal: number): Keur {
  const lijst = lijstVan(keur, aantal);
  return (waarde, jaar) =>
    waarde === null || (Array.isArray(waarde) && waarde.length === aantal) ? lijst(waarde, jaar) : fout();
}

export const knoopsoort: Keur = vereist(een(...KNOPEN));
