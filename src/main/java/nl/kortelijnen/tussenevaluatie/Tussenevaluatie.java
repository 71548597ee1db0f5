package nl.kortelijnen.tussenevaluatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kortelijnen.cijfers.Cijferrapport;
import nl.kortelijnen.cijfers.Cijfertabel;
import nl.kortelijnen.cijfers.Kwartaal;
import nl.kortelijnen.consultatie.cijfers.Consultcijfers;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.huishouden.meting.Verloopmeting;
import nl.kortelijnen.huishouden.meting.Verloopmetingen;
import nl.kortelijnen.toegang.Organisatienamen;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures by which people steer (M01, M07, M08, M09): of the region or of one organisation, per whole quarter, for
 * everybody with an account. Small numbers are hidden here, before anything is shown anywhere.
 */
@Service
@Transactional(readOnly = true)
public class Tussenevaluatie {

    private static final String ONBEKEND = "Niet bekend";
    private static final String VROEG = "vroeg";

    private final Verloopmetingen metingen;
    private final Consultcijfers consultaties;
    private final Organisatienamen organisaties;
    private final Toegang toegang;

    Tussenevaluatie(
            Verloopmetingen metingen, Consultcijfers consultaties, Organisatienamen organisaties, Toegang toegang) {
        this.metingen = metingen;
        this.consultaties = consultaties;
        this.organisaties = organisaties;
        this.toegang = toegang;
    }

    /**
     * Of every quarter that has a day in this period.
     *
     * @param organisatie of which one; null for all together
     * @throws Fout.RegelGeschonden when the period cannot be
     * @throws Fout.BestaatNiet when there is no such organisation
     */
    public Cijferrapport rapport(LocalDate van, LocalDate tot, @Nullable UUID organisatie) {
        toegang.vereis();
        List<Kwartaal> kwartalen = Kwartaal.gevraagd(van, tot);
        Kwartaal eerste = kwartalen.getFirst();
        Kwartaal laatste = kwartalen.getLast();
        var meldingen = metingen.meldingen(eerste, laatste);
        var sluitingen = metingen.sluitingen(eerste, laatste);
        var afspraken = metingen.afspraken(eerste, laatste);
        var nazorg = metingen.nazorg(eerste, laatste);
        var ervaringen = metingen.ervaringen(eerste, laatste);
        Map<UUID, String> namen = namen(
                Stream.of(meldingen, sluitingen, afspraken, nazorg, ervaringen).flatMap(List::stream), organisatie);
        Function<Verloopmeting, String> naam = een -> {
            UUID wie = een.organisatie();
            return wie == null ? ONBEKEND : namen.getOrDefault(wie, ONBEKEND);
        };
        String alleen = organisatie == null ? null : naam(namen, organisatie);
        Verlooptabellen tabellen = new Verlooptabellen(kwartalen, naam, alleen);
        List<Cijfertabel> alles = new ArrayList<>();
        alles.add(tabellen.hermeldingen(meldingen));
        alles.add(tabellen.sluitingen(sluitingen));
        alles.add(tabellen.afspraken(afspraken));
        alles.add(tabellen.nazorg(nazorg));
        alles.add(tabellen.ervaringen(ervaringen));
        alles.add(tabellen.sectoren(meldingen, Verloopmetingen.sectoren()));
        if (alleen == null) {
            alles.add(tabellen.hermeldingenPerOrganisatie(meldingen));
            consultaties.rapport(van, tot).tabellen().stream()
                    .filter(tabel -> tabel.code().equals(VROEG))
                    .forEach(alles::add);
        }
        return new Cijferrapport(
                alleen == null ? "Tussenevaluatie van de regio" : "Tussenevaluatie van " + alleen,
                eerste.eersteDag(),
                laatste.laatsteDag(),
                alles);
    }

    private Map<UUID, String> namen(Stream<? extends Verloopmeting> alles, @Nullable UUID organisatie) {
        Set<UUID> ids = new HashSet<>(
                alles.map(Verloopmeting::organisatie).filter(Objects::nonNull).toList());
        if (organisatie != null) {
            ids.add(organisatie);
        }
        return organisaties.namen(ids);
    }

    private static String naam(Map<UUID, String> namen, UUID organisatie) {
        String naam = namen.get(organisatie);
        if (naam == null) {
            throw new Fout.BestaatNiet("Deze organisatie is er niet (meer).");
        }
        return naam;
    }
}
