package nl.kortelijnen.consultatie.demo;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.Kerngroep;
import nl.kortelijnen.consultatie.advies.Adviezen;
import nl.kortelijnen.consultatie.advies.Hulpaanbod;
import nl.kortelijnen.consultatie.advies.Opvolging;
import nl.kortelijnen.consultatie.kennisdeling.Kennisdeling;
import nl.kortelijnen.consultatie.overdracht.Overdrachtbericht;
import nl.kortelijnen.consultatie.overdracht.Overdrachten;
import nl.kortelijnen.consultatie.terugkoppeling.Melderbericht;
import nl.kortelijnen.consultatie.terugkoppeling.Terugkoppeling;
import nl.kortelijnen.consultatie.terugkoppeling.Terugkoppelingen;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Antwoordvoorstel;
import nl.kortelijnen.toegang.Demospel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What came of the consultations of the demo, played as its users would. */
@Component
@ConditionalOnProperty("kortelijnen.demo")
class Demodaarna {

    private final Adviezen adviezen;
    private final Terugkoppelingen terugkoppelingen;
    private final Overdrachten overdrachten;
    private final Kerngroep kerngroep;
    private final Kennisdeling kennisdeling;
    private final Demospel spel;
    private final Clock klok;

    Demodaarna(
            Adviezen adviezen,
            Terugkoppelingen terugkoppelingen,
            Overdrachten overdrachten,
            Kerngroep kerngroep,
            Kennisdeling kennisdeling,
            Demospel spel,
            Clock klok) {
        this.adviezen = adviezen;
        this.terugkoppelingen = terugkoppelingen;
        this.overdrachten = overdrachten;
        this.kerngroep = kerngroep;
        this.kennisdeling = kennisdeling;
        this.spel = spel;
        this.klok = klok;
    }

    void kiesKerngroep() {
        UUID lid = account("organisator");
        spel.doe("netwerkbeheerder", klok.instant(), () -> kerngroep.kies(Set.of(lid)));
    }

    /** Whether it was one of these steps; then it was taken. */
    boolean doe(String nummer, Inhoudsrij rij) {
        switch (rij.tekst("doet")) {
            case "geef-advies" -> adviezen.geef(nummer, rij.tekst("advies"), voorstellen(rij));
            case "stuur-advies" -> adviezen.stuur(adviezen.bij(nummer).getLast().id(), account(rij.tekst("aan")));
            case "volg-op" -> adviezen.volgOp(adviezen.ontvangen().getFirst().id(), opvolging(rij));
            case "spreek-af" ->
                terugkoppelingen.spreekAf(
                        nummer, rij.misschien("melder").map(this::account).orElse(null), rij.tekst("rol"));
            case "koppel-terug" -> terugkoppelingen.geef(volgende(nummer).id(), melderbericht(rij));
            case "draag-over" -> overdrachten.bied(nummer, account(rij.tekst("aan")), overdracht(rij));
            case "neem-over" ->
                overdrachten.neemAan(overdrachten.voorMij().getFirst().id(), rij.waar("wachtlijst"));
            case "meld-contact" ->
                overdrachten.meldContact(overdrachten.voorMij().getFirst().id(), Nederlands.vandaag(klok));
            case "meld-stagnatie" ->
                overdrachten.meldStagnatie(overdrachten.voorMij().getFirst().id(), rij.tekst("reden"));
            case "deel-antwoord" -> kennisdeling.deel(nummer, antwoord(rij));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Antwoordvoorstel.Tekst antwoord(Inhoudsrij rij) {
        return new Antwoordvoorstel.Tekst(
                rij.tekst("titel"),
                rij.tekst("vraag"),
                rij.tekst("antwoord"),
                Fase.van(rij.tekst("fase")).orElseThrow(() -> new IllegalArgumentException("'fase' kennen we niet")),
                Set.copyOf(rij.teksten("themas")));
    }

    private UUID account(String gebruikersnaam) {
        return spel.gebruiker(gebruikersnaam).account();
    }

    /** Each as {@code Naam: direct}. */
    private static List<Hulpaanbod> voorstellen(Inhoudsrij rij) {
        return rij.teksten("voorstellen").stream()
                .map(tekst -> {
                    int plek = tekst.lastIndexOf(':');
                    return new Hulpaanbod(
                            tekst.substring(0, plek),
                            Hulpaanbod.Beschikbaar.valueOf(
                                    tekst.substring(plek + 1).strip().toUpperCase(Locale.ROOT)),
                            null);
                })
                .toList();
    }

    private Opvolging opvolging(Inhoudsrij rij) {
        return new Opvolging(
                Opvolging.Uitkomst.valueOf(rij.tekst("uitkomst").toUpperCase(Locale.ROOT)),
                rij.misschien("reden").orElse(""),
                rij.waar("hulp") ? Nederlands.vandaag(klok) : null);
    }

    private Terugkoppeling volgende(String nummer) {
        return terugkoppelingen.bij(nummer).stream()
                .filter(Terugkoppeling::magGeven)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("er is geen terugkoppeling meer te geven"));
    }

    private static Melderbericht melderbericht(Inhoudsrij rij) {
        return new Melderbericht(
                rij.tekst("stap"),
                rij.tekst("bellen"),
                rij.tekst("vervolg"),
                rij.misschien("ouders").orElse(""),
                rij.misschien("gebeld").isPresent() ? Melderbericht.Wijze.GEBELD : Melderbericht.Wijze.PORTAAL);
    }

    private Overdrachtbericht overdracht(Inhoudsrij rij) {
        return rij.misschien("met").isPresent()
                ? Overdrachtbericht.warm(
                        Nederlands.vandaag(klok), rij.tekst("met"), rij.tekst("keuze"), rij.tekst("verwachting"))
                : Overdrachtbericht.koud(rij.tekst("reden"), rij.tekst("verwachting"));
    }
}
