package nl.kortelijnen.huishouden.tekening.taal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads what came in as operations with values as they are kept: all that can be judged without the drawing. */
public final class Opkeuring {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Waardesoort EGO_OF_GEEN =
            new Waardesoort.Patroon("ego", Pattern.compile("-|" + Waardesoort.ID));
    private static final Waardesoort GEEN_EGO = new Waardesoort.Een(Set.of("-"));
    private static final Waardesoort WEERGAVE = new Waardesoort.Een(Set.of("sociogram", "genogram"));
    private static final Waardesoort KNOOPSOORT =
            new Waardesoort.Een(Set.of("persoon", "plek", "professional", "huisdier"));

    private Opkeuring() {}

    /**
     * @param invoer as JSON was read: a list of objects
     * @param jaar the present year
     * @throws Ongeldig when the whole of it must be refused
     */
    public static List<Op> keur(@Nullable JsonNode invoer, int jaar) {
        if (invoer == null || !invoer.isArray() || invoer.isEmpty()) {
            throw new Ongeldig(Code.ONLEESBAAR, "ops");
        }
        if (invoer.size() > Tekentaal.grenzen().ops()) {
            throw new Ongeldig(Code.TE_GROOT, "ops");
        }
        List<Op> ops = invoer.valueStream().map(een -> keurOp(een, jaar)).toList();
        if (ops.size() > 1 && ops.stream().anyMatch(Op::keert)) {
            throw new Ongeldig(Code.ONLEESBAAR, "ops");
        }
        return ops;
    }

    /**
     * What the portal itself wants to do, judged as if it came in.
     *
     * @throws Ongeldig when the whole of it must be refused
     */
    public static List<Op> keur(List<? extends Op> ops, int jaar) {
        return keur(JSON.<JsonNode>valueToTree(ops.toArray(new Op[0])), jaar);
    }

    /**
     * Why something is done, in somebody's own words; empty when nothing was said.
     *
     * @throws Ongeldig when it may not stand there
     */
    public static String reden(@Nullable JsonNode invoer) {
        return kaal("reden", invoer, Tekentaal.leden().reden());
    }

    /** @throws Ongeldig when it may not stand there */
    public static String reden(String invoer) {
        return reden(JsonNodeFactory.instance.stringNode(invoer));
    }

    /** @throws Ongeldig when this cannot be what somebody is called in a drawing */
    public static String aanduiding(String invoer) {
        return kaal(
                "aanduiding",
                JsonNodeFactory.instance.stringNode(invoer),
                Objects.requireNonNull(Tekentaal.velden(Soort.PERSOON).get(Veld.AANDUIDING)));
    }

    private static String kaal(String naam, @Nullable JsonNode invoer, Waardesoort soort) {
        try {
            Waarde waarde = soort.keur(invoer, 0);
            return waarde == null ? "" : waarde.toString();
        } catch (Ongeldig e) {
            throw e.bij(naam);
        }
    }

    private static Op keurOp(JsonNode invoer, int jaar) {
        JsonNode naam = invoer.get("op");
        if (!invoer.isObject() || naam == null || !naam.isString()) {
            throw new Ongeldig(Code.ONLEESBAAR, "op");
        }
        return lees(naam.asString(), new Lezer(invoer, jaar));
    }

    private static Op lees(String naam, Lezer lezer) {
        Tekentaal.Leden leden = Tekentaal.leden();
        return switch (naam) {
            case "voegKnoopToe" -> knoop(lezer);
            case "zetKnoop" -> {
                Veld veld = lezer.veld(Tekentaal.VAN_KNOPEN);
                yield new Op.ZetKnoop(lezer.id("id"), veld, lezer.waarde(veld, Tekentaal.VAN_KNOPEN));
            }
            case "plaats" -> plaats(lezer);
            case "zetRing" ->
                new Op.ZetRing(
                        lezer.id("id"),
                        lezer.id("ego"),
                        lezer.alsGenoemd("ring", leden.ring()),
                        lezer.alsGenoemd("vak", leden.vak()));
            case "trekLijn" ->
                new Op.TrekLijn(
                        lezer.nieuwId(),
                        lezer.ids("einden", leden.einden()),
                        lezer.veldenMet(Veld.SOORT, Tekentaal.velden(Soort.LIJN)));
            case "zetLijn" -> {
                Veld veld = lezer.veld(Tekentaal.velden(Soort.LIJN));
                yield new Op.ZetLijn(lezer.id("id"), veld, lezer.waarde(veld, Tekentaal.velden(Soort.LIJN)));
            }
            case "verleg" -> new Op.Verleg(lezer.id("id"), lezer.ids("einden", leden.einden()));
            case "verbind" ->
                new Op.Verbind(lezer.id("a"), lezer.idOfNiets("b"), lezer.velden(Tekentaal.velden(Soort.VERBINTENIS)));
            case "zetVerbintenis" -> {
                Veld veld = lezer.veld(Tekentaal.velden(Soort.VERBINTENIS));
                yield new Op.ZetVerbintenis(
                        lezer.id("a"),
                        lezer.idOfNiets("b"),
                        veld,
                        lezer.waarde(veld, Tekentaal.velden(Soort.VERBINTENIS)));
            }
            case "zetOuders" ->
                new Op.ZetOuders(
                        lezer.id("kind"), lezer.tekst("soort", leden.ouders()), lezer.idOfNiets("verbintenis"));
            case "zetOuderschap" ->
                new Op.ZetOuderschap(
                        lezer.id("kind"),
                        lezer.tekst("soort", leden.ouders()),
                        lezer.id("verbintenis"),
                        lezer.lid("perioden", leden.perioden()));
            case "zetMeerling" -> meerling(lezer);
            case "zetLid" -> new Op.ZetLid(lezer.id("id"), lezer.lid("lid", leden.lid()));
            case "plaatsOpmerking" ->
                new Op.PlaatsOpmerking(
                        lezer.nieuwId(),
                        lezer.id("bij"),
                        lezer.tekst("tekst", leden.opmerkingtekst()),
                        Boolean.TRUE.equals(lezer.jaNee("voorGasten")));
            case "zetOpmerking" -> {
                Veld veld = lezer.veld(Tekentaal.velden(Soort.OPMERKING));
                yield new Op.ZetOpmerking(lezer.id("id"), veld, lezer.waarde(veld, Tekentaal.velden(Soort.OPMERKING)));
            }
            case "zetFactor" ->
                new Op.ZetFactor(
                        lezer.nieuwId(),
                        lezer.tekstAlsGenoemd("bij", Waardesoort.EEN_ID),
                        lezer.tekstAlsGenoemd("kant", leden.kant()),
                        lezer.velden(Tekentaal.velden(Soort.FACTOR)));
            case "zetBewustZo" ->
                new Op.ZetBewustZo(
                        lezer.id("ego"),
                        lezer.tekst("regel", leden.regel()),
                        lezer.tekst("reden", leden.bewustreden()),
                        lezer.tekstOfNiets("tot", new Waardesoort.Datum(false)));
            case "verwijder" -> new Op.Verwijder(lezer.id("id"));
            case "zetTerug" -> new Op.ZetTerug(lezer.id("id"));
            case "legVast" ->
                new Op.LegVast(
                        lezer.nieuwId(),
                        lezer.tekstOfNiets("naam", leden.momentnaam()),
                        lezer.tekstOfNiets("reden", leden.momentreden()),
                        lezer.tekst("peildatum", new Waardesoort.Datum(false)));
            case "herroep" -> new Op.Herroep(lezer.id("handeling"));
            case "herstel" -> new Op.Herstel(lezer.id("herroeping"));
            default -> throw new Ongeldig(Code.ONLEESBAAR, "op");
        };
    }

    private static Op knoop(Lezer lezer) {
        String id = lezer.nieuwId();
        Soort soort = Soort.van(lezer.tekst("soort", KNOOPSOORT));
        Map<Veld, Waardesoort> velden = Tekentaal.velden(soort);
        return new Op.VoegKnoopToe(
                id,
                soort,
                soort == Soort.PROFESSIONAL
                        ? lezer.veldenMet(
                                Veld.KETENPROFESSIONAL,
                                Tekentaal.met(velden, Map.of(Veld.KETENPROFESSIONAL, Waardesoort.ID_OF_NIETS)))
                        : lezer.velden(velden));
    }

    private static Op plaats(Lezer lezer) {
        String id = lezer.id("id");
        String weergave = lezer.tekst("weergave", WEERGAVE);
        return weergave.equals("genogram")
                ? new Op.Plaats(
                        id,
                        weergave,
                        lezer.tekst("ego", GEEN_EGO),
                        lezer.lid("waarde", Tekentaal.leden().genogramplek()))
                : new Op.Plaats(
                        id,
                        weergave,
                        lezer.tekst("ego", EGO_OF_GEEN),
                        lezer.lid("waarde", Tekentaal.leden().sociogramplek()));
    }

    private static Op meerling(Lezer lezer) {
        List<String> ids = lezer.ids("ids", Tekentaal.leden().meerling());
        if (ids.size() < 2 || new HashSet<>(ids).size() < ids.size()) {
            return Lezer.fout("ids");
        }
        return new Op.ZetMeerling(ids, lezer.jaNee("eeneiig"), lezer.idOfNiets("groep"));
    }
}
