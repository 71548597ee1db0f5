/**
 * The algebra of drawing together: what each operation does, undo and redo, who sees what. Pure, and the same as
 * {@code frontend/sociogram/kern}; the vectors in {@code src/test/resources/tekening} hold the two together.
 */
@NullMarked
package nl.kortelijnen.huishouden.tekening;

import org.jspecify.annotations.NullMarked;
