package nl.kortelijnen.ketennetwerk.invoer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.Aanstelling;
import nl.kortelijnen.ketennetwerk.Neo4jProfessionals.Persoonsrij;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Persoonsblad;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import org.jspecify.annotations.Nullable;

/** What a table of people would do to those that are there: somebody is the same by name and organisation. */
final class Mensenplan {

    private final Map<String, OrganisatieId> organisaties = new HashMap<>();
    private final Map<String, Professional> bekend = new HashMap<>();
    private final Map<ProfessionalId, Persoonsblad> bladen;
    private final LocalDate vandaag;
    private final List<Invoerregel> regels = new ArrayList<>();
    private final List<Persoonsrij> schrijven = new ArrayList<>();
    private final Set<String> inBestand = new HashSet<>();

    Mensenplan(
            List<Organisatie> organisaties,
            List<Professional> mensen,
            Map<ProfessionalId, Persoonsblad> bladen,
            LocalDate vandaag) {
        organisaties.forEach(een -> {
            this.organisaties.put(Gelijk.sleutel(een.kort()), een.id());
            this.organisaties.put(Gelijk.sleutel(een.naam()), een.id());
        });
        mensen.forEach(een -> bekend.put(sleutel(een.naam(), een.organisatie()), een));
        this.bladen = bladen;
        this.vandaag = vandaag;
    }

    Invoerplan van(Tabel tabel) {
        tabel.rijen().forEach(this::verwerk);
        return new Invoerplan("collega's", regels, List.of(), schrijven);
    }

    private void verwerk(Tabel.Rij rij) {
        String naam = rij.tekst("naam");
        try {
            OrganisatieId waar = organisatie(rij.tekst("organisatie"));
            String sleutel = sleutel(naam, waar);
            Professional oud = bekend.get(sleutel);
            Persoonsblad nieuw = nieuw(rij, waar, oud == null ? null : bladen.get(oud.id()));
            if (!inBestand.add(sleutel)) {
                regel(rij, naam, Invoerregel.Soort.DUBBEL, "Staat eerder in dit bestand.");
            } else if (oud == null) {
                regel(rij, naam, Invoerregel.Soort.NIEUW, "");
                schrijven.add(new Persoonsrij(new ProfessionalId(UUID.randomUUID()), nieuw, vandaag));
            } else if (Gelijk.zijn(Objects.requireNonNull(bladen.get(oud.id())), nieuw)) {
                regel(rij, naam, Invoerregel.Soort.GELIJK, "");
            } else {
                regel(rij, naam, Invoerregel.Soort.WIJZIGT, "");
                schrijven.add(new Persoonsrij(oud.id(), nieuw, oud.bevestigd()));
            }
        } catch (Fout.RegelGeschonden e) {
            regels.add(new Invoerregel(
                    rij.nummer(),
                    naam,
                    Invoerregel.Soort.FOUT,
                    e.bericht(),
                    e.veld().orElse(null)));
        }
    }

    private void regel(Tabel.Rij rij, String naam, Invoerregel.Soort soort, String zin) {
        regels.add(new Invoerregel(rij.nummer(), naam, soort, zin, null));
    }

    private OrganisatieId organisatie(String naam) {
        OrganisatieId id = organisaties.get(Gelijk.sleutel(naam));
        if (id == null) {
            throw new Fout.RegelGeschonden(
                    "organisatie",
                    naam.isEmpty()
                            ? "Vul in bij welke organisatie deze collega werkt."
                            : "De organisatie '" + naam
                                    + "' staat niet in het netwerk. Lees eerst de organisaties in.");
        }
        return id;
    }

    private static Persoonsblad nieuw(Tabel.Rij rij, OrganisatieId waar, @Nullable Persoonsblad oud) {
        return new Persoonsblad(
                rij.tekst("naam"),
                rij.tekst("functie"),
                rij.tekst("telefoon"),
                rij.tekst("mail"),
                rij.tekst("bereikbaar"),
                rij.lijst("vaardigheden", "[;,|]"),
                talen(rij),
                oud == null ? List.of(new Aanstelling(waar)) : oud.aanstellingen(),
                oud == null ? List.of() : oud.teams());
    }

    /** "nl: moedertaal; ti: B1"; a language without a level is B2. */
    private static Map<String, String> talen(Tabel.Rij rij) {
        Map<String, String> talen = new LinkedHashMap<>();
        rij.lijst("talen", "[;,|]").forEach(deel -> {
            String[] delen = deel.split("[:=(]", 2);
            talen.put(
                    Organisatieplan.taal(delen[0].strip()),
                    delen.length > 1 ? delen[1].replace(")", "").strip() : "B2");
        });
        return talen;
    }

    private static String sleutel(String naam, OrganisatieId waar) {
        return Gelijk.sleutel(naam) + "/" + waar;
    }
}
