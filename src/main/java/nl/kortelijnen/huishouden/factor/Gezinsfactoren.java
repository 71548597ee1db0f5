package nl.kortelijnen.huishouden.factor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.live.Tekeningen;
import nl.kortelijnen.huishouden.live.hand.Tekenhand;
import nl.kortelijnen.huishouden.tekening.Gevolg.Entiteit;
import nl.kortelijnen.huishouden.tekening.taal.Ongeldig;
import nl.kortelijnen.huishouden.tekening.taal.Op;
import nl.kortelijnen.huishouden.tekening.taal.Opkeuring;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import nl.kortelijnen.huishouden.tekst.Huistekst;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The factors of a household. They stand in the drawing, in its sensitive layer: who may not see that sees none, and no
 * pattern. Every change has its place in the drawing's history, with who, when and why.
 */
@Service
public class Gezinsfactoren {

    public static final int LANGSTE_TEKST = 500;
    public static final int LANGSTE_REDEN = 200;

    private final Tekeningen tekeningen;
    private final Tekenhand hand;
    private final Accounts accounts;
    private final Clock klok;

    Gezinsfactoren(Tekeningen tekeningen, Tekenhand hand, Accounts accounts, Clock klok) {
        this.tekeningen = tekeningen;
        this.hand = hand;
        this.accounts = accounts;
        this.klok = klok;
    }

    /**
     * What whoever asks may see.
     *
     * @param factoren as they were weighed; what was not weighed comes last
     * @param plekken who and what a factor can be about, by id, in the order of their names
     */
    public record Blad(List<Factor> factoren, List<Familiepatroon> patronen, Map<String, String> plekken) {

        public Blad {
            factoren = List.copyOf(factoren);
            patronen = List.copyOf(patronen);
        }

        public List<Factor> kant(boolean beschermend) {
            return factoren.stream()
                    .filter(een -> een.beschermend() == beschermend)
                    .toList();
        }
    }

    public Blad van(UUID huishouden) {
        List<Entiteit> beeld = tekeningen.beeldBij(huishouden, Long.MAX_VALUE);
        Stamboom boom = new Stamboom(beeld);
        List<Entiteit> getekend =
                beeld.stream().filter(een -> een.soort() == Soort.FACTOR).toList();
        Map<UUID, String> namen = namen(getekend);
        Map<String, Set<String>> risico = new HashMap<>();
        getekend.stream()
                .filter(een -> !beschermend(een) && !een.tekst(Veld.THEMA).isEmpty())
                .forEach(een -> risico.computeIfAbsent(een.tekst(Veld.THEMA), thema -> new HashSet<>())
                        .add(een.tekst(Veld.BIJ)));
        List<Factor> factoren = getekend.stream()
                .map(een -> factor(een, boom, namen))
                .sorted(Comparator.comparing((Factor een) -> een.rang().isEmpty())
                        .thenComparing(Factor::rang)
                        .thenComparing(Factor::kop, Nederlands.VOLGORDE))
                .toList();
        return new Blad(factoren, boom.patronen(risico), plekken(beeld, boom));
    }

    private static Map<String, String> plekken(List<Entiteit> beeld, Stamboom boom) {
        Map<String, String> plekken = new LinkedHashMap<>();
        beeld.stream()
                .filter(een -> een.soort() == Soort.PERSOON || een.soort() == Soort.VERBINTENIS)
                .map(een -> Map.entry(een.id(), boom.naam(een.id())))
                .sorted(Map.Entry.comparingByValue(Nederlands.VOLGORDE))
                .forEach(een -> plekken.put(een.getKey(), een.getValue()));
        return plekken;
    }

    private static Factor factor(Entiteit een, Stamboom boom, Map<UUID, String> namen) {
        String geduid = een.r().get(Veld.DUIDING) instanceof Waarde.Groep duiding
                ? namen.getOrDefault(UUID.fromString(duiding.tekst("professional")), "een collega") + ", "
                        + Nederlands.datum(LocalDate.parse(duiding.tekst("datum")))
                : "";
        return new Factor(
                UUID.fromString(een.id()),
                beschermend(een),
                een.tekst(Veld.THEMA),
                een.tekst(Veld.TEKST),
                boom.naam(een.tekst(Veld.BIJ)),
                een.tekst(Veld.RANG),
                geduid);
    }

    private Map<UUID, String> namen(List<Entiteit> getekend) {
        Set<UUID> wie = getekend.stream()
                .map(een -> een.r().get(Veld.DUIDING))
                .filter(Waarde.Groep.class::isInstance)
                .map(duiding -> UUID.fromString(((Waarde.Groep) duiding).tekst("professional")))
                .collect(Collectors.toSet());
        return accounts.gebruikers(wie).stream().collect(Collectors.toMap(Gebruiker::account, Gebruiker::naam));
    }

    private static boolean beschermend(Entiteit een) {
        return een.is(Veld.KANT, "bescherming");
    }

    /**
     * @param over an id of {@link Blad#plekken}; null for the whole household
     * @param tekst may be empty
     */
    public void noteer(UUID huishouden, Factorthema thema, boolean beschermend, @Nullable String over, String tekst) {
        Map<Veld, @Nullable Waarde> velden = new EnumMap<>(Veld.class);
        velden.put(Veld.THEMA, Waarde.van(thema.code()));
        velden.put(Veld.TEKST, Waarde.van(Huistekst.keur(tekst, "De toelichting", LANGSTE_TEKST)));
        teken(
                huishouden,
                List.of(new Op.ZetFactor(
                        UUID.randomUUID().toString(),
                        over == null ? huishouden.toString() : over,
                        beschermend ? "bescherming" : "risico",
                        velden)),
                "");
    }

    public void haalWeg(UUID huishouden, UUID factor) {
        teken(huishouden, List.of(new Op.Verwijder(factor.toString())), "");
    }

    /**
     * Puts the factors of one side in order (AH21).
     *
     * @param volgorde all of that side, the heaviest first
     * @param door the account of the gedragswetenschapper who weighed them
     * @throws Fout.RegelGeschonden without a reason
     */
    public void weeg(UUID huishouden, List<UUID> volgorde, UUID door, String waarom) {
        String reden = Huistekst.vereis(
                waarom, "De reden", LANGSTE_REDEN, "Schrijf op waarom jullie het zo wegen. Collega's lezen dit.");
        Waarde duiding = new Waarde.Groep(Map.of(
                "professional",
                Waarde.van(door.toString()),
                "datum",
                Waarde.van(Nederlands.vandaag(klok).toString())));
        List<Op> ops = new ArrayList<>();
        for (int plek = 0; plek < volgorde.size(); plek++) {
            Map<Veld, @Nullable Waarde> velden = new EnumMap<>(Veld.class);
            velden.put(Veld.RANG, Waarde.van("%03d".formatted(plek + 1)));
            velden.put(Veld.DUIDING, duiding);
            ops.add(new Op.ZetFactor(volgorde.get(plek).toString(), null, null, velden));
        }
        teken(huishouden, ops, reden);
    }

    private void teken(UUID huishouden, List<Op> ops, String reden) {
        try {
            List<Op> gekeurd = Opkeuring.keur(ops, Nederlands.vandaag(klok).getYear());
            boolean niet = hand.teken(huishouden, gekeurd, reden).stream().anyMatch(Optional::isPresent);
            if (niet) {
                throw new Fout.RegelGeschonden("Dit kan niet meer: de tekening is intussen veranderd. Kijk opnieuw.");
            }
        } catch (Ongeldig fout) {
            throw new Fout.RegelGeschonden("Deze tekst kan hier niet: laat nummers, adressen en vreemde tekens weg.");
        }
    }
}
