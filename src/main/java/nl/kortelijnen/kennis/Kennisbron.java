package nl.kortelijnen.kennis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kortelijnen.kennis.stuk.Kennisadres;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.kennis.stuk.Kennislezer;
import nl.kortelijnen.kennis.stuk.OngeldigeInhoud;
import nl.kortelijnen.kennis.stuk.Plattetekst;
import nl.kortelijnen.kennis.stuk.Voorrang;
import nl.kortelijnen.zoeken.Facet;
import nl.kortelijnen.zoeken.Zichtbaarheid;
import nl.kortelijnen.zoeken.Zoekbron;
import nl.kortelijnen.zoeken.Zoekdocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The knowledge for the search index: for everybody with an account. */
@Component
public class Kennisbron implements Zoekbron {

    static final String NAAM = Kennisregister.BRON;

    private final Kennisregister register;
    private final Bestandskast kast;

    Kennisbron(Kennisregister register, Bestandskast kast) {
        this.register = register;
        this.kast = kast;
    }

    @Override
    public String naam() {
        return NAAM;
    }

    @Override
    public Stream<Zoekdocument> alle() {
        return List.copyOf(register.stand().items().values()).stream()
                .map(this::metBijlagen)
                .flatMap(Optional::stream);
    }

    @Override
    public Optional<Zoekdocument> document(String id) {
        return Optional.ofNullable(register.stand().items().get(id)).flatMap(this::metBijlagen);
    }

    private Optional<Zoekdocument> metBijlagen(Kennisitem item) {
        return document(item)
                .map(document -> document.met(kast.teksten(item.id(), item.bijlagen()).stream()
                        .map(bijlage -> new Zoekdocument.Bijlage(bijlage.naam(), bijlage.tekst()))
                        .toList()));
    }

    /** Empty when the file was taken away or broken meanwhile: that will be noticed as a change of its own. */
    public static Optional<Zoekdocument> document(Kennisitem item) {
        try {
            List<Plattetekst.Alinea> alineas = Plattetekst.alineas(Kennislezer.tekst(item.tekstbron()));
            return Optional.of(new Zoekdocument(
                    NAAM,
                    item.id(),
                    item.soort().code(),
                    item.titel(),
                    item.samenvatting(),
                    alineas.stream()
                            .filter(alinea -> alinea.kop().isEmpty())
                            .map(Plattetekst.Alinea::tekst)
                            .toList(),
                    delen(item, alineas),
                    item.voorbeeldvragen(),
                    eerstBij(item.voorrang()),
                    List.of(),
                    facetten(item.facetten()),
                    new Zichtbaarheid.Ingelogden(),
                    Kennisadres.van(item.id()),
                    extra(item)));
        } catch (OngeldigeInhoud | NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Zoekdocument.Deel> delen(Kennisitem item, List<Plattetekst.Alinea> alineas) {
        List<Zoekdocument.Deel> delen = new ArrayList<>();
        alineas.stream()
                .filter(alinea -> !alinea.kop().isEmpty())
                .forEach(alinea -> voegToe(delen, alinea.kop(), alinea.tekst()));
        voegToe(delen, "Letterlijk", item.letterlijk());
        voegToe(delen, "Vaak bedoeld", item.bedoeld());
        voegToe(delen, "Toch alarm", item.alarm());
        voegToe(delen, Zoekdocument.TENZIJKOP, item.tenzij());
        item.lezingen().forEach(lezing -> voegToe(delen, "Zo kun je het lezen", lezing));
        item.vragen().forEach(vraag -> voegToe(delen, "Vraag om te stellen", vraag));
        return delen;
    }

    private static void voegToe(List<Zoekdocument.Deel> delen, String kop, @Nullable String tekst) {
        if (tekst != null) {
            delen.add(new Zoekdocument.Deel(kop, tekst));
        }
    }

    private static List<String> eerstBij(Voorrang voorrang) {
        return Stream.concat(voorrang.themas().stream().map(Facet.THEMA::label), voorrang.woorden().stream())
                .toList();
    }

    private static Map<String, Set<String>> facetten(Kennisitem.Facetten facetten) {
        Map<String, Set<String>> alle = new HashMap<>();
        alle.put(Facet.FASE.code(), facetten.fasen());
        alle.put(Facet.THEMA.code(), facetten.themas());
        alle.put(Facet.DOELGROEP.code(), facetten.doelgroepen());
        alle.put(Facet.TAAL.code(), facetten.talen());
        alle.put(Facet.HERKOMST.code(), facetten.herkomst());
        alle.put(Facet.ORGANISATIE.code(), facetten.organisaties());
        alle.values().removeIf(Set::isEmpty);
        return alle;
    }

    private static Map<String, String> extra(Kennisitem item) {
        Map<String, String> extra = new HashMap<>();
        zet(extra, Zoekdocument.TENZIJ, item.tenzij());
        zet(extra, Zoekdocument.WAARSCHUWING, item.voorrang().geldt() ? Zoekdocument.LEES_EERST : null);
        zet(extra, Zoekdocument.LETTERLIJK, item.letterlijk());
        zet(extra, Zoekdocument.BEDOELD, item.bedoeld());
        zet(extra, Zoekdocument.ALARM, item.alarm());
        zet(extra, Zoekdocument.NAGEKEKEN, item.nagekeken());
        zet(extra, Zoekdocument.GELDIG_TOT, item.geldigTot());
        Kennisitem.Uitgave uitgave = item.uitgave();
        if (uitgave.status().equals("concept")) {
            zet(extra, Zoekdocument.STATUS, "Concept, nog niet vastgesteld");
        }
        zet(extra, Zoekdocument.BRONVERMELDING, item.bron().isEmpty() ? null : item.bron());
        return extra;
    }

    private static void zet(Map<String, String> extra, String naam, @Nullable Object waarde) {
        if (waarde != null) {
            extra.put(naam, waarde.toString());
        }
    }
}
