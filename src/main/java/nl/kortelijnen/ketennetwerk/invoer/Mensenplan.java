package nl.kortelijnen.ketennetwerk.invoer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
    private final Map<ProfessionalId, Persoonsrij> schrijven = new LinkedHashMap<>();
    private final Map<String, Persoonsrij> inBestand = new HashMap<>();
    private final Map<String, Professional> opMail = new HashMap<>();
    private final Map<Integer, Dubbelkeuze> keuzes;

    Mensenplan(
            List<Organisatie> organisaties,
            List<Professional> mensen,
            Map<ProfessionalId, Persoonsblad> bladen,
            LocalDate vandaag,
            Map<Integer, Dubbelkeuze> keuzes) {
        this.keuzes = keuzes;
        organisaties.forEach(een -> {
            this.organisaties.put(Gelijk.sleutel(een.kort()), een.id());
            this.organisaties.put(Gelijk.sleutel(een.naam()), een.id());
        });
        mensen.forEach(een -> {
            bekend.put(sleutel(een.naam(), een.organisatie()), een);
            if (!een.mail().isBlank()) {
                opMail.put(een.mail().toLowerCase(Locale.ROOT), een);
            }
        });
        this.bladen = bladen;
        this.vandaag = vandaag;
    }

    Invoerplan van(Tabel tabel) {
        tabel.rijen().forEach(this::verwerk);
        Map<String, Object> eerder = new HashMap<>();
        schrijven.keySet().forEach(id -> {
            Persoonsblad oud = bladen.get(id);
            if (oud != null) {
                eerder.put(id.toString(), oud);
            }
        });
        return new Invoerplan("collega's", regels, List.of(), List.copyOf(schrijven.values()), eerder);
    }

    private void verwerk(Tabel.Rij rij) {
        String naam = rij.tekst("naam");
        try {
            OrganisatieId waar = organisatie(rij.tekst("organisatie"));
            String sleutel = sleutel(naam, waar);
            Professional oud = bekend.get(sleutel);
            Persoonsblad nieuw = nieuw(rij, waar, oud == null ? null : bladen.get(oud.id()));
            Persoonsrij eerder = inBestand.get(sleutel);
            if (eerder != null) {
                lijktOp(rij, naam, "Staat eerder in dit bestand.", null, eerder, nieuw);
            } else if (oud == null) {
                voegToe(rij, sleutel, nieuw);
            } else if (Gelijk.zijn(Objects.requireNonNull(bladen.get(oud.id())), nieuw)) {
                inBestand.put(sleutel, new Persoonsrij(oud.id(), nieuw, oud.bevestigd()));
                regel(rij, naam, Invoerregel.Soort.GELIJK);
            } else {
                regel(rij, naam, Invoerregel.Soort.WIJZIGT);
                zet(sleutel, new Persoonsrij(oud.id(), nieuw, oud.bevestigd()));
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

    /** Somebody with the same address is most likely the same, whatever the name. */
    private void voegToe(Tabel.Rij rij, String sleutel, Persoonsblad nieuw) {
        Professional lijkt = opMail.get(nieuw.mail().toLowerCase(Locale.ROOT));
        if (lijkt != null && keuze(rij) != Dubbelkeuze.NIEUW) {
            Persoonsrij kaart = schrijven.getOrDefault(
                    lijkt.id(),
                    new Persoonsrij(lijkt.id(), Objects.requireNonNull(bladen.get(lijkt.id())), lijkt.bevestigd()));
            lijktOp(
                    rij,
                    nieuw.naam(),
                    "Heeft hetzelfde mailadres als " + lijkt.naam() + " van " + lijkt.organisatieNaam() + ".",
                    "mail",
                    kaart,
                    nieuw);
            return;
        }
        regels.add(new Invoerregel(
                rij.nummer(),
                nieuw.naam(),
                Invoerregel.Soort.NIEUW,
                "",
                null,
                lijkt == null ? List.of() : List.of(Dubbelkeuze.values())));
        zet(sleutel, new Persoonsrij(new ProfessionalId(UUID.randomUUID()), nieuw, vandaag));
    }

    private void lijktOp(
            Tabel.Rij rij, String naam, String zin, @Nullable String kolom, Persoonsrij kaart, Persoonsblad nieuw) {
        List<Dubbelkeuze> mogelijk =
                kolom == null ? List.of(Dubbelkeuze.OVERSLAAN, Dubbelkeuze.SAMENVOEGEN) : List.of(Dubbelkeuze.values());
        if (keuze(rij) != Dubbelkeuze.SAMENVOEGEN) {
            regels.add(new Invoerregel(rij.nummer(), naam, Invoerregel.Soort.DUBBEL, zin, kolom, mogelijk));
            return;
        }
        Persoonsblad samen = Samenvoeging.van(kaart.blad(), nieuw);
        boolean gelijk = Gelijk.zijn(kaart.blad(), samen);
        regels.add(new Invoerregel(
                rij.nummer(),
                naam,
                gelijk ? Invoerregel.Soort.GELIJK : Invoerregel.Soort.SAMEN,
                gelijk ? "" : zin,
                null,
                mogelijk));
        if (!gelijk) {
            Persoonsrij nieuwe = new Persoonsrij(kaart.id(), samen, kaart.bevestigd());
            schrijven.put(kaart.id(), nieuwe);
            inBestand.replaceAll((sleutel, een) -> een.id().equals(kaart.id()) ? nieuwe : een);
        }
    }

    private void zet(String sleutel, Persoonsrij rij) {
        inBestand.put(sleutel, rij);
        schrijven.put(rij.id(), rij);
    }

    private Dubbelkeuze keuze(Tabel.Rij rij) {
        return keuzes.getOrDefault(rij.nummer(), Dubbelkeuze.OVERSLAAN);
    }

    private void regel(Tabel.Rij rij, String naam, Invoerregel.Soort soort) {
        regels.add(new Invoerregel(rij.nummer(), naam, soort, "", null));
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
