/** When asker and expert speak or go together, also for their own calendars. */
@NullMarked
package nl.kortelijnen.consultatie.afspraak;

import org.jspecify.annotations.NullMarked;
