package nl.kortelijnen.verslag.bijeenkomst;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.post.Post;
import nl.kortelijnen.portaal.post.Postsoort;
import nl.kortelijnen.toegang.Organisatienamen;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.bijeenkomst.Aangemelde.Plek;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing up for a conference, with a waiting list: who calls off makes room for who waits longest (V01). */
@Service
@Transactional
public class Aanmeldingen {

    private static final int LANGSTE_FUNCTIE = 80;

    private final Bijeenkomsten bijeenkomsten;
    private final Bijeenkomstkast slot;
    private final Aanmeldkast kast;
    private final Organisatienamen namen;
    private final Post post;
    private final Toegang toegang;
    private final Clock klok;

    Aanmeldingen(
            Bijeenkomsten bijeenkomsten,
            Bijeenkomstkast slot,
            Aanmeldkast kast,
            Organisatienamen namen,
            Post post,
            Toegang toegang,
            Clock klok) {
        this.bijeenkomsten = bijeenkomsten;
        this.slot = slot;
        this.kast = kast;
        this.namen = namen;
        this.post = post;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Gives whether there was room; otherwise one waits. */
    public Plek meldAan(UUID id, String functie, @Nullable UUID groep) {
        Gebruiker wie = toegang.vereis();
        String kaal = functie.strip();
        if (kaal.isEmpty() || kaal.length() > LANGSTE_FUNCTIE) {
            throw new Fout.RegelGeschonden("Schrijf in hooguit 80 tekens wat je functie is.");
        }
        slot.sluit(id);
        Bijeenkomst bijeenkomst = komend(id);
        if (groep != null
                && bijeenkomst.groepen().stream().noneMatch(een -> een.id().equals(groep))) {
            throw new Fout.RegelGeschonden("Deze subgroep is er niet meer. Kies een andere.");
        }
        Plek plek = kast.een(id, wie.account()).map(Aangemelde::plek).orElseGet(() -> vrij(bijeenkomst));
        kast.zet(id, wie, organisatie(wie), kaal, groep, plek, klok.instant());
        return plek;
    }

    public void meldAf(UUID id) {
        Gebruiker wie = toegang.vereis();
        slot.sluit(id);
        Bijeenkomst bijeenkomst = komend(id);
        if (kast.een(id, wie.account()).isEmpty()) {
            return;
        }
        kast.zetPlek(id, wie.account(), Plek.AFGEMELD);
        schuifDoor(bijeenkomst);
    }

    /** Room that came for another reason, such as a larger hall. */
    public void schuifDoor(UUID id) {
        toegang.vereis(Rol.ORGANISATOR);
        slot.sluit(id);
        schuifDoor(bijeenkomsten.een(id));
    }

    /** That of the one who asks. */
    @Transactional(readOnly = true)
    public Optional<Aangemelde> mijn(UUID id) {
        return kast.een(id, toegang.vereis().account());
    }

    /** How many have a place and how many wait. */
    @Transactional(readOnly = true)
    public Bezetting bezetting(UUID id) {
        toegang.vereis();
        List<Aangemelde> alle = kast.van(id);
        long geplaatst =
                alle.stream().filter(een -> een.plek() == Plek.GEPLAATST).count();
        return new Bezetting(geplaatst, alle.size() - geplaatst);
    }

    /** All, for who organises; names of others are not for who comes. */
    @Transactional(readOnly = true)
    public List<Aangemelde> alle(UUID id) {
        toegang.vereis(Rol.ORGANISATOR);
        return kast.van(id);
    }

    public void zetAanwezig(UUID id, UUID account, boolean aanwezig) {
        toegang.vereis(Rol.ORGANISATOR);
        bijeenkomsten.een(id);
        kast.zetAanwezig(id, account, aanwezig);
    }

    /** Whether the one who asks sits at the table: may read and write the notes. */
    @Transactional(readOnly = true)
    public boolean doetMee(UUID id) {
        Gebruiker wie = toegang.vereis();
        return wie.heeft(Rol.ORGANISATOR)
                || kast.een(id, wie.account())
                        .filter(een -> een.plek() == Plek.GEPLAATST)
                        .isPresent();
    }

    @Transactional(readOnly = true)
    public Set<UUID> mijnBijeenkomsten() {
        return Set.copyOf(kast.bijeenkomstenVan(toegang.vereis().account()));
    }

    public record Bezetting(long geplaatst, long wachtend) {}

    private Plek vrij(Bijeenkomst bijeenkomst) {
        Integer plekken = bijeenkomst.blad().plekken();
        return plekken == null || bezetting(bijeenkomst.id()).geplaatst() < plekken ? Plek.GEPLAATST : Plek.WACHTLIJST;
    }

    private void schuifDoor(Bijeenkomst bijeenkomst) {
        for (Aangemelde een : kast.van(bijeenkomst.id())) {
            if (een.plek() == Plek.WACHTLIJST && vrij(bijeenkomst) == Plek.GEPLAATST) {
                kast.zetPlek(bijeenkomst.id(), een.account(), Plek.GEPLAATST);
                post.stuur(List.of(een.account()), Postsoort.BIJEENKOMST);
            }
        }
    }

    private Bijeenkomst komend(UUID id) {
        Bijeenkomst bijeenkomst = bijeenkomsten.een(id);
        if (bijeenkomst.afgelast()) {
            throw new Fout.RegelGeschonden("Deze bijeenkomst is afgelast.");
        }
        if (bijeenkomst.isGeweest(klok.instant())) {
            throw new Fout.RegelGeschonden("Deze bijeenkomst is geweest.");
        }
        return bijeenkomst;
    }

    private String organisatie(Gebruiker wie) {
        return wie.organisatie() == null
                ? ""
                : namen.namen(Set.of(wie.organisatie())).getOrDefault(wie.organisatie(), "");
    }
}
