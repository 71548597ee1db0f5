package nl.kortelijnen.verslag.verbetering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A point with one thing different. */
record Volgpuntwijziging(Volgpunt punt) {

    Volgpunt eigenaar(Volgpunt.Eigenaar eigenaar, @Nullable LocalDate streefdatum) {
        return nieuw(
                eigenaar,
                streefdatum,
                punt.staat(),
                punt.bewijs(),
                punt.bewijslink(),
                punt.cijfer(),
                punt.cijferSinds());
    }

    Volgpunt staat(Volgstaat staat) {
        return nieuw(
                punt.eigenaar(),
                punt.streefdatum(),
                staat,
                punt.bewijs(),
                punt.bewijslink(),
                punt.cijfer(),
                punt.cijferSinds());
    }

    Volgpunt opgelost(String bewijs, String link) {
        return nieuw(
                punt.eigenaar(),
                punt.streefdatum(),
                Volgstaat.OPGELOST,
                bewijs,
                link,
                punt.cijfer(),
                punt.cijferSinds());
    }

    Volgpunt cijfer(String code, LocalDate sinds) {
        return nieuw(punt.eigenaar(), punt.streefdatum(), punt.staat(), punt.bewijs(), punt.bewijslink(), code, sinds);
    }

    private Volgpunt nieuw(
            Volgpunt.@Nullable Eigenaar eigenaar,
            @Nullable LocalDate streefdatum,
            Volgstaat staat,
            String bewijs,
            String link,
            @Nullable String cijfer,
            @Nullable LocalDate cijferSinds) {
        return new Volgpunt(
                punt.id(),
                punt.soort(),
                punt.tekst(),
                punt.waar(),
                punt.alinea(),
                punt.herkomst(),
                punt.geadresseerde(),
                punt.sinds(),
                eigenaar,
                streefdatum,
                staat,
                bewijs,
                link,
                cijfer,
                cijferSinds);
    }
}
