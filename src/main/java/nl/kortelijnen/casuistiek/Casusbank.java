package nl.kortelijnen.casuistiek;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.herkenning.herkomst.Roltekening;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading cases: one, and the lists in which they stand. */
@Service
@Transactional(readOnly = true)
public class Casusbank {

    private final CasusRijen rijen;
    private final ReactieRijen reacties;
    private final Bewaking bewaking;
    private final Toegang toegang;

    Casusbank(CasusRijen rijen, ReactieRijen reacties, Bewaking bewaking, Toegang toegang) {
        this.rijen = rijen;
        this.reacties = reacties;
        this.bewaking = bewaking;
        this.toegang = toegang;
    }

    /** @throws Fout.BestaatNiet when there is none, or none for this reader */
    public Casus lees(UUID id) {
        Gebruiker lezer = toegang.vereis();
        CasusRij rij = rijen.findById(id)
                .filter(gevonden -> Casustoegang.magZien(gevonden, lezer))
                .orElseThrow(Casustoegang::bestaatNiet);
        return lees(rij, lezer);
    }

    /**
     * Looks at what somebody says about a case elsewhere than in it.
     *
     * @throws Fout.RegelGeschonden when it holds something recognisable
     */
    public void keur(UUID id, String tekst) {
        Gebruiker wie = toegang.vereis();
        CasusRij rij = rijen.findById(id)
                .filter(gevonden -> Casustoegang.magZien(gevonden, wie))
                .orElseThrow(Casustoegang::bestaatNiet);
        bewaking.keurReactie(rij.huishouden, tekst);
    }

    /**
     * Looks at what somebody says beside any case, where all may read it.
     *
     * @throws Fout.RegelGeschonden when it holds something recognisable
     */
    public void keur(String tekst) {
        toegang.vereis();
        bewaking.keurReactie(null, tekst);
    }

    Casus lees(CasusRij rij, Gebruiker lezer) {
        boolean eigen = rij.isVan(lezer.account());
        boolean waakt = eigen || rij.status != Casusstatus.GEDEELD;
        return new Casus(
                rij.id,
                rij.tekst(),
                rij.tekening == null ? null : Roltekening.uitTekst(rij.tekening),
                rij.status,
                eigen,
                rij.functie,
                stappen(rij, lezer),
                waakt ? bewaking.vondsten(rij) : List.of(),
                reacties(rij, lezer),
                eigen ? rij.notitie : null,
                waakt ? rij.melding : null,
                rij.gewijzigd,
                rij.gedeeld,
                rij.versie);
    }

    /** One's own, last changed first. */
    public List<Casusregel> mijn() {
        Gebruiker schrijver = toegang.vereis();
        return regels(rijen.findBySchrijverOrderByGewijzigdDesc(schrijver.account()));
    }

    /** What colleagues shared, newest first; null asks for every kind or theme. */
    public List<Casusregel> gedeeld(@Nullable Casussoort soort, @Nullable String thema) {
        if (!zietGedeelde()) {
            return List.of();
        }
        return regels(rijen.findByStatusOrderByGedeeldDesc(Casusstatus.GEDEELD).stream()
                .filter(rij -> soort == null || rij.soort == soort)
                .filter(rij -> thema == null || rij.themas.contains(thema))
                .toList());
    }

    /** The themes of what is shared. */
    public Set<String> themas() {
        return zietGedeelde() ? rijen.themas(Casusstatus.GEDEELD) : Set.of();
    }

    /** What worked in shared cases, most often first (C07). */
    public List<Werkzaam> watWerkt() {
        if (!zietGedeelde()) {
            return List.of();
        }
        return rijen.elementen(Casusstatus.GEDEELD).stream()
                .collect(Collectors.groupingBy(CasusRijen.Elementrij::getElement))
                .entrySet()
                .stream()
                .map(een -> Werkzaam.van(een.getKey(), een.getValue()))
                .sorted(Comparator.comparingInt((Werkzaam een) -> een.casussen().size())
                        .reversed()
                        .thenComparing(Werkzaam::label, Nederlands.VOLGORDE))
                .toList();
    }

    /** What waits for a second person, other than one's own; longest waiting first. */
    public List<Casusregel> teBeoordelen() {
        Gebruiker lezer = toegang.vereis();
        if (!lezer.heeft(Rol.PROFESSIONAL)) {
            return List.of();
        }
        return regels(rijen.findByStatusAndSchrijverNotOrderByIngediend(Casusstatus.TER_BEOORDELING, lezer.account()));
    }

    /** How many wait for this person to be read. */
    public long aantalTeBeoordelen(Gebruiker lezer) {
        return lezer.heeft(Rol.PROFESSIONAL)
                ? rijen.countByStatusAndSchrijverNot(Casusstatus.TER_BEOORDELING, lezer.account())
                : 0;
    }

    /** How many {@link #gemeld()} holds for this one. */
    public long aantalGemeld(Gebruiker lezer) {
        return lezer.heeft(Rol.REDACTEUR)
                ? rijen.countByStatusAndSchrijverNot(Casusstatus.VERBORGEN, lezer.account())
                : 0;
    }

    /** Hidden after a reader's flag, for the redacteur to decide. */
    public List<Casusregel> gemeld() {
        Gebruiker lezer = toegang.vereis();
        return lezer.heeft(Rol.REDACTEUR)
                ? regels(rijen.findByStatusAndSchrijverNotOrderByIngediend(Casusstatus.VERBORGEN, lezer.account()))
                : List.of();
    }

    /** Those of these that are shared, in this order; a case that went since the index was told is not among them. */
    public List<Casusregel> gedeelde(Collection<UUID> ids) {
        if (ids.isEmpty() || !zietGedeelde()) {
            return List.of();
        }
        Map<UUID, Casusregel> gevonden =
                regels(rijen.findAllById(ids).stream()
                                .filter(rij -> rij.status == Casusstatus.GEDEELD)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Casusregel::id, regel -> regel));
        return ids.stream().map(gevonden::get).filter(Objects::nonNull).toList();
    }

    private boolean zietGedeelde() {
        return Casustoegang.magZien(Casusstatus.GEDEELD, false, toegang.vereis());
    }

    private static Set<Casusstap> stappen(CasusRij rij, Gebruiker lezer) {
        boolean eigen = rij.isVan(lezer.account());
        return Arrays.stream(Casusstap.values())
                .filter(stap -> stap.isVoor(lezer, eigen) && rij.status.na(stap).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Reactie> reacties(CasusRij rij, Gebruiker lezer) {
        return reacties.findByCasusOrderByOp(rij.id).stream()
                .map(reactie -> new Reactie(
                        reactie.id,
                        reactie.functie,
                        reactie.tekst,
                        reactie.op,
                        reactie.account.equals(lezer.account()),
                        reactie.account.equals(rij.schrijver)))
                .toList();
    }

    private List<Casusregel> regels(List<CasusRij> gevonden) {
        Map<UUID, Long> gereageerd = reacties
                .perCasus(gevonden.stream().map(rij -> rij.id).toList())
                .stream()
                .collect(Collectors.toMap(ReactieRijen.Aantal::casus, ReactieRijen.Aantal::aantal));
        return gevonden.stream()
                .map(rij -> regel(rij, gereageerd.getOrDefault(rij.id, 0L)))
                .toList();
    }

    private static Casusregel regel(CasusRij rij, long gereageerd) {
        return new Casusregel(
                rij.id,
                rij.soort,
                rij.titel.strip(),
                rij.vraag.strip(),
                Set.copyOf(rij.themas),
                rij.status,
                rij.functie,
                Objects.requireNonNullElse(rij.status == Casusstatus.GEDEELD ? rij.gedeeld : null, rij.gewijzigd),
                gereageerd);
    }
}
