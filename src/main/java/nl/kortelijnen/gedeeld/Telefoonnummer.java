package nl.kortelijnen.gedeeld;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Telephone numbers as people write them: any usual spelling is the same number, shown in one way. The numbering plan is
 * that of libphonenumber.
 */
public final class Telefoonnummer {

    private static final int MINSTE_CIJFERS = 6;
    private static final String LAND = "NL";
    private static final int NEDERLAND = 31;
    private static final Pattern NUMMER = Pattern.compile("[+(]?[\\d\\s().\u2011/-]{5,24}");
    private static final Pattern DATUM = Pattern.compile("\\d{1,2}([-/. ])\\d{1,2}\\1\\d{2,4}");
    private static final Pattern TEKENS = Pattern.compile("[+(]?[0-9(][0-9()\\s./\u2011-]{1,24}");

    private Telefoonnummer() {}

    /** The digits alone, as dialled inside the Netherlands: "06 12-34" and "+31 6 1234" are the same. Empty for what is no number. */
    public static Optional<String> cijfers(String tekst) {
        String kaal = tekst.strip();
        if (!NUMMER.matcher(kaal).matches() || DATUM.matcher(kaal).matches()) {
            return Optional.empty();
        }
        String cijfers = kaal.replaceAll("\\D", "");
        String nationaal = kaal.startsWith("+31") || cijfers.startsWith("0031")
                ? "0" + cijfers.replaceFirst("^(00)?31(0(?=\\d))?", "")
                : cijfers;
        return Optional.of(nationaal).filter(nummer -> nummer.startsWith("0") && nummer.length() >= MINSTE_CIJFERS);
    }

    /** Whether this can be dialled: not too short, not too long. Empty is right too: not everybody has a number. */
    public static boolean klopt(String tekst) {
        String kaal = tekst.strip();
        if (kaal.isEmpty()) {
            return true;
        }
        return TEKENS.matcher(kaal).matches()
                && (kort(kaal) || lees(kaal).filter(Telefoonnummer::kanBestaan).isPresent());
    }

    /** In the one way in which numbers are shown: "06 12 34 56 78", "024 123 45 67", "0800-2000". What is no number stays. */
    public static String net(String tekst) {
        String kaal = tekst.strip();
        return kaal.isEmpty() || !klopt(kaal) || kort(kaal)
                ? kaal
                : lees(kaal).map(Telefoonnummer::geschreven).orElse(kaal);
    }

    /** As a phone dials it: from anywhere, "+31612345678"; short and free numbers, which no other country has, from here. */
    public static String kies(String tekst) {
        String kaal = tekst.strip();
        return kort(kaal)
                ? kaal.replaceAll("\\D", "")
                : lees(kaal)
                        .filter(Telefoonnummer::kanBestaan)
                        .map(nummer -> dienst(nummer)
                                ? "0" + PhoneNumberUtil.getInstance().getNationalSignificantNumber(nummer)
                                : PhoneNumberUtil.getInstance().format(nummer, PhoneNumberFormat.E164))
                        .orElseGet(() -> kaal.replaceAll("[^0-9+]", ""));
    }

    private static Optional<PhoneNumber> lees(String tekst) {
        try {
            return Optional.of(PhoneNumberUtil.getInstance().parse(tekst.replace('\u2011', '-'), LAND));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** 112, 113, 14 024. */
    private static boolean kort(String tekst) {
        String cijfers = tekst.replaceAll("\\D", "");
        return cijfers.length() <= 6
                && !cijfers.startsWith("0")
                && (cijfers.matches("14[0-9]{3,4}")
                        || lees(cijfers)
                                .filter(nummer ->
                                        ShortNumberInfo.getInstance().isPossibleShortNumberForRegion(nummer, LAND))
                                .isPresent());
    }

    /** A number of the plan, or one that has the length of a line or a mobile of which nobody was given the digits yet. */
    private static boolean kanBestaan(PhoneNumber nummer) {
        PhoneNumberUtil plan = PhoneNumberUtil.getInstance();
        return plan.isValidNumber(nummer)
                || (nummer.getCountryCode() == NEDERLAND
                        ? plan.isPossibleNumberForTypeWithReason(nummer, PhoneNumberType.FIXED_LINE)
                                == ValidationResult.IS_POSSIBLE
                        : plan.isPossibleNumber(nummer));
    }

    /** 0800, 0900 and the like. */
    private static boolean dienst(PhoneNumber nummer) {
        return nummer.getCountryCode() == NEDERLAND
                && PhoneNumberUtil.getInstance()
                        .getNationalSignificantNumber(nummer)
                        .matches("(800|90[069]).*");
    }

    private static String geschreven(PhoneNumber nummer) {
        PhoneNumberUtil plan = PhoneNumberUtil.getInstance();
        if (nummer.getCountryCode() != NEDERLAND) {
            return plan.format(nummer, PhoneNumberFormat.INTERNATIONAL);
        }
        String cijfers = plan.getNationalSignificantNumber(nummer);
        if (dienst(nummer)) {
            return "0" + cijfers.substring(0, 3) + "-" + cijfers.substring(3);
        }
        String nationaal = plan.format(nummer, PhoneNumberFormat.NATIONAL);
        int netnummer = nationaal.replace('-', ' ').indexOf(' ');
        if (cijfers.length() != 9 || netnummer < 2) {
            return nationaal;
        }
        String rest = cijfers.substring(netnummer - 1);
        int begin = rest.length() % 2 == 0 ? 2 : 3;
        return nationaal.substring(0, netnummer) + " " + rest.substring(0, begin)
                + rest.substring(begin).replaceAll("(..)", " $1");
    }
}
