package nl.kortelijnen.portaal;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.kortelijnen.gedeeld.Nederlands;

/** A date as the Dutch write it: dd-mm-jjjj, weeks from Monday on. */
public final class Datumveld extends DatePicker {

    private static final int MAANDAG = 1;

    public Datumveld(String label) {
        super(label);
        setLocale(Nederlands.TAAL);
        setI18n(new DatePickerI18n()
                .setDateFormats("dd-MM-yyyy", "d-M-yyyy", "d-M-yy")
                .setMonthNames(namen(Month.values(), maand -> maand.getDisplayName(TextStyle.FULL, Nederlands.TAAL)))
                .setWeekdays(zondagEerst(TextStyle.FULL))
                .setWeekdaysShort(zondagEerst(TextStyle.SHORT))
                .setFirstDayOfWeek(MAANDAG)
                .setToday("Vandaag")
                .setCancel("Sluit")
                .setBadInputErrorMessage("Schrijf de datum als 26-11-2026."));
    }

    private static List<String> zondagEerst(TextStyle stijl) {
        return namen(
                new Integer[] {7, 1, 2, 3, 4, 5, 6}, dag -> DayOfWeek.of(dag).getDisplayName(stijl, Nederlands.TAAL));
    }

    private static <T> List<String> namen(T[] waarden, Function<T, String> naam) {
        return Arrays.stream(waarden).map(naam).toList();
    }
}
