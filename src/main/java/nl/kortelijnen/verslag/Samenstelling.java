package nl.kortelijnen.verslag;

import java.util.Arrays;
import java.util.List;
import nl.kortelijnen.verslag.Verslagregel.Telling;
import nl.kortelijnen.verslag.inlezen.Punttype;
import org.jspecify.annotations.Nullable;

/** Puts rows together to what the views read. */
final class Samenstelling {

    private Samenstelling() {}

    static Concept concept(VersieRij rij, @Nullable String slug) {
        return new Concept(
                rij.verslag,
                slug,
                rij.nummer,
                rij.kop(),
                onderdelen(rij),
                rij.alineas.stream().map(AlineaRij::naarAlinea).toList(),
                rij.bestandsnaam,
                rij.sjabloon,
                rij.bewaard);
    }

    static Publicatie publicatie(VerslagRij verslag, VersieRij rij, List<VersieRij> alle) {
        return new Publicatie(
                verslag.id,
                verslag.slug,
                rij.nummer,
                rij.gepubliceerd,
                rij.wijziging,
                verslag.voorbeeld,
                rij.kop(),
                onderdelen(rij),
                alle.stream()
                        .filter(ander -> ander.nummer < rij.nummer && ander.staat == VersieRij.Staat.VERVANGEN)
                        .map(ander -> new Publicatie.Eerdere(ander.nummer, ander.gepubliceerd, ander.wijziging))
                        .toList());
    }

    static Verslagregel regel(VerslagRij verslag, VersieRij rij) {
        return new Verslagregel(
                verslag.id,
                verslag.slug,
                rij.titel,
                rij.datum,
                rij.plaats,
                rij.nummer,
                rij.gepubliceerd == null ? rij.bewaard : rij.gepubliceerd,
                verslag.voorbeeld,
                tellingen(rij));
    }

    static List<Onderdeel> onderdelen(VersieRij rij) {
        return rij.onderdelen.stream()
                .map(onderdeel -> new Onderdeel(
                        onderdeel.id,
                        onderdeel.nummer,
                        onderdeel.naam,
                        onderdeel.fase,
                        onderdeel.toelichting,
                        rij.punten.stream()
                                .filter(punt -> punt.onderdeel.equals(onderdeel.id))
                                .map(PuntRij::naarPunt)
                                .toList()))
                .toList();
    }

    private static List<Telling> tellingen(VersieRij rij) {
        return Arrays.stream(Punttype.values())
                .map(type -> new Telling(
                        type,
                        rij.punten.stream().filter(punt -> punt.type == type).count()))
                .filter(telling -> telling.aantal() > 0)
                .toList();
    }
}
