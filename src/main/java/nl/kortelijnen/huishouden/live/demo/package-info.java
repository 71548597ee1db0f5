/** Drawings of the demo, drawn as somebody would. */
@NullMarked
package nl.kortelijnen.huishouden.live.demo;

import org.jspecify.annotations.NullMarked;
