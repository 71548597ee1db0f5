package nl.kortelijnen.casuistiek;

import static nl.kortelijnen.casuistiek.Casusstatus.AFGEKEURD;
import static nl.kortelijnen.casuistiek.Casusstatus.CONCEPT;
import static nl.kortelijnen.casuistiek.Casusstatus.DEFINITIEF_VERBORGEN;
import static nl.kortelijnen.casuistiek.Casusstatus.GEDEELD;
import static nl.kortelijnen.casuistiek.Casusstatus.INGETROKKEN;
import static nl.kortelijnen.casuistiek.Casusstatus.TER_BEOORDELING;
import static nl.kortelijnen.casuistiek.Casusstatus.VERBORGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.Test;

/** C04, C11: every step from every status, and who may see and do what. */
class CasusstatusTest {

    private static final Set<List<Object>> TOEGESTAAN = Set.of(
            List.of(CONCEPT, Casusstap.BEWERK, CONCEPT),
            List.of(CONCEPT, Casusstap.VRAAG_BEOORDELING, TER_BEOORDELING),
            List.of(CONCEPT, Casusstap.TREK_IN, INGETROKKEN),
            List.of(AFGEKEURD, Casusstap.BEWERK, AFGEKEURD),
            List.of(AFGEKEURD, Casusstap.VRAAG_BEOORDELING, TER_BEOORDELING),
            List.of(AFGEKEURD, Casusstap.TREK_IN, INGETROKKEN),
            List.of(TER_BEOORDELING, Casusstap.KEUR_GOED, GEDEELD),
            List.of(TER_BEOORDELING, Casusstap.GEEF_TERUG, AFGEKEURD),
            List.of(TER_BEOORDELING, Casusstap.NEEM_TERUG, CONCEPT),
            List.of(TER_BEOORDELING, Casusstap.TREK_IN, INGETROKKEN),
            List.of(GEDEELD, Casusstap.REAGEER, GEDEELD),
            List.of(GEDEELD, Casusstap.MELD_HERKENBAAR, VERBORGEN),
            List.of(GEDEELD, Casusstap.NEEM_TERUG, CONCEPT),
            List.of(GEDEELD, Casusstap.TREK_IN, INGETROKKEN),
            List.of(VERBORGEN, Casusstap.ZET_TERUG, GEDEELD),
            List.of(VERBORGEN, Casusstap.VERBERG_DEFINITIEF, DEFINITIEF_VERBORGEN),
            List.of(VERBORGEN, Casusstap.NEEM_TERUG, CONCEPT),
            List.of(VERBORGEN, Casusstap.TREK_IN, INGETROKKEN),
            List.of(DEFINITIEF_VERBORGEN, Casusstap.TREK_IN, INGETROKKEN));

    @Test
    void alleen_deze_stappen_bestaan() {
        Set<List<Object>> gevonden = new HashSet<>();
        for (Casusstatus status : Casusstatus.values()) {
            for (Casusstap stap : Casusstap.values()) {
                Optional<Casusstatus> na = status.na(stap);
                na.ifPresent(volgende -> gevonden.add(List.of(status, stap, volgende)));
            }
        }
        assertThat(gevonden).isEqualTo(TOEGESTAAN);
    }

    @Test
    void wat_gedeeld_wordt_is_altijd_door_een_ander_goedgekeurd() {
        Gebruiker schrijver = gebruiker(Rol.values());
        for (Casusstatus status : Casusstatus.values()) {
            for (Casusstap stap : Casusstap.values()) {
                boolean deelt = status != GEDEELD && status.na(stap).equals(Optional.of(GEDEELD));
                assertThat(deelt && stap.isVoor(schrijver, true)).isFalse();
            }
        }
    }

    @Test
    void een_schrijver_kan_in_elke_stand_intrekken() {
        Stream.of(Casusstatus.values())
                .filter(status -> status != INGETROKKEN)
                .forEach(status -> assertThat(status.na(Casusstap.TREK_IN)).contains(INGETROKKEN));
    }

    @Test
    void wie_wat_ziet_hangt_af_van_de_stand() {
        Gebruiker professional = gebruiker(Rol.PROFESSIONAL);
        Gebruiker beheerder = gebruiker(Rol.BEHEERDER);
        Gebruiker redacteur = gebruiker(Rol.REDACTEUR);
        assertThat(zichtbaarVoor(professional)).containsExactly(TER_BEOORDELING, GEDEELD);
        assertThat(zichtbaarVoor(redacteur)).containsExactly(GEDEELD, VERBORGEN, DEFINITIEF_VERBORGEN);
        assertThat(zichtbaarVoor(beheerder)).isEmpty();
    }

    @Test
    void alleen_een_professional_keurt_goed_en_alleen_een_redacteur_beslist() {
        assertThat(Casusstap.KEUR_GOED.isVoor(gebruiker(Rol.BEHEERDER), false)).isFalse();
        assertThat(Casusstap.KEUR_GOED.isVoor(gebruiker(Rol.PROFESSIONAL), false))
                .isTrue();
        assertThat(Casusstap.ZET_TERUG.isVoor(gebruiker(Rol.PROFESSIONAL), false))
                .isFalse();
        assertThat(Casusstap.ZET_TERUG.isVoor(gebruiker(Rol.REDACTEUR), true)).isFalse();
        assertThat(Casusstap.BEWERK.isVoor(gebruiker(Rol.values()), false)).isFalse();
    }

    private static Stream<Casusstatus> zichtbaarVoor(Gebruiker lezer) {
        return Stream.of(Casusstatus.values()).filter(status -> Casustoegang.magZien(status, false, lezer));
    }

    private static Gebruiker gebruiker(Rol... rollen) {
        return new Gebruiker(UUID.randomUUID(), "iemand", "Iemand Anders", Set.of(rollen), null);
    }
}
