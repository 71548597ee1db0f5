/** Writing notes together on a page. */
@NullMarked
package nl.kortelijnen.verslag.ui.notities;

import org.jspecify.annotations.NullMarked;
