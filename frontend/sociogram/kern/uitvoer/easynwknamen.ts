/** Words before a first name that say who somebody is; they belong to the name. */
const VERWANT =
  /^(oom|tante|opa|oma|opoe|omi|opi|papa|mama|neef|nicht|juf|juffrouw|meester|mevrouw|mevr\.?|meneer|mijnheer|dhr\.?|buurman|buurvrouw|buur|broer|zus|vriend|vriendin|collega|peetoom|peettante|pleegmoeder|pleegvader|stiefmoeder|stiefvader|onkel|uncle|aunt|grandma|grandpa|frau|herr|teyze|amca|abla|abi|khala|ammo|amoe|dayı|pastor|imam|sjeik|zuster)$/iu;
/** Words before a surname: with it, the portal does not keep who it is. */
const TITEL = /^(dr|drs|prof|mr|ir|ing|ds|mag|dipl)\.?$/iu;
const TUSSEN =
  /^(van|de|den|der|het|ter|ten|te|'t|’t|'s|’s|von|vom|zu|zum|zur|la|le|di|da|del|della|dos|do|el|al|bin|binti|ibn|abu|ben|bat)$/iu;

export interface Kortenaam {
  /** Null when nothing may stay: a title with a surname. */
  readonly naam: string | null;
  /** Nothing was left out. */
  readonly heel: boolean;
}

/**
 * A drawing holds first names and roles, never surnames. "Oom Dré" and "Oma van Sara" stay, of "Wanda Ćwikła" only the
 * first, of "Dr. Ververs" nothing: there the role says who it is.
 */
export function korteNaam(ruw: string): Kortenaam {
  const woorden = ruw
    .normalize('NFC')
    .trim()
    .split(/\s+/u)
    .filter((woord) => woord !== '');
  const [eerste] = woorden;
  if (eerste === undefined) {
    return { naam: null, heel: true };
  }
  if (TITEL.test(eerste) && woorden.length > 1) {
    return { naam: null, heel: false };
  }
  const blijft: string[] = [eerste];
  let namen = VERWANT.test(eerste) ? 0 : 1;
  const formeel = /^(mevrouw|mevr\.?|meneer|mijnheer|dhr\.?|frau|herr)$/iu.test(eerste);
  for (const [i, woord] of woorden.entries()) {
    const kale = woord.replace(/^[(["'“‘]+/u, '');
    if (i === 0) {
      continue;
    }
    if (TUSSEN.test(kale) && namen > 0) {
      break;
    }
    if (/^\p{Lu}|^\p{Lo}/u.test(kale)) {
      if (namen > 0 || formeel) {
        break;
      }
      namen += 1;
    }
    blijft.push(woord);
  }
  const naam = (blijft.length < woorden.length ? zonderStaart(blijft) : blijft).join(' ');
  return { naam, heel: naam === woorden.join(' ') };
}

/** "Mevrouw van" says less than "Mevrouw"; a comma points at nothing any more. */
function zonderStaart(woorden: readonly string[]): readonly string[] {
  const laatste = woorden.at(-1) ?? '';
  return woorden.length > 1 && TUSSEN.test(laatste)
    ? zonderStaart(woorden.slice(0, -1))
    : [...woorden.slice(0, -1), laatste.replace(/[,;:]$/u, '')];
}
