package nl.kortelijnen.vraagbaak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kortelijnen.gedeeld.Fout;

/** V08: whatever is tried in whatever order, a question is never answered by what is not there. */
class VraagstandTest {

    private static final List<UUID> ANTWOORDEN =
            List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 4));

    enum Poging {
        ANTWOORD,
        HAAL_WEG,
        AANVAARD,
        TERUG,
        TREK_IN
    }

    record Zet(Poging poging, UUID antwoord) {}

    @Provide
    Arbitrary<List<Zet>> zetten() {
        return Combinators.combine(Arbitraries.of(Poging.class), Arbitraries.of(ANTWOORDEN))
                .as(Zet::new)
                .list()
                .ofMaxSize(30);
    }

    @Property
    void de_staat_van_een_vraag_klopt_altijd_met_haar_antwoorden(@ForAll("zetten") List<Zet> zetten) {
        Vraagstand stand = Vraagstand.NIEUW;
        for (Zet zet : zetten) {
            Vraagstand eerst = stand;
            try {
                stand = doe(stand, zet);
                assertThat(eerst.ingetrokken())
                        .as("na intrekken gebeurt er niets meer")
                        .isFalse();
            } catch (Fout.RegelGeschonden | Fout.BestaatNiet geweigerd) {
                assertThat(stand).as("een weigering verandert niets").isEqualTo(eerst);
            }
            klopt(stand);
        }
    }

    private static Vraagstand doe(Vraagstand stand, Zet zet) {
        return switch (zet.poging()) {
            case ANTWOORD -> stand.metAntwoord(zet.antwoord());
            case HAAL_WEG -> stand.zonderAntwoord(zet.antwoord());
            case AANVAARD -> stand.aanvaard(zet.antwoord());
            case TERUG -> stand.nietMeerAanvaard();
            case TREK_IN -> stand.trekIn();
        };
    }

    private static void klopt(Vraagstand stand) {
        if (stand.aanvaard() != null) {
            assertThat(stand.antwoorden()).contains(stand.aanvaard());
        }
        assertThat(stand.staat() == Vraagstaat.AANVAARD).isEqualTo(!stand.ingetrokken() && stand.aanvaard() != null);
        assertThat(stand.staat() == Vraagstaat.OPEN)
                .isEqualTo(!stand.ingetrokken() && stand.antwoorden().isEmpty());
        if (stand.ingetrokken()) {
            assertThat(stand.antwoorden())
                    .as("wat anderen schreven gaat niet weg")
                    .isEmpty();
        }
    }
}
