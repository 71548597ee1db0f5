import { inVeelhoek, omhulsel, overlappen, raaktDoos, rondPad, type Doos, type Punt } from '../grond/meetkunde.js';

const RUIMTE = 16;
const HOEK = 24;
const TUSSEN = 8;

/** A dashed line around those who live together, as one or more closed paths. */
export function omtrek(dozen: readonly Doos[], vreemden: readonly Doos[]): readonly string[] {
  const hoeken = omhulsel(dozen.flatMap(hoekpunten));
  const erin = vreemden.some(
    (v) =>
      hoekpunten({ x: v.x + 6, y: v.y + 6, b: v.b - 12, h: v.h - 12 }).some((p) => inVeelhoek(p, hoeken)) ||
      snijdt(v, hoeken),
  );
  return erin ? langsRijen(dozen, vreemden) : [rondPad(hoeken, HOEK)];
}

/** Around round symbols: softer, without corners of boxes. */
export function rondeOmtrek(cirkels: readonly { readonly punt: Punt; readonly straal: number }[]): string {
  const punten = cirkels.flatMap(({ punt: [x, y], straal }) =>
    Array.from({ length: 24 }, (_, i): Punt => {
      const hoek = (i * Math.PI) / 12;
      return [x + Math.cos(hoek) * (straal + RUIMTE), y + Math.sin(hoek) * (straal + RUIMTE)];
    }),
  );
  return rondPad(omhulsel(punten), HOEK);
}

const hoekpunten = ({ x, y, b, h }: Doos): readonly Punt[] => [
  [x - RUIMTE, y - RUIMTE],
  [x + b + RUIMTE, y - RUIMTE],
  [x + b + RUIMTE, y + h + RUIMTE],
  [x - RUIMTE, y + h + RUIMTE],
];

const snijdt = (doos: Doos, hoeken: readonly Punt[]): boolean =>
  hoeken.some((p, i) =>
    raaktDoos(p, hoeken[(i + 1) % hoeken.length] ?? p, {
      x: doos.x + 6,
      y: doos.y + 6,
      b: doos.b - 12,
      h: doos.h - 12,
    }),
  );

/** The hull follows the rows; where somebody else stands between two of a row, each part gets a line of its own. */
function langsRijen(dozen: readonly Doos[], vreemden: readonly Doos[]): readonly string[] {
  const rijen = [...new Set(dozen.map((d) => d.y))]
    .sort((a, b) => a - b)
    .map((y) =>
      delen(
        dozen.filter((d) => d.y === y),
        vreemden,
      ),
    );
  const heel = rijen.every((rij) => rij.length === 1);
  if (!heel) {
    return rijen.flat().map((rij) => rondPad(hoekpunten(rij), HOEK));
  }
  return [rondPad(trap(gelijkgetrokken(rijen.flat())), HOEK)];
}

function delen(rij: readonly Doos[], vreemden: readonly Doos[]): readonly Doos[] {
  const uit: Doos[] = [];
  for (const doos of [...rij].sort((a, b) => a.x - b.x)) {
    const vorige = uit.at(-1);
    const samen: Doos | null = vorige === undefined ? null : { ...vorige, b: doos.x + doos.b - vorige.x };
    if (samen !== null && !vreemden.some((v) => overlappen(v, samen))) {
      uit[uit.length - 1] = samen;
    } else {
      uit.push(doos);
    }
  }
  return uit;
}

/** Small steps in the outline say nothing: such rows get the widest side of both. */
function gelijkgetrokken(rijen: readonly Doos[]): readonly Doos[] {
  const kant = (i: number, van: (d: Doos) => number, kies: (...waarden: number[]) => number): number => {
    const hier = van(rijen[i] as Doos);
    return kies(
      hier,
      ...[rijen[i - 1], rijen[i + 1]]
        .filter((d) => d !== undefined)
        .map(van)
        .filter((w) => Math.abs(w - hier) < HOEK + RUIMTE),
    );
  };
  return rijen.map((rij, i) => {
    const x = kant(i, (d) => d.x, Math.min);
    return { ...rij, x, b: kant(i, (d) => d.x + d.b, Math.max) - x };
  });
}

/** Down along the right sides and up along the left; a corridor joins rows that do not lie above each other. */
function trap(rijen: readonly Doos[]): readonly Punt[] {
  const rechts: Punt[] = [];
  const links: Punt[] = [];
  rijen.forEach((rij, i) => {
    const [l, r] = [rij.x - RUIMTE, rij.x + rij.b + RUIMTE];
    const volgende = rijen[i + 1];
    if (i === 0) {
      rechts.push([r, rij.y - RUIMTE]);
      links.push([l, rij.y - RUIMTE]);
    }
    if (volgende === undefined) {
      rechts.push([r, rij.y + rij.h + RUIMTE]);
      links.push([l, rij.y + rij.h + RUIMTE]);
      return;
    }
    const [l2, r2] = [volgende.x - RUIMTE, volgende.x + volgende.b + RUIMTE];
    const midden = (rij.y + rij.h + volgende.y) / 2;
    const yr = midden + (r2 > r ? -TUSSEN : TUSSEN);
    const yl = midden + (l2 < l ? -TUSSEN : TUSSEN);
    if (r2 !== r) {
      rechts.push([r, yr], [r2, yr]);
    }
    if (l2 !== l) {
      links.push([l, yl], [l2, yl]);
    }
  });
  return [...rechts, ...links.reverse()];
}
