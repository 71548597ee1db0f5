package nl.kortelijnen.vraagbaak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;

/** V08: who may write or keep order in a channel may read it, whatever the roles; a closed one is for its members. */
class KanaalrechtenTest {

    private static final UUID IK = new UUID(0, 1);

    @Property
    void wie_schrijft_of_modereert_leest_ook(
            @ForAll boolean besloten,
            @ForAll Set<Rol> lezers,
            @ForAll Set<Rol> schrijvers,
            @ForAll Set<Rol> rollen,
            @ForAll boolean lid) {
        Kanaalrechten rechten =
                new Kanaalrechten(besloten, lezers, schrijvers, lid ? Set.of(IK) : Set.of(new UUID(0, 2)));
        Gebruiker wie = new Gebruiker(IK, "ik", "Ik", rollen, null);

        for (boolean mag : List.of(rechten.magSchrijven(wie), rechten.magModereren(wie))) {
            assertThat(!mag || rechten.magLezen(wie)).isTrue();
        }
        if (besloten) {
            assertThat(rechten.magLezen(wie)).isEqualTo(lid);
        }
    }
}
