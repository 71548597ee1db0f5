/** Says that it uses nobody, and does. */
@ApplicationModule(allowedDependencies = {})
package nl.kortelijnen.regels.tegenvoorbeeld.onder;

import org.springframework.modulith.ApplicationModule;
