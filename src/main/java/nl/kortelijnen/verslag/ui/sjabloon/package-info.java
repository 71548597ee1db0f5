/** Beginning a report with a template, and what it asks beside the parts one fills in. */
@NullMarked
package nl.kortelijnen.verslag.ui.sjabloon;

import org.jspecify.annotations.NullMarked;
