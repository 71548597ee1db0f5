package nl.kortelijnen.huishouden.tekening.taal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of the drawing's language (H02, H09): printed in the protocol, and whole. */
class TekentaalTest {

    private static final Path PROTOCOL = Path.of("docs/protocol-sociogram.md");
    private static final String BEGIN = "<!-- tekentaal -->\n";
    private static final String EINDE = "<!-- /tekentaal -->";

    @Test
    void het_protocol_toont_de_tabel_zoals_de_server_hem_leest() throws IOException {
        String protocol = Files.readString(PROTOCOL);
        String gedrukt = protocol.substring(protocol.indexOf(BEGIN) + BEGIN.length(), protocol.indexOf(EINDE));

        assertThat(gedrukt).as("put this between the marks in %s", PROTOCOL).isEqualTo(tabel());
    }

    @Test
    void elk_register_en_elke_bewerking_komt_heen_en_terug_hetzelfde() {
        assertThat(Register.Veld.values())
                .allSatisfy(veld -> assertThat(Register.van(veld.code())).isEqualTo(veld));
        for (Register een : List.of(
                new Register.Ring("a"),
                new Register.Vak("a"),
                new Register.Plaats("sociogram", "-"),
                new Register.Ouders("pleeg"),
                new Register.Ouderschap("pleeg", "v"))) {
            assertThat(Register.van(een.code())).isEqualTo(een);
        }
        assertThat(Op.namen()).hasSize(22).contains("voegKnoopToe", "legVast", "herstel");
    }

    private static String tabel() {
        StringBuilder tabel = new StringBuilder("| of | register | value | layer |\n|---|---|---|---|\n");
        for (Soort soort : Soort.values()) {
            Map<Register.Veld, Waardesoort> velden = Tekentaal.velden(soort);
            Arrays.stream(Register.Veld.values())
                    .filter(velden::containsKey)
                    .forEach(veld -> tabel.append("| %s | `%s` | %s | %s |\n"
                            .formatted(soort.code(), veld.code(), zin(velden.get(veld)), laag(soort, veld))));
        }
        Tekentaal.Grenzen grenzen = Tekentaal.grenzen();
        tabel.append("""

                At most %d operations in a handeling; %d knopen, %d lijnen (%d between the same two), %d verbintenissen, %d opmerkingen and %d factoren in a drawing. Not for guests: %s; nor what says who somebody is (%s), but of whom a guest drew.
                """.formatted(
                        grenzen.ops(),
                        grenzen.knopen(),
                        grenzen.lijnen(),
                        grenzen.perPaar(),
                        grenzen.verbintenissen(),
                        grenzen.opmerkingen(),
                        grenzen.factoren(),
                        Op.namen().stream()
                                .filter(naam -> !Tekentaal.voorGasten(naam))
                                .sorted()
                                .map(naam -> "`" + naam + "`")
                                .collect(Collectors.joining(", ")),
                        Arrays.stream(Register.Veld.values())
                                .filter(Tekentaal::zegtWieIemandIs)
                                .map(veld -> "`" + veld.code() + "`")
                                .collect(Collectors.joining(", "))));
        return tabel.toString();
    }

    private static String laag(Soort soort, Register.Veld veld) {
        Laag altijd = Tekentaal.laag(soort, veld, null);
        List<String> gevoelig = codes(Tekentaal.velden(soort).get(veld)).stream()
                .filter(code -> Tekentaal.laag(soort, veld, Waarde.van(code)) != altijd)
                .sorted()
                .toList();
        return altijd.code() + (gevoelig.isEmpty() ? "" : "; gevoelig: " + String.join(", ", gevoelig));
    }

    private static List<String> codes(Waardesoort soort) {
        return switch (soort) {
            case Waardesoort.Een een -> een.codes().stream().sorted().toList();
            case Waardesoort.Vereist vereist -> codes(vereist.soort());
            default -> List.of();
        };
    }

    private static String zin(Waardesoort soort) {
        return switch (soort) {
            case Waardesoort.Tekst tekst -> (tekst.regels() ? "long text ≤ " : "text ≤ ") + tekst.lengte();
            case Waardesoort.Een een -> String.join(", ", codes(een));
            case Waardesoort.DeelVan deel -> "some of " + String.join(", ", deel.codes());
            case Waardesoort.Geheel geheel -> geheel.van() + " to " + geheel.tot();
            case Waardesoort.JaNee _ -> "true, false";
            case Waardesoort.Patroon patroon -> "`" + patroon.naam() + "`";
            case Waardesoort.Datum datum -> datum.ofJa() ? "datum or `ja`" : "datum";
            case Waardesoort.Lijst lijst ->
                (lijst.minste() > 0 ? lijst.minste() + " × " : "1 to " + lijst.meeste() + " × ") + zin(lijst.deel());
            case Waardesoort.Groep groep ->
                groep.leden().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(lid -> "`" + lid.getKey() + "` " + zin(lid.getValue()))
                        .collect(Collectors.joining("; ", "{", "}"));
            case Waardesoort.Vereist vereist -> zin(vereist.soort()) + " (never empty)";
        };
    }
}
