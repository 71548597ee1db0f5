package nl.kortelijnen.toegang.logboek;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The log of NEN 7513. A row is written before what it tells of is shown or done, in a transaction of its own: nothing
 * is seen without a row, and a refusal stays although everything else is rolled back. Each row is sealed together with
 * the row before it.
 *
 * @see <a href="file:docs/besluiten/0008-kluis-en-logboek.md">docs/besluiten/0008</a>
 */
@Service
public class Logboek {

    private final Logverbinding verbinding;
    private final Kluis kluis;
    private final Logkop kop;
    private final Toegang toegang;
    private final Logregels regels;
    private final Clock klok;
    private final String bron;

    Logboek(
            Logverbinding verbinding,
            Kluis kluis,
            Logkop kop,
            Toegang toegang,
            Logregels regels,
            Clock klok,
            @Value("${kortelijnen.knoop:portaal}") String bron) {
        this.verbinding = verbinding;
        this.kluis = kluis;
        this.kop = kop;
        this.toegang = toegang;
        this.regels = regels;
        this.klok = klok;
        this.bron = bron;
    }

    /** Writes one row; returns when it is safely stored. */
    public void noteer(Loggebeurtenis wat) {
        Kopbestand.Stand nieuw = verbinding.vastgelegd(jdbc -> {
            Optional<Kopbestand.Stand> vorige = Logrij.nieuwste(jdbc);
            Logregel regel = regel(vorige.map(Kopbestand.Stand::nr).orElse(0L) + 1, wat);
            byte[] zegel =
                    Logketen.zegel(kluis, vorige.map(Kopbestand.Stand::zegel).orElse(Logketen.begin()), regel.inhoud());
            Logrij.bewaar(jdbc, regel, zegel);
            return new Kopbestand.Stand(regel.nr(), zegel);
        });
        kop.groeide(nieuw.nr(), nieuw.zegel());
    }

    /**
     * Who saw or did what with this household, for the people it is about and those who work with them. The caller has
     * made sure that the one who asks may see this household; that it was looked at is logged here.
     *
     * @param bladzij from 0
     * @throws nl.kortelijnen.gedeeld.Fout.GeenToegang without a second factor
     */
    public Logblad<Logdagregel> vanHuishouden(UUID huishouden, Logperiode periode, int bladzij) {
        Logtoegang.vereisTweedeFactor(toegang);
        noteer(Loggebeurtenis.gelukt(Logsoort.LOGBOEK_LEZEN, huishouden, "logboek", "huishouden", "inzage"));
        return regels.perDag(Logdagvraag.vanHuishouden(huishouden, periode), bladzij);
    }

    /** Without the file one could cut rows from the end unseen; that it was gone stays visible for ever. */
    @EventListener(ApplicationStartedEvent.class)
    void meldOntbrekendeKop() {
        if (kop.ontbrak()) {
            noteer(new Loggebeurtenis(
                    Logsoort.LOGBOEK_CONTROLEREN,
                    Loggebeurtenis.Uitkomst.MISLUKT,
                    null,
                    "logboek",
                    "kop",
                    "",
                    "Het bestand logboek/kop ontbrak bij de start",
                    false));
        }
    }

    private Logregel regel(long nr, Loggebeurtenis wat) {
        Optional<Gebruiker> wie = toegang.huidige();
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        return new Logregel(
                nr,
                nu,
                wat,
                wie.map(Gebruiker::account).orElse(null),
                wie.map(Gebruiker::naam).orElse("het portaal"),
                wie.map(gebruiker -> gebruiker.rollen().stream()
                                .map(Enum::name)
                                .sorted()
                                .collect(Collectors.joining(",")))
                        .orElse(""),
                wie.map(Gebruiker::organisatie).orElse(null),
                toegangspunt(),
                bron);
    }

    private static String toegangspunt() {
        Authentication authenticatie = SecurityContextHolder.getContext().getAuthentication();
        return authenticatie != null && authenticatie.getDetails() instanceof WebAuthenticationDetails herkomst
                ? herkomst.getRemoteAddress()
                : RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes vraag
                        ? vraag.getRequest().getRemoteAddr()
                        : "portaal";
    }
}
