// The real faces and the real typesetter, from the files the portal ships.
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { createRequire } from 'node:module';
import { Inkorter } from '../../../frontend/sociogram/letters/inkorten.js';
import { Zetter } from '../../../frontend/sociogram/letters/zetter.js';

const lees = (plek: string | URL): ArrayBuffer => {
  const bestand = readFileSync(plek);
  return bestand.buffer.slice(bestand.byteOffset, bestand.byteOffset + bestand.byteLength) as ArrayBuffer;
};

/** Which files were opened: only what is needed may come over the line. */
export const geopend = new Set<string>();

export const zetter = new Zetter(async (bestand) => {
  geopend.add(bestand);
  return lees(new URL(`../../main/resources/META-INF/resources/lettertype/${bestand}`, import.meta.url));
});

export const inkorter = await Inkorter.van(
  lees(createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')),
);

/** What a reader copies from a PDF of ours, run by run from left to right, as the codes say it. */
export function gezegd(pdf: Uint8Array): readonly string[] {
  const ruw = Buffer.from(pdf).toString('latin1');
  const stromen = new Map(
    [...ruw.matchAll(/(\d+) 0 obj\n<<[^\n]*\/Length (\d+)>>\nstream\n/g)].map((m) => {
      const begin = (m.index ?? 0) + m[0].length;
      return [
        Number(m[1]),
        inflateSync(Buffer.from(ruw.slice(begin, begin + Number(m[2])), 'latin1')).toString('latin1'),
      ];
    }),
  );
  const letters = new Map(
    [...ruw.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, naam = '', nr = '']) => {
      const [, gezegd_ = ''] = new RegExp(`\\n${nr} 0 obj\\n<<.*?/ToUnicode (\\d+) 0 R`).exec(ruw) ?? [];
      const paren = [...(stromen.get(Number(gezegd_)) ?? '').matchAll(/<(\w{4})> <(\w+)>/g)];
      return [
        naam,
        new Map(paren.map(([, code = '', wat = '']) => [code, Buffer.from(wat, 'hex').swap16().toString('utf16le')])),
      ];
    }),
  );
  const blad = [...stromen.values()].find((stroom) => stroom.includes(' cm\n')) ?? '';
  return [...blad.matchAll(/BT\n([\s\S]*?)ET/g)].map(([, regels = '']) => {
    let letter = '';
    return [...regels.matchAll(/\/(F\d+) |<(\w{4})> Tj/g)]
      .map(([, naam, code]) => {
        letter = naam ?? letter;
        return code === undefined ? '' : (letters.get(letter)?.get(code) ?? '\ufffd');
      })
      .join('');
  });
}
