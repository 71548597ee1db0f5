/** A UUIDv7 (RFC 9562): in order of time, from 16 bytes of chance. */
export function uuid7(nu: number, toeval: Uint8Array): string {
  const tijd = Math.floor(nu).toString(16).padStart(12, '0').slice(-12);
  const [a, b, ...rest] = [...toeval.slice(0, 10)];
  const kop = (0x7000 | ((((a ?? 0) << 8) | (b ?? 0)) & 0x0fff)).toString(16);
  rest[0] = 0x80 | ((rest[0] ?? 0) & 0x3f);
  const hex = tijd + kop + rest.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
