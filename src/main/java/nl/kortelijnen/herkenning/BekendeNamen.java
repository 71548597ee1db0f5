package nl.kortelijnen.herkenning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the caller knows to be of somebody: found in small letters, without accents, inflected, and, for those of a
 * household, with the slips people make in writing them down.
 */
final class BekendeNamen {

    private static final int LANGE_STAM = 5;

    private static final String HUISHOUDEN = "Deze naam hoort bij het huishouden van de casus";
    private static final String ELDERS = "Staat elders in de tekst ook zo";
    private static final Set<String> TUSSENVOEGSELS =
            Set.of("van", "de", "der", "den", "het", "ten", "ter", "te", "el", "al", "la", "da", "dos", "von", "bin");

    private final Map<String, List<Naam>> opEersteWoord = new HashMap<>();
    private final List<Naam> gespeld = new ArrayList<>();
    private final Map<String, @Nullable Naam> verschreven = new HashMap<>();
    private final Woordkennis kennis;

    private BekendeNamen(Woordkennis kennis) {
        this.kennis = kennis;
    }

    /** Of the people a text is about. */
    static BekendeNamen vanHuishouden(Collection<Bekendgegeven> gegevens, Woordkennis kennis) {
        BekendeNamen namen = new BekendeNamen(kennis);
        gegevens.forEach(gegeven -> namen.leer(gegeven, true));
        return namen;
    }

    /** Found elsewhere in the same story: known as it was written there. */
    static BekendeNamen eerderGevonden(Collection<Bekendgegeven> gegevens, Woordkennis kennis) {
        BekendeNamen namen = new BekendeNamen(kennis);
        gegevens.forEach(gegeven -> namen.leer(gegeven, false));
        return namen;
    }

    private void leer(Bekendgegeven gegeven, boolean vanHuis) {
        List<String> delen = gegeven.delen();
        if (delen.isEmpty()) {
            return;
        }
        Naam naam = new Naam(delen, delen.getFirst(), Naamvorm.klank(delen.getFirst()), gegeven, vanHuis);
        opEersteWoord
                .computeIfAbsent(delen.getFirst(), sleutel -> new ArrayList<>())
                .add(naam);
        if (vanHuis && delen.size() == 1 && delen.getFirst().length() >= 4) {
            gespeld.add(naam);
        } else if (vanHuis && delen.size() > 1) {
            delen.stream()
                    .filter(deel -> deel.length() >= 3 && !TUSSENVOEGSELS.contains(deel) && !kennis.isWoord(deel))
                    .forEach(deel -> leer(new Bekendgegeven(deel, gegeven.soort(), gegeven.voorstel()), true));
            leer(new Bekendgegeven(String.join("", delen), gegeven.soort(), gegeven.voorstel()), true);
        }
    }

    void vind(List<Woord> woorden, Vondsten vondsten) {
        if (opEersteWoord.isEmpty()) {
            return;
        }
        List<String> kaal =
                woorden.stream().map(woord -> Naamvorm.kaal(woord.tekst())).toList();
        for (int plek = 0; plek < woorden.size(); plek++) {
            Woord woord = woorden.get(plek);
            Naam naam = langste(woord, kaal, plek);
            if (naam == null) {
                naam = verschreven(woord, kaal.get(plek));
            } else if (!naam.vanHuis && !woord.metHoofdletter() && GeenNamen.bevat(woord.tekst())) {
                continue;
            }
            if (naam != null) {
                int tot = woorden.get(Math.min(plek + naam.delen.size(), woorden.size()) - 1)
                        .tot();
                vondsten.neem(naam.gegeven.soort(), woord.van(), tot, naam.gegeven.voorstel(), naam.uitleg());
            }
        }
    }

    private @Nullable Naam langste(Woord woord, List<String> woorden, int plek) {
        Naam langste = null;
        String kaal = woorden.get(plek);
        for (String stam : delen(kaal)) {
            if (!stam.equals(kaal) && isGewoon(woord, stam)) {
                continue;
            }
            for (Naam naam : opEersteWoord.getOrDefault(stam, List.of())) {
                if ((langste == null || naam.delen.size() > langste.delen.size()) && past(woorden, plek, naam.delen)) {
                    langste = naam;
                }
            }
        }
        return langste;
    }

    /** "janken" is no form of Jan, however it ends; "wietsketje" is one of Wietske, whatever compound a dictionary sees. */
    private boolean isGewoon(Woord woord, String stam) {
        boolean verkleind = woord.klein().matches(".+jes?") && (stam.length() >= LANGE_STAM || kennis.isWoord(stam));
        return opEersteWoord.containsKey(stam)
                && !verkleind
                && !woord.metHoofdletter()
                && kennis.isWoord(woord.tekst());
    }

    /** Also "yildiz-gezin" and "Fatima-Zahra": a name in a compound is as good as one alone. */
    private static List<String> delen(String kaal) {
        List<String> stammen = new ArrayList<>(Naamvorm.stammen(kaal));
        if (kaal.indexOf('-') > 0) {
            for (String deel : kaal.split("-")) {
                if (deel.length() >= 3) {
                    stammen.addAll(Naamvorm.stammen(deel));
                }
            }
        }
        return stammen;
    }

    private static boolean past(List<String> woorden, int plek, List<String> delen) {
        if (plek + delen.size() > woorden.size()) {
            return false;
        }
        for (int deel = 1; deel < delen.size(); deel++) {
            if (!Naamvorm.stammen(woorden.get(plek + deel)).contains(delen.get(deel))) {
                return false;
            }
        }
        return true;
    }

    /** A word that no dictionary knows and that is nearly a name, or sounds like it. */
    private @Nullable Naam verschreven(Woord woord, String kaal) {
        if (gespeld.isEmpty() || kaal.length() < 3 || woord.metCijfer() || kennis.isWoord(woord.tekst())) {
            return null;
        }
        return verschreven.computeIfAbsent(kaal, this::dichtstbij);
    }

    private @Nullable Naam dichtstbij(String kaal) {
        for (String stam : delen(kaal)) {
            String klank = Naamvorm.klank(stam);
            for (Naam naam : gespeld) {
                if (naam.lijktOp(stam, klank)) {
                    return naam;
                }
            }
        }
        return null;
    }

    private record Naam(List<String> delen, String eerste, String klank, Bekendgegeven gegeven, boolean vanHuis) {

        String uitleg() {
            return vanHuis ? HUISHOUDEN : ELDERS;
        }

        boolean lijktOp(String woord, String alsKlank) {
            int hoogstens = eerste.length() >= 8 ? 2 : 1;
            return alsKlank.equals(klank) && klank.length() >= 3
                    || Naamvorm.scheeltHooguit(woord, eerste, hoogstens) && woord.length() >= 4
                    || klank.length() >= 5 && Naamvorm.scheeltHooguit(alsKlank, klank, 1);
        }
    }
}
