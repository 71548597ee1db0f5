package nl.kortelijnen.ketennetwerk.invoer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<OrganisatieId, Organisatie> schrijven = new LinkedHashMap<>();
    private final Map<String, OrganisatieId> inBestand = new HashMap<>();
    private final Map<Integer, Dubbelkeuze> keuzes;

    Organisatieplan(List<Organisatie> bestaande, LocalDate vandaag, String door, Map<Integer, Dubbelkeuze> keuzes) {
        this.keuzes = keuzes;
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
        return new Invoerplan("organisaties", regels, List.copyOf(schrijven.values()), List.of(), eerder());
    }

    private Map<String, Object> eerder() {
        Map<String, Object> eerder = new HashMap<>();
        schrijven.keySet().forEach(id -> {
            Organisatie oud = opId.get(id);
            if (oud != null) {
                eerder.put(id.toString(), oud.blad());
            }
        });
        return eerder;
    }

    private void verwerk(Tabel.Rij rij) {
        String naam = rij.tekst("naam");
        try {
            Organisatieblad blad = blad(rij);
            OrganisatieId gegeven = id(rij);
            Organisatie oud = gegeven == null ? opNaam.get(Gelijk.sleutel(naam)) : opId.get(gegeven);
            OrganisatieId eerder = inBestand.get(Gelijk.sleutel(naam));
            if (eerder != null) {
                dubbelInBestand(rij, eerder, blad);
            } else if (oud != null) {
                inBestand.put(Gelijk.sleutel(naam), oud.id());
                wijzig(rij, oud, blad, Invoerregel.Soort.WIJZIGT);
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

    /** The second row about the same may fill in what the first left empty. */
    private void dubbelInBestand(Tabel.Rij rij, OrganisatieId id, Organisatieblad blad) {
        Organisatie kaart = schrijven.getOrDefault(id, opId.get(id));
        if (kaart == null || keuze(rij) != Dubbelkeuze.SAMENVOEGEN) {
            dubbel(rij, blad.naam(), "Staat eerder in dit bestand.", null, Dubbelkeuze.SAMENVOEGEN);
        } else {
            voegSamen(rij, kaart, blad);
        }
    }

    private void wijzig(Tabel.Rij rij, Organisatie oud, Organisatieblad blad, Invoerregel.Soort soort) {
        if (Gelijk.zijn(oud.blad(), blad)) {
            regels.add(new Invoerregel(rij.nummer(), blad.naam(), Invoerregel.Soort.GELIJK, "", null, keuzes(soort)));
        } else {
            regels.add(new Invoerregel(rij.nummer(), blad.naam(), soort, "", null, keuzes(soort)));
            schrijven.put(oud.id(), kaart(oud.id(), blad, oud.bevestigd(), oud.bevestigdDoor(), oud.verzonnen()));
        }
    }

    private void voegSamen(Tabel.Rij rij, Organisatie kaart, Organisatieblad blad) {
        wijzig(rij, kaart, Samenvoeging.van(kaart.blad(), blad), Invoerregel.Soort.SAMEN);
    }

    private void voegToe(Tabel.Rij rij, @Nullable OrganisatieId gegeven, Organisatieblad blad) {
        Optional<Organisatie> lijkt = Telefoonnummer.cijfers(blad.telefoon()).map(opNummer::get);
        if (gegeven == null && lijkt.isPresent() && keuze(rij) != Dubbelkeuze.NIEUW) {
            Organisatie ander = lijkt.get();
            if (keuze(rij) == Dubbelkeuze.SAMENVOEGEN) {
                inBestand.put(Gelijk.sleutel(blad.naam()), ander.id());
                voegSamen(rij, schrijven.getOrDefault(ander.id(), ander), blad);
            } else {
                dubbel(
                        rij,
                        blad.naam(),
                        "Heeft hetzelfde nummer als " + ander.naam() + ".",
                        "telefoon",
                        Dubbelkeuze.SAMENVOEGEN,
                        Dubbelkeuze.NIEUW);
            }
            return;
        }
        OrganisatieId id = gegeven == null ? new OrganisatieId(UUID.randomUUID()) : gegeven;
        inBestand.put(Gelijk.sleutel(blad.naam()), id);
        regels.add(new Invoerregel(
                rij.nummer(),
                blad.naam(),
                Invoerregel.Soort.NIEUW,
                "",
                null,
                keuze(rij) == Dubbelkeuze.NIEUW ? List.of(Dubbelkeuze.values()) : List.of()));
        schrijven.put(id, kaart(id, blad, vandaag, door, false));
    }

    private void dubbel(Tabel.Rij rij, String naam, String zin, @Nullable String kolom, Dubbelkeuze... anders) {
        List<Dubbelkeuze> keuzes = new ArrayList<>(List.of(Dubbelkeuze.OVERSLAAN));
        keuzes.addAll(List.of(anders));
        regels.add(new Invoerregel(rij.nummer(), naam, Invoerregel.Soort.DUBBEL, zin, kolom, keuzes));
    }

    private Dubbelkeuze keuze(Tabel.Rij rij) {
        return keuzes.getOrDefault(rij.nummer(), Dubbelkeuze.OVERSLAAN);
    }

    /** What was chosen to be joined can be chosen otherwise. */
    private static List<Dubbelkeuze> keuzes(Invoerregel.Soort soort) {
        return soort == Invoerregel.Soort.SAMEN ? List.of(Dubbelkeuze.OVERSLAAN, Dubbelkeuze.SAMENVOEGEN) : List.of();
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
