/** What colleagues want to learn, read from what their shared cases ask (AC14). */
@NullMarked
package nl.kortelijnen.casuistiek.leren;

import org.jspecify.annotations.NullMarked;
