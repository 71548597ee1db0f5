/** What sentences mean, by a model that who runs the portal may put beside it (docs/besluiten/0038). */
@NullMarked
package nl.kortelijnen.zoeken.zin;

import org.jspecify.annotations.NullMarked;
