package nl.kortelijnen.huishouden.tekening;

import static nl.kortelijnen.huishouden.tekening.Waarden.BOOL;
import static nl.kortelijnen.huishouden.tekening.Waarden.DATUM_WAARDE;
import static nl.kortelijnen.huishouden.tekening.Waarden.ID_WAARDE;
import static nl.kortelijnen.huishouden.tekening.Waarden.een;
import static nl.kortelijnen.huishouden.tekening.Waarden.geheel;
import static nl.kortelijnen.huishouden.tekening.Waarden.langeTekst;
import static nl.kortelijnen.huishouden.tekening.Waarden.lijstVan;
import static nl.kortelijnen.huishouden.tekening.Waarden.patroon;
import static nl.kortelijnen.huishouden.tekening.Waarden.tekst;
import static nl.kortelijnen.huishouden.tekening.Waarden.vereist;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kortelijnen.huishouden.tekening.Waarden.Keur;
import org.jspecify.annotations.Nullable;

/** Reads what came in as operations with values as they are kept: all that can be judged without the drawing. */
public final class Opkeuring {

    /** Most operations in one handeling. */
    public static final int MEESTE = 500;

    /** New ids are made by chance; version 8 is kept for those that follow from what they stand for. */
    private static final Keur NIEUW_ID =
            patroon(Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[1-7][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"));

    private static final Keur EGO =
            patroon(Pattern.compile("-|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"));

    private static final Keur KNOOPSOORT = een("persoon", "plek", "professional", "huisdier");

    private Opkeuring() {}

    /**
     * @param invoer as JSON was read: a list of maps
     * @param jaar the present year
     * @throws Ongeldig when the whole of it must be refused
     */
    public static List<Op> keur(@Nullable Object invoer, int jaar) {
        if (!(invoer instanceof List<?> lijst) || lijst.isEmpty()) {
            throw new Ongeldig(Code.ONLEESBAAR, "ops");
        }
        if (lijst.size() > MEESTE) {
            throw new Ongeldig(Code.TE_GROOT, "ops");
        }
        List<Op> ops = lijst.stream().map(een -> keurOp(een, jaar)).toList();
        if (ops.size() > 1
                && ops.stream()
                        .anyMatch(op -> op.naam().equals("herroep") || op.naam().equals("herstel"))) {
            throw new Ongeldig(Code.ONLEESBAAR, "ops");
        }
        return ops;
    }

    /**
     * Why something is done, in somebody's own words; empty when nothing was said.
     *
     * @throws Ongeldig when it may not stand there
     */
    public static String reden(@Nullable Object invoer) {
        return kaal("reden", invoer, langeTekst(300));
    }

    /** @throws Ongeldig when this cannot be what somebody is called in a drawing */
    public static String aanduiding(String invoer) {
        return kaal("aanduiding", invoer, tekst(60));
    }

    private static String kaal(String naam, @Nullable Object invoer, Keur keur) {
        Lezer lezer = new Lezer(invoer == null ? Map.of() : Map.of(naam, invoer), 0).lid(naam, keur);
        return lezer.leden().get(naam) instanceof String tekst ? tekst : "";
    }

    private static Op keurOp(@Nullable Object invoer, int jaar) {
        if (!(invoer instanceof Map<?, ?> groep) || !(groep.get("op") instanceof String naam)) {
            throw new Ongeldig(Code.ONLEESBAAR, "op");
        }
        return new Op(naam, lees(naam, new Lezer(groep, jaar)).leden());
    }

    private static Lezer lees(String naam, Lezer lezer) {
        return switch (naam) {
            case "voegKnoopToe" -> knoop(lezer);
            case "zetKnoop" -> lezer.id().veld(Velden.VAN_KNOPEN);
            case "plaats" -> plaats(lezer);
            case "zetRing" ->
                lezer.id()
                        .vereist("ego", ID_WAARDE)
                        .alsGenoemd("ring", geheel(1, 5))
                        .alsGenoemd("vak", Velden.VAK);
            case "trekLijn" ->
                lezer.vereist("id", NIEUW_ID)
                        .einden()
                        .velden(Velden.van(Soort.LIJN))
                        .metVeld("soort");
            case "zetLijn" -> lezer.id().veld(Velden.van(Soort.LIJN));
            case "verleg" -> lezer.id().einden();
            case "verbind" -> lezer.paar().velden(Velden.van(Soort.VERBINTENIS));
            case "zetVerbintenis" -> lezer.paar().veld(Velden.van(Soort.VERBINTENIS));
            case "zetOuders" ->
                lezer.vereist("kind", ID_WAARDE)
                        .vereist("soort", een(Velden.OUDERS))
                        .lid("verbintenis", ID_WAARDE);
            case "zetOuderschap" ->
                lezer.vereist("kind", ID_WAARDE)
                        .vereist("soort", een(Velden.OUDERS))
                        .vereist("verbintenis", ID_WAARDE)
                        .lid("perioden", Velden.PERIODEN);
            case "zetMeerling" -> meerling(lezer);
            case "zetLid" -> lezer.id().lid("lid", Velden.LID);
            case "plaatsOpmerking" ->
                lezer.vereist("id", NIEUW_ID)
                        .vereist("bij", ID_WAARDE)
                        .vereist("tekst", langeTekst(1000))
                        .lid("voorGasten", (waarde, jaar) -> Boolean.TRUE.equals(BOOL.keur(waarde, jaar)));
            case "zetOpmerking" -> lezer.id().veld(Velden.van(Soort.OPMERKING));
            case "zetFactor" ->
                lezer.vereist("id", NIEUW_ID)
                        .alsGenoemd("bij", vereist(ID_WAARDE))
                        .alsGenoemd("kant", vereist(een("risico", "bescherming")))
                        .velden(Velden.van(Soort.FACTOR));
            case "zetBewustZo" ->
                lezer.vereist("ego", ID_WAARDE)
                        .vereist("regel", een(Velden.REGELS))
                        .vereist("reden", langeTekst(300))
                        .lid("tot", DATUM_WAARDE);
            case "verwijder", "zetTerug" -> lezer.id();
            case "legVast" ->
                lezer.vereist("id", NIEUW_ID)
                        .lid("naam", tekst(80))
                        .lid("reden", langeTekst(300))
                        .vereist("peildatum", DATUM_WAARDE);
            case "herroep" -> lezer.vereist("handeling", ID_WAARDE);
            case "herstel" -> lezer.vereist("herroeping", ID_WAARDE);
            default -> throw new Ongeldig(Code.ONLEESBAAR, "op");
        };
    }

    private static Lezer knoop(Lezer lezer) {
        lezer.vereist("id", NIEUW_ID).vereist("soort", KNOOPSOORT);
        Soort soort = Soort.van(lezer.tekst("soort"));
        return soort == Soort.PROFESSIONAL
                ? lezer.velden(Velden.met(Velden.van(soort), Map.of("ketenprofessional", ID_WAARDE)))
                        .metVeld("ketenprofessional")
                : lezer.velden(Velden.van(soort));
    }

    private static Lezer plaats(Lezer lezer) {
        lezer.id().vereist("weergave", een("sociogram", "genogram"));
        return lezer.tekst("weergave").equals("genogram")
                ? lezer.vereist("ego", een("-")).lid("waarde", geheel(-20_000, 20_000))
                : lezer.vereist("ego", EGO).lid("waarde", Waarden.PLEK);
    }

    private static Lezer meerling(Lezer lezer) {
        lezer.vereist("ids", lijstVan(vereist(ID_WAARDE), 5));
        if (lezer.leden().get("ids") instanceof List<?> ids
                && (ids.size() < 2 || new HashSet<>(ids).size() < ids.size())) {
            throw new Ongeldig(Code.ONJUISTE_WAARDE, "ids");
        }
        return lezer.lid("eeneiig", BOOL).lid("groep", ID_WAARDE);
    }
}
