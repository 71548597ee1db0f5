package nl.kortelijnen.huishouden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Taal;

/**
 * What one member of a household gets to read: plain, without others' secrets.
 *
 * @param voor for whom
 * @param meer what is read after the notes: the drawing, who is involved, grounds and consents
 */
public record Inzage(
        Lid voor,
        Werknaam werknaam,
        List<Lid> leden,
        Map<Veld, String> velden,
        List<Notitie> notities,
        List<Stuk> meer) {

    static Inzage van(Huishouden huishouden, UUID voor, List<Stuk> meer) {
        Lid lid = huishouden.leden().stream()
                .filter(een -> een.id().equals(voor))
                .findFirst()
                .orElseThrow(() -> new Fout.RegelGeschonden("Kies voor wie de inzage is."));
        Map<Veld, String> velden = new EnumMap<>(Veld.class);
        huishouden.velden().forEach((veld, tekst) -> {
            if (!huishouden.opSlot().contains(veld.code())) {
                velden.put(veld, tekst);
            }
        });
        List<Notitie> notities = huishouden.notities().stream()
                .filter(notitie -> !huishouden.opSlot().contains(notitie.onderdeel()))
                .filter(notitie -> notitie.voor(voor))
                .toList();
        return new Inzage(lid, huishouden.werknaam(), huishouden.leden(), velden, notities, meer);
    }

    public static final String TITEL = "Wat wij over uw gezin bewaren";

    /** A piece of it with its heading. */
    public record Stuk(String kop, String tekst) {}

    /** What stands above it. */
    public String aanhef(LocalDate dag) {
        return "Gemaakt op " + Nederlands.langeDatum(dag) + ", voor: " + voor.aanduiding()
                + ". Onder elkaar noemen wij uw gezin “" + werknaam.waarde() + "”.";
    }

    /** All there is to read, in the order of reading. */
    public List<Stuk> stukken() {
        List<Stuk> stukken = new ArrayList<>();
        stukken.add(new Stuk(
                "Wie horen bij het gezin", leden.stream().map(this::regel).collect(Collectors.joining("\n"))));
        velden.forEach((veld, tekst) -> stukken.add(new Stuk(veld.label(), tekst)));
        notities.forEach(notitie -> stukken.add(new Stuk(
                "Opgeschreven op " + Nederlands.datum(LocalDate.ofInstant(notitie.op(), Nederlands.TIJDZONE)) + " door "
                        + notitie.door(),
                notitie.tekst())));
        stukken.addAll(meer);
        return stukken;
    }

    /** What stands below it. */
    public static String slot() {
        return "Wat een ander in vertrouwen vertelde, en wat iemand in gevaar kan brengen, staat hier niet in. "
                + "Klopt er iets niet, of wilt u dat wij iets weghalen? Zeg het tegen uw vaste contactpersoon. "
                + "U mag ook vragen wie uw gegevens heeft bekeken.";
    }

    /** Of others no more than that they belong here. */
    private String regel(Lid lid) {
        return !lid.id().equals(voor.id())
                ? lid.aanduiding()
                : lid.aanduiding()
                        + (lid.taal().isEmpty()
                                ? ""
                                : " (spreekt " + Taal.van(lid.taal()).naam() + ")")
                        + (lid.tolk() ? ", met een tolk" : "");
    }
}
