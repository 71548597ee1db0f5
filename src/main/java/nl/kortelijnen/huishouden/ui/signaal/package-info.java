/** From the start page to a signal about one of one's own households (M06). */
@NullMarked
package nl.kortelijnen.huishouden.ui.signaal;

import org.jspecify.annotations.NullMarked;
