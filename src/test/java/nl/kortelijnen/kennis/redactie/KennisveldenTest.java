package nl.kortelijnen.kennis.redactie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kortelijnen.kennis.stuk.OngeldigeInhoud;

/** What an editor types in the fields comes back as it was, whatever it is (G06). */
class KennisveldenTest {

    @Property
    void wat_in_de_velden_staat_komt_uit_het_bestand_terug(
            @ForAll("waarde") String titel,
            @ForAll("waarden") List<String> fasen,
            @ForAll("waarden") List<String> vragen)
            throws OngeldigeInhoud {
        Kennisvelden velden = new Kennisvelden(
                Map.of("titel", titel), Map.of("fase", fasen, "vragen", vragen), "Een tekst.\n\n--- en een streep");

        Kennisvelden terug = Kennisvelden.van(velden.inhoud());

        assertThat(terug.enkel("titel")).isEqualTo(titel);
        assertThat(terug.lijst("fase")).isEqualTo(fasen);
        assertThat(terug.lijst("vragen")).isEqualTo(vragen);
        assertThat(terug.tekst()).isEqualTo(velden.tekst());
        assertThat(terug.inhoud()).isEqualTo(velden.inhoud());
    }

    @Provide
    static Arbitrary<List<String>> waarden() {
        return waarde().list().ofMinSize(1).ofMaxSize(4);
    }

    /** Also what means something in YAML, what YAML cannot hold bare, and other scripts. */
    @Provide
    static Arbitrary<String> waarde() {
        Arbitrary<String> lastig = Arbitraries.of(
                "true",
                "no",
                "null",
                "~",
                "12",
                "2026-11-30",
                "- streep",
                "a: b",
                "#hek",
                "\"",
                "\\n",
                "{a}",
                "[",
                "&x",
                "*x",
                "'",
                "%",
                "@",
                "`",
                "|",
                ">",
                "een\u0007bel",
                "ሚርያም",
                "محمد",
                "😀",
                "---",
                "x".repeat(2000));
        Arbitrary<String> zomaar = Arbitraries.strings()
                .withCharRange(' ', '\u024f')
                .ofMinLength(1)
                .ofMaxLength(60)
                .map(tekst -> tekst.replaceAll("\\s+", " ").strip())
                .filter(tekst -> !tekst.isEmpty());
        return Arbitraries.oneOf(lastig, zomaar);
    }
}
