package nl.kortelijnen.consultatie.dossier;

import static nl.kortelijnen.consultatie.Proefvraag.aanvraag;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.Consultgesprek;
import nl.kortelijnen.consultatie.MetKring;
import nl.kortelijnen.consultatie.raad.Kring;
import nl.kortelijnen.consultatie.routering.Vraagkenmerk;
import nl.kortelijnen.gedeeld.Fout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * E06: whatever anybody does in whatever order, only allowed steps happen, a question has at most one expert, and who is
 * on neither side never reads it. The history, replayed here in its own way, says who may.
 */
@MetKring
class WillekeurigVerloopTest {

    private static final int DADEN = 120;

    @Autowired
    Consultaties consultaties;

    @Autowired
    Consultvragen vragen;

    @Autowired
    Gebeurtenissen gebeurtenissen;

    @Autowired
    Kring kring;

    @ParameterizedTest(name = "zaad {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void wat_iedereen_ook_doet_alleen_wie_het_aangaat_leest_mee(long zaad) {
        Random toeval = new Random(zaad);
        kring.als("vrager");
        boolean complex = toeval.nextBoolean();
        Set<Vraagkenmerk> antwoorden = complex ? Set.of(Vraagkenmerk.ERNSTIGE_DREIGING) : Set.of();
        UUID gevraagde = toeval.nextBoolean() ? kring.id(complex ? "samira" : "selam") : null;
        String nummer = consultaties.vraag(aanvraag(antwoorden, gevraagde, null, ""));
        int gelukt = 0;
        for (int i = 0; i < DADEN; i++) {
            gelukt += doeIets(nummer, toeval) ? 1 : 0;
            controleer(nummer);
        }
        assertThat(gelukt).isPositive();
    }

    private boolean doeIets(String nummer, Random toeval) {
        List<String> namen = kring.namen();
        kring.als(namen.get(toeval.nextInt(namen.size())));
        UUID ander = kring.id(namen.get(toeval.nextInt(namen.size())));
        try {
            switch (toeval.nextInt(8)) {
                case 0, 1, 2 -> consultaties.neemAan(nummer);
                case 3 -> consultaties.wijsAf(nummer, "nee");
                case 4 -> consultaties.geefDoor(nummer, ander, "liever jij");
                case 5, 6 -> consultaties.verstuur(nummer, "hallo");
                default -> {
                    if (toeval.nextInt(4) == 0) {
                        consultaties.sluitAf(nummer, new Afsluiting(Afsluiting.Geholpen.NEE, "niets"));
                    } else {
                        return false;
                    }
                }
            }
            return true;
        } catch (Fout.RegelGeschonden | Fout.BestaatNiet geweigerd) {
            return false;
        }
    }

    private void controleer(String nummer) {
        ConsultvraagRij rij = vragen.findByNummer(nummer).orElseThrow();
        List<GebeurtenisRij> verloop = gebeurtenissen.findByConsultOrderById(rij.id);
        Stand stand = Stand.GEVRAAGD;
        for (GebeurtenisRij stap : verloop) {
            assertThat(stap.van).isEqualTo(stand);
            Stand van = stand;
            assertThat(Partij.values()).anyMatch(partij -> stap.stap.mag(partij, van));
            stand = stap.stap.naar(van);
            assertThat(stap.naar).isEqualTo(stand);
        }
        assertThat(rij.stand).isEqualTo(stand);
        UUID houder = houder(verloop);
        assertThat(rij.deskundige).isEqualTo(houder);
        controleerLezers(nummer, rij, houder);
    }

    /** Who has the question, from what happened alone. */
    private @Nullable UUID houder(List<GebeurtenisRij> verloop) {
        UUID houder = null;
        for (GebeurtenisRij stap : verloop) {
            houder = switch (stap.stap) {
                case WIJS_TOE, GEEF_DOOR, VERDEEL -> stap.deskundige;
                case PAK_VAN_BORD -> professional(stap.wie);
                case ZET_OP_BORD, WIJS_AF -> null;
                case NEEM_AAN, BEGIN_GESPREK, MELD_KERNGROEP, ESCALEER, SLUIT_AF, TREK_IN, DRAAG_OVER -> houder;
            };
        }
        return houder;
    }

    private UUID professional(UUID account) {
        return kring.namen().stream()
                .map(kring::wie)
                .filter(mens -> mens.account().equals(account))
                .findFirst()
                .orElseThrow()
                .professional();
    }

    private void controleerLezers(String nummer, ConsultvraagRij rij, @Nullable UUID houder) {
        List<String> verwacht = new ArrayList<>(List.of("vrager"));
        for (String naam : kring.namen()) {
            boolean heeft = Objects.equals(houder, kring.id(naam));
            boolean bord = rij.stand == Stand.OP_BORD
                    && kring.met(kring.id(naam))
                            .filter(mens -> mens.achterban() == rij.bestemming)
                            .isPresent();
            if (heeft || bord) {
                verwacht.add(naam);
            }
        }
        List<String> lezers =
                kring.namen().stream().filter(naam -> leest(naam, nummer)).toList();
        assertThat(lezers).containsExactlyInAnyOrderElementsOf(verwacht);
    }

    private boolean leest(String naam, String nummer) {
        kring.als(naam);
        try {
            Consultgesprek gesprek = consultaties.lees(nummer);
            return gesprek.vraag().partij() != Partij.BORD
                    || gesprek.berichten().isEmpty();
        } catch (Fout.BestaatNiet e) {
            return false;
        }
    }
}
