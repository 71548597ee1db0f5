package nl.kortelijnen.casuistiek;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fase;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "casus")
@NullUnmarked
class CasusRij {

    @Id
    UUID id;

    UUID schrijver;
    String functie = "";

    @Enumerated(EnumType.STRING)
    Casusstatus status = Casusstatus.CONCEPT;

    @Enumerated(EnumType.STRING)
    Casussoort soort;

    @Enumerated(EnumType.STRING)
    @Nullable
    Vraagsoort vraagsoort;

    @Enumerated(EnumType.STRING)
    @Nullable
    Fase fase;

    String titel = "";
    String context = "";
    String vraag = "";
    String watGeprobeerd = "";
    String watHielp = "";
    String uitkomst = "";
    String cultuurEnNetwerk = "";

    /** From which it was begun; only the guard asks. */
    @Nullable
    UUID huishouden;

    @Nullable
    String tekening;

    @Nullable
    String notitie;

    @Nullable
    String melding;

    @Nullable
    UUID beoordelaar;

    Instant gemaakt;
    Instant gewijzigd;

    @Nullable
    Instant ingediend;

    @Nullable
    Instant gedeeld;

    @Nullable
    LocalDate houdbaarTot;

    @Version
    int versie;

    @ElementCollection
    @CollectionTable(name = "casus_thema", joinColumns = @JoinColumn(name = "casus"))
    @Column(name = "thema")
    Set<String> themas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "casus_element", joinColumns = @JoinColumn(name = "casus"))
    @Column(name = "element")
    Set<String> elementen = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "casus_reden", joinColumns = @JoinColumn(name = "casus"))
    Set<RedenRij> redenen = new HashSet<>();

    void zet(Casustekst tekst) {
        soort = tekst.soort();
        vraagsoort = tekst.vraagsoort();
        fase = tekst.fase();
        titel = tekst.van(Casusveld.TITEL);
        context = tekst.van(Casusveld.CONTEXT);
        vraag = tekst.van(Casusveld.VRAAG);
        watGeprobeerd = tekst.van(Casusveld.WAT_GEPROBEERD);
        watHielp = tekst.van(Casusveld.WAT_HIELP);
        uitkomst = tekst.van(Casusveld.UITKOMST);
        cultuurEnNetwerk = tekst.van(Casusveld.CULTUUR_EN_NETWERK);
        themas.retainAll(tekst.themas());
        themas.addAll(tekst.themas());
        elementen.retainAll(tekst.elementen());
        elementen.addAll(tekst.elementen());
    }

    Casustekst tekst() {
        Map<Casusveld, String> velden = new EnumMap<>(Casusveld.class);
        velden.put(Casusveld.TITEL, titel);
        velden.put(Casusveld.CONTEXT, context);
        velden.put(Casusveld.VRAAG, vraag);
        velden.put(Casusveld.WAT_GEPROBEERD, watGeprobeerd);
        velden.put(Casusveld.WAT_HIELP, watHielp);
        velden.put(Casusveld.UITKOMST, uitkomst);
        velden.put(Casusveld.CULTUUR_EN_NETWERK, cultuurEnNetwerk);
        return new Casustekst(soort, vraagsoort, fase, themas, velden, elementen);
    }

    Map<RedenRij.Sleutel, String> redenen() {
        return redenen.stream()
                .collect(Collectors.toMap(rij -> new RedenRij.Sleutel(rij.veld, rij.tekst), rij -> rij.reden));
    }

    boolean isVan(UUID account) {
        return schrijver.equals(account);
    }
}
