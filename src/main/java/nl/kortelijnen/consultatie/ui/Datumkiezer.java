package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;

/** The words of a date picker, in Dutch. */
final class Datumkiezer {

    static final DatePicker.DatePickerI18n TEKSTEN = teksten();

    private Datumkiezer() {}

    private static DatePicker.DatePickerI18n teksten() {
        List<DayOfWeek> dagen = List.of(
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        return new DatePicker.DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(maand -> maand.getDisplayName(TextStyle.FULL, Nederlands.TAAL))
                        .toList())
                .setWeekdays(dagen.stream()
                        .map(dag -> dag.getDisplayName(TextStyle.FULL, Nederlands.TAAL))
                        .toList())
                .setWeekdaysShort(dagen.stream()
                        .map(dag -> dag.getDisplayName(TextStyle.SHORT, Nederlands.TAAL))
                        .toList())
                .setFirstDayOfWeek(1)
                .setToday("Vandaag")
                .setCancel("Laat maar")
                .setDateFormat("dd-MM-yyyy");
    }
}
