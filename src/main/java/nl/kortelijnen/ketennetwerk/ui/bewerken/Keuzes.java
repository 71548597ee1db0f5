package nl.kortelijnen.ketennetwerk.ui.bewerken;

import java.util.List;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.portaal.aanbod.Netwerkkeuze.Keuze;

/** The organisations and teams that a form offers. */
final class Keuzes {

    private Keuzes() {}

    static List<Keuze> organisaties(Ketennetwerk netwerk) {
        return netwerk.organisaties(Netwerkfilter.ALLES).stream()
                .filter(een -> !een.isOpgeheven())
                .map(een -> new Keuze(een.id().waarde(), een.naam(), ""))
                .toList();
    }

    static List<Keuze> teams(Ketennetwerk netwerk) {
        return netwerk.teams(Netwerkfilter.ALLES).stream()
                .map(een -> new Keuze(een.id().waarde(), een.naam(), ""))
                .toList();
    }
}
