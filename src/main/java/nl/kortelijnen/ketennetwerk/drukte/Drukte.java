package nl.kortelijnen.ketennetwerk.drukte;

import java.time.LocalDate;

/**
 * How busy an organisation said it was, from a day on.
 *
 * @param weken how long one waits, in weeks; 0 to 104
 */
public record Drukte(Stand stand, int weken, String toelichting, LocalDate vanaf, String door) {

    /** In one word. */
    public enum Stand {
        RUSTIG("Rustig"),
        GEWOON("Gewoon"),
        DRUK("Druk"),
        PIEK("Piek");

        private final String label;

        Stand(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** {@code Piek: ongeveer 6 weken wachten}. */
    public String zin() {
        return stand.label() + ": " + duur();
    }

    /** {@code Ongeveer 6 weken wachten}. */
    public String wachttijd() {
        String duur = duur();
        return Character.toUpperCase(duur.charAt(0)) + duur.substring(1);
    }

    private String duur() {
        return weken == 0 ? "geen wachttijd" : "ongeveer " + weken + (weken == 1 ? " week" : " weken") + " wachten";
    }

    /** Whether somebody who reports or hands over had better know this. */
    public boolean loopt() {
        return weken > 0 || stand == Stand.DRUK || stand == Stand.PIEK;
    }
}
