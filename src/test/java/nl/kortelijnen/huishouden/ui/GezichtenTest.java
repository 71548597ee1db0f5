package nl.kortelijnen.huishouden.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenheid;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.VastContact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GezichtenTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 1);
    private static final UUID ANNA = UUID.randomUUID();

    @Test
    void wie_nu_vaste_contactpersoon_is_staat_er_zo() {
        assertThat(tekst(contact(null))).contains("Gezinswerker · vaste contactpersoon");
    }

    @Test
    void wie_het_was_ook() {
        assertThat(tekst(contact(op(BEGIN.plusDays(5))))).contains("Gezinswerker · was vaste contactpersoon");
    }

    @Test
    void wie_het_was_en_weer_is_is_het() {
        assertThat(tekst(contact(op(BEGIN.plusDays(5))), contact(null)))
                .contains("Gezinswerker · vaste contactpersoon");
    }

    @Test
    void wie_het_nooit_was_heeft_alleen_een_rol() {
        var ander = new VastContact(UUID.randomUUID(), "Bram", op(BEGIN), null);
        assertThat(tekst(ander)).contains("Gezinswerker").doesNotContain("vaste contactpersoon");
    }

    private static VastContact contact(@Nullable Instant tot) {
        return new VastContact(ANNA, "Anna", op(BEGIN), tot);
    }

    private static Instant op(LocalDate dag) {
        return dag.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static String tekst(VastContact... vast) {
        var anna = new Betrokkenheid(
                UUID.randomUUID(),
                UUID.randomUUID(),
                ANNA,
                "Anna",
                null,
                "Gezinswerker",
                Doel.SAMENWERKEN,
                BEGIN,
                null,
                null);
        return new Gezichten(List.of(anna), List.of(vast), BEGIN.plusDays(30))
                .getElement()
                .getTextRecursively();
    }
}
