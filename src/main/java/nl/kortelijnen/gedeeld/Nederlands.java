package nl.kortelijnen.gedeeld;

import java.text.Collator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;

/** How the Dutch write dates and put names in order. */
public final class Nederlands {

    public static final Locale TAAL = Locale.of("nl", "NL");
    public static final ZoneId TIJDZONE = ZoneId.of("Europe/Amsterdam");

    /** Dictionary order: upper and lower case and accents come second ("Özdemir" stands near "Ozinga"). */
    public static final Comparator<String> VOLGORDE = volgorde();

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd-MM-yyyy", TAAL);
    private static final DateTimeFormatter LANGE_DATUM = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", TAAL);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE dd-MM, H.mm", TAAL);
    private static final DateTimeFormatter MOMENT_MET_JAAR = DateTimeFormatter.ofPattern("dd-MM-yyyy, H.mm", TAAL);

    private Nederlands() {}

    /** Which day it is in the Netherlands, by the one clock of the portal. */
    public static LocalDate vandaag(Clock klok) {
        return LocalDate.ofInstant(klok.instant(), TIJDZONE);
    }

    /** {@code 22-11-2026}. */
    public static String datum(LocalDate dag) {
        return DATUM.format(dag);
    }

    /** {@code zondag 22 november 2026}. */
    public static String langeDatum(LocalDate dag) {
        return LANGE_DATUM.format(dag);
    }

    /** {@code zo 22-11, 9.05}, with the year when it is not this one. */
    public static String moment(Instant tijdstip, LocalDate vandaag) {
        LocalDateTime plaatselijk = LocalDateTime.ofInstant(tijdstip, TIJDZONE);
        return plaatselijk.getYear() == vandaag.getYear()
                ? MOMENT.format(plaatselijk)
                : MOMENT_MET_JAAR.format(plaatselijk);
    }

    /** {@code 3 uur en 10 minuten}; less than a minute is {@code minder dan een minuut}. */
    public static String duur(Duration duur) {
        long minuten = Math.max(0, duur.toMinutes());
        if (minuten == 0) {
            return "minder dan een minuut";
        }
        if (minuten >= 48 * 60) {
            return minuten / (24 * 60) + " dagen";
        }
        if (minuten < 60) {
            return minuten == 1 ? "1 minuut" : minuten + " minuten";
        }
        long rest = minuten % 60;
        String uren = minuten / 60 + " uur";
        return rest == 0 ? uren : uren + " en " + rest + (rest == 1 ? " minuut" : " minuten");
    }

    /** {@code 1 dag}, {@code 3 dagen}. */
    public static String aantal(long aantal, String enkelvoud, String meervoud) {
        return aantal + " " + (aantal == 1 ? enkelvoud : meervoud);
    }

    /**
     * The text, or as many whole words of it as fit with "…" behind them. A word longer than half of it is cut where it
     * must, but never within a character.
     *
     * @param langste 2 or more, in chars, the "…" counted
     */
    public static String ingekort(String tekst, int langste) {
        if (tekst.length() <= langste) {
            return tekst;
        }
        int einde = tekst.lastIndexOf(' ', langste - 1);
        if (einde <= langste / 2) {
            einde = langste - 1;
            if (Character.isHighSurrogate(tekst.charAt(einde - 1))) {
                einde--;
            }
        }
        return tekst.substring(0, einde).stripTrailing() + "…";
    }

    /** Bytes that sort as {@link #VOLGORDE} does. */
    public static byte[] sleutel(String tekst) {
        Collator collator = Collator.getInstance(TAAL);
        collator.setStrength(Collator.SECONDARY);
        return collator.getCollationKey(tekst).toByteArray();
    }

    private static Comparator<String> volgorde() {
        Collator collator = Collator.getInstance(TAAL);
        collator.setStrength(Collator.SECONDARY);
        return (een, ander) -> {
            synchronized (collator) {
                return collator.compare(een, ander);
            }
        };
    }
}
