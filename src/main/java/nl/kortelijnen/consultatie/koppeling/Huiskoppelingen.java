package nl.kortelijnen.consultatie.koppeling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.dossier.Partij;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.herkenning.herkomst.Huisherkomst;
import nl.kortelijnen.herkenning.herkomst.Huiskeuze;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Gronden;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saying which household a consultation is about (E16). Never needed; who asked may, of a household they are involved
 * with, on a ground that stands there, for a purpose. It opens nothing: who may not see the household sees no link, who
 * has no part in the consultation sees no more than its number. Every look is in the household's log.
 */
@Service
public class Huiskoppelingen {

    private static final String BETREFT = "koppeling met consultatie";

    private static final String AL_GEKOPPELD = "Deze vraag is al aan dit huishouden gekoppeld. Er is niets veranderd.";

    private final Consultaties consultaties;
    private final Koppelkast kast;
    private final Huishoudtoegang huishoudtoegang;
    private final Gronden gronden;
    private final ObjectProvider<Huisherkomst> huishoudens;
    private final Accounts accounts;
    private final Toegang toegang;
    private final Clock klok;

    Huiskoppelingen(
            Consultaties consultaties,
            Koppelkast kast,
            Huishoudtoegang huishoudtoegang,
            Gronden gronden,
            ObjectProvider<Huisherkomst> huishoudens,
            Accounts accounts,
            Toegang toegang,
            Clock klok) {
        this.consultaties = consultaties;
        this.kast = kast;
        this.huishoudtoegang = huishoudtoegang;
        this.gronden = gronden;
        this.huishoudens = huishoudens;
        this.accounts = accounts;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Of this consultation, oldest first: only to households this person may see now. */
    public List<Huiskoppeling> bij(Consultvraag vraag) {
        if (vraag.partij().opAfstand()) {
            return List.of();
        }
        List<Koppelkast.Koppelrij> alle = kast.vanConsult(vraag.id());
        if (alle.isEmpty()) {
            return List.of();
        }
        Set<UUID> vanMij = Set.copyOf(huishoudtoegang.vanMij());
        List<Koppelkast.Koppelrij> zichtbaar =
                alle.stream().filter(rij -> vanMij.contains(rij.huishouden())).toList();
        zichtbaar.stream()
                .map(Koppelkast.Koppelrij::huishouden)
                .distinct()
                .forEach(huishouden -> huishoudtoegang.lees(huishouden, BETREFT));
        return toon(zichtbaar);
    }

    /** With this household, newest first; for whoever may see it. */
    public List<Huiskoppeling> van(UUID huishouden) {
        huishoudtoegang.lees(huishouden, BETREFT);
        return toon(kast.vanHuishouden(huishouden));
    }

    /** The households the asker can choose from; none for anybody else. */
    public List<Huiskeuze> keuzes(Consultvraag vraag) {
        Set<UUID> vanMij = Set.copyOf(huishoudtoegang.vanMij());
        return vraag.partij() != Partij.VRAGER || vanMij.isEmpty()
                ? List.of()
                : namen().filter(keuze -> vanMij.contains(keuze.id())).toList();
    }

    /**
     * @throws Fout.RegelGeschonden without a ground and a purpose, when that ground does not stand with the household, or
     *     when they were linked already
     * @throws Fout.BestaatNiet when this is not the asker, or not involved with the household
     */
    @Transactional
    public void koppel(String nummer, UUID huishouden, @Nullable Doel doel, @Nullable Grondslag grondslag) {
        Consultvraag vraag = consultaties.lees(nummer).vraag();
        eis(vraag.partij() == Partij.VRAGER, "Alleen wie de vraag stelde kan een huishouden koppelen.");
        if (doel == null || grondslag == null) {
            throw new Fout.RegelGeschonden(
                    "Kies waarvoor je koppelt en op welke grond. Zonder die twee blijft de vraag zonder huishouden.");
        }
        if (!huishoudtoegang.vanMij().contains(huishouden)) {
            huishoudtoegang.wijzig(huishouden, Logsoort.AANMAKEN, BETREFT, nummer);
        }
        eis(
                kast.vanConsult(vraag.id()).stream()
                        .noneMatch(rij -> rij.huishouden().equals(huishouden) && rij.ontkoppeld() == null),
                AL_GEKOPPELD);
        eis(
                staatVast(huishouden, doel, grondslag),
                "Bij dit huishouden staat “" + grondslag.label() + "” niet als grond voor “" + doel.label()
                        + "”. Leg die eerst vast bij het huishouden, onder Grondslag.");
        huishoudtoegang.voorDoel(
                huishouden,
                Logsoort.AANMAKEN,
                BETREFT,
                "Consultatie " + nummer + ": " + doel.label() + ", op grond van " + grondslag.label());
        try {
            kast.koppel(
                    vraag.id(),
                    new Koppelkast.Koppelrij(
                            UUID.randomUUID(),
                            nummer,
                            huishouden,
                            doel,
                            grondslag,
                            toegang.vereis().account(),
                            klok.instant(),
                            null,
                            null));
        } catch (DuplicateKeyException e) {
            throw new Fout.RegelGeschonden(AL_GEKOPPELD);
        }
    }

    /** By anybody who is involved with the household, and no other. */
    @Transactional
    public void ontkoppel(UUID koppeling) {
        Koppelkast.Koppelrij rij = kast.een(koppeling)
                .orElseThrow(() -> new Fout.BestaatNiet("Deze koppeling is er niet (meer) voor jou."));
        huishoudtoegang.wijzig(rij.huishouden(), Logsoort.VERWIJDEREN, BETREFT, rij.nummer());
        kast.ontkoppel(koppeling, toegang.vereis().account(), klok.instant());
    }

    private boolean staatVast(UUID huishouden, Doel doel, Grondslag grondslag) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        return grondslag == Grondslag.TOESTEMMING
                ? gronden.toestemmingen(huishouden).stream().anyMatch(een -> een.doel() == doel && een.geldt(vandaag))
                : gronden.van(huishouden).stream()
                        .anyMatch(een -> een.doel() == doel && een.grondslag() == grondslag && een.geldt(vandaag));
    }

    private Stream<Huiskeuze> namen() {
        return huishoudens.stream().flatMap(bron -> bron.keuzes().stream());
    }

    private List<Huiskoppeling> toon(List<Koppelkast.Koppelrij> rijen) {
        if (rijen.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> huizen =
                namen().collect(Collectors.toMap(Huiskeuze::id, Huiskeuze::werknaam, (een, ander) -> een));
        Map<UUID, String> mensen = accounts
                .gebruikers(rijen.stream()
                        .flatMap(rij -> Stream.of(rij.door(), rij.ontkoppeldDoor()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Gebruiker::account, Gebruiker::naam));
        return rijen.stream()
                .map(rij -> new Huiskoppeling(
                        rij.id(),
                        rij.nummer(),
                        huizen.getOrDefault(rij.huishouden(), "Een huishouden van jou"),
                        rij.doel().label(),
                        rij.grondslag().label(),
                        naam(mensen, rij.door()),
                        rij.gekoppeld(),
                        rij.ontkoppeld(),
                        rij.ontkoppeldDoor() == null ? null : naam(mensen, rij.ontkoppeldDoor())))
                .toList();
    }

    private static String naam(Map<UUID, String> mensen, UUID account) {
        return mensen.getOrDefault(account, "een oud-collega");
    }

    private static void eis(boolean goed, String zin) {
        if (!goed) {
            throw new Fout.RegelGeschonden(zin);
        }
    }
}
