package nl.kortelijnen.portaal.aanbod;

import java.util.UUID;

/**
 * Where the pages are to which a menu, a mail or a page lower in the house leads, relative to the portal. The module whose
 * page it is takes its route from here; a module above it asks that module's own book of addresses.
 */
public final class Paginas {

    public static final String ZOEKEN = "zoeken";
    public static final String KENNIS = "kennis";
    public static final String REDACTIE = "redactie";
    public static final String SYNONIEMEN = REDACTIE + "/synoniemen";
    public static final String ZONDER_RESULTAAT = REDACTIE + "/zonder-resultaat";
    public static final String NETWERK = "netwerk";
    public static final String PERSOON = NETWERK + "/persoon";
    public static final String MIJN_KAART = NETWERK + "/mijn-kaart";
    public static final String ACCOUNTS = "accounts";
    public static final String MIJN_ORGANISATIE = "mijn-organisatie";
    public static final String VERTREK = "vertrek";
    public static final String KORTSTE_LIJN = NETWERK + "/kortste-lijn";
    public static final String INTRODUCTIES = NETWERK + "/introducties";
    public static final String DESKUNDIGEN = "deskundigen";
    public static final String CONSULTATIES = "consultaties";
    public static final String CONSULTATIE_VRAGEN = CONSULTATIES + "/nieuw";
    public static final String HUISHOUDENS = "huishoudens";
    public static final String SIGNAAL = HUISHOUDENS + "/signaal";
    public static final String CASUISTIEK = "casuistiek";
    public static final String MEELEZEN = CASUISTIEK + "?deel=meelezen";
    public static final String CASUSMELDINGEN = CASUISTIEK + "?deel=gemeld";
    public static final String VERSLAGEN = "verslagen";
    public static final String TUSSENEVALUATIE = "tussenevaluatie";
    public static final String PUNTEN_VOLGEN = VERSLAGEN + "/punten";
    public static final String BIJEENKOMSTEN = VERSLAGEN + "/bijeenkomsten";
    public static final String VRAGEN = "vragen";
    public static final String VOLGEN = "volgen";
    public static final String PROFIEL = "profiel";

    private Paginas() {}

    /** Somebody of the network. */
    public static String persoon(UUID id) {
        return PERSOON + "/" + id;
    }

    /** The form to ask a consultation, with this expert filled in. */
    public static String vraagConsultatieAan(String deskundige) {
        return CONSULTATIE_VRAGEN + "?deskundige=" + deskundige;
    }
}
