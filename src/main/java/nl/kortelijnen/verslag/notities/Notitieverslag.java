package nl.kortelijnen.verslag.notities;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.Inlezing;
import nl.kortelijnen.verslag.bijeenkomst.Aangemelde;
import nl.kortelijnen.verslag.bijeenkomst.Aanmeldingen;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomst;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomsten;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the draft of a report from what was written during a conference: the same way in as a file has. */
@Service
public class Notitieverslag {

    private final Notitiekast kast;
    private final Bijeenkomsten bijeenkomsten;
    private final Aanmeldingen aanmeldingen;
    private final Inlezing inlezing;
    private final Toegang toegang;

    Notitieverslag(
            Notitiekast kast,
            Bijeenkomsten bijeenkomsten,
            Aanmeldingen aanmeldingen,
            Inlezing inlezing,
            Toegang toegang) {
        this.kast = kast;
        this.bijeenkomsten = bijeenkomsten;
        this.aanmeldingen = aanmeldingen;
        this.inlezing = inlezing;
        this.toegang = toegang;
    }

    /** Gives the id of the report of which this is the first draft; a second time the same. */
    @Transactional
    public UUID maak(UUID id) {
        toegang.vereis(Rol.ORGANISATOR);
        Bijeenkomst bijeenkomst = bijeenkomsten.een(id);
        if (bijeenkomst.verslag() != null) {
            return bijeenkomst.verslag();
        }
        List<Groepsnotitie> notities = kast.van(id);
        if (notities.isEmpty()) {
            throw new Fout.RegelGeschonden("Er is nog niets opgeschreven. Schrijf eerst mee, of lees een bestand in.");
        }
        UUID verslag = inlezing.neemOp(
                "notities.md", tekst(bijeenkomst, notities, aanwezig(id)).getBytes(StandardCharsets.UTF_8));
        bijeenkomsten.hangVerslag(id, verslag);
        return verslag;
    }

    private List<Aangemelde> aanwezig(UUID id) {
        return aanmeldingen.alle(id).stream().filter(Aangemelde::aanwezig).toList();
    }

    /** As an organiser would write it down: organisations and functions, never a name. */
    static String tekst(Bijeenkomst bijeenkomst, List<Groepsnotitie> notities, List<Aangemelde> aanwezig) {
        StringBuilder uit =
                new StringBuilder("# ").append(bijeenkomst.blad().titel()).append("\n\n");
        LocalDate dag = LocalDate.ofInstant(bijeenkomst.blad().begin(), Nederlands.TIJDZONE);
        uit.append(Nederlands.langeDatum(dag))
                .append(", in ")
                .append(bijeenkomst.blad().plaats())
                .append("\n\n");
        List<String> organisaties = aanwezig.stream()
                .map(Aangemelde::organisatie)
                .filter(naam -> !naam.isBlank())
                .distinct()
                .toList();
        if (organisaties.size() > 1) {
            uit.append(aanwezig.size())
                    .append(" deelnemers van ")
                    .append(String.join(", ", organisaties))
                    .append(".\n\n");
        }
        if (!bijeenkomst.blad().uitleg().isBlank()) {
            uit.append("Waar het over ging: ")
                    .append(bijeenkomst.blad().uitleg())
                    .append("\n\n");
        }
        lijst(
                uit,
                "Functies aanwezigen",
                aanwezig.stream().map(Aangemelde::functie).distinct().toList());
        for (Bijeenkomst.Groep groep : bijeenkomst.groepen()) {
            lijst(
                    uit,
                    groep.titel(),
                    notities.stream()
                            .filter(een -> een.groep().equals(groep.id()))
                            .map(een -> een.soort().label() + ": " + een.tekst())
                            .toList());
        }
        return uit.toString();
    }

    private static void lijst(StringBuilder uit, String kop, List<String> regels) {
        if (!regels.isEmpty()) {
            uit.append("## ")
                    .append(kop)
                    .append("\n\n")
                    .append(regels.stream().map(regel -> "- " + regel).collect(Collectors.joining("\n")))
                    .append("\n\n");
        }
    }
}
