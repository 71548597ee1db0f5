const KIES = 'Kies een tekening van Korte Lijnen (JSON) of een netwerkkaart van easyNWK (.json of .nwk).';

const BEKEND: readonly (readonly [RegExp, string])[] = [
  [/^%PDF/, `Dit is een pdf: een plaat van een tekening, die niet in te lezen is. ${KIES}`],
  [/^PK\u0003\u0004/, `Dit is een ingepakt bestand of een document van Word of Excel. Pak het eerst uit. ${KIES}`],
  [/^\u00d0\u00cf\u0011\u00e0/, `Dit is een ouder document van Word of Excel. ${KIES}`],
  [/^(\u0089PNG|\u00ff\u00d8\u00ff|GIF8|RIFF)/, `Dit is een foto of een plaatje. ${KIES}`],
  [
    /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?<svg/i,
    `Dit is een plaatje (SVG), daar staan geen mensen en lijnen meer in. ${KIES}`,
  ],
  [
    /<graphml/i,
    `Dit is een bestand voor een netwerkprogramma (GraphML). Dat kan het portaal wel maken, niet inlezen. ${KIES}`,
  ],
  [/^\s*<(!doctype|html|\?xml)/i, `Dit is een webpagina of een XML-bestand. ${KIES}`],
  [/^0 HEAD\b/, `Dit is een stamboom (GEDCOM). Die kan het portaal niet inlezen. ${KIES}`],
  [/^BEGIN:VCARD/i, `Dit zijn adresgegevens (vCard). Die horen niet in een tekening. ${KIES}`],
  [
    /^(\ufeff)?[^\n{]*[;,\t][^\n{]*\n/,
    `Dit lijkt een lijst uit een rekenblad (CSV). Die kan het portaal wel maken, niet inlezen. ${KIES}`,
  ],
];

/** What a file is that is no drawing, and what to choose instead. The first bytes as Latin letters are enough. */
export function watDitIs(begin: string): string {
  if (begin.trim() === '') {
    return `Dit bestand is leeg. ${KIES}`;
  }
  const gevonden = BEKEND.find(([wat]) => wat.test(begin));
  if (gevonden !== undefined) {
    return gevonden[1];
  }
  return /^\s*[{[]/.test(begin)
    ? 'Dit bestand is beschadigd: het begint als JSON, maar is niet heel. Bewaar het opnieuw in het programma waar het vandaan komt en kies het daarna nog eens.'
    : `Dit bestand herkent het portaal niet. ${KIES}`;
}
