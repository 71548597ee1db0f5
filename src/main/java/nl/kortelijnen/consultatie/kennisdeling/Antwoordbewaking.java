package nl.kortelijnen.consultatie.kennisdeling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.herkenning.Bekendgegeven;
import nl.kortelijnen.herkenning.Gegevenssoort;
import nl.kortelijnen.herkenning.Herkend;
import nl.kortelijnen.herkenning.Herkenner;
import nl.kortelijnen.herkenning.herkomst.Huisherkomst;
import nl.kortelijnen.herkenning.herkomst.Huiskeuze;
import nl.kortelijnen.portaal.aanbod.Kennisherkomst;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The guard on answers for the knowledge (E17, C02). It knows asker and expert by name, and while one of them shares also
 * the households that person is involved with: a consultation itself never says which one it was about.
 */
@Component
class Antwoordbewaking implements Kennisherkomst {

    private final Deelantwoorden antwoorden;
    private final Accounts accounts;
    private final ObjectProvider<Huisherkomst> huishoudens;

    Antwoordbewaking(Deelantwoorden antwoorden, Accounts accounts, ObjectProvider<Huisherkomst> huishoudens) {
        this.antwoorden = antwoorden;
        this.accounts = accounts;
        this.huishoudens = huishoudens;
    }

    /** What whoever shares knows and readers must not. */
    List<Bekendgegeven> bekend(Deelantwoorden.Betrokken betrokken) {
        List<Bekendgegeven> bekend = new ArrayList<>(namen(betrokken));
        huishoudens.stream()
                .forEach(bron -> bron.keuzes().stream()
                        .map(Huiskeuze::id)
                        .flatMap(id -> bron.bekend(id).stream())
                        .forEach(bekend::add));
        return bekend;
    }

    private List<Bekendgegeven> namen(Deelantwoorden.Betrokken betrokken) {
        return mensen(betrokken)
                .flatMap(mens -> Bekendgegeven.inAanduiding(mens.naam(), Gegevenssoort.NAAM, "een collega").stream())
                .toList();
    }

    private Stream<Gebruiker> mensen(Deelantwoorden.Betrokken betrokken) {
        return Stream.concat(
                accounts.gebruiker(betrokken.vrager()).stream(),
                betrokken.deskundige().flatMap(accounts::vanProfessional).stream());
    }

    /** Two accounts of one person are one person. */
    @Override
    public boolean deedMee(String id, Gebruiker wie) {
        return antwoorden.betrokken(id).stream()
                .anyMatch(betrokken -> betrokken
                                .deskundige()
                                .filter(een -> een.equals(wie.professional()))
                                .isPresent()
                        || mensen(betrokken).anyMatch(wie::isZelfdeMens));
    }

    @Override
    public void keur(String id, String tekst) {
        antwoorden.betrokken(id).ifPresent(betrokken -> keur(List.of(tekst), namen(betrokken)));
    }

    /** @throws Fout.RegelGeschonden when somebody may be recognised in these texts of one story */
    void keur(List<String> teksten, Collection<Bekendgegeven> bekend) {
        List<Herkend> vondsten = Herkenner.metCombinaties(teksten, bekend).stream()
                .flatMap(List::stream)
                .toList();
        if (!vondsten.isEmpty()) {
            String wat = vondsten.stream()
                    .map(vondst -> "“" + vondst.tekst() + "” ("
                            + vondst.soort().label().toLowerCase(Nederlands.TAAL) + ")")
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw new Fout.RegelGeschonden("Er is nog niets gedeeld: " + wat
                    + " kan iemand herkenbaar maken. Haal het weg of schrijf het algemener. Je tekst staat er nog.");
        }
    }
}
