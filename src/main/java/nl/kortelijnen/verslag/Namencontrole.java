package nl.kortelijnen.verslag;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.namen.BekendeOrganisaties;
import nl.kortelijnen.verslag.namen.Naamkeuze;
import nl.kortelijnen.verslag.namen.Naamtekst;
import nl.kortelijnen.verslag.namen.Naamvinder;
import nl.kortelijnen.verslag.namen.Naamvondst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** No personal name in a published report unless somebody says that it may be there (V01, V10). */
@Service
@Transactional
public class Namencontrole {

    private static final String ONBEKENDE_FUNCTIE = "een deelnemer";
    private static final int LANGSTE_FUNCTIE = 80;

    private final Verslagconcepten concepten;
    private final VersieRijen versies;
    private final Toegang toegang;
    private final Clock klok;
    private final BekendeOrganisaties organisaties;

    Namencontrole(
            Verslagconcepten concepten,
            VersieRijen versies,
            BekendeOrganisaties organisaties,
            Toegang toegang,
            Clock klok) {
        this.organisaties = organisaties;
        this.concepten = concepten;
        this.versies = versies;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Everything that looks like a name in what would be published, also what was decided to stay. */
    @Transactional(readOnly = true)
    public List<Naamvondst> vondsten(UUID verslag) {
        return vondsten(concepten.van(verslag));
    }

    /** Puts a function such as "de voorzitter" in the place of this name, everywhere in the draft. */
    public void vervang(UUID verslag, String naam, String functie) {
        String kaal = functie.strip();
        if (kaal.isEmpty() || kaal.length() > LANGSTE_FUNCTIE) {
            throw new Fout.RegelGeschonden("Schrijf in hooguit 80 tekens welke functie er moet staan.");
        }
        pasToe(verslag, naam, (tekst, langere) -> Naamtekst.vervang(tekst, naam, kaal, langere));
    }

    /** Takes this name out, everywhere in the draft. */
    public void laatWeg(UUID verslag, String naam) {
        pasToe(verslag, naam, (tekst, langere) -> Naamtekst.laatWeg(tekst, naam, langere));
    }

    /** Lets it stand, and keeps who said so and when. */
    public void laatStaan(UUID verslag, String naam, Naamkeuze keuze) {
        Gebruiker gebruiker = toegang.vereis(Rol.ORGANISATOR);
        VersieRij rij = concepten.van(verslag);
        rij.naamkeuzes.removeIf(ander -> ander.naam().equals(naam));
        versies.saveAndFlush(rij);
        rij.naamkeuzes.add(new NaamkeuzeRij(naam, keuze, gebruiker.account(), gebruiker.naam(), klok.instant()));
        concepten.gewijzigd(rij);
    }

    /** Takes back that it may stand. */
    public void kijkOpnieuw(UUID verslag, String naam) {
        VersieRij rij = concepten.van(verslag);
        rij.naamkeuzes.removeIf(keuze -> keuze.naam().equals(naam));
        concepten.gewijzigd(rij);
    }

    private void pasToe(UUID verslag, String naam, BiFunction<String, List<String>, String> verandering) {
        VersieRij rij = concepten.van(verslag);
        List<String> langere = Naamvinder.langere(naam, namen(rij, Verslagtekst.van(rij)));
        Verslagtekst.verander(rij, tekst -> verandering.apply(tekst, langere));
        concepten.gewijzigd(rij);
    }

    List<Naamvondst> vondsten(VersieRij rij) {
        List<Verslagtekst> teksten = Verslagtekst.van(rij);
        List<String> namen = namen(rij, teksten);
        return namen.stream()
                .map(naam -> vondst(naam, namen, teksten, rij))
                .filter(vondst -> !vondst.plekken().isEmpty())
                .toList();
    }

    /** The source is read along: there a full name still stands when it is already gone from the text. */
    private List<String> namen(VersieRij rij, List<Verslagtekst> teksten) {
        return vinder(rij).vind(metBron(teksten, rij));
    }

    /** Also the names in the source, so that they do not outlive the publication there. */
    List<String> namenInBron(VersieRij rij) {
        return vinder(rij).vind(rij.alineas.stream().map(AlineaRij::tekst).toList()).stream()
                .filter(naam ->
                        rij.naamkeuzes.stream().noneMatch(keuze -> keuze.naam().equals(naam)))
                .toList();
    }

    /** Who came as a person is listed among the organisations too: such a name is known to nobody. */
    private Naamvinder vinder(VersieRij rij) {
        List<String> plaats = rij.plaats.lines().toList();
        Naamvinder zonderLijst = new Naamvinder(plaats, organisaties.alle());
        return new Naamvinder(
                Stream.concat(
                                plaats.stream(),
                                Stream.of(rij.organisaties, rij.organisatoren)
                                        .flatMap(String::lines)
                                        .filter(regel ->
                                                zonderLijst.vind(List.of(regel)).isEmpty()))
                        .toList(),
                organisaties.alle());
    }

    private static Naamvondst vondst(String naam, List<String> namen, List<Verslagtekst> teksten, VersieRij rij) {
        List<String> langere = Naamvinder.langere(naam, namen);
        List<Naamvondst.Plek> plekken = new ArrayList<>();
        for (Verslagtekst tekst : teksten) {
            Naamtekst.plekken(tekst.tekst(), naam, langere)
                    .map(plek -> new Naamvondst.Plek(tekst.waar(), tekst.tekst(), plek.start(), plek.end()))
                    .forEach(plekken::add);
        }
        return new Naamvondst(
                naam,
                voorstel(naam, langere, metBron(teksten, rij)),
                plekken,
                rij.naamkeuzes.stream()
                        .filter(keuze -> keuze.naam().equals(naam))
                        .findFirst()
                        .map(keuze -> new Naamvondst.Beslist(keuze.keuze(), keuze.doorNaam(), keuze.op()))
                        .orElse(null));
    }

    private static List<String> metBron(List<Verslagtekst> teksten, VersieRij rij) {
        return Stream.concat(
                        teksten.stream().map(Verslagtekst::tekst),
                        rij.alineas.stream().map(AlineaRij::tekst))
                .toList();
    }

    /** Whoever is called by a first name only was introduced with name and function before. */
    private static String voorstel(String naam, List<String> langere, List<String> teksten) {
        return functie(naam, teksten)
                .or(() -> langere.stream()
                        .flatMap(hele -> functie(hele, teksten).stream())
                        .map(functie -> functie.replaceFirst("^een ", "de "))
                        .findFirst())
                .orElse(naam.matches(".*[\\d@].*") ? "(weggelaten)" : ONBEKENDE_FUNCTIE);
    }

    private static Optional<String> functie(String naam, List<String> teksten) {
        return teksten.stream()
                .flatMap(tekst -> Naamtekst.functie(tekst, naam).stream())
                .findFirst();
    }
}
