/** Reports on a page: from file to publication, and as everybody reads them. */
@NullMarked
package nl.kortelijnen.verslag.ui;

import org.jspecify.annotations.NullMarked;
