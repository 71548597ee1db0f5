import { readFileSync } from 'node:fs';
import { bewustZoId, verbintenisId } from '../../../frontend/sociogram/kern/grond/afgeleid.js';
import type { Waarde } from '../../../frontend/sociogram/kern/grond/model.js';
import type { Code, Laag, Rol } from '../../../frontend/sociogram/kern/handeling/ops.js';

/** The shared vectors; see LEESMIJ.md beside them. */
export interface Stap {
  readonly door: string;
  readonly rol?: Rol;
  readonly lagen?: readonly Laag[];
  readonly gast?: boolean;
  readonly h?: string;
  readonly op?: number;
  readonly ops: unknown;
  readonly codes?: readonly (Code | null)[];
  readonly weigering?: Code;
  readonly gevolg?: Readonly<Record<string, readonly Waarde[]>>;
}

export interface Scenario {
  readonly naam: string;
  readonly stappen: readonly Stap[];
  readonly zichtbaar: readonly string[];
  readonly waarden?: Readonly<Record<string, Readonly<Record<string, Waarde>>>>;
}

export const HUISHOUDEN = vasteId('H');

export function vasteId(naam: string): string {
  return `0197a000-0000-7000-8000-${Buffer.from(naam).toString('hex').padStart(12, '0')}`;
}

export function lees<T>(bestand: string): T {
  const tekst = readFileSync(new URL(`../resources/tekening/${bestand}`, import.meta.url), 'utf8');
  return JSON.parse(
    tekst
      .replace(/§verbintenis\((\w+),(\w+)\)/g, (_, a: string, b: string) =>
        verbintenisId(HUISHOUDEN, vasteId(a), a === b ? null : vasteId(b)),
      )
      .replace(/§bewust\((\w+),(\w)\)/g, (_, ego: string, regel: string) => bewustZoId(HUISHOUDEN, vasteId(ego), regel))
      .replace(/§(\w+)/g, (_, naam: string) => vasteId(naam)),
  ) as T;
}
