package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.di.Instantiator;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.kortelijnen.gedeeld.Dagtekst;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import org.jspecify.annotations.Nullable;

/**
 * A date as the Dutch write it: dd-mm-jjjj, weeks from Monday on, and every everyday way to type one. The only date field
 * there is; what it does not understand it says itself.
 *
 * @see <a href="file:docs/besluiten/0033-datums-en-keuzes.md">decision 0033</a>
 */
public final class Datumveld extends DatePicker {

    private static final int MAANDAG = 1;
    private static final String ONBEGREPEN =
            "Dit begrijpen we niet als datum. Schrijf bijvoorbeeld 26-11-2026, 3 december of donderdag.";

    private final DatePickerI18n teksten = new DatePickerI18n()
            .setDateFormat("dd-MM-yyyy")
            .setMonthNames(namen(Month.values(), maand -> maand.getDisplayName(TextStyle.FULL, Nederlands.TAAL)))
            .setWeekdays(zondagEerst(TextStyle.FULL))
            .setWeekdaysShort(zondagEerst(TextStyle.SHORT))
            .setFirstDayOfWeek(MAANDAG)
            .setToday("Vandaag")
            .setCancel("Sluit")
            .setBadInputErrorMessage(ONBEGREPEN);

    public Datumveld(String label) {
        super(label);
        setLocale(Nederlands.TAAL);
        setI18n(teksten);
        setFallbackParser(tekst ->
                Dagtekst.lees(tekst, vandaag(), kant()).map(Result::ok).orElseGet(() -> Result.error(ONBEGREPEN)));
    }

    /** Whether something was typed that is no date; the field says so, and its value is empty. */
    public boolean isOnbegrepen() {
        return isInvalid() && isEmpty();
    }

    /**
     * The day that was chosen, for a form that is kept: what is not understood is not the same as nothing.
     *
     * @return null when the field is empty
     * @throws Fout.RegelGeschonden when what stands there is no day, or one that may not be
     */
    public @Nullable LocalDate gekozen() {
        if (isInvalid()) {
            focus();
            throw new Fout.RegelGeschonden("Kijk nog eens bij “" + getLabel()
                    + "”: daar staat geen datum die kan. Maak het veld leeg of vul een andere datum in.");
        }
        return getValue();
    }

    @Override
    public void setMin(LocalDate eerste) {
        super.setMin(eerste);
        teksten.setMinErrorMessage("Kies " + Nederlands.datum(eerste) + " of later.");
        setI18n(teksten);
    }

    @Override
    public void setMax(LocalDate laatste) {
        super.setMax(laatste);
        teksten.setMaxErrorMessage("Kies " + Nederlands.datum(laatste) + " of eerder.");
        setI18n(teksten);
    }

    /** A field that ends today is about what was, one that begins today about what comes. */
    private Dagtekst.Kant kant() {
        LocalDate vandaag = vandaag();
        if (getMin() != null && !getMin().isBefore(vandaag)) {
            return Dagtekst.Kant.VOORUIT;
        }
        return getMax() != null && !getMax().isAfter(vandaag) ? Dagtekst.Kant.TERUG : Dagtekst.Kant.DICHTBIJ;
    }

    /** When it is typed, not when the field was made: a page stays open past midnight. */
    private static LocalDate vandaag() {
        return Nederlands.vandaag(Instantiator.get(UI.getCurrent()).getOrCreate(Clock.class));
    }

    private static List<String> zondagEerst(TextStyle stijl) {
        return namen(
                new Integer[] {7, 1, 2, 3, 4, 5, 6}, dag -> DayOfWeek.of(dag).getDisplayName(stijl, Nederlands.TAAL));
    }

    private static <T> List<String> namen(T[] waarden, Function<T, String> naam) {
        return Arrays.stream(waarden).map(naam).toList();
    }
}
