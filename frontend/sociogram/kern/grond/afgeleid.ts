/** Ids that follow from what they stand for, so that two people who add the same thing make one. */

/** Of the union of two persons, or of one alone (`b` null), in this household. */
export function verbintenisId(huishouden: string, a: string, b: string | null): string {
  const [kleinste, grootste] = [a, b ?? a].sort();
  return alsUuid(`verbintenis|${huishouden}|${kleinste}|${grootste}`);
}

/** Of what was left as it is on purpose: one per member and rule. */
export function bewustZoId(huishouden: string, ego: string, regel: string): string {
  return alsUuid(`bewust-zo|${huishouden}|${ego}|${regel}`);
}

/** The first 128 bits of its SHA-256 as a UUID of version 8; ASCII only. */
function alsUuid(tekst: string): string {
  const woorden = sha256(tekst).slice(0, 4);
  woorden[1] = (woorden[1]! & 0xffff0fff) | 0x00008000;
  woorden[2] = (woorden[2]! & 0x3fffffff) | 0x80000000;
  const hex = woorden.map((woord) => (woord >>> 0).toString(16).padStart(8, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** FIPS 180-4. The browser's own is asynchronous, which an operation cannot be. */
function sha256(tekst: string): number[] {
  const bytes = [...tekst].map((teken) => teken.charCodeAt(0));
  const bits = bytes.length * 8;
  bytes.push(0x80);
  while (bytes.length % 64 !== 56) bytes.push(0);
  for (let schuif = 56; schuif >= 0; schuif -= 8) bytes.push(schuif >= 32 ? 0 : (bits >>> schuif) & 0xff);
  const stand = BEGIN.slice();
  for (let blok = 0; blok < bytes.length; blok += 64) verwerkBlok(stand, bytes, blok);
  return stand;
}

function verwerkBlok(stand: number[], bytes: readonly number[], van: number): void {
  const w: number[] = [];
  for (let i = 0; i < 16; i++) {
    const p = van + i * 4;
    w.push((bytes[p]! << 24) | (bytes[p + 1]! << 16) | (bytes[p + 2]! << 8) | bytes[p + 3]!);
  }
  for (let i = 16; i < 64; i++) {
    const [v15, v2] = [w[i - 15]!, w[i - 2]!];
    const s0 = draai(v15, 7) ^ draai(v15, 18) ^ (v15 >>> 3);
    const s1 = draai(v2, 17) ^ draai(v2, 19) ^ (v2 >>> 10);
    w.push((w[i - 16]! + s0 + w[i - 7]! + s1) | 0);
  }
  let [a, b, c, d, e, f, g, h] = stand as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const s1 = draai(e, 6) ^ draai(e, 11) ^ draai(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + RONDES[i]! + w[i]!) | 0;
    const t2 = ((draai(a, 2) ^ draai(a, 13) ^ draai(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((deel, i) => (stand[i] = (stand[i]! + deel) | 0));
}

function draai(woord: number, bits: number): number {
  return (woord >>> bits) | (woord << (32 - bits));
}

const PRIEMEN = Array.from({ length: 311 }, (_, i) => i + 2)
  .filter((n) => !Array.from({ length: n }, (_, d) => d).some((d) => d > 1 && n % d === 0))
  .slice(0, 64);

/** The first 32 bits behind the point of a root, exact by whole numbers: a float's root has too few bits. */
function breuk(priem: number, macht: bigint): number {
  const doel = BigInt(priem) << (32n * macht);
  let laag = 0n;
  let hoog = 1n << 40n;
  while (hoog - laag > 1n) {
    const midden = (laag + hoog) / 2n;
    if (midden ** macht <= doel) laag = midden;
    else hoog = midden;
  }
  return Number(BigInt.asIntN(32, laag));
}

const BEGIN = PRIEMEN.slice(0, 8).map((priem) => breuk(priem, 2n));
const RONDES = PRIEMEN.map((priem) => breuk(priem, 3n));
