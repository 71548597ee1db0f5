package nl.kortelijnen.verslag.bijeenkomst;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.post.Post;
import nl.kortelijnen.portaal.post.Postsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.verbetering.Meenemen;
import nl.kortelijnen.verslag.verbetering.Volgfilter;
import nl.kortelijnen.verslag.verbetering.Volgpunt;
import nl.kortelijnen.verslag.verbetering.Volgpunten;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Announcing a conference (V01): an organisator does, and everybody with an account may read it. */
@Service
@Transactional
public class Bijeenkomsten {

    private final Bijeenkomstkast kast;
    private final Aanmeldkast aanmeldingen;
    private final Volgpunten punten;
    private final Meenemen meenemen;
    private final Post post;
    private final Toegang toegang;
    private final Clock klok;

    Bijeenkomsten(
            Bijeenkomstkast kast,
            Aanmeldkast aanmeldingen,
            Volgpunten punten,
            Meenemen meenemen,
            Post post,
            Toegang toegang,
            Clock klok) {
        this.kast = kast;
        this.aanmeldingen = aanmeldingen;
        this.punten = punten;
        this.meenemen = meenemen;
        this.post = post;
        this.toegang = toegang;
        this.klok = klok;
    }

    public UUID kondigAan(Bijeenkomstblad blad) {
        return kondigAan(UUID.randomUUID(), blad);
    }

    public UUID kondigAan(UUID id, Bijeenkomstblad blad) {
        Gebruiker wie = toegang.vereis(Rol.ORGANISATOR);
        if (!blad.begin().isAfter(klok.instant())) {
            throw new Fout.RegelGeschonden("Deze dag is al geweest. Kies een latere dag.");
        }
        kast.zet(id, blad, wie.account(), klok.instant());
        return id;
    }

    /** Whoever is coming hears of it. */
    public void wijzig(UUID id, Bijeenkomstblad blad) {
        Gebruiker wie = toegang.vereis(Rol.ORGANISATOR);
        Bijeenkomst nu = een(id);
        if (nu.afgelast()) {
            throw new Fout.RegelGeschonden("Deze bijeenkomst is afgelast. Kondig een nieuwe aan.");
        }
        kast.zet(id, blad, wie.account(), klok.instant());
        meld(id, wie);
    }

    public void lasAf(UUID id) {
        Gebruiker wie = toegang.vereis(Rol.ORGANISATOR);
        een(id);
        kast.lasAf(id, klok.instant());
        meld(id, wie);
    }

    /** In the order of their days. */
    @Transactional(readOnly = true)
    public List<Bijeenkomst> alle() {
        toegang.vereis();
        return kast.alle();
    }

    /** @throws Fout.BestaatNiet when there is none (any more) */
    @Transactional(readOnly = true)
    public Bijeenkomst een(UUID id) {
        toegang.vereis();
        return kast.een(id)
                .orElseThrow(() -> new Fout.BestaatNiet("Deze bijeenkomst is er niet. Kijk bij Bijeenkomsten."));
    }

    @Transactional(readOnly = true)
    public boolean bestaat(UUID id) {
        return kast.een(id).isPresent();
    }

    /** For one's own calendar: what, when and where. */
    @Transactional(readOnly = true)
    public String agenda(UUID id) {
        return Bijeenkomstagenda.van(een(id), kast.agendastand(id));
    }

    /** Puts every point that is open now on the agenda of this meeting (V05); gives how many are new there. */
    public int neemOpenPuntenMee(UUID id) {
        toegang.vereis(Rol.ORGANISATOR);
        Bijeenkomst bijeenkomst = een(id);
        Set<UUID> al = new HashSet<>(kast.meegenomen(id));
        List<Volgpunt> nieuw = punten.zoek(new Volgfilter(Volgfilter.OPEN, Set.of(), null, null, null)).stream()
                .filter(punt -> punt.herkomst() != null && !al.contains(punt.id()))
                .toList();
        nieuw.forEach(punt -> {
            kast.neemMee(id, punt.id());
            meenemen.naar(punt, bijeenkomst.blad().titel());
        });
        return nieuw.size();
    }

    /** The points that went along, as they are now. */
    @Transactional(readOnly = true)
    public List<Volgpunt> agendapunten(UUID id) {
        Set<UUID> mee = new HashSet<>(kast.meegenomen(id));
        return mee.isEmpty()
                ? List.of()
                : punten.zoek(Volgfilter.ALLES).stream()
                        .filter(punt -> mee.contains(punt.id()))
                        .toList();
    }

    public void hangVerslag(UUID id, UUID verslag) {
        toegang.vereis(Rol.ORGANISATOR);
        kast.hangVerslag(id, verslag);
    }

    private void meld(UUID id, Gebruiker wie) {
        post.stuur(
                aanmeldingen.van(id).stream()
                        .map(Aangemelde::account)
                        .filter(account -> !account.equals(wie.account()))
                        .toList(),
                Postsoort.BIJEENKOMST);
    }
}
