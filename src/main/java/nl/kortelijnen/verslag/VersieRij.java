package nl.kortelijnen.verslag;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "verslag_versie")
@NullUnmarked
class VersieRij {

    @Id
    UUID id;

    UUID verslag;
    int nummer;

    @Enumerated(EnumType.STRING)
    Staat staat;

    String titel;
    LocalDate datum;
    String plaats;
    Integer deelnemers;
    String organisatoren;
    String organisaties;
    String functies;
    String inleiding;
    String slotwoord;
    String bestandsnaam;
    String wijziging;

    /** Which template its parts came from; null when none. */
    String sjabloon;

    /** Why it was published while somebody of a subgroup had not agreed; otherwise empty. */
    String zonderAkkoord;

    Instant bewaard;
    UUID bewaardDoor;
    Instant gepubliceerd;
    UUID gepubliceerdDoor;

    @Version
    int rijversie;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "versie", nullable = false, updatable = false)
    @OrderBy("volgorde")
    List<OnderdeelRij> onderdelen = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "versie", nullable = false, updatable = false)
    @OrderBy("volgorde")
    List<PuntRij> punten = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "verslag_alinea", joinColumns = @JoinColumn(name = "versie"))
    @OrderBy("nummer")
    List<AlineaRij> alineas = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "verslag_naamkeuze", joinColumns = @JoinColumn(name = "versie"))
    @OrderBy("naam")
    List<NaamkeuzeRij> naamkeuzes = new ArrayList<>();

    /** What became of a version. */
    enum Staat {
        CONCEPT,
        GEPUBLICEERD,
        VERVANGEN,
        INGETROKKEN
    }

    /** Whether everybody may read it: also what was replaced, never what was withdrawn. */
    boolean isTeLezen() {
        return staat == Staat.GEPUBLICEERD || staat == Staat.VERVANGEN;
    }

    void zet(Kopgegevens kop) {
        titel = kop.titel();
        datum = kop.datum();
        plaats = kop.plaats();
        deelnemers = kop.deelnemers();
        organisatoren = String.join("\n", kop.organisatoren());
        organisaties = String.join("\n", kop.organisaties());
        functies = String.join("\n", kop.functies());
        inleiding = kop.inleiding();
        slotwoord = kop.slot();
    }

    Kopgegevens kop() {
        return new Kopgegevens(
                titel,
                datum,
                plaats,
                deelnemers,
                organisatoren.lines().toList(),
                organisaties.lines().toList(),
                functies.lines().toList(),
                inleiding,
                slotwoord);
    }

    /** Numbers parts and points from 0, in the order in which they stand. */
    void hernummer() {
        for (int i = 0; i < onderdelen.size(); i++) {
            onderdelen.get(i).volgorde = i;
        }
        for (int i = 0; i < punten.size(); i++) {
            punten.get(i).volgorde = i;
        }
    }
}
