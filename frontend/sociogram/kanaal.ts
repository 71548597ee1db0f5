import type { Klok, Kanaal, Luisteraar } from './kern/kamer/verbinding.js';

/** A socket of the browser to the room of this household. */
export const kanaal =
  (huishouden: string) =>
  (luisteraar: Luisteraar): Kanaal => {
    const adres = new URL(`live/sociogram/${huishouden}`, document.baseURI);
    adres.protocol = adres.protocol === 'https:' ? 'wss:' : 'ws:';
    const socket = new WebSocket(adres, 'kortelijnen.tekenen.v1');
    socket.onopen = () => luisteraar.open();
    socket.onmessage = (bericht) => luisteraar.bericht(String(bericht.data));
    socket.onclose = (einde) => luisteraar.dicht(einde.code);
    return {
      stuur: (tekst) => {
        if (socket.readyState === WebSocket.OPEN) {
          socket.send(tekst);
        }
      },
      sluit: () => socket.close(1000),
    };
  };

export const klok: Klok = {
  na: (ms, werk) => {
    const afspraak = window.setTimeout(werk, ms);
    return () => window.clearTimeout(afspraak);
  },
  toeval: () => Math.random(),
};
