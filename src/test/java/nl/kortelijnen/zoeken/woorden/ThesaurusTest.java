package nl.kortelijnen.zoeken.woorden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.kennis.stuk.Echtekennis;
import nl.kortelijnen.zoeken.Zoekdocument;
import org.junit.jupiter.api.Test;

/** The same means the same: each group of words can be shown in two sentences (G02). */
class ThesaurusTest {

    private static final int MINSTE_BEGRIPPEN = 1_500;

    /** How much more often a word may stand in our texts than the head of its group. */
    private static final int VEEL_VAKER = 8;

    private final List<String> regels = Zoekbestand.regels("thesaurus.txt");

    /** Per head the words that can take its place, itself first. */
    private Map<String, List<String>> groepen() {
        Map<String, List<String>> groepen = new LinkedHashMap<>();
        String begrip = "";
        for (String regel : regels) {
            if (regel.startsWith("=")) {
                groepen.computeIfAbsent(begrip, eerste -> new ArrayList<>(List.of(eerste)))
                        .addAll(Stream.of(regel.substring(1).split(";"))
                                .map(String::strip)
                                .toList());
            } else if (">~".indexOf(regel.charAt(0)) < 0) {
                begrip = regel;
            }
        }
        return groepen;
    }

    @Test
    void er_zijn_genoeg_begrippen_en_elk_staat_er_een_keer() {
        List<String> begrippen = regels.stream()
                .filter(regel -> "=>~".indexOf(regel.charAt(0)) < 0)
                .map(regel -> regel.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(begrippen).hasSizeGreaterThan(MINSTE_BEGRIPPEN).doesNotHaveDuplicates();
    }

    @Test
    void geen_woord_staat_in_twee_groepen() {
        List<String> woorden = groepen().values().stream()
                .flatMap(List::stream)
                .map(woord -> woord.toLowerCase(Locale.ROOT).replace('-', ' '))
                .toList();
        assertThat(woorden).doesNotHaveDuplicates();
    }

    @Test
    void elke_groep_heeft_twee_zinnen_waarin_elk_van_haar_woorden_kan_staan() throws IOException {
        Map<String, List<String>> zinnen = zinnen();
        assertThat(zinnen.keySet()).isEqualTo(groepen().keySet());
        assertThat(zinnen)
                .allSatisfy((begrip, paar) -> assertThat(paar)
                        .as(begrip)
                        .hasSize(2)
                        .doesNotHaveDuplicates()
                        .allSatisfy(zin -> assertThat(zin.chars().filter(teken -> teken == '…'))
                                .hasSize(1)));
    }

    private static Map<String, List<String>> zinnen() throws IOException {
        Map<String, List<String>> zinnen = new LinkedHashMap<>();
        List<String> bij = new ArrayList<>();
        for (String regel : Files.readAllLines(Path.of("src/test/resources/zoeken/voorbeeldzinnen.txt"))) {
            if (regel.startsWith("#") || regel.isBlank()) {
                continue;
            }
            if (regel.startsWith(" ")) {
                bij.add(regel.strip().replaceFirst("^\\d ", ""));
            } else {
                bij = zinnen.computeIfAbsent(regel.strip(), begrip -> new ArrayList<>());
            }
        }
        return zinnen;
    }

    @Test
    void geen_groep_heeft_een_woord_dat_veel_vaker_voorkomt_dan_haar_hoofdwoord() throws IOException {
        Map<String, Integer> hoeVaak = hoeVaak();
        List<String> vaker = groepen().values().stream()
                .flatMap(groep -> groep.stream()
                        .filter(woord -> aantal(hoeVaak, woord) > VEEL_VAKER * (1 + aantal(hoeVaak, groep.getFirst())))
                        .map(woord -> groep.getFirst() + " = " + woord))
                .toList();
        assertThat(vaker).isEmpty();
    }

    private static int aantal(Map<String, Integer> hoeVaak, String woord) {
        return hoeVaak.getOrDefault(woord.toLowerCase(Locale.ROOT), 0);
    }

    /** Of each word in how many of our texts it stands. */
    private static Map<String, Integer> hoeVaak() throws IOException {
        Map<String, Integer> hoeVaak = new HashMap<>();
        for (Zoekdocument document : Echtekennis.documenten()) {
            String tekst = document.titel() + " " + document.samenvatting() + " " + String.join(" ", document.teksten())
                    + document.delen().stream().map(Zoekdocument.Deel::tekst).collect(Collectors.joining(" "));
            new HashSet<>(List.of(tekst.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")))
                    .forEach(woord -> hoeVaak.merge(woord, 1, Integer::sum));
        }
        return hoeVaak;
    }
}
