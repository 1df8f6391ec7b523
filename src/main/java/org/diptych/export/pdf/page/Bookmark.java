package org.diptych.export.pdf.page;

import java.util.List;

/**
 * An entry of the outline that viewers show beside the pages.
 *
 * @param title text of the entry
 * @param place where it leads
 * @param children entries below it
 */
public record Bookmark(String title, Place place, List<Bookmark> children) {
    public Bookmark {
        children = List.copyOf(children);
    }
}
