package nl.kortelijnen.ketennetwerk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalniveau;
import nl.kortelijnen.gedeeld.Telefoonnummer;

/**
 * What one fills in about somebody who works in the network (N02). Checks itself, so that a form, a file and a program
 * are held to the same rules.
 *
 * @param vaardigheden what somebody is good at, in own words ("werken met weerstand", AE28)
 * @param talen levels by language code
 * @param aanstellingen the first is the one people know this person by
 */
public record Persoonsblad(
        String naam,
        String functie,
        String telefoon,
        String mail,
        String bereikbaar,
        List<String> vaardigheden,
        Map<String, String> talen,
        List<Aanstelling> aanstellingen,
        List<Teamlidmaatschap> teams) {

    public static final int LANGSTE_NAAM = 120;
    private static final int MEESTE = 40;

    public Persoonsblad {
        naam = naam.strip();
        functie = functie.strip();
        telefoon = Telefoonnummer.net(telefoon);
        mail = mail.strip();
        bereikbaar = bereikbaar.strip();
        vaardigheden = vaardigheden.stream()
                .map(String::strip)
                .filter(een -> !een.isEmpty())
                .distinct()
                .toList();
        talen = Map.copyOf(new TreeMap<>(talen));
        aanstellingen = List.copyOf(aanstellingen);
        teams = List.copyOf(teams);
        keurNaam(naam);
        keurFunctie(functie);
        Bereik.keurTelefoon(telefoon);
        Bereik.keurMail(mail);
        eis(
                "bereikbaar",
                bereikbaar.length() <= 200,
                "Schrijf in hooguit 200 tekens wanneer deze collega te bereiken is.");
        eis(
                "vaardigheden",
                vaardigheden.size() <= MEESTE && vaardigheden.stream().allMatch(een -> een.length() <= LANGSTE_NAAM),
                "Noem hooguit 40 vaardigheden, elk in een paar woorden.");
        talen.keySet().forEach(Persoonsblad::keurTaal);
        talen.values().forEach(Persoonsblad::keurNiveau);
        eis("aanstellingen", !aanstellingen.isEmpty(), "Kies de organisatie waar deze collega werkt.");
        eis(
                "aanstellingen",
                aanstellingen.size() <= MEESTE && teams.size() <= MEESTE,
                "Meer dan 40 plekken passen niet op een kaart.");
        aanstellingen.forEach(een -> eis(
                "aanstellingen",
                Aanstelling.kan(een.van(), een.tot()),
                "Een aanstelling eindigt na de dag waarop zij begint."));
        teams.forEach(een -> eis(
                "teams",
                Aanstelling.kan(een.van(), een.tot()),
                "Iemand gaat na de eerste dag uit een team, niet ervoor."));
    }

    public static void keurNaam(String naam) {
        eis(
                "naam",
                !naam.isBlank() && naam.strip().length() <= LANGSTE_NAAM,
                "Vul de naam in zoals collega's die kennen, in hooguit 120 tekens.");
    }

    public static void keurFunctie(String functie) {
        eis(
                "functie",
                !functie.isBlank() && functie.strip().length() <= LANGSTE_NAAM,
                "Vul in wat deze collega doet, bijvoorbeeld: gezinswerker.");
    }

    /** The first day on which this person works nowhere any more; empty while no end of that is known. */
    public Optional<LocalDate> vertrekt() {
        return aanstellingen.stream().anyMatch(een -> een.tot() == null)
                ? Optional.empty()
                : aanstellingen.stream()
                        .flatMap(een -> Stream.ofNullable(een.tot()))
                        .max(Comparator.naturalOrder());
    }

    /** Levels by language, in no order. */
    public Map<Taal, Taalniveau> taalniveaus() {
        return talen.entrySet().stream()
                .collect(Collectors.toMap(een -> Taal.van(een.getKey()), een -> Taalniveau.van(een.getValue())));
    }

    private static void keurTaal(String code) {
        eis("talen", Taal.bekend(code).isPresent(), "De taal " + code + " kennen we niet. Kies haar uit de lijst.");
    }

    private static void keurNiveau(String niveau) {
        try {
            Taalniveau.van(niveau);
        } catch (IllegalArgumentException e) {
            throw new Fout.RegelGeschonden(
                    "talen",
                    "Het taalniveau " + niveau + " kennen we niet. Kies A1, A2, B1, B2, C1, C2 of moedertaal.");
        }
    }

    private static void eis(String veld, boolean klopt, String zin) {
        if (!klopt) {
            throw new Fout.RegelGeschonden(veld, zin);
        }
    }
}
