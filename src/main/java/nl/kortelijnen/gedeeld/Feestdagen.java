package nl.kortelijnen.gedeeld;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The public holidays of the Netherlands, on which nobody works by the roster. */
public final class Feestdagen {

    private static final String BEVRIJDINGSDAG = "LIBERATION";
    private static final int LUSTRUM = 5;

    private static final HolidayManager KALENDER =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private static final Map<Integer, Map<LocalDate, String>> PER_JAAR = new ConcurrentHashMap<>();

    private Feestdagen() {}

    /** Which holiday it is, in Dutch; empty on every other day. Liberation Day is one in every fifth year only. */
    public static Optional<String> op(LocalDate dag) {
        return Optional.ofNullable(
                PER_JAAR.computeIfAbsent(dag.getYear(), Feestdagen::in).get(dag));
    }

    private static Map<LocalDate, String> in(int jaar) {
        return KALENDER.getHolidays(Year.of(jaar), HolidayType.PUBLIC_HOLIDAY).stream()
                .filter(dag -> !dag.getPropertiesKey().equals(BEVRIJDINGSDAG) || jaar % LUSTRUM == 0)
                .collect(Collectors.toUnmodifiableMap(
                        Holiday::getDate, dag -> dag.getDescription(Nederlands.TAAL), (een, ander) -> een));
    }
}
