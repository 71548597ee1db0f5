import type { Beeld, Knoop, Lijn } from '../grond/lezen.js';

/** From this age a child is somebody one can call. */
const BELLEN_VANAF = 12;
const GEVAAR = ['geweld_lichamelijk', 'geweld_emotioneel', 'misbruik_seksueel', 'controle'];

const over = (lijn: Lijn): boolean => lijn.staat === 'verbroken' || lijn.soort === 'contactbreuk';

/**
 * Whom an emergency card may offer: nobody who has died or was not born, no animal, no small child, nobody with whom all
 * contact is broken, nobody who left the network, and nobody who is dangerous to somebody in the drawing.
 */
export function bereikbaar(beeld: Beeld, knoop: Knoop): boolean {
  const lijnen = beeld.lijnen.filter((lijn) => lijn.van === knoop.id || lijn.naar === knoop.id);
  const leeft =
    !knoop.overleden && knoop.leven === 'geboren' && (knoop.leeftijd === null || knoop.leeftijd >= BELLEN_VANAF);
  const hier = knoop.soort !== 'huisdier' && (knoop.soort !== 'professional' || knoop.heeftNaam);
  const weg = lijnen.length > 0 && lijnen.every(over);
  return leeft && hier && !weg && !lijnen.some((lijn) => GEVAAR.includes(lijn.soort) && !slachtoffer(lijn, knoop));
}

const slachtoffer = (lijn: Lijn, knoop: Knoop): boolean =>
  (lijn.richting === 'weer' ? lijn.van : lijn.naar) === knoop.id && lijn.richting !== 'beide';
