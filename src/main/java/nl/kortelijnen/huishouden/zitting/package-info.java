/**
 * The period in which guests may take part in a drawing: a family at the table, with a link of their own, for this
 * session only (H10).
 */
@NullMarked
package nl.kortelijnen.huishouden.zitting;

import org.jspecify.annotations.NullMarked;
