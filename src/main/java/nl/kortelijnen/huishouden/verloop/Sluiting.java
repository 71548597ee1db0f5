package nl.kortelijnen.huishouden.verloop;

import java.time.LocalDate;

/**
 * How an episode is closed.
 *
 * @param zonderPlan why there is no plan for the future; empty when there is one
 */
public record Sluiting(LocalDate op, Afloop afloop, String zonderPlan) {}
