package nl.kortelijnen.huishouden.live;

import nl.kortelijnen.huishouden.tekening.taal.Code;
import nl.kortelijnen.huishouden.tekening.taal.Ongeldig;

/** What goes with a code, as a sentence for whoever draws. */
public final class Teksten {

    private Teksten() {}

    public static String van(Ongeldig fout) {
        return switch (fout.code()) {
            case ONJUISTE_WAARDE -> "Deze waarde past hier niet: " + fout.veld() + ".";
            case GEVOELIG_PATROON -> "Hier lijkt een " + fout.patroon() + " te staan. Laat dat weg.";
            default -> van(fout.code());
        };
    }

    public static String van(Code code) {
        return switch (code) {
            case ONLEESBAAR -> "Dit bericht is niet te lezen. Ververs de pagina; je laatste wijziging is niet bewaard.";
            case ONJUISTE_WAARDE -> "Deze waarde past hier niet.";
            case GEVOELIG_PATROON -> "Hier lijkt iets te staan dat naar iemand wijst. Laat dat weg.";
            case TE_VEEL -> "De tekening is vol.";
            case TE_GROOT -> "Dit is te groot om in één keer te bewaren.";
            case TE_SNEL -> "Even wachten: er komt te veel tegelijk.";
            case GEEN_RECHT -> "Je kijkt mee. Vraag om mee te tekenen.";
            case NIET_VAN_JOU -> "Alleen wie dit maakte kan het veranderen.";
            case ALLEEN_LEZEN ->
                "De schijf van het portaal is bijna vol: kijken kan nog, tekenen nu niet. Wat al bewaard was staat er nog;"
                        + " je laatste wijziging niet. Probeer het later opnieuw. De beheerder weet ervan.";
            case OPSLAG_WEG -> "Bewaren lukt nu niet. Je werk staat nog op dit scherm; we proberen het opnieuw.";
            case VERSIE -> "Er is een nieuwe versie. Ververs de pagina; je werk wordt eerst bewaard.";
            case BESTAAT_AL -> "Dit bestaat al.";
            case ONBEKEND -> "Dit is er niet (meer).";
            case ZELFDE -> "Kies twee verschillende mensen.";
            case VOOROUDER -> "Zo zou iemand een voorouder van zichzelf zijn. Kijk de ouders na.";
            case IN_GEBRUIK -> "Hier hangt werk van iemand anders aan.";
            case TE_OUD -> "Dit is te lang geleden om terug te draaien.";
            case NIETS -> "Er was niets om terug te draaien.";
        };
    }
}
