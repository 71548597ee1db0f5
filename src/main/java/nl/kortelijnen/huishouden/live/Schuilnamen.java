package nl.kortelijnen.huishouden.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.kortelijnen.huishouden.tekening.Gevolg;
import nl.kortelijnen.huishouden.tekening.Wie;
import nl.kortelijnen.huishouden.tekening.taal.Register;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;

/**
 * What guests hear of those with an account: a first name, and a number that means somebody as long as this room is open
 * and nobody after that. Whoever has an account hears who it is.
 */
final class Schuilnamen {

    private static final String PORTAAL = "portaal";

    private final Map<String, Integer> nummers = new ConcurrentHashMap<>();

    /** Of somebody, or of somebody's page: {@code ID/VENSTER}. */
    String id(Deelnemer voor, String wie) {
        if (!voor.wie().gast() || wie.startsWith(Wie.GAST) || wie.equals(PORTAAL)) {
            return wie;
        }
        int streep = wie.indexOf('/');
        String account = streep < 0 ? wie : wie.substring(0, streep);
        return "medewerker-" + nummer(account) + (streep < 0 ? "" : wie.substring(streep));
    }

    private synchronized int nummer(String account) {
        return nummers.computeIfAbsent(account, nieuw -> nummers.size() + 1);
    }

    Aanwezige wie(Deelnemer voor, Aanwezige wie) {
        boolean zelf = !voor.wie().gast() || wie.id().startsWith(Wie.GAST);
        return zelf
                ? wie
                : new Aanwezige(id(voor, wie.id()), voornaam(wie.naam()), wie.kleur(), wie.rol(), wie.venster());
    }

    private static String voornaam(String naam) {
        int spatie = naam.indexOf(' ');
        return spatie < 0 ? naam : naam.substring(0, spatie);
    }

    List<Gevolg> gevolgen(Deelnemer voor, List<Gevolg> gevolgen) {
        return gevolgen.stream()
                .map(een -> een.register() == Veld.DOOR && een.waarde() instanceof Waarde.Tekst(String door)
                        ? new Gevolg(een.id(), Veld.DOOR, Waarde.van(id(voor, door)))
                        : een)
                .toList();
    }

    List<Gevolg.Entiteit> beeld(Deelnemer voor, List<Gevolg.Entiteit> beeld) {
        return beeld.stream()
                .map(een -> new Gevolg.Entiteit(een.id(), een.soort(), zonderNaam(voor, een.r())))
                .toList();
    }

    private Map<Register, Waarde> zonderNaam(Deelnemer voor, Map<Register, Waarde> registers) {
        if (!(registers.get(Veld.DOOR) instanceof Waarde.Tekst(String door))) {
            return registers;
        }
        Map<Register, Waarde> anders = new LinkedHashMap<>(registers);
        anders.put(Veld.DOOR, Waarde.van(id(voor, door)));
        return anders;
    }

    Stream<Aanwezige> allen(Deelnemer voor, List<Aanwezige> allen) {
        return allen.stream().map(een -> wie(voor, een));
    }
}
