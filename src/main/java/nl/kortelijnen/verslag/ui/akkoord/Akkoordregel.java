package nl.kortelijnen.verslag.ui.akkoord;

import java.util.stream.Collectors;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.akkoord.Voorlegging;

/** That a piece of a draft waits for somebody, with the way to it. */
public final class Akkoordregel {

    private Akkoordregel() {}

    public static TeDoenRegel van(Voorlegging voorlegging) {
        return new TeDoenRegel(
                "verslagen",
                "Klopt dit stuk van het verslag?",
                voorlegging.titel() + " · "
                        + voorlegging.delen().stream()
                                .filter(deel -> deel.akkoord().isOpen())
                                .map(deel -> deel.akkoord().onderdeelnaam())
                                .collect(Collectors.joining(", ")),
                new Pil(Pil.Toon.WACHT, "klok", "Vraagt jouw blik"),
                Verslagadres.akkoord(voorlegging.verslag()),
                "Kijk na");
    }
}
