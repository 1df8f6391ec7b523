package org.diptych.ui.export;

import java.nio.IntBuffer;

/** What the preview shows. */
public sealed interface PageShown {

    /** Nothing yet. */
    record Waiting() implements PageShown {}

    /** The page could not be made; the window has told why. */
    record Failed() implements PageShown {}

    /**
     * A page.
     *
     * @param number from 1
     * @param pages number of pages that are known
     * @param complete whether there are no more
     * @param width in pixels
     * @param height in pixels
     * @param pixels opaque ARGB, row by row from the top
     */
    record Page(int number, int pages, boolean complete, int width, int height, IntBuffer pixels)
            implements PageShown {}
}
