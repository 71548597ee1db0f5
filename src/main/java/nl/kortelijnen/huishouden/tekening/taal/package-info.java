/**
 * The language of a drawing: what can be said of it, in which values, and who may say it. The table behind it,
 * {@code frontend/sociogram/kern/handeling/tekentaal.json}, is read by both sides.
 */
@NullMarked
package nl.kortelijnen.huishouden.tekening.taal;

import org.jspecify.annotations.NullMarked;
