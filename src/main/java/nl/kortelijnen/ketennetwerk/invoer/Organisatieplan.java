package nl.kortelijnen.ketennetwerk.invoer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalnamen;
import nl.kortelijnen.gedeeld.Telefoonnummer;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Organisatieblad;
import org.jspecify.annotations.Nullable;

/** What a table of organisations would do to those that are there. */
final class Organisatieplan {

    private final Map<OrganisatieId, Organisatie> opId = new HashMap<>();
    private final Map<String, Organisatie> opNaam = new HashMap<>();
    private final Map<String, Organisatie> opNummer = new HashMap<>();
    private final LocalDate vandaag;
    private final String door;
    private final List<Invoerregel> regels = new ArrayList<>();
    private final List<Organisatie> schrijven = new ArrayList<>();
    private final Set<String> inBestand = new HashSet<>();

    Organisatieplan(List<Organisatie> bestaande, LocalDate vandaag, String door) {
        bestaande.forEach(een -> {
            opId.put(een.id(), een);
            opNaam.put(Gelijk.sleutel(een.naam()), een);
            Telefoonnummer.cijfers(een.telefoon()).ifPresent(nummer -> opNummer.put(nummer, een));
        });
        this.vandaag = vandaag;
        this.door = door;
    }

    Invoerplan van(Tabel tabel) {
        tabel.rijen().forEach(this::verwerk);
        return new Invoerplan("organisaties", regels, schrijven, List.of());
    }

    private void verwerk(Tabel.Rij rij) {
        String naam = rij.tekst("naam");
        try {
            Organisatieblad blad = blad(rij);
            OrganisatieId gegeven = id(rij);
            Organisatie oud = gegeven == null ? opNaam.get(Gelijk.sleutel(naam)) : opId.get(gegeven);
            if (!inBestand.add(Gelijk.sleutel(naam))) {
                regels.add(new Invoerregel(
                        rij.nummer(), naam, Invoerregel.Soort.DUBBEL, "Staat eerder in dit bestand.", null));
            } else if (oud != null) {
                wijzig(rij, oud, blad);
            } else {
                voegToe(rij, gegeven, blad);
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

    private void wijzig(Tabel.Rij rij, Organisatie oud, Organisatieblad blad) {
        if (Gelijk.zijn(oud.blad(), blad)) {
            regels.add(new Invoerregel(rij.nummer(), blad.naam(), Invoerregel.Soort.GELIJK, "", null));
        } else {
            regels.add(new Invoerregel(rij.nummer(), blad.naam(), Invoerregel.Soort.WIJZIGT, "", null));
            schrijven.add(kaart(oud.id(), blad, oud.bevestigd(), oud.bevestigdDoor(), oud.verzonnen()));
        }
    }

    private void voegToe(Tabel.Rij rij, @Nullable OrganisatieId gegeven, Organisatieblad blad) {
        Optional<Organisatie> lijkt = Telefoonnummer.cijfers(blad.telefoon()).map(opNummer::get);
        if (gegeven == null && lijkt.isPresent()) {
            regels.add(new Invoerregel(
                    rij.nummer(),
                    blad.naam(),
                    Invoerregel.Soort.DUBBEL,
                    "Heeft hetzelfde nummer als " + lijkt.get().naam() + ". Is het dezelfde, gebruik dan die naam.",
                    "telefoon"));
            return;
        }
        regels.add(new Invoerregel(rij.nummer(), blad.naam(), Invoerregel.Soort.NIEUW, "", null));
        schrijven.add(
                kaart(gegeven == null ? new OrganisatieId(UUID.randomUUID()) : gegeven, blad, vandaag, door, false));
    }

    private static Organisatieblad blad(Tabel.Rij rij) {
        return new Organisatieblad(
                rij.tekst("naam"),
                rij.tekst("kort"),
                rij.lijst("afkortingen", "[;,|]"),
                soort(rij.tekst("soort")),
                rij.tekst("omschrijving"),
                rij.lijst("doet_wel", "[;|\n]"),
                rij.lijst("doet_niet", "[;|\n]"),
                rij.tekst("telefoon"),
                rij.tekst("mail"),
                rij.tekst("bereikbaar"),
                rij.lijst("werkgebied", "[;,|]"),
                rij.lijst("talen", "[;,|]").stream().map(Organisatieplan::taal).toList());
    }

    /** By its code or by what people call it. */
    private static String soort(String tekst) {
        return Codelijst.ORGANISATIESOORTEN.alle().stream()
                .filter(code ->
                        code.code().equalsIgnoreCase(tekst) || code.label().equalsIgnoreCase(tekst))
                .map(Code::code)
                .findFirst()
                .orElse(tekst);
    }

    static String taal(String tekst) {
        List<Taal> gevonden = Taalnamen.talen(tekst);
        if (gevonden.size() != 1) {
            throw new Fout.RegelGeschonden(
                    "talen",
                    gevonden.isEmpty()
                            ? "De taal '" + tekst + "' kennen we niet."
                            : "De taal '" + tekst + "' kan meer betekenen. Gebruik de taalcode.");
        }
        return gevonden.getFirst().code();
    }

    private static @Nullable OrganisatieId id(Tabel.Rij rij) {
        String tekst = rij.tekst("id");
        try {
            return tekst.isEmpty() ? null : new OrganisatieId(UUID.fromString(tekst));
        } catch (IllegalArgumentException e) {
            throw new Fout.RegelGeschonden(
                    "id", "Dit is geen id van het netwerk. Laat de kolom leeg voor een nieuwe kaart.");
        }
    }

    private static Organisatie kaart(
            OrganisatieId id, Organisatieblad blad, LocalDate bevestigd, @Nullable String door, boolean verzonnen) {
        return new Organisatie(
                id,
                blad.naam(),
                blad.kort(),
                blad.afkortingen(),
                blad.soort(),
                blad.omschrijving(),
                blad.doetWel(),
                blad.doetNiet(),
                blad.telefoon(),
                blad.mail(),
                blad.bereikbaar(),
                blad.werkgebied(),
                blad.talen().stream().map(Taal::van).toList(),
                bevestigd,
                door,
                verzonnen,
                null);
    }
}
