package nl.kortelijnen.huishouden.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Vandaagtekst;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Veld;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.huishouden.live.demo.Demokamer;
import nl.kortelijnen.toegang.Demospel;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenheid;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Gronden;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.betrokkenheid.Noodprocedure;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Plays the story of one demo household: made, shared with colleagues, drawn, written about, step by step. */
@Component
@ConditionalOnProperty("kortelijnen.demo")
class Demohuishouden {

    private static final Duration STRAKS = Duration.ofMinutes(1);

    private final Huishoudens huishoudens;
    private final Demokamer kamer;
    private final Rechten rechten;
    private final Demoverloop verloop;
    private final Demospel spel;
    private final Clock klok;

    Demohuishouden(
            Huishoudens huishoudens, Demokamer kamer, Rechten rechten, Demoverloop verloop, Demospel spel, Clock klok) {
        this.verloop = verloop;
        this.huishoudens = huishoudens;
        this.kamer = kamer;
        this.rechten = rechten;
        this.spel = spel;
        this.klok = klok;
    }

    /** Who may come in, and why. */
    @Component
    record Rechten(Betrokkenen betrokkenen, Gronden gronden, Noodprocedure nood) {}

    /** @throws IllegalArgumentException when the household itself is not as it should be; a step that is not is left out */
    void speel(Inhoudsrij rij) {
        Instant wanneer = Vandaagtekst.moment(rij.tekst("wanneer"), klok);
        UUID id = spel.als(
                rij.tekst("wie"),
                wanneer,
                () -> huishoudens.maak(
                        new Werknaam(rij.tekst("werknaam")),
                        rij.tekst("rol"),
                        code(Doel.class, rij, "doel"),
                        code(Grondslag.class, rij, "grondslag"),
                        rij.misschien("toelichting").orElse("")));
        for (Inhoudsrij stap : rij.delen("stappen")) {
            try {
                Instant dan = Vandaagtekst.moment(stap.tekst("wanneer"), klok);
                wanneer = dan.isAfter(wanneer) ? dan : wanneer.plus(STRAKS);
                String wie = stap.misschien("wie").orElse(rij.tekst("wie"));
                spel.doe(wie, wanneer, () -> doe(id, rij.tekst("wie"), stap));
            } catch (IllegalArgumentException | Fout e) {
                stap.meld(e);
            }
        }
    }

    private void doe(UUID id, String maker, Inhoudsrij stap) {
        if (verloop.doe(id, stap)) {
            return;
        }
        switch (stap.tekst("doet")) {
            case "teken" -> kamer.teken(id, stap);
            case "veld" -> huishoudens.zetVeld(id, code(Veld.class, stap, "veld"), "", tekst(stap));
            case "noteer" -> huishoudens.schrijf(id, tekst(stap), null);
            case "lees" -> huishoudens.lees(id);
            case "betrek" -> betrek(id, stap);
            case "beeindig" -> beeindig(id, account(stap));
            case "maak-contact" -> rechten.betrokkenen().maakContact(id, account(stap));
            case "nood" -> nood(id, maker, stap);
            default -> throw new IllegalArgumentException("'" + stap.tekst("doet") + "' kennen we niet bij 'doet'");
        }
    }

    private void betrek(UUID id, Inhoudsrij stap) {
        Doel doel = code(Doel.class, stap, "doel");
        LocalDate vandaag = Nederlands.vandaag(klok);
        boolean grond = rechten.gronden().van(id).stream().anyMatch(een -> een.doel() == doel && een.geldt(vandaag));
        if (!grond) {
            rechten.gronden()
                    .legVast(
                            id,
                            doel,
                            code(Grondslag.class, stap, "grondslag"),
                            stap.misschien("toelichting").orElse(""),
                            null);
        }
        rechten.betrokkenen()
                .voegToe(
                        id,
                        account(stap),
                        stap.tekst("rol"),
                        doel,
                        vandaag,
                        stap.misschien("tot").isPresent() ? stap.datum("tot") : null);
    }

    private void beeindig(UUID id, UUID account) {
        UUID betrokkenheid = rechten.betrokkenen().van(id).stream()
                .filter(een -> een.account().equals(account) && een.beeindigd() == null)
                .map(Betrokkenheid::id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("die is niet betrokken"));
        rechten.betrokkenen().beeindig(id, betrokkenheid);
    }

    /** Over the phone: whoever is involved reads the kenmerk out. */
    private void nood(UUID id, String maker, Inhoudsrij stap) {
        String kenmerk =
                spel.als(maker, klok.instant(), () -> huishoudens.lees(id).kenmerk());
        rechten.nood().open(kenmerk, stap.tekst("reden"));
    }

    private UUID account(Inhoudsrij stap) {
        return spel.gebruiker(stap.tekst("account")).account();
    }

    private static String tekst(Inhoudsrij stap) {
        return Vandaagtekst.vul(stap.tekst("tekst"), stap.vandaag());
    }

    private static <E extends Enum<E>> E code(Class<E> soort, Inhoudsrij rij, String veld) {
        String code = rij.tekst(veld);
        return Optional.of(code.toUpperCase(Locale.ROOT).replace('-', '_'))
                .flatMap(naam -> Stream.of(soort.getEnumConstants())
                        .filter(een -> een.name().equals(naam))
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' kennen we niet bij '" + veld + "'"));
    }
}
