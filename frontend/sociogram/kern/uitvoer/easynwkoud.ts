import { AFKORTINGEN } from './easynwkrollen.js';
import type { Waarde } from '../grond/model.js';

/** The card as later versions write it, and what of the file did not come along. */
export interface Oudekaart {
  readonly kaart: Waarde;
  readonly gemist: readonly string[];
}

/** A file of easyNWK before version 2: lines of fields with semicolons, the first letter saying what the line is. */
export const isOudeKaart = (inhoud: string): boolean => /^E;[^\n]*\r?\n/.test(inhoud) && /^[NF];\d/m.test(inhoud);

/**
 * `E;name;age;note` the person in the middle, `F;moment;date` a moment, `N;id;name;sex;role;note` somebody (a plus: has
 * died), `P;moment;id;x;y;line` where somebody stands then, from the upper left of a square of 1 by 1, and
 * `L;moment;id;id` a line. Who has no place at the last moment was taken off the card.
 */
export function leesOudeKaart(inhoud: string): Oudekaart {
  const regels = inhoud
    .split(/\r?\n/)
    .filter((regel) => regel.trim() !== '')
    .map((regel) => regel.split(';').map((deel) => deel.trim()));
  const soort = (letter: string): readonly (readonly string[])[] => regels.filter(([eerste]) => eerste === letter);
  const gemist: string[] = [];
  const momenten = soort('F');
  const [, laatste = '0', dag = ''] = momenten.at(-1) ?? [];
  const [, d = '', m = '', j = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(dag) ?? [];
  const plaatsen = new Map(
    soort('P')
      .filter(([, moment]) => moment === laatste)
      .map((rij) => [rij[2] ?? '', rij] as const),
  );
  const mensen = soort('N').filter(([, id = '', naam = '']) => {
    if (!plaatsen.has(id)) {
      gemist.push(`“${naam.replace(/^\+/, '')}” staat in het bestand, maar niet op de kaart: niet ingelezen.`);
    }
    return plaatsen.has(id);
  });
  const alteri = mensen.map(([, id = '', naam = '', sexe = '', rol = '', ...noot]): Waarde => {
    const [, , , x = '', y = '', lijn = ''] = plaatsen.get(id) ?? [];
    const [dx, dy] = [Number(x.replace(',', '.')) - 0.5, 0.5 - Number(y.replace(',', '.'))];
    return {
      id,
      name: naam.replace(/^\+/, ''),
      role: AFKORTINGEN[rol] ?? rol,
      human: true,
      currentGender: { m: 'männlich', w: 'weiblich' }[sexe] ?? '',
      age: '',
      note: noot.join(';'),
      deceased: naam.startsWith('+'),
      edgeType: lijn,
      angle: (Math.atan2(dy, dx) * 180) / Math.PI,
      distance: Math.hypot(dx, dy) * 200,
    };
  });
  const connections = soort('L')
    .filter(([, moment]) => moment === laatste)
    .map(([, , id1 = '', id2 = '']): Waarde => ({ id1, id2 }));
  const onbekend = regels.filter(([eerste = '']) => !['E', 'F', 'N', 'P', 'L'].includes(eerste));
  if (onbekend.length > 0) {
    gemist.push(
      `${onbekend.length} ${onbekend.length === 1 ? 'regel' : 'regels'} van een soort die het portaal niet kent.`,
    );
  }
  const [, name = '', age = '', ...note] = soort('E')[0] ?? [];
  const nwk: Waarde = { ego: { name, age, note: note.join(';').replace(/;+$/, '') }, alteri, connections };
  const versies = momenten.slice(0, -1).map((): Waarde => ({ id: -1, nwk: null }));
  return {
    kaart: {
      currentVersion: 1,
      versions: [...versies, { id: 1, date: j === '' ? '' : `${j}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`, nwk }],
    },
    gemist,
  };
}
