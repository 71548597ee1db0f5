package nl.kortelijnen.casuistiek.weging;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.casuistiek.Casus;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casusstatus;
import nl.kortelijnen.casuistiek.Functies;
import nl.kortelijnen.casuistiek.weging.Wegingkast.Gegeven;
import nl.kortelijnen.casuistiek.weging.Wegingkast.Weging;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Weighing a decision about a shared case (C06): each for oneself, and nobody sees another's before who asked reveals them
 * all together. Whoever may read the case may weigh.
 */
@Service
public class Wegingen {

    public static final int LANGSTE_TOELICHTING = 1000;

    /** With fewer, who weighed otherwise would stand alone. */
    static final int MINSTENS = 3;

    private final Wegingkast kast;
    private final Casusbank casusbank;
    private final Functies functies;
    private final Accounts accounts;
    private final Toegang toegang;
    private final Seinpost seinpost;
    private final TransactionOperations transactie;
    private final Clock klok;

    Wegingen(
            Wegingkast kast,
            Casusbank casusbank,
            Functies functies,
            Accounts accounts,
            Toegang toegang,
            Seinpost seinpost,
            TransactionOperations transactie,
            Clock klok) {
        this.kast = kast;
        this.casusbank = casusbank;
        this.functies = functies;
        this.accounts = accounts;
        this.toegang = toegang;
        this.seinpost = seinpost;
        this.transactie = transactie;
        this.klok = klok;
    }

    /** Asks colleagues to weigh. */
    public UUID vraag(UUID casus, Weegvraag vraag) {
        Gebruiker wie = toegang.vereis(Rol.PROFESSIONAL);
        vereisCasus(casus);
        UUID id = UUID.randomUUID();
        kast.maak(id, casus, vraag, wie.account(), klok.instant());
        sein();
        return id;
    }

    /** @param cijfer 1 to 5; changes one's own until all is revealed */
    public void weeg(UUID id, int cijfer, String toelichting) {
        Gebruiker wie = toegang.vereis(Rol.PROFESSIONAL);
        Weging weging = vereis(id);
        vereisCasus(weging.casus());
        String kaal = toelichting.strip();
        eis(cijfer >= 1 && cijfer <= 5, "Kies een cijfer van 1 tot 5.");
        eis(
                kaal.length() <= LANGSTE_TOELICHTING,
                "Houd het op " + LANGSTE_TOELICHTING + " tekens. Je tekst staat er nog.");
        casusbank.keur(weging.casus(), kaal);
        String functie = functies.van(wie);
        transactie.executeWithoutResult(bezig -> {
            eis(voorStap(id).onthuld() == null, "De wegingen zijn al onthuld. Die van jou is niet veranderd.");
            UUID onder = vanMij(kast.oordelen(List.of(id))).stream().findFirst().orElse(wie.account());
            kast.weeg(id, onder, functie, cijfer, kaal, klok.instant());
        });
        sein();
    }

    /** Lays all side by side; only who asked, and with enough to do so. */
    public void onthul(UUID id) {
        Gebruiker wie = toegang.vereis(Rol.PROFESSIONAL);
        vereisCasus(vereis(id).casus());
        transactie.executeWithoutResult(bezig -> {
            Weging weging = voorStap(id);
            if (!weging.gesteld().equals(wie.account())) {
                throw new Fout.GeenToegang("Alleen wie de weging vroeg onthult haar. Er is niets veranderd.");
            }
            eis(
                    kast.oordelen(List.of(id)).size() >= MINSTENS,
                    "Wacht tot er minstens " + MINSTENS + " collega’s wogen. Er is niets onthuld.");
            kast.onthul(id, klok.instant());
        });
        sein();
    }

    /** @throws Fout.BestaatNiet when there is none, or none for this reader */
    public Wegingblad lees(UUID id) {
        Weging weging = vereis(id);
        List<Gegeven> gegeven = kast.oordelen(List.of(id));
        return blad(weging, vereisCasus(weging.casus()), gegeven, vanMij(gegeven));
    }

    /** Those on this case, newest first. */
    public List<Wegingblad> van(UUID casus) {
        Casus gelezen = vereisCasus(casus);
        List<Weging> wegingen = kast.van(casus);
        Map<UUID, List<Gegeven>> oordelen = perWeging(wegingen);
        Set<UUID> vanMij =
                vanMij(oordelen.values().stream().flatMap(List::stream).toList());
        return wegingen.stream()
                .map(weging -> blad(weging, gelezen, oordelen.getOrDefault(weging.id(), List.of()), vanMij))
                .toList();
    }

    /** What was revealed, bundled by quarter and question, the newest quarter first (AC11). */
    public List<Wegingperiode> perPeriode() {
        if (!toegang.vereis().heeft(Rol.PROFESSIONAL)) {
            return List.of();
        }
        List<Weging> wegingen = kast.onthulde();
        Map<UUID, List<Gegeven>> oordelen = perWeging(wegingen);
        Map<String, Map<Weegvraag, List<Weging>>> perKwartaal = new LinkedHashMap<>();
        wegingen.forEach(weging -> perKwartaal
                .computeIfAbsent(kwartaal(weging), nieuw -> new LinkedHashMap<>())
                .computeIfAbsent(weging.vraag(), nieuw -> new ArrayList<>())
                .add(weging));
        List<Wegingperiode> perioden = new ArrayList<>();
        perKwartaal.forEach((periode, perVraag) ->
                perVraag.forEach((vraag, hier) -> perioden.add(bundel(periode, vraag, hier, oordelen))));
        return perioden;
    }

    private static Wegingperiode bundel(
            String periode, Weegvraag vraag, List<Weging> hier, Map<UUID, List<Gegeven>> oordelen) {
        List<List<Integer>> cijfers = hier.stream()
                .map(weging -> oordelen.getOrDefault(weging.id(), List.of()).stream()
                        .map(Gegeven::cijfer)
                        .toList())
                .toList();
        return new Wegingperiode(
                periode,
                vraag,
                hier.size(),
                cijfers.stream().mapToInt(List::size).sum(),
                cijfers.stream()
                        .flatMap(List::stream)
                        .mapToInt(Integer::intValue)
                        .average()
                        .orElse(0),
                (int) cijfers.stream()
                        .filter(een -> Spreiding.van(een).verschil())
                        .count());
    }

    private static String kwartaal(Weging weging) {
        LocalDate dag = LocalDate.ofInstant(java.util.Objects.requireNonNull(weging.onthuld()), Nederlands.TIJDZONE);
        return dag.getYear() + ", kwartaal " + dag.get(IsoFields.QUARTER_OF_YEAR);
    }

    private Map<UUID, List<Gegeven>> perWeging(List<Weging> wegingen) {
        return kast.oordelen(wegingen.stream().map(Weging::id).toList()).stream()
                .collect(Collectors.groupingBy(Gegeven::weging));
    }

    /** The accounts under which the reader weighed: somebody with two accounts is one, and weighs once. */
    private Set<UUID> vanMij(List<Gegeven> gegeven) {
        Gebruiker lezer = toegang.vereis();
        return accounts.gebruikers(gegeven.stream().map(Gegeven::account).toList()).stream()
                .filter(lezer::isZelfdeMens)
                .map(Gebruiker::account)
                .collect(Collectors.toSet());
    }

    /** What others weighed leaves this service only when it was revealed. */
    private Wegingblad blad(Weging weging, Casus casus, List<Gegeven> gegeven, Set<UUID> vanMij) {
        UUID lezer = toegang.vereis().account();
        boolean open = weging.onthuld() != null;
        Spreiding spreiding =
                Spreiding.van(gegeven.stream().map(Gegeven::cijfer).toList());
        List<Wegingblad.Oordeel> alle = gegeven.stream()
                .map(een -> new Wegingblad.Oordeel(
                        een.functie(),
                        een.cijfer(),
                        een.toelichting(),
                        vanMij.contains(een.account()),
                        open && spreiding.wijktAf(een.cijfer())))
                .toList();
        return new Wegingblad(
                weging.id(),
                weging.casus(),
                casus.tekst().titel(),
                weging.vraag(),
                gegeven.size(),
                alle.stream().filter(Wegingblad.Oordeel::eigen).findFirst().orElse(null),
                open ? alle : List.of(),
                open ? spreiding : null,
                weging.onthuld(),
                !open && weging.gesteld().equals(lezer) && gegeven.size() >= MINSTENS);
    }

    private Weging vereis(UUID id) {
        return kast.een(id).orElseThrow(Wegingen::bestaatNiet);
    }

    private Weging voorStap(UUID id) {
        return kast.voorStap(id).orElseThrow(Wegingen::bestaatNiet);
    }

    private Casus vereisCasus(UUID id) {
        Casus casus = casusbank.lees(id);
        if (casus.status() != Casusstatus.GEDEELD || !toegang.vereis().heeft(Rol.PROFESSIONAL)) {
            throw bestaatNiet();
        }
        return casus;
    }

    private void sein() {
        seinpost.sein(accounts.metRol(Rol.PROFESSIONAL).stream()
                .map(Gebruiker::account)
                .toList());
    }

    private static void eis(boolean goed, String zin) {
        if (!goed) {
            throw new Fout.RegelGeschonden(zin);
        }
    }

    private static Fout.BestaatNiet bestaatNiet() {
        return new Fout.BestaatNiet("Deze weging is er niet (meer). Misschien trok de schrijver de casus in.");
    }
}
