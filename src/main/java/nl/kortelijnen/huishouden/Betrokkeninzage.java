package nl.kortelijnen.huishouden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenheid;
import nl.kortelijnen.toegang.betrokkenheid.Rechtsgrond;
import nl.kortelijnen.toegang.betrokkenheid.Toestemming;
import nl.kortelijnen.toegang.betrokkenheid.VastContact;
import org.jspecify.annotations.Nullable;

/** Who works with a household and on what ground, in words for the household itself. */
final class Betrokkeninzage {

    private final Ketennetwerk netwerk;
    private final LocalDate vandaag;
    private final Map<UUID, String> namen = new HashMap<>();

    Betrokkeninzage(Ketennetwerk netwerk, LocalDate vandaag) {
        this.netwerk = netwerk;
        this.vandaag = vandaag;
    }

    List<Inzage.Stuk> betrokkenen(List<Betrokkenheid> alle, List<VastContact> vast) {
        List<String> regels = new ArrayList<>();
        vast.stream()
                .filter(een -> een.tot() == null)
                .forEach(een -> regels.add("Uw vaste contactpersoon is " + een.naam() + "."));
        alle.stream()
                .sorted(Comparator.comparing((Betrokkenheid een) -> !een.geldt(vandaag))
                        .thenComparing(Betrokkenheid::vanaf))
                .map(this::regel)
                .forEach(regels::add);
        return stuk("Wie er betrokken zijn", regels);
    }

    List<Inzage.Stuk> gronden(List<Rechtsgrond> gronden, List<Toestemming> toestemmingen) {
        List<Inzage.Stuk> stukken = new ArrayList<>(stuk(
                "Waarom wij dit mogen bewaren",
                gronden.stream().map(this::regel).toList()));
        stukken.addAll(
                stuk("Toestemming", toestemmingen.stream().map(this::regel).toList()));
        return stukken;
    }

    private String regel(Betrokkenheid een) {
        LocalDate eind =
                een.beeindigd() == null ? een.tot() : LocalDate.ofInstant(een.beeindigd(), Nederlands.TIJDZONE);
        return een.naam() + (een.organisatie() == null ? "" : ", " + organisatie(een.organisatie())) + ": " + een.rol()
                + ". " + een.doel().label() + periode(een.vanaf(), eind) + ".";
    }

    private String regel(Rechtsgrond grond) {
        LocalDate eind =
                grond.beeindigd() == null ? grond.tot() : LocalDate.ofInstant(grond.beeindigd(), Nederlands.TIJDZONE);
        return grond.doel().label() + ": " + grond.grondslag().label() + ". "
                + grond.grondslag().uitleg().replace("je organisatie", "de organisatie") + periode(grond.vanaf(), eind)
                + ".";
    }

    private String regel(Toestemming een) {
        String met = een.organisaties().stream()
                .map(this::organisatie)
                .sorted(Nederlands.VOLGORDE)
                .collect(Collectors.joining(", "));
        if (een.geweigerd()) {
            return een.door() + " weigerde op " + Nederlands.datum(een.vanaf()) + ": "
                    + een.doel().label() + ". Gevolg: " + een.gevolg();
        }
        LocalDate eind =
                een.ingetrokken() == null ? een.tot() : LocalDate.ofInstant(een.ingetrokken(), Nederlands.TIJDZONE);
        return een.door() + " gaf toestemming: " + een.doel().label() + ", met " + met + periode(een.vanaf(), eind)
                + (een.ingetrokken() == null ? "." : ". Ingetrokken.");
    }

    private static String periode(LocalDate vanaf, @Nullable LocalDate tot) {
        return ", vanaf " + Nederlands.datum(vanaf) + (tot == null ? "" : " tot " + Nederlands.datum(tot));
    }

    private String organisatie(UUID id) {
        return namen.computeIfAbsent(
                id,
                een -> netwerk.organisatie(new OrganisatieId(een))
                        .map(Organisatie::naam)
                        .orElse("een organisatie die niet meer in het netwerk staat"));
    }

    private static List<Inzage.Stuk> stuk(String kop, List<String> regels) {
        return regels.isEmpty() ? List.of() : List.of(new Inzage.Stuk(kop, String.join("\n", regels)));
    }
}
