/**
 * What may not stand in a text of the drawing, known by its shape: BSN (eleven-test), telephone number, postcode and
 * mail address. The same shapes as `nl.kortelijnen.herkenning.Herkenner` on the server.
 */
export type Patroon = 'bsn' | 'telefoonnummer' | 'postcode' | 'e-mailadres';

const TELEFOON =
  /(?<![\d+]|\d-)(?:(?:\+|00)[1-9]\d{0,2}(?:[ .\-/()]{0,3}\d){7,12}|\(?0(?!800|900)(?:[ .\-/()]{0,3}\d){9})(?!\d)/u;
const POSTCODE = /(?<![\p{L}\d]|\d[-.,])[1-9]\d{3}(?: ?(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2})(?![\p{L}\d])/u;
const MAIL =
  /[\p{L}\p{Nd}._%+\-'!#$&*/=?^`{|}~]@[\p{L}\p{Nd}.-]*[\p{L}\p{Nd}-]\.[\p{L}\p{Nd}.-]*[\p{L}\p{Nd}][.-]*[\p{L}\p{Nd}]/u;
const CIJFERS = /(?<![\p{L}\d+]|\d[-/,])\d+(?![\p{L}\d]|[-/,]\d)/gu;

export function gevoeligPatroon(tekst: string): Patroon | null {
  if (MAIL.test(tekst)) return 'e-mailadres';
  if (heeftBsn(tekst)) return 'bsn';
  if (TELEFOON.test(tekst)) return 'telefoonnummer';
  if (POSTCODE.test(tekst)) return 'postcode';
  return null;
}

/** Also when it was written in groups with one point or space between them. */
function heeftBsn(tekst: string): boolean {
  const groepen = [...tekst.matchAll(CIJFERS)];
  return groepen.some((_, eerste) => {
    let cijfers = '';
    let einde = -1;
    for (const groep of groepen.slice(eerste)) {
      const sluitAan = einde < 0 || (groep.index - einde === 1 && ' .'.includes(tekst.charAt(einde)));
      if (!sluitAan || cijfers.length + groep[0].length > 9) return false;
      cijfers += groep[0];
      einde = groep.index + groep[0].length;
      if (isBsn(cijfers)) return true;
    }
    return false;
  });
}

function isBsn(cijfers: string): boolean {
  if (cijfers.length < 8 || /^0[89]00/.test(cijfers) || /^0+$/.test(cijfers)) return false;
  const som = [...cijfers].reduce((tot, cijfer, plek) => {
    const gewicht = cijfers.length - plek;
    return tot + (gewicht === 1 ? -1 : gewicht) * Number(cijfer);
  }, 0);
  return som % 11 === 0;
}
