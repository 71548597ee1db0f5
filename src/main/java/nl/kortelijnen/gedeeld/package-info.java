/** Values every module speaks in: languages, phases, periods, code lists, and the kinds of failure a user may meet. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package nl.kortelijnen.gedeeld;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
