package nl.kortelijnen.vraagbaak.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Inhoudsbestand;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Startlog;
import nl.kortelijnen.gedeeld.Vandaagtekst;
import nl.kortelijnen.gedeeld.VasteId;
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import nl.kortelijnen.toegang.Demospel;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.volgen.Onderwerp;
import nl.kortelijnen.volgen.Onderwerpsoort;
import nl.kortelijnen.volgen.Volglijst;
import nl.kortelijnen.vraagbaak.Kanaalblad;
import nl.kortelijnen.vraagbaak.Kanaalrechten;
import nl.kortelijnen.vraagbaak.Kanaalsoort;
import nl.kortelijnen.vraagbaak.Kanalen;
import nl.kortelijnen.vraagbaak.Vraagblad;
import nl.kortelijnen.vraagbaak.Vraagstappen;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Plays {@code demo/vragen.yaml}: channels, questions, answers, and who follows what. What is there already stays. */
@Component
@Order(48)
@ConditionalOnProperty("kortelijnen.demo")
class Demovragen implements ApplicationRunner {

    private final Kanalen kanalen;
    private final Vraagstappen stappen;
    private final Volglijst volglijst;
    private final Demospel spel;
    private final Path bestand;
    private final Clock klok;

    Demovragen(
            Kanalen kanalen, Vraagstappen stappen, Volglijst volglijst, Demospel spel, Inhoudsmap inhoud, Clock klok) {
        this.kanalen = kanalen;
        this.stappen = stappen;
        this.volglijst = volglijst;
        this.spel = spel;
        this.bestand = inhoud.pad().resolve("demo").resolve("vragen.yaml");
        this.klok = klok;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        spel.ernaast("vragen", this::laad);
    }

    private void laad() {
        var vandaag = Nederlands.vandaag(klok);
        if (Inhoudsbestand.rijen(bestand, "kanalen", vandaag).stream()
                        .filter(this::kanaal)
                        .count()
                == 0) {
            return;
        }
        long vragen = Inhoudsbestand.rijen(bestand, "vragen", vandaag).stream()
                .filter(this::vraag)
                .count();
        Inhoudsbestand.rijen(bestand, "volgen", vandaag).forEach(this::volg);
        Startlog.zeg("Voorbeelden geladen: " + Nederlands.aantal(vragen, "vraag", "vragen") + " in kanalen.");
    }

    private boolean kanaal(Inhoudsrij rij) {
        try {
            UUID id = id(rij);
            if (kanalen.bestaat(id)) {
                return false;
            }
            Set<UUID> leden = rij.teksten("leden").stream()
                    .map(naam -> spel.gebruiker(naam).account())
                    .collect(Collectors.toSet());
            Kanaalblad blad = new Kanaalblad(
                    rij.tekst("naam"),
                    rij.tekst("uitleg"),
                    Kanaalsoort.valueOf(
                            rij.tekst("soort").toUpperCase(Nederlands.TAAL).replace('-', '_')),
                    rij.misschien("waarde").orElse(""),
                    leden.isEmpty()
                            ? Kanaalrechten.open()
                            : new Kanaalrechten(true, EnumSet.allOf(Rol.class), Set.of(Rol.PROFESSIONAL), leden));
            spel.doe(rij.tekst("wie"), wanneer(rij), () -> kanalen.maak(id, blad));
            return true;
        } catch (IllegalArgumentException | Fout e) {
            rij.meld(e);
            return false;
        }
    }

    private boolean vraag(Inhoudsrij rij) {
        Inhoudsrij nu = rij;
        try {
            UUID id = id(rij);
            UUID kanaal = VasteId.van("vraagkanaal", rij.tekst("kanaal"));
            Vraagblad blad = new Vraagblad(
                    rij.tekst("titel"), rij.misschien("uitleg").orElse(""), Set.copyOf(rij.teksten("themas")));
            boolean opFunctie = rij.waar("zonder-naam");
            spel.doe(rij.tekst("wie"), wanneer(rij), () -> stappen.stel(id, kanaal, blad, opFunctie));
            Map<String, UUID> antwoorden = new HashMap<>();
            for (Inhoudsrij stap : rij.delen("stappen")) {
                nu = stap;
                spel.doe(stap.tekst("wie"), wanneer(stap), () -> doe(id, stap, antwoorden));
            }
            return true;
        } catch (IllegalArgumentException | Fout e) {
            nu.meld(e);
            return false;
        }
    }

    private void doe(UUID vraag, Inhoudsrij stap, Map<String, UUID> antwoorden) {
        boolean opFunctie = stap.waar("zonder-naam");
        switch (stap.tekst("doet")) {
            case "antwoord" ->
                antwoorden.put(stap.tekst("wie"), stappen.antwoord(vraag, stap.tekst("tekst"), opFunctie));
            case "vul-aan" -> stappen.vulAan(vraag, antwoord(stap, antwoorden), stap.tekst("tekst"), opFunctie);
            case "dit-hielp" -> stappen.aanvaard(vraag, antwoord(stap, antwoorden));
            default -> throw new IllegalArgumentException("'" + stap.tekst("doet") + "' kennen we niet bij 'doet'");
        }
    }

    private static UUID antwoord(Inhoudsrij stap, Map<String, UUID> antwoorden) {
        UUID id = antwoorden.get(stap.tekst("van"));
        if (id == null) {
            throw new IllegalArgumentException("er is geen antwoord van " + stap.tekst("van"));
        }
        return id;
    }

    private void volg(Inhoudsrij rij) {
        try {
            Onderwerpsoort soort = Onderwerpsoort.valueOf(rij.tekst("soort").toUpperCase(Nederlands.TAAL));
            String wat = soort == Onderwerpsoort.VRAAG
                    ? VasteId.van("kanaalvraag", rij.tekst("wat")).toString()
                    : rij.tekst("wat");
            spel.doe(rij.tekst("wie"), wanneer(rij), () -> volglijst.volg(new Onderwerp(soort, wat), true));
        } catch (IllegalArgumentException | Fout e) {
            rij.meld(e);
        }
    }

    private static UUID id(Inhoudsrij rij) {
        return VasteId.van(rij.misschien("kanaal").isPresent() ? "kanaalvraag" : "vraagkanaal", rij.tekst("id"));
    }

    private Instant wanneer(Inhoudsrij rij) {
        return Vandaagtekst.moment(rij.tekst("wanneer"), klok);
    }
}
