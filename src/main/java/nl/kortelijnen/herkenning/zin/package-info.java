/** Sentences around what is recognised: whom they are about, and how they go on without it. Knows no finding. */
@NullMarked
package nl.kortelijnen.herkenning.zin;

import org.jspecify.annotations.NullMarked;
