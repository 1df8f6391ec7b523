package org.diptych.export.pdf.page;

/**
 * Where a link or bookmark leads.
 *
 * @param sheet the page
 * @param top height on the page in points that is shown at the top of the window
 */
public record Place(Sheet sheet, float top) {}
