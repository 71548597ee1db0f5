package nl.kortelijnen.deskundigen;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Points to the right expert and says why (E02). Everybody with an account may ask. */
@Service
public class Deskundigenwijzer {

    private final Neo4jDeskundigen deskundigen;
    private final Neo4jVoorselectie voorselectie;
    private final ObjectProvider<Belasting> belasting;
    private final Toegang toegang;
    private final Accounts accounts;
    private final Clock klok;

    Deskundigenwijzer(
            Neo4jDeskundigen deskundigen,
            Neo4jVoorselectie voorselectie,
            ObjectProvider<Belasting> belasting,
            Toegang toegang,
            Accounts accounts,
            Clock klok) {
        this.deskundigen = deskundigen;
        this.voorselectie = voorselectie;
        this.belasting = belasting;
        this.toegang = toegang;
        this.accounts = accounts;
        this.klok = klok;
    }

    /** Who fits and is free, best first. */
    public Uitkomst zoek(Deskundigenvraag vraag) {
        return zoek(List.of(vraag)).getFirst();
    }

    /** The same for several questions at once, in their order: the graph is asked once who is worth ranking. */
    public List<Uitkomst> zoek(List<Deskundigenvraag> vragen) {
        toegang.vereisLezer();
        Belasting druk = belasting.getIfAvailable();
        Map<ProfessionalId, Integer> lopend = druk == null ? Map.of() : druk.lopend();
        LocalDateTime nu = nu();
        List<Voorselectie> gekozen = voorselectie.kies(vragen, lopend, nu);
        Map<ProfessionalId, Deskundige> kaarten =
                deskundigen.met(gekozen.stream().flatMap(Voorselectie::samen).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Deskundige::id, Function.identity()));
        return IntStream.range(0, vragen.size())
                .mapToObj(nr -> rangschik(vragen.get(nr), gekozen.get(nr), kaarten, lopend, nu))
                .toList();
    }

    private static Uitkomst rangschik(
            Deskundigenvraag vraag,
            Voorselectie gekozen,
            Map<ProfessionalId, Deskundige> kaarten,
            Map<ProfessionalId, Integer> lopend,
            LocalDateTime nu) {
        List<Deskundige> wie =
                gekozen.samen().map(kaarten::get).filter(Objects::nonNull).toList();
        return gekozen.vul(new Rangschikking(vraag, nu).van(wie, lopend));
    }

    /** An expert, free or not. */
    public Optional<Deskundige> deskundige(ProfessionalId id) {
        toegang.vereisLezer();
        return deskundigen.een(id);
    }

    /** All experts, free or not, in the order of their names. */
    public List<Deskundige> alle() {
        toegang.vereisLezer();
        return deskundigen.alle().stream()
                .sorted(Comparator.comparing(Deskundige::naam, Nederlands.VOLGORDE))
                .toList();
    }

    /** Who belongs to this group, by id alone. For the portal itself, to tell them something: nobody is shown. */
    public Set<ProfessionalId> leden(Achterban achterban) {
        return deskundigen.leden(achterban);
    }

    /** Who of the experts answers here; the others can be called. */
    public Set<ProfessionalId> meelezers() {
        toegang.vereisLezer();
        return accounts.metRol(Rol.DESKUNDIGE).stream()
                .map(Gebruiker::professional)
                .filter(Objects::nonNull)
                .map(ProfessionalId::new)
                .collect(Collectors.toSet());
    }

    /** Whether this expert can take a consultation now: not away, not full. */
    public boolean kanNu(Deskundige deskundige) {
        toegang.vereisLezer();
        return beschikbaarheid(deskundige).op(null) == Beschikbaarheid.Toestand.VRIJ;
    }

    /** Who can take a consultation now, not away and not full, in the order of their names. */
    public List<Deskundige> alleDieKunnen() {
        List<Deskundige> alle = alle();
        Map<ProfessionalId, Integer> lopend =
                lopend(alle.stream().map(Deskundige::id).toList());
        return alle.stream()
                .filter(een -> new Beschikbaarheid(een, lopend.getOrDefault(een.id(), 0), nu()).op(null)
                        == Beschikbaarheid.Toestand.VRIJ)
                .toList();
    }

    /** In a few words: "Vrij vanaf donderdag", or why not: "Afwezig tot 07-12-2026", "Heeft nu genoeg consulten". */
    public String wanneer(Deskundige deskundige) {
        toegang.vereisLezer();
        return beschikbaarheid(deskundige).wanneer();
    }

    private Beschikbaarheid beschikbaarheid(Deskundige deskundige) {
        int lopend = lopend(List.of(deskundige.id())).getOrDefault(deskundige.id(), 0);
        return new Beschikbaarheid(deskundige, lopend, nu());
    }

    private Map<ProfessionalId, Integer> lopend(Collection<ProfessionalId> ids) {
        Belasting bron = belasting.getIfAvailable();
        return bron == null ? Map.of() : bron.lopend(ids);
    }

    private LocalDateTime nu() {
        return LocalDateTime.now(klok);
    }
}
